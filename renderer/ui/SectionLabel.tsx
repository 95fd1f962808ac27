import type { HTMLAttributes, Ref } from 'react';
import { classNames } from '#renderer/styles/classNames.ts';
import styles from '#renderer/ui/SectionLabel.module.css';

interface SectionLabelProps extends HTMLAttributes<HTMLElement> {
  /** Its role for assistive technology: a heading of that rank, the name of a value or of a choice. */
  readonly as?: 'h2' | 'h3' | 'h4' | 'p' | 'div' | 'span' | 'dt' | 'legend';
  /** The room around it: as the head of a section, as the head of a group of rows, or none. */
  readonly space?: 'section' | 'group' | 'none';
  readonly ref?: Ref<HTMLElement>;
}

/** The small uppercase words above a part of a page. A class adds only where it stands, never how it looks. */
export function SectionLabel({ as = 'h3', space = 'none', className, ref, ...props }: SectionLabelProps) {
  // The tags differ only in what they mean, so that the props of any element fit each.
  const Tag = as as 'div';
  return (
    <Tag
      ref={ref as Ref<HTMLDivElement>}
      className={classNames(styles.label, styles[space], className)}
      {...props}
    />
  );
}
