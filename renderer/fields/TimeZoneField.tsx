import { memo, useId } from 'react';
import { EntryInput } from '#renderer/fields/EntryInput.tsx';
import { Field } from '#renderer/ui/Field.tsx';
import { KNOWN_ZONES, zoneNamed } from '#shared/words/typedZone.ts';

interface TimeZoneFieldProps {
  /** From `fieldKey` or of a form: where a text is kept that is no zone. */
  readonly fieldKey: string;
  readonly value: string;
  readonly onZone: (timeZone: string) => void;
}

/** A time zone by its IANA name, its city or its letters, with the known ones offered; what is not one does not count. */
export function TimeZoneField({ fieldKey, value, onZone }: TimeZoneFieldProps) {
  const listId = useId();
  return (
    <Field label="Time zone">
      <EntryInput
        fieldKey={fieldKey}
        aria-label="Time zone"
        list={listId}
        shown={value}
        read={(text) => zoneNamed(text) ?? undefined}
        isTakenAtOnce={(text) => zoneNamed(text) === text}
        advice="Choose a zone such as UTC, Berlin or Europe/Berlin"
        onValue={onZone}
      />
      <KnownZones id={listId} />
    </Field>
  );
}

/** Some four hundred; drawn once, so that typing in a form around them stays quick. */
const KnownZones = memo(({ id }: { readonly id: string }) => (
  <datalist id={id}>
    {KNOWN_ZONES.map((zone) => (
      <option key={zone} value={zone} />
    ))}
  </datalist>
));
