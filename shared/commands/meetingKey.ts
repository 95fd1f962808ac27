import { COMMAND_IDS, type CommandId, commandInfo } from '#shared/commands/commandList.ts';

/** A key as it went down with no other modifier than Shift, in the words of keyboard events. */
interface PressedKey {
  /** What the layout makes of it: `b`, `/`, `ArrowRight`. */
  readonly key: string;
  /** Where it is on the keyboard: `Digit1`. */
  readonly code: string;
  readonly hasShift: boolean;
}

/**
 * The command of a single key of the meeting, on any layout; null for any other key. A sign or a digit counts however
 * it is made, since `/` needs Shift on a German keyboard and digits do on a French one, where the keys themselves also
 * count. A letter with Shift is none.
 */
export function meetingKeyCommand({ key, code, hasShift }: PressedKey): CommandId | null {
  const isSign = /^[^\p{L}]$/u.test(key);
  if (hasShift && !isSign) return null;
  const made = commandOf(key.length === 1 ? key.toUpperCase() : key);
  return made ?? (hasShift || !isSign ? null : commandOf(/^Digit(\d)$/.exec(code)?.[1] ?? ''));
}

function commandOf(name: string): CommandId | null {
  return COMMAND_IDS.find((id) => commandInfo(id).meetingKey === name) ?? null;
}
