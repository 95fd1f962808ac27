import { EntryInput } from '#renderer/fields/EntryInput.tsx';
import styles from '#renderer/home/decision/WhenToWriteDialog.module.css';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import type { BusinessHours } from '#shared/domain/incident/trigger.ts';
import { formField } from '#shared/drafts/formKey.ts';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

interface BusinessHoursFieldsProps {
  /** The key of the form around it, under which a text that is no time is kept. */
  readonly form: string;
  readonly hours: BusinessHours;
  readonly onHours: (hours: BusinessHours) => void;
}

/** When being paged is part of the day's work. */
export function BusinessHoursFields({ form, hours, onHours }: BusinessHoursFieldsProps) {
  const toggle = (day: number, isIn: boolean): void => {
    const days = DAYS.map((_, index) => index + 1);
    onHours({ ...hours, days: days.filter((each) => (each === day ? isIn : hours.days.includes(each))) });
  };
  return (
    <span className={styles.hours}>
      <ClockField
        fieldKey={formField(form, 'from')}
        label="Business hours begin"
        value={hours.from}
        problem={hours.from < hours.to ? '' : 'Business hours begin before they end'}
        onClock={(from) => onHours({ ...hours, from })}
      />
      to
      <ClockField
        fieldKey={formField(form, 'to')}
        label="Business hours end"
        value={hours.to}
        problem=""
        onClock={(to) => onHours({ ...hours, to })}
      />
      <span className={styles.days}>
        {DAYS.map((name, index) => (
          <Checkbox
            key={name}
            aria-label={name}
            checked={hours.days.includes(index + 1)}
            onChecked={(isChecked) => toggle(index + 1, isChecked)}
          >
            {name.slice(0, 2)}
          </Checkbox>
        ))}
      </span>
    </span>
  );
}

interface ClockFieldProps {
  readonly fieldKey: string;
  readonly label: string;
  readonly value: string;
  /** What is wrong with it beside the others; empty when nothing is. */
  readonly problem: string;
  readonly onClock: (value: string) => void;
}

/** `09:00`; `9:00` is understood. What is no time stays, and makes the form wait. */
function ClockField({ fieldKey, label, value, problem, onClock }: ClockFieldProps) {
  return (
    <span className={styles.number}>
      <EntryInput
        fieldKey={fieldKey}
        aria-label={label}
        shown={value}
        read={readClock}
        isTakenAtOnce={(text) => readClock(text) !== undefined}
        advice="A time such as 09:00"
        problem={problem}
        onValue={onClock}
      />
    </span>
  );
}

function readClock(text: string): string | undefined {
  const clock = text.trim().padStart(5, '0');
  return CLOCK.test(clock) ? clock : undefined;
}
