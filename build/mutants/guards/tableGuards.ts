import type { Mutant } from '#build/mutants/guardMutant.ts';

const BESIDE = ['test/unit/shared/import/sections/saidBesides.test.ts'];
const COLUMNS = ['test/unit/shared/import/tables/tableColumns.test.ts'];

/** What is asked about the columns of a table, rather than guessed in silence, and what is said beside what is read. */
export const TABLE_GUARDS: readonly Mutant[] = [
  {
    guards: 'No event of a table is taken while it is open what its columns hold',
    file: 'shared/import/paste/pastePlan.ts',
    find: '(isSure && !isKnown)',
    replace: '!isKnown',
    tests: ['test/component/timeline/tableColumns.test.tsx'],
  },
  {
    guards: 'Of two columns of times whose names say as much none is taken unasked',
    file: 'shared/import/tables/columnUse.ts',
    find: 'timeRank(other.name) === rank',
    replace: 'timeRank(other.name) > rank',
    tests: COLUMNS,
  },
  {
    guards: 'A choice of columns is for tables with the very same head',
    file: 'shared/settings/tableColumns.ts',
    find: 'name === head.names[index]',
    replace: 'name.length > -1',
    tests: COLUMNS,
  },
  {
    guards: 'Columns that nothing tells are said on the command line',
    file: 'electron/commandLine/runImport.ts',
    find: '    ...openColumns(read),\n',
    replace: '',
    tests: ['test/unit/electron/commandLine/importColumns.test.ts'],
  },
  {
    guards: 'A row with a torn quotation mark is not ticked by itself',
    file: 'shared/import/paste/pastePlan.ts',
    find: "code === 'quote-open' || ",
    replace: '',
    tests: ['test/unit/shared/import/paste/pastePlan.test.ts'],
  },
  {
    guards: 'What stands beside a sentence about the zone is left out by name',
    file: 'shared/import/sections/leftOutLines.ts',
    find: 'zoneLines.has(line.number) && line.kind',
    replace: 'zoneLines.has(-1) && line.kind',
    tests: BESIDE,
  },
  {
    guards: 'What stands beside a severity or an author is left out by name',
    file: 'shared/import/sections/documentDraft.ts',
    find: '...(isOwn ? [] : unsaidFacts(draft, lines, toPlain)),',
    replace: '',
    tests: BESIDE,
  },
  {
    guards: 'A heading says its words behind the name of its section',
    file: 'shared/import/sections/documentSections.ts',
    find: 'textBehind(name, target), line.level',
    replace: "'', line.level",
    tests: BESIDE,
  },
  {
    guards: 'Hours of work and plans are no times of the impact',
    file: 'shared/import/saidTimes.ts',
    find: '  if (OTHERWISE.some((pattern) => pattern.test(sentence))) return null;\n',
    replace: '',
    tests: ['test/unit/shared/import/broughtDocument.test.ts'],
  },
];
