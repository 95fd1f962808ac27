import type { Mutant } from '#build/mutants/mutant.ts';

/** What becomes of half-typed words, and what is said of the last edits when a window closes. */
export const DRAFT_GUARDS: readonly Mutant[] = [
  {
    guards: 'An incident whose half-typed words could not be kept is not left',
    file: 'renderer/store/librarySlice.ts',
    find: 'return isSaved && draftsKept.ofIncident;',
    replace: 'return isSaved;',
    tests: ['test/unit/renderer/store/librarySlice.test.ts'],
  },
  {
    guards: 'Words half typed while the last save runs reach the disk',
    file: 'renderer/store/writeEverything.ts',
    find: 'if (isRefused || (isInFile(get()) && areDraftsOnDisk(get())))',
    replace: 'if (isRefused || isInFile(get()))',
    tests: ['test/unit/renderer/store'],
  },
  {
    guards: 'Edits typed while a refused save ran are not said to be kept apart with it',
    file: 'renderer/store/writeEverything.ts',
    find: 'if (!isSaved && get().incident === incident && get()',
    replace: 'if (!isSaved && get()',
    tests: ['test/unit/renderer/store/savingSlice.test.ts'],
  },
  {
    guards: 'A window does not close over half-typed words without a question',
    file: 'electron/windows/closeQuestion.ts',
    find: "flushed.edits === 'file' && flushed.areDraftsKept",
    replace: "flushed.edits === 'file'",
    tests: ['test/unit/electron/windows/closeQuestion.test.ts'],
  },
];
