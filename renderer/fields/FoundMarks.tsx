import { FieldLayer } from '#renderer/fields/FieldLayer.tsx';
import { FoundText } from '#renderer/fields/FoundText.tsx';
import { parseFieldKey } from '#shared/domain/incident/deskSpot.ts';

interface FoundMarksProps {
  readonly field: HTMLElement;
  /** The name by which the stylesheet knows where the field is. */
  readonly anchor: string;
  readonly fieldKey: string;
  readonly children: string;
}

/** The words that Find looks for, marked over a field. */
export function FoundMarks({ field, anchor, fieldKey, children }: FoundMarksProps) {
  const spot = parseFieldKey(fieldKey);
  if (spot === null) return null;
  return (
    <FieldLayer field={field} of="found" anchor={anchor}>
      <FoundText spot={spot}>{children}</FoundText>
    </FieldLayer>
  );
}
