import { NumberEntry } from '#renderer/fields/NumberEntry.tsx';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useIsReadOnly } from '#renderer/store/useIncident.ts';

interface NumberFieldProps {
  /** From `fieldKey`: where a text is kept that is no number. */
  readonly fieldKey: string;
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onNumber: (value: number) => void;
}

/** A number of the incident, which it cannot do without. Leaving the field ends the undo step. */
export function NumberField({ onNumber, ...props }: NumberFieldProps) {
  const store = useAppStoreApi();
  const isReadOnly = useIsReadOnly();
  return (
    <NumberEntry
      {...props}
      isRequired
      size={8}
      readOnly={isReadOnly}
      onNumber={(number) => number !== null && onNumber(number)}
      onLeave={() => store.getState().endBurst()}
    />
  );
}
