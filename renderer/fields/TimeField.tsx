import { useState } from 'react';
import { DraftNote } from '#renderer/fields/DraftNote.tsx';
import { exampleTime, shownTime } from '#renderer/fields/shownTime.ts';
import { TimeChoice } from '#renderer/fields/TimeChoice.tsx';
import { useDraft, useTakenWhenGone } from '#renderer/fields/useDraft.ts';
import { useFieldElement } from '#renderer/fields/useFieldPlace.ts';
import { useValidity } from '#renderer/fields/useTypedText.ts';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { longDate, shortDate } from '#shared/time/formatTime.ts';
import { parseTimeEntry, type TimeEntry, type TimeEntryContext } from '#shared/time/parseTimeEntry.ts';
import type { TimeOption } from '#shared/time/timeOptions.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import styles from './TimeField.module.css';

/** A time that was typed and understood. */
export interface TypedTime {
  readonly at: Timestamp;
  readonly until?: Timestamp;
  readonly precision: 'exact' | 'approximate';
  /** The zone was typed with it. */
  readonly hasZone?: boolean;
}

interface TimeFieldProps {
  /** From `fieldKey`: how jumps name this field. */
  readonly fieldKey: string;
  readonly label: string;
  readonly value: Timestamp | null;
  readonly isApproximate?: boolean;
  /** Seconds are shown where it is off a whole minute. */
  readonly hasSeconds?: boolean;
  readonly context: TimeEntryContext;
  /** An example in place of a usual one, such as a day that is still to come. */
  readonly example?: string;
  readonly isDisabled?: boolean;
  readonly isReadOnly?: boolean;
  /** Null: the field was emptied. */
  readonly onTime: (time: TypedTime | null) => void;
}

const ADVICE = 'Type a time such as 14:23, ~14:20 or 10 Mar 14:23';

/** A time as people type it. It counts on Enter or when the field is left; nonsense is kept and marked. */
export function TimeField(props: TimeFieldProps) {
  const {
    fieldKey,
    label,
    value,
    isApproximate = false,
    hasSeconds = false,
    context,
    example = exampleTime(context),
    isDisabled = false,
    isReadOnly = false,
    onTime,
  } = props;
  const { element, ref } = useFieldElement(fieldKey);
  const draft = useDraft(fieldKey);
  const typed = draft.text;
  const entry: TimeEntry | null =
    typed === null || typed.trim() === '' ? null : parseTimeEntry(typed, context);
  const isWrong = entry !== null && (entry.kind === 'unplaced' || entry.text !== '');

  // Text that somebody still types is seldom whole, so it is not marked.
  const [isLeft, setIsLeft] = useState(false);
  const isMarked = isWrong && (isLeft || draft.isKept);

  useValidity(element, isWrong || entry?.kind === 'choice' ? ADVICE : '');

  const keep = ({ occurredAt: at, endedAt: until }: TimeOption, said: Omit<TypedTime, 'at'>): void => {
    const { precision, hasZone = false } = said;
    setIsLeft(false);
    draft.set(null);
    onTime({ at, precision, hasZone, ...(until === undefined ? {} : { until }) });
  };
  const commit = (): void => {
    setIsLeft(isWrong);
    if (typed === null || isWrong || entry?.kind === 'choice') return;
    draft.set(null);
    if (entry === null) onTime(null);
    else if (entry.kind === 'placed') keep(entry, entry);
  };
  useTakenWhenGone(draft, commit);

  return (
    <>
      <TextInput
        ref={ref}
        data-field={fieldKey}
        aria-label={label}
        data-draft={typed !== null || undefined}
        value={
          typed ??
          shownTime(value, isApproximate ? 'approximate' : hasSeconds ? 'to the second' : 'exact', context)
        }
        readOnly={isReadOnly}
        disabled={isDisabled}
        aria-invalid={isMarked || undefined}
        placeholder={example}
        title={value === null ? 'No time yet' : `${longDate(value, context.timeZone)}, ${value}`}
        onText={draft.set}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
      />
      {entry?.kind === 'choice' ? (
        <TimeChoice entry={entry} onChoose={(option) => keep(option, entry)} />
      ) : (
        <>
          {entry?.kind === 'placed' && !isWrong && otherDay(entry) !== '' && (
            <span role="status" className={styles.note}>
              {`${otherDay(entry)}${shortDate(entry.occurredAt, context.timeZone)}`}
            </span>
          )}
          <DraftNote draft={draft} problem={isMarked ? ADVICE : ''} />
        </>
      )}
    </>
  );
}

/** `next day: ` or `day before: ` where a time lies on another day than one would think of first; else empty. */
export function otherDay({ assumed }: Pick<Extract<TimeEntry, { kind: 'placed' }>, 'assumed'>): string {
  if (assumed.includes('next-day')) return 'next day: ';
  return assumed.includes('day-before') ? 'day before: ' : '';
}
