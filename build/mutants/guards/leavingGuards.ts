import type { Mutant } from '#build/mutants/guardMutant.ts';

const DRAFT_FILES = ['test/unit/electron/files/draftFiles.test.ts'];

/** What becomes of half-typed words, and what is said of the last edits when a window closes. */
export const LEAVING_GUARDS: readonly Mutant[] = [
  {
    guards: 'An incident whose half-typed words could not be kept is not left',
    file: 'renderer/store/slices/library/librarySlice.ts',
    find: 'return isSaved && places.length === 0;',
    replace: 'return isSaved;',
    tests: ['test/unit/renderer/store/librarySlice.test.ts'],
  },
  {
    guards: 'Words half typed while the last save runs reach the disk',
    file: 'renderer/store/slices/writeEverything.ts',
    find: 'if (isRefused || (isInFile(get()) && areDraftsOnDisk(get())))',
    replace: 'if (isRefused || isInFile(get()))',
    tests: ['test/unit/renderer/store'],
  },
  {
    guards: 'Edits typed while a refused save ran are kept apart as well',
    file: 'renderer/store/slices/writeEverything.ts',
    find: 'if (!isSaved && get().incident !== keptApart) await keepApart();',
    replace: '',
    tests: ['test/unit/renderer/store/writeEverything.test.ts'],
  },
  {
    guards: 'A window does not close over half-typed words without a question',
    file: 'electron/windows/closeQuestion.ts',
    find: "flushed.edits === 'file' && flushed.areDraftsKept",
    replace: "flushed.edits === 'file'",
    tests: ['test/unit/electron/windows/closeQuestion.test.ts'],
  },
  {
    guards: 'Half-typed words that could not be read are not written over',
    file: 'electron/files/draftFiles.ts',
    find: 'const all = { ...unshown.get(file), ...drafts };',
    replace: 'const all = drafts;',
    tests: DRAFT_FILES,
  },
  {
    guards: 'Damaged half-typed words are set aside, not written over',
    file: 'electron/files/draftFiles.ts',
    find: "if (kept === 'damaged') await rename(file, `${file}${DAMAGED}`);",
    replace: '',
    tests: DRAFT_FILES,
  },
  {
    guards: 'Half-typed words are given although their incident’s place cannot be noted',
    file: 'electron/files/draftFiles.ts',
    find: "if (!written.ok) log('drafts', JSON.stringify(written.error));",
    replace: 'if (!written.ok) throw Object.assign(new Error(), written.error);',
    tests: DRAFT_FILES,
  },
  {
    guards: 'Half-typed words stay for weeks after their incident was missed',
    file: 'electron/files/draftFiles.ts',
    find: 'nowMs - missingSince > GONE_AFTER_MS',
    replace: 'nowMs >= missingSince',
    tests: DRAFT_FILES,
  },
  {
    guards: 'Half-typed words stay while a disk may not be plugged in',
    file: 'electron/files/incidentWhereabouts.ts',
    find: " || names.every((name) => name.startsWith('.'))",
    replace: '',
    tests: DRAFT_FILES,
  },
  {
    guards: 'Half-typed words stay while their incident may be a file that cannot be read',
    file: 'electron/files/incidentWhereabouts.ts',
    find: "return hasUnreadable ? 'unknown' : 'gone';",
    replace: "return 'gone';",
    tests: DRAFT_FILES,
  },
  {
    guards: 'Half-typed words stay when their incident was filed away',
    file: 'electron/files/draftFiles.ts',
    find: "if (found === 'gone') found = await whereaboutsBelow(kept.incidentId, kept.paths);",
    replace: '',
    tests: DRAFT_FILES,
  },
  {
    guards: 'Temporary files of everything the application keeps are removed after a kill',
    file: 'electron/files/privateFiles.ts',
    find: "['versions', 'recovery', 'drafts']",
    replace: "['versions', 'recovery']",
    tests: ['test/unit/electron/files/temporaryFiles.test.ts'],
  },
  {
    guards: 'A recovery file that cannot be removed keeps nothing from starting',
    file: 'electron/files/recoveryFiles.ts',
    find: 'const settled = isDone ? await remove(recovery.value.id) : recovery;',
    replace: 'const settled = recovery;\n        if (isDone) await rm(fileOf(recovery.value.id));',
    tests: ['test/unit/electron/files/recoveryFiles.test.ts'],
  },
  {
    guards: 'A half-typed reason goes with the finding that it was for',
    file: 'shared/drafts/draftsOfIncident.ts',
    find: '[DISMISS_FORM, openFindings],',
    replace: '',
    tests: ['test/unit/shared/drafts.test.ts'],
  },
  {
    guards: 'A document that was opened and given up is not taken for the shown one',
    file: 'electron/documents/documentHandlers.ts',
    find: '  context.grants.grant(opened.value.path);',
    replace: '  context.deskDocument.shows(opened.value.handle);\n  context.grants.grant(opened.value.path);',
    tests: ['test/unit/electron/documents/documentHandlers.test.ts'],
  },
  {
    guards: 'The main process hears which document the desk shows',
    file: 'renderer/store/subscriptions.ts',
    find: '    followShown(store, api),\n',
    replace: '',
    tests: ['test/component/desk/followDrafts.test.tsx'],
  },
];
