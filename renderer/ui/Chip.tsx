import type { ReactNode } from 'react';
import { classNames } from '#renderer/styles/classNames.ts';
import styles from './Chip.module.css';

export type ChipTone = 'plain' | 'accent' | 'good' | 'warn' | 'bad';

interface ChipProps {
  readonly tone?: ChipTone;
  readonly title?: string;
  readonly children: ReactNode;
}

export function Chip({ tone = 'plain', title, children }: ChipProps) {
  return (
    <span className={classNames(styles.chip, styles[tone])} title={title}>
      {children}
    </span>
  );
}
