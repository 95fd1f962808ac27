import { CalendarIcon } from 'lucide-react';
import { useRef } from 'react';
import styles from '#renderer/fields/DateField.module.css';
import { DraftNote } from '#renderer/fields/DraftNote.tsx';
import { useFieldPlace } from '#renderer/fields/useFieldPlace.ts';
import { useTypedText } from '#renderer/fields/useTypedText.ts';
import { useAppStoreApi, useIsReadOnly, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { comingDay } from '#shared/domain/items/comingDay.ts';
import { dueDays } from '#shared/domain/items/dueDays.ts';
import { dayText } from '#shared/time/calendarDay.ts';
import { shortCalendarDate } from '#shared/time/formatTime.ts';
import { isWholeDay, readDay } from '#shared/time/readDay.ts';

interface DateFieldProps {
  /** From `fieldKey`: how jumps name this field, and where its text is kept while it is not taken. */
  readonly fieldKey: string;
  readonly label: string;
  /** `2026-03-14`; absent: not known. */
  readonly value: string | undefined;
  readonly className?: string | undefined;
  readonly placeholder?: string;
  readonly look?: 'boxed' | 'bare';
  /** Absent: the field was emptied. */
  readonly onDate: (date: string | undefined) => void;
  readonly onLeave: () => void;
}

const ADVICE = 'Type a date such as 4 Dec, in 2 weeks or 2026-12-04';

/** A calendar date as people type it, or chosen from a calendar. Text that is no date stays and is marked. */
export function DateField(props: DateFieldProps) {
  const { fieldKey, label, value, className, placeholder = 'Due', look = 'boxed', onDate, onLeave } = props;
  const { now } = useStoreDeps();
  const store = useAppStoreApi();
  const isReadOnly = useIsReadOnly();
  const calendar = useRef<HTMLInputElement>(null);
  const { ref } = useFieldPlace(fieldKey);
  const { draft, typed, isMarked, onText, take } = useTypedText<{ readonly date: string | undefined }>({
    fieldKey,
    read: (text) => {
      if (text.trim() === '') return { date: undefined };
      const { incident } = store.getState();
      if (incident === null) return undefined;
      const { today, near } = dueDays(incident, now());
      const day = readDay(text, today, near) ?? comingDay(text, today);
      return day === null ? undefined : { date: dayText(day) };
    },
    isTakenAtOnce: (text) => text === '' || isWholeDay(text),
    onValue: ({ date }) => onDate(date),
  });
  return (
    <span className={styles.date}>
      <span className={styles.typed}>
        <TextInput
          ref={ref}
          data-field={fieldKey}
          data-draft={typed !== null || undefined}
          aria-label={label}
          aria-invalid={isMarked || undefined}
          look={look}
          className={className}
          placeholder={placeholder}
          value={typed ?? shortCalendarDate(value ?? '')}
          readOnly={isReadOnly}
          onText={onText}
          onBlur={() => {
            take();
            onLeave();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take();
          }}
        />
        <IconButton
          label="Choose from a calendar"
          className={styles.open}
          disabled={isReadOnly}
          onClick={() => calendar.current?.showPicker()}
        >
          <CalendarIcon aria-hidden="true" />
        </IconButton>
        <input
          ref={calendar}
          type="date"
          className={styles.calendar}
          tabIndex={-1}
          aria-hidden="true"
          value={value ?? ''}
          onChange={(event) => onText(event.target.value)}
        />
      </span>
      <DraftNote draft={draft} problem={isMarked ? ADVICE : ''} />
    </span>
  );
}
