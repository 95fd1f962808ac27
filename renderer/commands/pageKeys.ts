import type { Commands } from '#renderer/commands/commands.ts';
import { redoEdit, undoEdit } from '#renderer/commands/editCommands.ts';
import type { AppStore } from '#renderer/store/appStore.ts';
import { isMeetingUnderWay, isOpen, isWallOpen } from '#renderer/store/selectors.ts';
import type { AppState } from '#renderer/store/state.ts';
import type { CommandId } from '#shared/commands/commandList.ts';
import { meetingKeyCommand } from '#shared/commands/meetingKey.ts';

/** What a key does that the page must take before a text field does; null for any other key. */
function pageKey(event: KeyboardEvent): typeof undoEdit | null {
  const isCommandKey = event.ctrlKey || event.metaKey;
  if (!isCommandKey || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? redoEdit : undoEdit;
  return key === 'y' && event.ctrlKey ? redoEdit : null;
}

/**
 * Listens for those keys on the whole page. They are heard also while the incident has nothing to undo, since a field
 * that is half typed may have. Returns the function that stops it.
 */
export function listenForPageKeys(store: AppStore): () => void {
  const listen = (event: KeyboardEvent): void => {
    const act = pageKey(event);
    if (act === null) return;
    event.preventDefault();
    act(store);
  };
  addEventListener('keydown', listen, { capture: true });
  return () => removeEventListener('keydown', listen, { capture: true });
}

/** Where a single key belongs to the element that has the focus. */
const OWN_KEYS =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable], [role^="menu"], [role="slider"]';
/** Where the arrow keys do, besides. */
const OWN_ARROWS =
  '[type="radio"], [role="radio"], [role="tab"], [role="tree"], [role="listbox"], [role="separator"], [aria-roledescription]';

/** The command of a single key while the desk is at the meeting; null for a key that is not one. */
function meetingCommand(event: KeyboardEvent): CommandId | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const { key, code, shiftKey: hasShift } = event;
  return meetingKeyCommand({ key, code, hasShift });
}

/**
 * Listens for the single keys of the meeting while it is under way or the desk is there, and for those of the
 * wall while that is open, wherever the desk is; never while something stands over it or a field has the focus.
 * What handles a key itself comes first. Returns the function that stops it.
 */
export function listenForMeetingKeys(store: AppStore, { isEnabled, runCommand }: Commands): () => void {
  const listen = (event: KeyboardEvent): void => {
    const state = store.getState();
    if (event.defaultPrevented || state.dialog !== null) return;
    const id = meetingCommand(event);
    if (id === null || !isHeard(id, state) || !isEnabled(id, state) || isKeyTaken(event)) return;
    event.preventDefault();
    runCommand(id);
  };
  addEventListener('keydown', listen);
  return () => removeEventListener('keydown', listen);
}

function isHeard(id: CommandId, state: AppState): boolean {
  if (!isOpen(state)) return false;
  if (id.startsWith('wall.') && isWallOpen(state)) return true;
  return state.place === 'meeting' || isMeetingUnderWay(state);
}

/** Whether a key without a modifier belongs to the element that has the keyboard: a field, a menu, a list that turns. */
export function isKeyTaken({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest(key.startsWith('Arrow') ? `${OWN_KEYS}, ${OWN_ARROWS}` : OWN_KEYS) !== null;
}
