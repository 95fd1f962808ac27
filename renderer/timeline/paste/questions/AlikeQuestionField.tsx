import styles from '#renderer/timeline/paste/questions/PasteChoice.module.css';
import { Button } from '#renderer/ui/Button.tsx';
import type { AlikeQuestion } from '#shared/import/paste/alikeQuestions.ts';

interface AlikeQuestionFieldProps {
  readonly asked: AlikeQuestion;
  /** Picks the same of each event’s possible times, counted from 0. */
  readonly onChoose: (index: number) => void;
}

/** Asks once what several events leave open alike; each can be changed by itself afterwards. */
export function AlikeQuestionField({ asked, onChoose }: AlikeQuestionFieldProps) {
  const { question, labels, chosen, isOpen } = asked;
  return (
    <fieldset className={styles.choice} data-open={isOpen || undefined} aria-label={question}>
      <span>{question}</span>
      {labels.map((label, index) => (
        <Button key={label} aria-pressed={index === chosen} onClick={() => onChoose(index)}>
          {label}
          {index === 0 ? ', the earlier' : index === labels.length - 1 ? ', the later' : ''}
        </Button>
      ))}
    </fieldset>
  );
}
