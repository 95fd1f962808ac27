import type { Mutant } from '#build/mutants/guardMutant.ts';

const SAVED = ['test/unit/electron/files/mergedSaves.test.ts'];
const STORE = ['test/unit/renderer/store/mergeTheirs.test.ts'];
const SELECTION = ['test/component/desk/SelectionKept.test.tsx'];

/** What keeps both sides, and whoever types, when another program changes the file of an open incident. */
export const WINDOW_MERGE_GUARDS: readonly Mutant[] = [
  {
    guards: 'What is merged is saved over theirs alone',
    file: 'electron/files/documentSaving.ts',
    find: '{ ...mine, expected: theirs.bytes }',
    replace: '{ ...mine, expected: document.disk }',
    tests: SAVED,
  },
  {
    guards: 'A file that changed once more is not taken for merged',
    file: 'electron/files/documentSaving.ts',
    find: '  if (!unchanged.ok) return unchanged;\n',
    replace: '',
    tests: SAVED,
  },
  {
    guards: 'Theirs is a kept version before what was merged takes its place',
    file: 'electron/files/documentSaving.ts',
    find: '    const kept = await keepForGood(incidentId, bytes, storage);\n    if (!kept.ok) return kept;\n',
    replace: '    void bytes;\n',
    tests: SAVED,
  },
  {
    guards: 'Two programs that save do not push older versions out',
    file: 'electron/files/documentSaving.ts',
    find: '  if (mergeKeptMs !== null && Math.abs(nowMs - mergeKeptMs) < MINUTE_MS) return ok(undefined);\n',
    replace: '  if (mergeKeptMs === nowMs + 1) return ok(undefined);\n',
    tests: SAVED,
  },
  {
    guards: 'A file that says the same stays as it was written',
    file: 'electron/files/documentSaving.ts',
    find: '!same.ok || !isSameContent(same.value, mine.bytes)',
    replace: 'same !== undefined',
    tests: SAVED,
  },
  {
    guards: 'Another incident is not merged',
    file: 'electron/files/incidentFiles.ts',
    find: 'if (incident.id === incidentId) return read;',
    replace: 'if (incident.id !== undefined) return read;',
    tests: SAVED,
  },
  {
    guards: 'A file of a newer version is not merged',
    file: 'electron/files/incidentFiles.ts',
    find: "  if (isReadOnly) return err(appError('file-too-new', { file: path }));\n",
    replace: '  void isReadOnly;\n',
    tests: SAVED,
  },
  {
    guards: 'What could not be merged is told again when it changes',
    file: 'electron/files/openDocuments.ts',
    find: "theirs.ok ? 'changed' : 'same'",
    replace: "'changed'",
    tests: SAVED,
  },
  {
    guards: 'A merge is an undo step',
    file: 'renderer/store/slices/mergeTheirs.ts',
    find: 'file: known, history: recordStep(history, step) }',
    replace: 'file: known }',
    tests: STORE,
  },
  {
    guards: 'A later merge begins at what was merged last',
    file: 'renderer/store/slices/mergeTheirs.ts',
    find: '{ ...file, onDisk: theirs.incident }',
    replace: '{ ...file }',
    tests: STORE,
  },
  {
    guards: 'What came a moment after a save takes nothing of it back',
    file: 'renderer/store/slices/mergeTheirs.ts',
    find: 'theirs.base ?? file.onDisk',
    replace: 'file.onDisk',
    tests: STORE,
  },
  {
    guards: 'What was given back is merged from what it was made from',
    file: 'electron/files/giveBack.ts',
    find: 'base === null ? null : { theirs, base }',
    replace: 'null',
    tests: ['test/unit/electron/files/documentSaving.test.ts'],
  },
  {
    guards: 'Edits from a recovery file are merged from what they were made on',
    file: 'electron/files/openDocuments.ts',
    find: 'disk ?? keptContent(theirs.incidentId, restoredBase, storage)',
    replace: 'disk ?? (storage === undefined ? keptContent(theirs.incidentId, restoredBase, storage) : null)',
    tests: SAVED,
  },
  {
    guards: 'A value that a place cannot hold is not chosen',
    file: 'renderer/edits/incidentEdits.ts',
    find: "if (choice === 'theirs' && !(await canTakeTheirs(conflict))) return false;",
    replace: '',
    tests: ['test/component/desk/UndecidedPanel.test.tsx'],
  },
  {
    guards: 'The selection stays among its words',
    file: 'renderer/focus/SelectionKept.tsx',
    find: '    if (before.current !== null) putBack(before.current);\n',
    replace: '',
    tests: SELECTION,
  },
  {
    guards: 'A merge waits for the word that an input method composes',
    file: 'renderer/store/slices/savingSlice.ts',
    find: '    await deps.composed();\n',
    replace: '',
    tests: SELECTION,
  },
  {
    guards: 'A merge does not wait for a word in a field that is left',
    file: 'renderer/focus/composing.ts',
    find: "  page.addEventListener('focusout', end);\n",
    replace: '',
    tests: SELECTION,
  },
  {
    guards: 'Two names are not made one of both',
    file: 'shared/merge/decidedIncident.ts',
    find: ' || !PROSE_PATHS.has(path)',
    replace: '',
    tests: ['test/unit/shared/merge/undecidedPlaces.test.ts'],
  },
];
