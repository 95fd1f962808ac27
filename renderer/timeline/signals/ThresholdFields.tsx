import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { EntryInput } from '#renderer/fields/EntryInput.tsx';
import { useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { fieldKey } from '#shared/domain/incident/deskSpot.ts';
import type { Signal } from '#shared/domain/incident/signal.ts';
import { readThreshold } from '#shared/import/graphs/readThreshold.ts';

const SIDES = [
  { value: 'above', label: 'above' },
  { value: 'below', label: 'below' },
] as const;

/** Past which value of a graph something is wrong, and on which side of it. */
export function ThresholdFields({ signal }: { readonly signal: Signal }) {
  const { signals: edits } = useEdits();
  const isReadOnly = useIsReadOnly();
  const { id, unit, threshold, isBelow = false } = signal;
  return (
    <>
      <Field label="Something is wrong">
        <Select
          aria-label="Something is wrong"
          value={isBelow ? 'below' : 'above'}
          options={SIDES}
          disabled={isReadOnly}
          onValue={(side) =>
            edits.patch(id, { isBelow: side === 'below' ? true : undefined }, 'Set side of threshold')
          }
        />
      </Field>
      <Field label="Threshold" hint="A line across the graph. Empty: nobody said.">
        <EntryInput
          fieldKey={fieldKey({ place: 'timeline', id, field: 'threshold' })}
          aria-label="Threshold"
          shown={threshold === undefined ? '' : String(threshold)}
          disabled={isReadOnly}
          read={(typed) => readThreshold(typed, unit)}
          advice={`A number${unit === undefined ? '' : ` of ${unit}`} such as 5`}
          onValue={(value) => edits.patch(id, { threshold: value ?? undefined }, 'Set threshold')}
        />
      </Field>
    </>
  );
}
