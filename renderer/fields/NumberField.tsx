import { EntryInput } from '#renderer/fields/EntryInput.tsx';
import { useAppStoreApi, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';

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

interface NumberEntryProps {
  /** From `fieldKey`: where a text is kept that is no number. */
  readonly fieldKey: string;
  readonly label: string;
  /** Null: not known; the field is empty. */
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  /** Nothing is no answer either. */
  readonly isRequired?: boolean;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly readOnly?: boolean;
  readonly size?: number;
  /** Null: the field was emptied. */
  readonly onNumber: (value: number | null) => void;
  readonly onLeave?: () => void;
}

const always = (): boolean => true;

/** A number that need not be known: it counts as soon as it is one; what is no number stays and says so. */
export function NumberEntry(props: NumberEntryProps) {
  const { label, value, min, max, isRequired = false, onNumber, ...shown } = props;
  return (
    <EntryInput
      {...shown}
      aria-label={label}
      inputMode="decimal"
      shown={value === null ? '' : String(value)}
      read={(text) => {
        const number = numberIn(text, min, max);
        return number === null && isRequired ? undefined : number;
      }}
      isTakenAtOnce={always}
      advice={`A number from ${min} to ${max}`}
      onValue={onNumber}
    />
  );
}

/** Null for nothing, undefined for what is no number within range. A unit that people type along is dropped. */
function numberIn(text: string, min: number, max: number): number | null | undefined {
  const plain = text.replace(/\s|%|min(?:utes?)?$|days?$/g, '').replace(',', '.');
  if (plain === '') return null;
  const number = Number(plain);
  return number >= min && number <= max ? number : undefined;
}
