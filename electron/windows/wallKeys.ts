import type { Input } from 'electron';
import { COMMAND_IDS, type CommandId, commandInfo } from '#shared/commands/commandList.ts';

/**
 * The command of a key that is pressed while the wall has the focus, as on a single display: the keys of
 * the meeting, and Escape, which closes the wall. Null for any other key; those of the menu come from there.
 */
export function wallKeyCommand(
  input: Pick<Input, 'type' | 'key' | 'control' | 'alt' | 'meta' | 'shift'>,
): CommandId | null {
  if (input.type !== 'keyDown' || input.control || input.alt || input.meta || input.shift) return null;
  if (input.key === 'Escape') return 'wall.toggle';
  const key = input.key.length === 1 ? input.key.toUpperCase() : input.key;
  return COMMAND_IDS.find((id) => commandInfo(id).meetingKey === key) ?? null;
}
