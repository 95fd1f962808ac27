import { useState } from 'react';
import { useValidity } from '#renderer/fields/useValidity.ts';
import { TextInput } from '#renderer/ui/TextInput.tsx';

interface NumberEntryProps {
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
  /** Null: the field was emptied. */
  readonly onNumber: (value: number | null) => void;
}

/** A number that need not be known, in a form: what is no number stays, says so, and makes the form wait. */
export function NumberEntry(props: NumberEntryProps) {
  const { label, value, min, max, isRequired = false, onNumber, ...shown } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [element, setElement] = useState<HTMLInputElement | null>(null);
  const isRead = (number: number | null | undefined) =>
    number !== undefined && !(number === null && isRequired);
  const isWrong = typed !== null && !isRead(numberIn(typed, min, max));
  useValidity(element, isWrong ? `A number from ${min} to ${max}` : '');
  return (
    <TextInput
      {...shown}
      ref={setElement}
      aria-label={label}
      aria-invalid={isWrong || undefined}
      data-draft
      inputMode="decimal"
      value={typed ?? (value === null ? '' : String(value))}
      onText={(text) => {
        setTyped(text);
        const number = numberIn(text, min, max);
        if (number !== undefined && isRead(number)) onNumber(number);
      }}
      onBlur={() => {
        if (!isWrong) setTyped(null);
      }}
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
