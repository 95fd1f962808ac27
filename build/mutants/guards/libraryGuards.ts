import type { Mutant } from '#build/mutants/guardMutant.ts';

const CHANGE = ['test/unit/electron/library/changeAction.test.ts'];
const BIN = ['test/unit/electron/library/moveToBin.test.ts'];
const PLACE = ['test/component/home/library/ActionsPlace.test.tsx'];

/** What the lists of many incidents write, and what they must not write over. */
export const LIBRARY_GUARDS: readonly Mutant[] = [
  {
    guards: 'What somebody else changed of an action since it was shown is not written over',
    file: 'shared/domain/items/actionChange.ts',
    find: "if (differs.some((fact) => fact !== 'doneOn' && is[fact] !== was[fact])) return err('action-changed');",
    replace: '',
    tests: ['test/unit/shared/domain/items/actionChange.test.ts'],
  },
  {
    guards: 'What another program wrote at the moment of a change of an action is merged with it',
    file: 'electron/library/changeInFile.ts',
    find: 'over = { base: incident, theirs };',
    replace: 'return changed;',
    tests: CHANGE,
  },
  {
    guards: 'Another incident in the place of the one that was listed is not changed',
    file: 'electron/library/changeAction.ts',
    find: "if (incident.id !== incidentId) return err(appError('not-one-incident', { file: path }));",
    replace: '',
    tests: CHANGE,
  },
  {
    guards: 'The pictures that another incident shows do not go to the bin',
    file: 'electron/library/bin/binPictures.ts',
    find: "(await isNamedBeside(path, new Set(pictures))) ? 'used' : pictures",
    replace: 'pictures',
    tests: BIN,
  },
  {
    guards: 'What goes to the bin is a kept version first',
    file: 'electron/library/bin/moveToBin.ts',
    find: 'if (!kept.ok) return kept;',
    replace: '',
    tests: BIN,
  },
  {
    guards: 'What is written back takes the place of nothing',
    file: 'electron/library/bin/putBack.ts',
    find: "if (replaced.value.kind !== 'replaced') return err(appError('file-exists', { file: path }));",
    replace: '',
    tests: BIN,
  },
  {
    guards: 'The page of figures, which is handed on, says nothing of a private impact row',
    file: 'shared/publication/figures/figureFacts.ts',
    find: "|| visibility === 'private'",
    replace: '',
    tests: ['test/unit/shared/publication/figures/figurePage.test.ts'],
  },
  {
    guards: 'No private action of an earlier incident comes before a room',
    file: 'shared/publication/actions/promisedActions.ts',
    find: '!action.isPrivate && ',
    replace: '',
    tests: ['test/unit/shared/publication/actions/promisedActions.test.ts'],
  },
  {
    guards: 'An action that is done has the day on which it was',
    file: 'shared/domain/items/actionChange.ts',
    find: 'withDoneDays(incident, editAction(incident, { id, patch: patchOf(said) }), now)',
    replace: 'editAction(incident, { id, patch: patchOf(said) })',
    tests: ['test/unit/shared/domain/items/actionChange.test.ts'],
  },
  {
    guards: 'What is taken back of a listed action is what nobody changed since',
    file: 'shared/domain/items/actionChange.ts',
    find: 'now[fact] === change[fact] ? [[fact, now[fact]]] : []',
    replace: '[[fact, now[fact]]]',
    tests: ['test/unit/shared/domain/items/actionChange.test.ts'],
  },
  {
    guards: 'The search in the window knows what changed since it read a file',
    file: 'electron/library/reading/libraryReading.ts',
    find: 'if (isStale || place?.folder !== folder()) return read();',
    replace: 'if (place === null) return read();',
    tests: ['test/unit/electron/library/librarySearch.test.ts'],
  },
  {
    guards: 'Of several files of one incident only one is found',
    file: 'electron/library/librarySearch.ts',
    find: 'searched.has(incident.path)',
    replace: 'searched !== null',
    tests: ['test/unit/electron/library/librarySearch.test.ts'],
  },
  {
    guards: 'Files that changed during a change of an action are read once it is written',
    file: 'renderer/store/slices/library/libraryActionsSlice.ts',
    find: 'if (waiting === 0 && isStale) void get().readActions();',
    replace: '',
    tests: PLACE,
  },
  {
    guards: 'An incident is opened only once the changes of its actions are in its file',
    file: 'renderer/store/slices/writeEverything.ts',
    find: 'await get().actionsWritten();',
    replace: '',
    tests: PLACE,
  },
];
