import type { Mutant } from '#build/mutants/guardMutant.ts';

/** What the desk keeps, undoes and saves of an open incident. */
export const EDITING_GUARDS: readonly Mutant[] = [
  {
    guards: 'A link between causes makes no circle',
    file: 'shared/domain/causes/causeLinks.ts',
    find: ' && !wouldMakeCycle(causes, id, explained)',
    replace: '',
    tests: ['test/unit/shared/domain/causes/causeLinks.test.ts'],
  },
  {
    guards: 'Undo does not take back what happened in the meeting',
    file: 'renderer/store/slices/documentSlice.ts',
    find: 'keepExports(keepMeetingFacts(move.incident, current), current)',
    replace: 'keepExports(move.incident, current)',
    tests: ['test/unit/renderer/store'],
  },
  {
    guards: 'Undo does not take back what has left',
    file: 'renderer/store/slices/documentSlice.ts',
    find: 'keepExports(keepMeetingFacts(move.incident, current), current)',
    replace: 'keepMeetingFacts(move.incident, current)',
    tests: ['test/unit/renderer/store'],
  },
  {
    guards: 'A document that can only be read is not edited',
    file: 'renderer/store/slices/documentSlice.ts',
    find: `  if (before === null || state.file === null || state.file.isReadOnly) return {};\n  const changed = edit.apply(before);`,
    replace:
      '  if (before === null || state.file === null) return {};\n  const changed = edit.apply(before);',
    tests: ['test/unit/renderer/store'],
  },
  {
    guards: 'The open document is written before another is shown',
    file: 'renderer/store/slices/library/librarySlice.ts',
    find: 'if (isOther && !(await leave())) {',
    replace: 'if (isOther && handle === previous) {',
    tests: ['test/unit/renderer/store'],
  },
  {
    guards: 'A search that is late does not tell of another incident',
    file: 'renderer/store/slices/library/librarySlice.ts',
    find: 'if (get().incident?.id === incident.id) set',
    replace: 'if (days >= 0) set',
    tests: ['test/unit/renderer/store'],
  },
  {
    guards: 'A failed save is tried again',
    file: 'renderer/store/slices/savingSlice.ts',
    find: 'if (hasFailed(state) && !hasFailed(previous)) schedule(RETRY_MS);',
    replace: '',
    tests: ['test/unit/renderer/store'],
  },
  {
    guards: 'A file that comes back as it was takes the edits by itself',
    file: 'renderer/store/slices/savingSlice.ts',
    find: "return file?.saveState === 'failed' && file.saveError?.code !== 'changed-on-disk';",
    replace: "return file?.saveState === 'failed' && !file.saveError?.code.endsWith('-on-disk');",
    tests: ['test/unit/renderer/store/autosave.test.ts'],
  },
  {
    guards: 'The wish to write a file back holds until a save succeeds',
    file: 'renderer/store/slices/savingSlice.ts',
    find: "if (file?.change === 'deleted') writtenBack = file.handle;",
    replace: '',
    tests: ['test/unit/renderer/store/autosave.test.ts'],
  },
  {
    guards: 'A library that cannot be read is no dialog over an open incident',
    file: 'renderer/store/slices/library/librarySlice.ts',
    find: 'if (answer.ok || get().file === null) showLibrary(answer);',
    replace: 'showLibrary(answer);',
    tests: ['test/unit/renderer/store/librarySlice.test.ts'],
  },
  {
    guards: 'Typing that never pauses is saved all the same',
    file: 'renderer/store/slices/savingSlice.ts',
    find: 'if (Date.now() + delay >= dueAt) return;',
    replace: '',
    tests: ['test/unit/renderer/store'],
  },
  {
    guards: 'A late answer of a save says nothing about another document',
    file: 'renderer/store/slices/savingSlice.ts',
    find: 'if (get().file?.handle !== file.handle) return answer.ok;',
    replace: '',
    tests: ['test/unit/renderer/store'],
  },
  {
    guards: 'What is typed while a copy is written goes on in the copy',
    file: 'renderer/store/slices/savingSlice.ts',
    find: 'if (typed !== null && typed !== incident) {',
    replace: 'if (typed === null) {',
    tests: ['test/unit/renderer/store'],
  },
  {
    guards: 'A row of the timeline has no tools before somebody comes to it',
    file: 'renderer/timeline/list/useRowTools.ts',
    find: 'useState(false)',
    replace: 'useState(true)',
    tests: ['test/component/timeline/timelineMoveTo.test.tsx'],
  },
];
