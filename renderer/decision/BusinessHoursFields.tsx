import { useState } from 'react';
import styles from '#renderer/decision/WhenToWriteDialog.module.css';
import { useValidity } from '#renderer/fields/useValidity.ts';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import type { BusinessHours } from '#shared/domain/triggerBounds.ts';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

interface BusinessHoursFieldsProps {
  readonly hours: BusinessHours;
  readonly onHours: (hours: BusinessHours) => void;
}

/** When being paged is part of the day's work. */
export function BusinessHoursFields({ hours, onHours }: BusinessHoursFieldsProps) {
  const toggle = (day: number, isIn: boolean): void => {
    const days = DAYS.map((_, index) => index + 1);
    onHours({ ...hours, days: days.filter((each) => (each === day ? isIn : hours.days.includes(each))) });
  };
  return (
    <span className={styles.hours}>
      <ClockField
        label="Business hours begin"
        value={hours.from}
        problem={hours.from < hours.to ? '' : 'Business hours begin before they end'}
        onClock={(from) => onHours({ ...hours, from })}
      />
      to
      <ClockField
        label="Business hours end"
        value={hours.to}
        problem=""
        onClock={(to) => onHours({ ...hours, to })}
      />
      {DAYS.map((name, index) => (
        <label key={name} className={styles.day}>
          <input
            type="checkbox"
            checked={hours.days.includes(index + 1)}
            onChange={({ target }) => toggle(index + 1, target.checked)}
          />
          {name}
        </label>
      ))}
    </span>
  );
}

interface ClockFieldProps {
  readonly label: string;
  readonly value: string;
  /** What is wrong with it beside the others; empty when nothing is. */
  readonly problem: string;
  readonly onClock: (value: string) => void;
}

/** `09:00`; `9:00` is understood. What is no time stays, and makes the form wait. */
function ClockField({ label, value, problem, onClock }: ClockFieldProps) {
  const [typed, setTyped] = useState(value);
  const [element, setElement] = useState<HTMLInputElement | null>(null);
  const read = (text: string) => text.trim().padStart(5, '0');
  const wrong = CLOCK.test(read(typed)) ? problem : 'A time such as 09:00';
  useValidity(element, wrong);
  return (
    <span className={styles.number}>
      <TextInput
        ref={setElement}
        aria-label={label}
        aria-invalid={wrong !== '' || undefined}
        data-draft
        value={typed}
        onText={(text) => {
          setTyped(text);
          if (CLOCK.test(read(text))) onClock(read(text));
        }}
      />
    </span>
  );
}
