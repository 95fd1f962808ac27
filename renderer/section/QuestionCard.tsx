import type { ReactNode, Ref } from 'react';
import styles from '#renderer/section/QuestionCard.module.css';
import type { FindingSeverity } from '#shared/domain/incident/finding.ts';

interface QuestionCardProps {
  readonly severity: FindingSeverity;
  /** What kind of question it is, in a word or two. */
  readonly head: string;
  readonly children: string;
  /** More about it, for a pointer that rests. */
  readonly title: string;
  readonly onOpen: () => void;
  /** How the card is found again by its place among the fields; absent where no jump leads to it. */
  readonly field?: { readonly key: string; readonly ref: Ref<HTMLButtonElement> };
  /** Answers the question right here. */
  readonly answer?: ReactNode;
  /** What else can be done with it, in its corner. */
  readonly corner?: ReactNode;
}

/** A question about the document; a click goes to where it is answered. */
export function QuestionCard(props: QuestionCardProps) {
  const { severity, head, children, title, onOpen, field, answer, corner } = props;
  return (
    <div className={styles.card} data-severity={severity}>
      <button
        ref={field?.ref}
        type="button"
        data-field={field?.key}
        className={styles.question}
        title={title}
        onClick={onOpen}
      >
        <span className={styles.head}>{head}</span>
        {children}
      </button>
      {answer && <div className={styles.answer}>{answer}</div>}
      {corner && <div className={styles.corner}>{corner}</div>}
    </div>
  );
}
