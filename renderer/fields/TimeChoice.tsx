import styles from '#renderer/fields/TimeChoice.module.css';
import { Button } from '#renderer/ui/Button.tsx';
import type { TimeEntry } from '#shared/time/parseTimeEntry.ts';
import type { TimeOption } from '#shared/time/timeOptions.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import type { ChoiceReason } from '#shared/time/wallClock.ts';

interface TimeChoiceProps {
  readonly entry: Extract<TimeEntry, { kind: 'choice' }>;
  /** What else was assumed of the time, in words; empty: nothing. */
  readonly note?: string;
  readonly onChoose: (option: TimeOption) => void;
}

const WHY: Record<ChoiceReason, string> = {
  ambiguous: 'The clocks went back then, so this time happened twice. Which one?',
  impossible: 'The clocks went forward then, so this time did not happen. Which one is meant?',
  zone: 'Several places use these letters for their time. Which one is meant?',
  'half-day': 'The hour and its am or pm contradict each other. Which one is meant?',
};

/** Asks instead of guessing: on the night when the clocks change, and for letters that several zones use. */
export function TimeChoice({ entry, note = '', onChoose }: TimeChoiceProps) {
  const nextDay = entry.assumed.includes('next-day') ? `Next day (${note}). ` : '';
  return (
    <span className={styles.choice} role="alert">
      {nextDay}
      {WHY[entry.why]}
      {entry.options.map((option) => (
        <Button key={optionText(option)} onClick={() => onChoose(option)}>
          {optionText(option)}
        </Button>
      ))}
    </span>
  );
}

/** `02:30 (UTC+01:00)`, as it stands on the wall then; behind a place where the place is what is asked. */
function optionText({ occurredAt, endedAt, timeZone }: TimeOption): string {
  const text = (at: Timestamp) => `${at.slice(11, 16)} (UTC${at.slice(-6)})`;
  const place = timeZone === undefined ? '' : `${timeZone.replace(/^.*\//, '').replaceAll('_', ' ')} `;
  const range = endedAt === undefined ? text(occurredAt) : `${text(occurredAt)} to ${text(endedAt)}`;
  return `${place}${range}`;
}
