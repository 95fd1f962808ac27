import type { ReactNode } from 'react';
import styles from '#renderer/meeting/closing/MeetingClosing.module.css';
import { Card } from '#renderer/ui/Card.tsx';

interface ClosingStepProps {
  readonly isDone: boolean;
  readonly title: string;
  readonly children: ReactNode;
}

/** One thing of the closing list, with a mark that says by its shape whether it is done. */
export function ClosingStep({ isDone, title, children }: ClosingStepProps) {
  return (
    <Card as="section" className={styles.step} data-done={isDone || undefined} aria-label={title}>
      <h3 className={styles.title}>
        <span className={styles.mark} role="img" aria-label={isDone ? 'Done' : 'Open'}>
          {isDone ? '✓' : '○'}
        </span>
        {title}
      </h3>
      {children}
    </Card>
  );
}
