import { useState } from 'react';
import { useAppStoreApi } from '#renderer/store/AppStoreContext.tsx';
import { useIsReadOnly } from '#renderer/store/useIncident.ts';
import { TextInput } from '#renderer/ui/TextInput.tsx';

interface NumberFieldProps {
  /** The field's name, where no label stands around it. */
  readonly label?: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onNumber: (value: number) => void;
}

/** A number; what is typed counts as soon as it is one within range, and is put right on leaving. */
export function NumberField({ label, value, min, max, onNumber }: NumberFieldProps) {
  const store = useAppStoreApi();
  const isReadOnly = useIsReadOnly();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      {...(label === undefined ? {} : { 'aria-label': label })}
      inputMode="decimal"
      data-draft
      size={8}
      value={typed ?? String(value)}
      readOnly={isReadOnly}
      onText={(text) => {
        setTyped(text);
        const number = Number(text.replace(',', '.'));
        if (text.trim() !== '' && number >= min && number <= max) onNumber(number);
      }}
      onBlur={() => {
        setTyped(null);
        store.getState().endBurst();
      }}
    />
  );
}
