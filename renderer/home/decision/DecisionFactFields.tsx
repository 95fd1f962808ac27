import { NumberEntry } from '#renderer/fields/NumberField.tsx';
import { TimeField } from '#renderer/fields/TimeField.tsx';
import { TimeZoneField } from '#renderer/fields/TimeZoneField.tsx';
import styles from '#renderer/home/decision/DecisionDialog.module.css';
import { useFactZone } from '#renderer/section/useFactZone.ts';
import { useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { WHEN_TO_WRITE_LIMITS } from '#shared/domain/incident/trigger.ts';
import { formField } from '#shared/drafts/formKey.ts';
import {
  type DecisionFacts,
  downtimeOf,
  factTimeContext,
  withFactTime,
} from '#shared/rules/decision/decisionFacts.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

const TIMES = [
  { key: 'startedAt', label: 'Impact started' },
  { key: 'resolvedAt', label: 'Resolved' },
  { key: 'pagedAt', label: 'On-call paged' },
] as const;

interface DecisionFactFieldsProps {
  /** The key of the form around it, under which a text that it does not understand is kept. */
  readonly form: string;
  readonly facts: DecisionFacts;
  readonly onFacts: (facts: DecisionFacts) => void;
}

/** The facts known so far. Every field can stay empty. */
export function DecisionFactFields({ form, facts, onFacts }: DecisionFactFieldsProps) {
  const { now } = useStoreDeps();
  const chooseZone = useFactZone(form);
  const { timeZone, startedAt } = facts;
  const contextAfter = (previous: Timestamp | null) => factTimeContext(timeZone, previous, now());
  const fromTimes = downtimeOf({ ...facts, downMinutes: null });
  return (
    <div className={styles.facts}>
      <Field label="What happened">
        <TextInput
          autoFocus
          aria-label="What happened"
          maxLength={500}
          value={facts.title}
          placeholder="What broke, in a few words"
          onText={(title) => onFacts({ ...facts, title })}
        />
      </Field>
      <div className={styles.row}>
        {TIMES.map(({ key, label }) => (
          <Field key={key} label={label}>
            <TimeField
              fieldKey={formField(form, key)}
              label={label}
              value={facts[key]}
              isApproximate={facts.approximate.includes(key)}
              context={contextAfter(key === 'startedAt' ? null : startedAt)}
              onTime={(time) => onFacts(withFactTime(facts, key, time))}
            />
          </Field>
        ))}
      </div>
      <div className={styles.row}>
        <Field label="Customers down, min">
          <NumberEntry
            fieldKey={formField(form, 'downMinutes')}
            label="Customers down, min"
            {...WHEN_TO_WRITE_LIMITS.minutes}
            value={facts.downMinutes}
            placeholder={fromTimes === null ? 'unknown' : String(Math.round(fromTimes))}
            onNumber={(downMinutes) => onFacts({ ...facts, downMinutes })}
          />
        </Field>
        <Field label="Users affected, %">
          <NumberEntry
            fieldKey={formField(form, 'usersPercent')}
            label="Users affected, %"
            {...WHEN_TO_WRITE_LIMITS.usersPercent}
            value={facts.usersPercent}
            placeholder="unknown"
            onNumber={(usersPercent) => onFacts({ ...facts, usersPercent })}
          />
        </Field>
        <TimeZoneField
          fieldKey={formField(form, 'timeZone')}
          value={timeZone}
          onZone={(zone) => chooseZone(facts, zone, onFacts)}
        />
      </div>
      <Field label="Note">
        <TextInput
          aria-label="Note"
          value={facts.note}
          placeholder="What else speaks for one"
          onText={(note) => onFacts({ ...facts, note })}
        />
      </Field>
    </div>
  );
}
