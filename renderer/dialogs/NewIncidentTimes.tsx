import styles from '#renderer/dialogs/IncidentForm.module.css';
import { TimeField } from '#renderer/fields/TimeField.tsx';
import { useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { type DecisionFacts, factTimeContext, isBackwards } from '#shared/rules/decision/decisionFacts.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

interface NewIncidentTimesProps {
  /** Of the form around it: where a text is kept that is no time. */
  readonly form: string;
  readonly facts: DecisionFacts;
  readonly onFacts: (facts: DecisionFacts) => void;
}

/** From when to when customers felt it, as far as that is known. */
export function NewIncidentTimes({ form, facts, onFacts }: NewIncidentTimesProps) {
  const { now } = useStoreDeps();
  const { timeZone, startedAt, resolvedAt } = facts;
  const contextAfter = (previous: Timestamp | null) => factTimeContext(timeZone, previous, now());
  return (
    <div className={styles.row}>
      <Field label="Impact started">
        <TimeField
          fieldKey={`${form}:startedAt`}
          label="Impact started"
          value={startedAt}
          context={contextAfter(null)}
          onTime={(time) => onFacts({ ...facts, startedAt: time?.at ?? null })}
        />
      </Field>
      <Field label="Resolved" hint={isBackwards(facts) ? 'This is before the impact started' : undefined}>
        <TimeField
          fieldKey={`${form}:resolvedAt`}
          label="Resolved"
          value={resolvedAt}
          context={contextAfter(startedAt)}
          onTime={(time) => onFacts({ ...facts, resolvedAt: time?.at ?? null })}
        />
      </Field>
    </div>
  );
}
