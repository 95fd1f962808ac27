import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useIsReadOnly } from '#renderer/store/useIncident.ts';
import { Select } from '#renderer/ui/Select.tsx';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';

const OPTIONS = [
  { value: 'possible', label: 'Possible' },
  { value: 'confirmed', label: 'Confirmed' },
] as const;

/** How sure the room is of an answer. */
export function ConfidenceChoice({
  node,
  className,
}: {
  readonly node: CauseNode;
  readonly className?: string | undefined;
}) {
  const isReadOnly = useIsReadOnly();
  const { causes: edits } = useEdits();
  return (
    <Select
      aria-label={`How sure: ${node.answer || 'this answer'}`}
      look="inline"
      className={className}
      value={node.confidence}
      options={OPTIONS}
      disabled={isReadOnly}
      onValue={(confidence) => edits.patch(node.id, { confidence }, 'Change confidence')}
    />
  );
}
