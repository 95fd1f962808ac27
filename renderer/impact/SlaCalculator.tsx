import { NumberField } from '#renderer/fields/NumberField.tsx';
import styles from '#renderer/impact/SlaCalculator.module.css';
import { useImpactEdits } from '#renderer/impact/useImpactEdits.ts';
import { useIncident, useIsReadOnly } from '#renderer/store/useIncident.ts';
import { Field } from '#renderer/ui/Field.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { fieldKey } from '#shared/domain/findInIncident.ts';
import type { ImpactRowId } from '#shared/domain/ids.ts';
import type { SlaImpact } from '#shared/domain/impactRow.ts';
import { slaOfIncident } from '#shared/domain/impactValue.ts';

interface SlaCalculatorProps {
  readonly id: ImpactRowId;
  readonly sla: SlaImpact;
}

/** Target, month and other downtime in; what is left of the month's error budget out. */
export function SlaCalculator({ id, sla }: SlaCalculatorProps) {
  const edits = useImpactEdits();
  const isReadOnly = useIsReadOnly();
  const incident = useIncident((current) => current);
  const result = slaOfIncident(incident, sla);
  const set = <Name extends keyof SlaImpact>(field: Name, value: SlaImpact[Name]) =>
    edits.patch(
      id,
      { computed: { ...sla, [field]: value } },
      'Edit SLA figures',
      fieldKey('impact', id, field),
    );
  return (
    <div className={styles.calculator}>
      <Field label="Target, %">
        <NumberField
          value={sla.targetPercent}
          min={0}
          max={100}
          onNumber={(percent) => set('targetPercent', percent)}
        />
      </Field>
      <Field label="Month">
        <TextInput
          type="month"
          value={sla.month}
          readOnly={isReadOnly}
          onText={(month) => month !== '' && set('month', month)}
        />
      </Field>
      <Field label="Other downtime that month, min">
        <NumberField
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
