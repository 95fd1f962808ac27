import styles from '#renderer/dialogs/IncidentForm.module.css';
import { TimeField } from '#renderer/fields/TimeField.tsx';
import { useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { formField } from '#shared/drafts/formKey.ts';
import type { ImpactTimes } from '#shared/import/saidTimes.ts';
import {
  type DecisionFacts,
  factTimeContext,
  isBackwards,
  withFactTime,
} from '#shared/rules/decision/decisionFacts.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

interface NewIncidentTimesProps {
  /** The key of the form around it, under which a text that is no time is kept. */
  readonly form: string;
  readonly facts: DecisionFacts;
  /** What the text that it begins with says of them; undefined: it begins with none. */
  readonly inText: ImpactTimes | undefined;
  readonly onFacts: (facts: DecisionFacts) => void;
}

/** From when to when customers felt it, as far as that is known. */
export function NewIncidentTimes({ form, facts, inText, onFacts }: NewIncidentTimesProps) {
  const { now } = useStoreDeps();
  const { timeZone, startedAt, resolvedAt } = facts;
  const contextAfter = (previous: Timestamp | null) => factTimeContext(timeZone, previous, now());
  const labelled = (name: keyof ImpactTimes, label: string) => {
    const said = inText?.[name]?.at;
    return said !== undefined && facts[name] === said ? `${label}, from the text` : label;
  };
  return (
    <div className={styles.row}>
      <Field label={labelled('startedAt', 'Impact started')}>
        <TimeField
          fieldKey={formField(form, 'startedAt')}
          label="Impact started"
          value={startedAt}
          isApproximate={facts.approximate.includes('startedAt')}
          context={contextAfter(null)}
          onTime={(time) => onFacts(withFactTime(facts, 'startedAt', time))}
        />
      </Field>
      <Field
        label={labelled('resolvedAt', 'Resolved')}
        hint={isBackwards(facts) ? 'This is before the impact started' : undefined}
      >
        <TimeField
          fieldKey={formField(form, 'resolvedAt')}
          label="Resolved"
          value={resolvedAt}
          isApproximate={facts.approximate.includes('resolvedAt')}
          context={contextAfter(startedAt)}
          onTime={(time) => onFacts(withFactTime(facts, 'resolvedAt', time))}
        />
      </Field>
    </div>
  );
}
