import type { Mutant } from '#build/mutants/guardMutant.ts';

const COLUMNS = ['test/unit/shared/import/tables/tableColumns.test.ts'];

/** What is asked about the columns of a table, rather than guessed in silence. */
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
];
