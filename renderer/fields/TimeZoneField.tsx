import { memo, useId, useState } from 'react';
import { useValidity } from '#renderer/fields/useValidity.ts';
import { Field } from '#renderer/ui/Field.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { isTimeZone } from '#shared/time/zonedTime.ts';

interface TimeZoneFieldProps {
  readonly value: string;
  readonly onZone: (timeZone: string) => void;
}

const ADVICE = 'Choose a zone such as UTC or Europe/Berlin';

/** A time zone by its IANA name, with the known ones offered; what is not one does not count. */
export function TimeZoneField({ value, onZone }: TimeZoneFieldProps) {
  const listId = useId();
  const [typed, setTyped] = useState(value);
  const [element, setElement] = useState<HTMLInputElement | null>(null);
  const problem = isTimeZone(typed) ? '' : ADVICE;
  useValidity(element, problem);
  return (
    <Field label="Time zone" hint={problem === '' ? undefined : problem}>
      <TextInput
        aria-label="Time zone"
        ref={setElement}
        aria-invalid={problem !== '' || undefined}
        data-draft
        list={listId}
        value={typed}
        onText={(text) => {
          setTyped(text);
          if (isTimeZone(text)) onZone(text);
        }}
      />
      <KnownZones id={listId} />
    </Field>
  );
}

/** Some four hundred; drawn once, so that typing in a form around them stays quick. */
const KnownZones = memo(({ id }: { readonly id: string }) => (
  <datalist id={id}>
    {['UTC', ...Intl.supportedValuesOf('timeZone')].map((zone) => (
      <option key={zone} value={zone} />
    ))}
  </datalist>
));
