import { useState } from 'react';
import styles from '#renderer/causes/answer/EvidenceNote.module.css';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { FieldText } from '#renderer/fields/FieldText.tsx';
import { useAppStore, useAppStoreApi, useIsReadOnly } from '#renderer/store/AppStoreContext.tsx';
import { spotOf } from '#renderer/store/focusTarget.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import { type DeskSpot, fieldKey, isSameSpot } from '#shared/domain/incident/deskSpot.ts';

/** In words, what shows a cause where no event does. The field is there once it is wanted. */
export function EvidenceNote({ node }: { readonly node: CauseNode }) {
  const spot: DeskSpot = { place: 'causes', id: node.id, field: 'evidenceNote' };
  const store = useAppStoreApi();
  const isReadOnly = useIsReadOnly();
  const { causes: edits } = useEdits();
  const isTarget = useAppStore(
    ({ focusTarget, find }) => isSameSpot(spotOf(focusTarget), spot) || isSameSpot(find?.spot ?? null, spot),
  );
  const [isWanted, setIsWanted] = useState(false);
  const name = node.answer || 'this answer';
  if (node.evidenceNote === undefined && !isWanted && !isTarget) {
    return (
      <LinkButton
        tone="quiet"
        className={styles.add}
        aria-label={`Note on what shows ${name}`}
        disabled={isReadOnly}
        onClick={() => {
          setIsWanted(true);
          store.getState().goToSpot(spot);
        }}
      >
        + note
      </LinkButton>
    );
  }
  return (
    <FieldText
      look="bare"
      isMultiline
      fieldKey={fieldKey(spot)}
      label={`What shows ${name}`}
      value={node.evidenceNote ?? ''}
      placeholder="A log line, a graph, who was asked"
      className={styles.note}
      onText={(text) => edits.setEvidenceNote(node.id, text)}
    />
  );
}
