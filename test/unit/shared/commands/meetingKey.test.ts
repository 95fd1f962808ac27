import { expect, it } from 'vitest';
import { meetingKeyCommand } from '#shared/commands/meetingKey.ts';

const pressed = (key: string, code: string, hasShift = false) => meetingKeyCommand({ key, code, hasShift });

it.each([
  ['a letter', 'b', 'KeyB', false, 'wall.blank'],
  ['with caps lock', 'B', 'KeyB', false, 'wall.blank'],
  ['an arrow', 'ArrowRight', 'ArrowRight', false, 'wall.next'],
  ['the slash, American', '/', 'Slash', false, 'meeting.capture'],
  ['the slash, German, Nordic, Spanish and Italian', '/', 'Digit7', true, 'meeting.capture'],
  ['the slash, French', '/', 'Period', true, 'meeting.capture'],
  ['a digit, American', '1', 'Digit1', false, 'meeting.extend1'],
  ['a digit, French with Shift', '1', 'Digit1', true, 'meeting.extend1'],
  ['a digit, French without', '&', 'Digit1', false, 'meeting.extend1'],
  ['five, French without', '(', 'Digit5', false, 'meeting.extend5'],
  ['of the number pad', '5', 'Numpad5', false, 'meeting.extend5'],
])('%s', (_layout, key, code, hasShift, command) => {
  expect(pressed(key, code, hasShift)).toBe(command);
});

it.each([
  ['a letter with Shift', 'B', 'KeyB', true],
  ['an arrow with Shift', 'ArrowRight', 'ArrowRight', true],
  ['an exclamation mark, American', '!', 'Digit1', true],
  ['another letter', 'z', 'KeyZ', false],
  ['a letter on a digit’s key', 'ě', 'Digit2', false],
])('%s means nothing', (_key, key, code, hasShift) => {
  expect(pressed(key, code, hasShift)).toBeNull();
});
