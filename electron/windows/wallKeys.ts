import type { Input } from 'electron';
import type { CommandId } from '#shared/commands/commandList.ts';
import { meetingKeyCommand } from '#shared/commands/meetingKey.ts';

/**
 * The command of a key that is pressed while the wall has the focus, as on a single display: the keys of
 * the meeting, and Escape, which closes the wall. Null for any other key; those of the menu come from there.
 */
export function wallKeyCommand(
  input: Pick<Input, 'type' | 'key' | 'code' | 'control' | 'alt' | 'meta' | 'shift'>,
): CommandId | null {
  if (input.type !== 'keyDown' || input.control || input.alt || input.meta) return null;
  if (input.key === 'Escape') return 'wall.toggle';
  return meetingKeyCommand({ key: input.key, code: input.code, hasShift: input.shift });
}
