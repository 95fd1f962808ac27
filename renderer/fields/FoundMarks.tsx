import { FieldLayer } from '#renderer/fields/FieldLayer.tsx';
import { FoundText } from '#renderer/fields/FoundText.tsx';
import { parseFieldKey } from '#shared/domain/incident/deskSpot.ts';

interface FoundMarksProps {
  readonly field: HTMLElement;
  readonly fieldKey: string;
  readonly children: string;
}

/** The words that Find stands on, marked over a field. */
export function FoundMarks({ field, fieldKey, children }: FoundMarksProps) {
  const spot = parseFieldKey(fieldKey);
  if (spot === null) return null;
  return (
    <FieldLayer field={field} of="found">
      <FoundText spot={spot}>{children}</FoundText>
    </FieldLayer>
  );
}
