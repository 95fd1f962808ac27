import type { CommandActions } from '#renderer/commands/commandAction.ts';
import type { CommandId } from '#shared/commands/commandList.ts';

/** The command of a key that the page must take before a text field does; null for any other key. */
function pageKeyCommand(event: KeyboardEvent): CommandId | null {
  const isCommandKey = event.ctrlKey || event.metaKey;
  if (!isCommandKey || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'edit.redo' : 'edit.undo';
  return key === 'y' && event.ctrlKey ? 'edit.redo' : null;
}

/** Listens for those keys on the whole page. Returns the function that stops it. */
export function listenForPageKeys(actions: CommandActions): () => void {
  const listen = (event: KeyboardEvent): void => {
    const id = pageKeyCommand(event);
    if (id === null) return;
    event.preventDefault();
    actions[id].run();
  };
  addEventListener('keydown', listen, { capture: true });
  return () => removeEventListener('keydown', listen, { capture: true });
}
