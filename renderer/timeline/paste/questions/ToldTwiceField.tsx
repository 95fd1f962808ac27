import styles from '#renderer/timeline/paste/questions/PasteChoice.module.css';
import { Button } from '#renderer/ui/Button.tsx';
import type { TwiceAnswer } from '#shared/import/paste/pasteDecisions.ts';
import { type ToldTwice, toldTwiceWords } from '#shared/import/paste/toldTwice.ts';
import { exactClockTime } from '#shared/time/formatTime.ts';

interface ToldTwiceFieldProps {
  readonly moments: readonly ToldTwice[];
  /** Null: nobody said yet. */
  readonly answer: TwiceAnswer | null;
  /** Of the incident. */
  readonly timeZone: string;
  readonly onAnswer: (answer: TwiceAnswer) => void;
}

const ANSWERS: readonly { readonly answer: TwiceAnswer; readonly words: string }[] = [
  { answer: 'one', words: 'Join them' },
  { answer: 'both', words: 'Keep both' },
];

/** Asks once of all moments that two sources tell whether they are one event each; until it is answered both stay. */
export function ToldTwiceField({ moments, answer, timeZone, onAnswer }: ToldTwiceFieldProps) {
  const [first] = moments;
  if (first === undefined) return null;
  const question = toldTwiceWords(moments.length);
  return (
    <fieldset className={styles.choice} data-open={answer === null || undefined} aria-label={question}>
      <span>{question}</span>
      {ANSWERS.map((one) => (
        <Button key={one.answer} aria-pressed={one.answer === answer} onClick={() => onAnswer(one.answer)}>
          {one.words}
        </Button>
      ))}
      <span className={styles.example} dir="auto">
        {exampleWords(first, timeZone)}
      </span>
    </fieldset>
  );
}

/** `14:18:20 “label-render error rate” (pager.json) and 14:18:50 “PagerDuty: label-render …” (slack.txt)` */
function exampleWords(moment: ToldTwice, timeZone: string): string {
  return moment
    .map(({ event: { occurredAt, title }, source }) => {
      const clock = occurredAt === null ? '' : `${exactClockTime(occurredAt, timeZone)} `;
      return `${clock}“${title}” (${source})`;
    })
    .join(' and ');
}
