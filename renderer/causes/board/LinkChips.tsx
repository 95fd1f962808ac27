import { LinkIcon, XIcon } from 'lucide-react';
import styles from '#renderer/causes/board/LinkChips.module.css';
import { useEdit } from '#renderer/store/useEdit.ts';
import { useIncident, useIsReadOnly } from '#renderer/store/useIncident.ts';
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
    <span className={styles.chip}>
      <LinkIcon aria-hidden="true" />
      <span className={styles.name}>Also explains {name}</span>
      <button
        type="button"
        className={styles.remove}
        aria-label={`No longer explains ${name}`}
        disabled={isReadOnly}
        onClick={remove}
      >
        <XIcon aria-hidden="true" />
      </button>
    </span>
  );
}
