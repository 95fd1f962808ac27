import { expect, test } from 'vitest';
import { wallKeyCommand } from '#electron/windows/wallKeys.ts';

const pressed = (key: string, held: object = {}) => ({
  type: 'keyDown' as const,
  key,
  code: '',
  control: false,
  alt: false,
  meta: false,
  shift: false,
  ...held,
});

test.each([
  ['Escape', 'wall.toggle'],
  ['ArrowRight', 'wall.next'],
  ['ArrowLeft', 'wall.previous'],
  ['b', 'wall.blank'],
  ['B', 'wall.blank'],
])('%s on the wall runs %s', (key, command) => {
  expect(wallKeyCommand(pressed(key))).toBe(command);
});

test('other keys, keys with a modifier and keys going up mean nothing', () => {
  expect(wallKeyCommand(pressed('z'))).toBeNull();
  expect(wallKeyCommand(pressed('b', { control: true }))).toBeNull();
  expect(wallKeyCommand(pressed('ArrowRight', { alt: true }))).toBeNull();
  expect(wallKeyCommand({ ...pressed('Escape'), type: 'keyUp' })).toBeNull();
});
