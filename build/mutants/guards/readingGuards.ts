import type { Mutant } from '#build/mutants/guardMutant.ts';

/** What the importer asks about, or leaves alone, rather than guessing. */
export const READING_GUARDS: readonly Mutant[] = [
  {
    guards: 'A head that nobody understands begins a post, rather than joining the one above',
    file: 'shared/import/chats/collectChat.ts',
    find: ' ?? unreadHead(line, next, posters)',
    replace: '',
    tests: ['test/unit/shared/import/chats/relativeHeads.test.ts'],
  },
  {
    guards: 'Clocks that could be of the afternoon or of the next day wait for an answer',
    file: 'shared/import/placing/placeEntries.ts',
    find: 'isOpen ? withBothDays(placed, doubt) : placed',
    replace: 'placed',
    tests: ['test/unit/shared/import/placing/halfDays.test.ts'],
  },
  {
    guards: 'A place in brackets is no owner',
    file: 'shared/import/sections/bracketOwners.ts',
    find: '!peopleIn(name).every(isPerson)',
    replace: 'false',
    tests: ['test/unit/shared/import/sections/readActions.test.ts'],
  },
  {
    guards: 'A timed line of another form is no detail of the log line above it',
    file: 'shared/import/forms/logHeads.ts',
    find: 'if (!isSure && !/\\d:\\d{2}:\\d{2}/.test(head.time.words)) return null;',
    replace: 'if (!isSure) return null;',
    tests: ['test/unit/shared/import/forms/logLines.test.ts'],
  },
  {
    guards: 'A mail in Outlook’s own form is refused before anything reads it',
    file: 'shared/import/packed/readableSource.ts',
    find: ', OUTLOOK_FILE]',
    replace: ']',
    tests: ['test/unit/shared/import/packed/outlookFile.test.ts'],
  },
];
