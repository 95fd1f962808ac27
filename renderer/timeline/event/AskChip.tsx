import styles from '#renderer/timeline/event/AskChip.module.css';

interface AskChipProps {
  /** `Detected?` */
  readonly question: string;
  readonly answer?: string;
  /** What the answer does, for a pointer that rests. */
  readonly title?: string;
  readonly tabIndex?: number;
  readonly onAnswer: () => void;
}

/** Asks something of an event: “Detected? Yes”. Left alone it claims nothing. */
export function AskChip({ question, answer = 'Yes', title, tabIndex = 0, onAnswer }: AskChipProps) {
  return (
    <button type="button" tabIndex={tabIndex} title={title} className={styles.ask} onClick={onAnswer}>
      {question} <strong className={styles.yes}>{answer}</strong>
    </button>
  );
}
