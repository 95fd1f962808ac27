import { expect, test } from 'vitest';
import { commandArguments } from '#build/start/commandArguments.ts';

test.each([[], ['notes.incident'], ['--window'], ['/tmp/a.incident']])(
  'what is no command prints the help, and opens no window: %j',
  (...args) => {
    expect(commandArguments(args)).toEqual(['help']);
  },
);

test('a command, and a word that could be one, is the command line’s', () => {
  expect(commandArguments(['check', 'a.incident'])).toEqual(['check', 'a.incident']);
  expect(commandArguments(['chekc'])).toEqual(['chekc']);
  expect(commandArguments(['--version'])).toEqual(['--version']);
});
