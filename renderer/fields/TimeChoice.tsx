import styles from '#renderer/fields/TimeChoice.module.css';
import { Button } from '#renderer/ui/Button.tsx';
import type { TimeEntry, TimeOption } from '#shared/time/parseTimeEntry.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

interface TimeChoiceProps {
  readonly entry: Extract<TimeEntry, { kind: 'choice' }>;
  readonly onChoose: (option: TimeOption) => void;
}

const WHY = {
  ambiguous: 'The clocks went back then, so this time happened twice. Which one?',
  impossible: 'The clocks went forward then, so this time did not happen. Which one is meant?',
} as const;

/** Asks instead of guessing on the night when the clocks change. */
export function TimeChoice({ entry, onChoose }: TimeChoiceProps) {
  return (
    <span className={styles.choice} role="alert">
      {WHY[entry.why]}
      {entry.options.map((option) => (
        <Button key={optionText(option)} onClick={() => onChoose(option)}>
          {optionText(option)}
        </Button>
      ))}
    </span>
  );
}

/** `02:30 (UTC+01:00)`, as it stands on the wall then. */
function optionText({ occurredAt, endedAt }: TimeOption): string {
  const text = (at: Timestamp) => `${at.slice(11, 16)} (UTC${at.slice(-6)})`;
  return endedAt === undefined ? text(occurredAt) : `${text(occurredAt)} to ${text(endedAt)}`;
}
