import type { KeyboardEvent } from 'react';
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

/** What a key without a modifier does to an action of some incident, whose file it is written into; undefined for another key. */
export function listedActionDeed(store: AppStore, row: ListedRow, key: string): (() => void) | undefined {
  const { changeListedAction, restoreListedAction, openDialog } = store.getState();
  const ask = (field: ChangedField) => openDialog({ kind: 'changeAction', row, field });
  const deeds: Readonly<Record<string, () => void>> = {
    d: () => void changeListedAction(row, toggledDone(row.action)),
    i: () => void changeListedAction(row, { status: 'in-progress' }),
    n: () => ask('notDoingReason'),
    o: () => ask('owner'),
    t: () => ask('due'),
    s: () => ask('snoozedUntil'),
    u: () => void restoreListedAction(row),
  };
  return row.file.isReadOnly ? undefined : deeds[key.toLowerCase()];
}

/** The keys of a row with an action of some incident; the arrow keys go to the other rows. */
export function listedActionKeys(
  store: AppStore,
  row: ListedRow,
): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    goAlongRows(event);
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
    const run = hasModifier ? undefined : listedActionDeed(store, row, event.key);
    if (run === undefined) return;
    // These letters mean something else elsewhere in the meeting.
    event.preventDefault();
    event.stopPropagation();
    run();
  };
}
