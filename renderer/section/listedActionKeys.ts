import type { KeyboardEvent as KeyOfElement } from 'react';
import { goAlongRows } from '#renderer/section/goAlongRows.ts';
import type { AppStore } from '#renderer/store/appStore.ts';
import type { ChangedField } from '#renderer/store/slices/uiState.ts';
import { toggledDone } from '#shared/domain/items/actionChange.ts';
import type { ListedRow } from '#shared/publication/actions/actionsView.ts';

/** The keys of `listedActionKeys` with what each does, for the line that shows them. */
export const LISTED_ACTION_KEYS = [
  ['D', 'done'],
  ['I', 'in progress'],
  ['N', 'not doing'],
  ['O', 'owner'],
  ['T', 'due date'],
  ['S', 'snooze'],
  ['U', 'undo'],
] as const;

/** As a screen reader is given them. */
export const LISTED_ACTION_SHORTCUTS = LISTED_ACTION_KEYS.map(([key]) => key).join(' ');

/** Which key it is; an event of an element has it, and one of the page. */
type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * What a key does to a listed action; null for a key that does nothing to it, as none does where its file can only be read.
 */
export function effectOfKey(store: AppStore, row: ListedRow, event: PressedKey): (() => void) | null {
  const { changeListedAction, restoreListedAction, openDialog } = store.getState();
  const ask = (field: ChangedField) => openDialog({ kind: 'changeAction', row, field });
  const keys: Readonly<Record<string, () => void>> = {
    d: () => void changeListedAction(row, toggledDone(row.action)),
    i: () => void changeListedAction(row, { status: 'in-progress' }),
    n: () => ask('notDoingReason'),
    o: () => ask('owner'),
    t: () => ask('due'),
    s: () => ask('snoozedUntil'),
    u: () => void restoreListedAction(row),
  };
  const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
  return hasModifier || row.file.isReadOnly ? null : (keys[event.key.toLowerCase()] ?? null);
}

/**
 * The keys of a row with an action of some incident: done, in progress, not doing, owner, due date, snooze, undo; the arrow keys
 * go to the other rows. Each change is written into the incident that the action stands in.
 */
export function listedActionKeys(
  store: AppStore,
  row: ListedRow,
): (event: KeyOfElement<HTMLElement>) => void {
  return (event) => {
    goAlongRows(event);
    const run = effectOfKey(store, row, event);
    if (run === null) return;
    // These letters mean something else elsewhere in the meeting.
    event.preventDefault();
    event.stopPropagation();
    run();
  };
}
