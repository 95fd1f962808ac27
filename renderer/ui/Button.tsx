import type { ComponentProps } from 'react';
import { classNames } from '#renderer/styles/classNames.ts';
import styles from './Button.module.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` is the next action and stands once on a screen; `quiet` has no border. */
  readonly tone?: 'primary' | 'plain' | 'quiet' | 'danger';
  /** A quiet one there begins or ends with its words where everything else does, since nobody sees its border. */
  readonly edge?: 'start' | 'end';
}

export function Button({ tone = 'plain', edge, className, ...props }: ButtonProps) {
  return (
    <button
      type="button"
      data-edge={edge}
      className={classNames(styles.button, styles[tone], className)}
      {...props}
    />
  );
}
