import type { Mutant } from '#build/mutants/guardMutant.ts';

const NASTY_TEXTS = ['test/unit/shared/language/nastyTexts.test.ts'];

/** What the importer asks about, or leaves alone, rather than guessing; and how texts are read for hints. */
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
  {
    guards: 'Language hints read a long paragraph in stretches',
    file: 'shared/language/proseStretches.ts',
    find: 'if (prose.length <= LONGEST_STRETCH) return [paragraph];',
    replace: 'if (prose.length > 0) return [paragraph];',
    tests: NASTY_TEXTS,
  },
  {
    guards: 'A sentence gets one language hint',
    file: 'shared/language/strongestHints.ts',
    find: 'if (found.length < 2) return found;',
    replace: 'if (found.length > 0) return found;',
    tests: ['test/unit/shared/language/hintsIn.test.ts'],
  },
  {
    guards: 'A bot that posts in a chat is a source and no person',
    file: 'shared/import/placing/whoSaidIt.ts',
    find: "name !== '' && said.isTool !== true && !isTool(name)",
    replace: "name !== ''",
    tests: ['test/unit/shared/import/toolSources.test.ts'],
  },
  {
    guards: 'A comma beside an unclosed quotation mark tears no table',
    file: 'shared/import/tables/separatedText.ts',
    find: 'cells.length === columns || looksLikeRow(cells, columns)',
    replace: 'cells.length === columns',
    tests: ['test/unit/shared/import/forms/nothingLost.test.ts'],
  },
  {
    guards: 'The words of a chat go to nobody else, whatever people call themselves',
    file: 'shared/import/chats/chatHeads.ts',
    find: 'NAME.test(name) || (isSetOff && isDisplayName(name))',
    replace: 'NAME.test(name)',
    tests: ['test/unit/shared/import/chats/displayNames.test.ts'],
  },
  {
    guards: 'A quotation mark without its other half puts no row into another',
    file: 'shared/import/tables/tornRows.ts',
    find: 'return isTorn ? lineByLine(lines, { isRow, columns }, reading) : rows;',
    replace: 'return rows;',
    tests: ['test/unit/shared/import/tables/tornRows.test.ts'],
  },
  {
    guards: 'A heading of a document that nothing was made of is left out by name',
    file: 'shared/import/sections/leftOutLines.ts',
    find: '!isOtherHeading(line, toPlain)',
    replace: 'true',
    tests: ['test/unit/shared/import/forms/hostileMixtures.test.ts'],
  },
  {
    guards: 'Each answer of five whys explains the one above it',
    file: 'shared/import/sections/whys/foreignWhys.ts',
    find: 'parent: above.at(-1)?.place ?? null }',
    replace: 'parent: null }',
    tests: ['test/unit/shared/import/sections/foreignWhys.test.ts'],
  },
  {
    guards: 'Tasks keep their boxes in Markdown',
    file: 'shared/export/markdown/plainParagraph.ts',
    find: "return parent.checked ? '[x] ' : '[ ] ';",
    replace: "return '';",
    tests: ['test/unit/shared/import/sections/ownExport.test.ts'],
  },
];
