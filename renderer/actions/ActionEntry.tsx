import { useRef } from 'react';
import { useEdits } from '#renderer/edits/EditsContext.tsx';
import type { LineElement } from '#renderer/fields/LineField.tsx';
import { useReceipt } from '#renderer/fields/LineStatus.tsx';
import { QuickLine } from '#renderer/fields/QuickLine.tsx';
import { useDraft } from '#renderer/fields/useDraft.ts';
import { useAppStoreApi, useIncident, useStoreDeps } from '#renderer/store/AppStoreContext.tsx';
import { fieldKey, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import type { ActionId } from '#shared/domain/incident/ids.ts';
import { dueDays } from '#shared/domain/items/dueDays.ts';
import { typedAction } from '#shared/names/typedAction.ts';
import { actionLineWords } from '#shared/words/actionLineWords.ts';

const ENTRY = fieldKey(placeSpot('actions', 'entry'));

/** Shown once the empty list no longer shows one. */
const EXAMPLE = 'Alert at 80 % of the pool. Sarah, 14 March, P0';

/** Fast entry: what, who, by when and how urgent in one line, Enter; and on with the next. */
export function ActionEntry() {
  const { now, newId } = useStoreDeps();
  const store = useAppStoreApi();
  const { actions: edits } = useEdits();
  const draft = useDraft(ENTRY);
  const receipt = useReceipt();
  const lastAdded = useRef<ActionId | null>(null);
  const incident = useIncident((whole) => whole);
  const typed = draft.text ?? '';

  const action = typed.trim() === '' ? null : typedAction(typed, incident, dueDays(incident, now()));

  const add = (): void => {
    if (action === null) return;
    const id = newId<ActionId>();
    edits.addRead(id, action);
    draft.set(null);
    lastAdded.current = id;
    receipt.give(`Added: ${actionLineWords(action)}`);
  };
  const leave = (line: LineElement): void => {
    const actions = store.getState().incident?.actions ?? [];
    const next = actions.find(({ id }) => id === lastAdded.current) ?? actions.at(-1);
    if (next !== undefined) store.getState().goToSpot({ place: 'actions', id: next.id, field: '' });
    else line.closest('main')?.focus();
  };

  return (
    <QuickLine
      fieldKey={ENTRY}
      label="New action: what, who, by when, how urgent"
      placeholder={incident.actions.length === 0 ? 'What, who, by when, how urgent' : EXAMPLE}
      draft={draft}
      receipt={receipt}
      preview={action === null ? '' : actionLineWords(action)}
      said={{ words: typed, field: 'action' }}
      isEmpty={typed === ''}
      keys={
        <>
          <kbd>Enter</kbd> adds
        </>
      }
      onEnter={add}
      onEscape={leave}
    />
  );
}
