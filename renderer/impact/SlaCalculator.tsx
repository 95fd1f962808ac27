import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { ASSUMED_TARGET } from '#renderer/edits/impactTableEdits.ts';
import { EntryInput } from '#renderer/fields/EntryInput.tsx';
import { NumberField } from '#renderer/fields/NumberField.tsx';
import styles from '#renderer/impact/SlaCalculator.module.css';
import { useAppStoreApi, useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { ImpactRowId } from '#shared/domain/incident/ids.ts';
import type { SlaImpact } from '#shared/domain/incident/impactRow.ts';
import { slaOfIncident } from '#shared/domain/items/impactValue.ts';
import { isWholeMonth, readMonth } from '#shared/time/readDay.ts';

interface SlaCalculatorProps {
  readonly id: ImpactRowId;
  readonly sla: SlaImpact;
  /** Where the row says that its figures come from. */
  readonly source: string | undefined;
}

/** Target, month and other downtime in; what is left of the month's error budget out. */
export function SlaCalculator({ id, sla, source }: SlaCalculatorProps) {
  const { impact: edits } = useEdits();
  const isReadOnly = useIsReadOnly();
  const store = useAppStoreApi();
  const incident = useIncident((current) => current);
  const result = slaOfIncident(incident, sla);
  const set = <Name extends keyof SlaImpact>(field: Name, value: SlaImpact[Name]) =>
    edits.patch(
      id,
      { computed: { ...sla, [field]: value } },
      'Edit SLA figures',
      fieldKey({ place: 'impact', id, field }),
    );
  /** A target that somebody states is assumed no longer. */
  const setTarget = (targetPercent: number): void => {
    const stated = source === ASSUMED_TARGET ? { source: undefined } : {};
    const patch = { computed: { ...sla, targetPercent }, ...stated };
    edits.patch(id, patch, 'Edit SLA figures', fieldKey({ place: 'impact', id, field: 'targetPercent' }));
  };
  return (
    <div className={styles.calculator}>
      <Field label="Target, %">
        <NumberField
          fieldKey={fieldKey({ place: 'impact', id, field: 'targetPercent' })}
          label="Target, %"
          value={sla.targetPercent}
          min={0}
          max={100}
          onNumber={setTarget}
        />
      </Field>
      <Field label="Month">
        <EntryInput
          fieldKey={fieldKey({ place: 'impact', id, field: 'month' })}
          aria-label="Month"
          shown={sla.month}
          read={(text) => readMonth(text) ?? undefined}
          isTakenAtOnce={isWholeMonth}
          advice="Type a month such as Mar 2026 or 2026-03"
          readOnly={isReadOnly}
          size={8}
          onValue={(month) => set('month', month)}
          onLeave={() => store.getState().endBurst()}
        />
      </Field>
      <Field label="Other downtime that month, min">
        <NumberField
          fieldKey={fieldKey({ place: 'impact', id, field: 'otherDowntimeMinutes' })}
          label="Other downtime that month, min"
          value={sla.otherDowntimeMinutes}
          min={0}
          max={44_640}
          onNumber={(minutes) => set('otherDowntimeMinutes', minutes)}
        />
      </Field>
      <p className={styles.result} role="status">
        {result === null
          ? 'Set the milestones “impact started” and “resolved” on the timeline to work this out.'
          : budgetText(result.budgetMinutes, result.budgetLeftMinutes)}
      </p>
    </div>
  );
}

function budgetText(budget: number, left: number): string {
  const minutes = (value: number) => `${(Math.round(value * 10) / 10).toLocaleString('en')} min`;
  return left < 0
    ? `The month’s error budget of ${minutes(budget)} is overspent by ${minutes(-left)}.`
    : `${minutes(left)} left of the month’s error budget of ${minutes(budget)}.`;
}
