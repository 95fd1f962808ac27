import { LinkIcon } from 'lucide-react';
import { useEdit } from '#renderer/store/useEdit.ts';
import { useIncident, useIsReadOnly } from '#renderer/store/useIncident.ts';
import { RemovableChip } from '#renderer/ui/RemovableChip.tsx';
import { boxName } from '#shared/causeBoard/slotWords.ts';
import { unlinkCause } from '#shared/domain/causeLinks.ts';
import type { CauseNode } from '#shared/domain/causeNode.ts';
import type { CauseId } from '#shared/domain/ids.ts';

/** What an answer explains besides its parent; each link can be taken back. */
export function LinkChips({ node }: { readonly node: CauseNode }) {
  return (node.alsoExplains ?? []).map((id) => <LinkChip key={id} node={node} explained={id} />);
}

function LinkChip({ node, explained }: { readonly node: CauseNode; readonly explained: CauseId }) {
  const edit = useEdit();
  const isReadOnly = useIsReadOnly();
  const name = useIncident((incident) => boxName(incident, explained));
  const remove = () =>
    edit({ label: 'Unlink causes', apply: (now) => unlinkCause(now, { id: node.id, explained }) });
  return (
    <RemovableChip
      look="dashed"
      icon={<LinkIcon aria-hidden="true" />}
      removeLabel={`No longer explains ${name}`}
      isReadOnly={isReadOnly}
      onRemove={remove}
    >
      {`Also explains ${name}`}
    </RemovableChip>
  );
}
