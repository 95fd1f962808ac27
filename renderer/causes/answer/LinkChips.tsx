import { LinkIcon } from 'lucide-react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useIncident, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { RemovableChip } from '#renderer/ui/RemovableChip.tsx';
import { boxName } from '#shared/causeBoard/slotWords.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';

/** What an answer explains besides its parent; each link can be taken back. */
export function LinkChips({ node }: { readonly node: CauseNode }) {
  const links = node.alsoExplains ?? [];
  const more = links.length - MOST_LINKS;
  return (
    <>
      {links.slice(0, MOST_LINKS).map((id) => (
        <LinkChip key={id} node={node} explained={id} />
      ))}
      {more > 0 && <Chip>{`and explains ${more} more`}</Chip>}
    </>
  );
}

/** Beside one answer; the document names all. */
const MOST_LINKS = 20;

function LinkChip({ node, explained }: { readonly node: CauseNode; readonly explained: CauseId }) {
  const { causes } = useEdits();
  const isReadOnly = useIsReadOnly();
  const name = useIncident((incident) => boxName(incident, explained));
  const remove = () => causes.unlink(node.id, explained);
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
