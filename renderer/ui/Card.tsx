import type { HTMLAttributes, Ref } from 'react';
import { classNames } from '#renderer/styles/classNames.ts';
import styles from '#renderer/ui/Card.module.css';

interface CardProps extends HTMLAttributes<HTMLElement> {
  /** Its role for assistive technology: a `button` when the whole card is pressed, a `dialog` beside the page. */
  readonly as?:
    | 'div'
    | 'section'
    | 'article'
    | 'aside'
    | 'p'
    | 'ul'
    | 'dl'
    | 'li'
    | 'table'
    | 'fieldset'
    | 'search'
    | 'button'
    | 'dialog';
  /** Of a dialog. */
  readonly open?: boolean;
  /** `strong` for what is typed into or stands over the page, `accent` for what is being changed or carried. */
  readonly edge?: 'line' | 'strong' | 'accent';
  /** Over the page, not on it. */
  readonly isFloating?: boolean;
  readonly ref?: Ref<HTMLElement>;
}

/** The white ground with an edge on which one thing stands. Its class says how its parts are laid out. */
export function Card({ as = 'div', edge = 'line', isFloating, className, ref, ...props }: CardProps) {
  // The tags differ only in what they mean, so that the props of any element fit each.
  const Tag = as as 'div';
  return (
    <Tag
      ref={ref as Ref<HTMLDivElement>}
      {...(as === 'button' && { type: 'button' })}
      className={classNames(styles.card, styles[edge], isFloating && styles.floating, className)}
      {...props}
    />
  );
}
