import type { CommandActions } from '#renderer/commands/commandAction.ts';
import type { AppStore } from '#renderer/store/appStore.ts';
import { COMMAND_IDS, type CommandId, commandInfo } from '#shared/commands/commandList.ts';

/** Where a single key belongs to the element that has the focus. */
const OWN_KEYS =
  'input, textarea, select, [contenteditable], [role^="menu"], [role="slider"], [role="listbox"]';
/** Where the arrow keys do, besides. */
const OWN_ARROWS = '[role="radio"], [role="tab"], [role="separator"], [aria-roledescription]';

/** The command of a single key while the desk is at the meeting; null for a key that is not one. */
function meetingCommand(event: KeyboardEvent): CommandId | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return null;
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  return COMMAND_IDS.find((id) => commandInfo(id).meetingKey === key) ?? null;
}

/**
 * Listens for the single keys of the meeting while the desk is there, nothing stands over it and no field
 * has the focus. Returns the function that stops it.
 */
export function listenForMeetingKeys(store: AppStore, actions: CommandActions): () => void {
  const listen = (event: KeyboardEvent): void => {
    const { incident, place, dialog } = store.getState();
    if (event.defaultPrevented || incident === null || place !== 'meeting' || dialog !== null) return;
    const id = meetingCommand(event);
    if (id === null || !actions[id].isEnabled(store.getState()) || isTaken(event)) return;
    event.preventDefault();
    actions[id].run();
  };
  addEventListener('keydown', listen);
  return () => removeEventListener('keydown', listen);
}

function isTaken({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest(key.startsWith('Arrow') ? `${OWN_KEYS}, ${OWN_ARROWS}` : OWN_KEYS) !== null;
}
