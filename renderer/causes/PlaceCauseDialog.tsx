import { useState } from 'react';
import styles from '#renderer/causes/PlaceCauseDialog.module.css';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import { useAppStoreApi, useIncident } from '#renderer/store/AppStoreContext.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog, DialogActions } from '#renderer/ui/Dialog.tsx';
import { TextInput } from '#renderer/ui/TextInput.tsx';
import { boxName } from '#shared/causeBoard/slotWords.ts';
import { explainedBy, explainingIds } from '#shared/domain/causes/causeLinks.ts';
import { causesInOrder } from '#shared/domain/causes/causeTree.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';

/** People find the others of a large tree by their words. */
const MOST_SHOWN = 200;

interface PlaceCauseDialogProps {
  readonly id: CauseId;
  /** The choice: an answer to stand under, or one to explain as well. */
  readonly to: 'parent' | 'link';
}

/** Moves or links an answer by clicks alone: only places that make no circle are offered. */
export function PlaceCauseDialog({ id, to }: PlaceCauseDialogProps) {
  const store = useAppStoreApi();
  const { causes } = useEdits();
  const incident = useIncident((current) => current);
  const [query, setQuery] = useState('');
  const close = store.getState().closeDialog;
  const wanted = query.trim().toLowerCase();
  const places = placesFor(incident, id, to).filter(({ words }) => words.toLowerCase().includes(wanted));
  const choose = (chosen: CauseId | null): void => {
    const { goToSpot, showToast } = store.getState();
    close();
    if (to === 'parent') {
      causes.placeUnder(id, chosen);
      showToast(`Moved under ${boxName(incident, chosen)}`);
    } else if (chosen !== null) {
      causes.link(id, chosen);
      showToast(`It now also explains ${boxName(incident, chosen)}`);
    }
    goToSpot({ place: 'causes', id, field: 'answer' });
  };
  return (
    <Dialog title={to === 'parent' ? 'Move under…' : 'Also explains…'} size="large" onClose={close}>
      <p className={styles.moved}>{boxName(incident, id)}</p>
      <TextInput
        type="search"
        data-draft
        value={query}
        aria-label="Find an answer"
        placeholder="Find an answer…"
        onText={setQuery}
      />
      <ul className={styles.places}>
        {places.slice(0, MOST_SHOWN).map((place) => (
          <li key={place.id ?? 'failure'}>
            <button
              type="button"
              className={styles.place}
              style={{ paddingInlineStart: 12 + Math.min(place.depth, 12) * 16 }}
              onClick={() => choose(place.id)}
            >
              {place.words}
            </button>
          </li>
        ))}
        {places.length > MOST_SHOWN && (
          <li
            className={styles.none}
          >{`and ${places.length - MOST_SHOWN} more: type a word of the answer`}</li>
        )}
        {places.length === 0 && <li className={styles.none}>There is no other answer to choose.</li>}
      </ul>
      <DialogActions>
        <Button onClick={close}>Cancel</Button>
      </DialogActions>
    </Dialog>
  );
}

interface Place {
  readonly id: CauseId | null;
  readonly words: string;
  readonly depth: number;
}

function placesFor(incident: Incident, id: CauseId, to: PlaceCauseDialogProps['to']): readonly Place[] {
  const { causes } = incident;
  const explaining = explainingIds(causes, id);
  const cause = causes.find((candidate) => candidate.id === id);
  const explained = new Set(cause === undefined || to === 'parent' ? [] : explainedBy(cause));
  const answers = causesInOrder(causes)
    .filter(({ node }) => !explaining.has(node.id) && !explained.has(node.id))
    .map(({ node, depth }) => ({ id: node.id, words: node.answer.trim() || 'Not answered yet', depth }));
  if (to === 'link') return answers;
  return [{ id: null, words: incident.failure.trim() || 'What failed', depth: 0 }, ...answers];
}
