import type { Mutant } from '#build/mutants/guardMutant.ts';

const SAVING = ['documentSaving', 'documentRecovery'].map(
  (name) => `test/unit/electron/files/${name}.test.ts`,
);
const REPLACING = ['test/unit/electron/files/replaceExpected.test.ts'];
const STORE = ['test/unit/renderer/store/keptEdits.test.ts'];

/** What happens at the same time: saves, edits kept apart, copies, windows that close, and other programs. */
export const RACE_GUARDS: readonly Mutant[] = [
  {
    guards: 'What cannot be kept is not given up for what came late',
    file: 'electron/files/giveBack.ts',
    find: '    if (kept?.ok !== true) return;\n',
    replace: '',
    tests: SAVING,
  },
  {
    guards: 'What theirs takes the place of is a kept version',
    file: 'electron/files/documentSaving.ts',
    find: 'standing: () => document.disk, lateChange',
    replace: 'standing: () => mine.bytes, lateChange',
    tests: SAVING,
  },
  {
    guards: 'A file that was emptied or half written is not given back',
    file: 'electron/files/giveBack.ts',
    find: '  if (!isIncidentFile(theirs)) return false;\n',
    replace: '',
    tests: SAVING,
  },
  {
    guards: 'Closing waits for no work that waits for closing',
    file: 'electron/files/openDocuments.ts',
    find: 'await document.alone(() => keepLastSaved(document, storage));',
    replace: 'await document.alone(async () => document.background);',
    tests: SAVING,
  },
  {
    guards: 'What was saved last is a kept version once it is closed',
    file: 'electron/files/openDocuments.ts',
    find: 'if (lastSaved !== null) await keepForGood(lastSaved.incidentId, lastSaved.bytes, storage);',
    replace: '',
    tests: ['test/unit/electron/files/openDocuments.test.ts'],
  },
  {
    guards: 'After a crash our own save is no change by others',
    file: 'electron/files/documentRecovery.ts',
    find: 'saving: saving === null ? null : digestOf(saving),',
    replace: 'saving: saving === null ? null : null,',
    tests: SAVING,
  },
  {
    guards: 'A recovery file is not older than what a save writes',
    file: 'electron/files/documentSaving.ts',
    find: '  await prepareRecovery(document, request, storage);\n',
    replace: '',
    tests: SAVING,
  },
  {
    guards: 'Edits that are kept are not replaced by older ones',
    file: 'electron/files/documentRecovery.ts',
    find: 'Math.max(document.savedOrder, document.kept?.order ?? 0)',
    replace: 'document.savedOrder',
    tests: SAVING,
  },
  {
    guards: 'Edits that are kept newer than a save stay when it is done',
    file: 'electron/files/documentRecovery.ts',
    find: 'if (document.kept === null || document.kept.order > order) return;',
    replace: 'if (document.kept === null) return;',
    tests: SAVING,
  },
  {
    guards: 'Edits that come late for the first document are those of the copy',
    file: 'electron/files/openDocuments.ts',
    find: '(document.copy ?? document).addKeep',
    replace: 'document.addKeep',
    tests: SAVING,
  },
  {
    guards: 'Edits that go over to a copy name the copy as their file',
    file: 'electron/files/documentRecovery.ts',
    find: 'if (copy.kept !== null) await write(copy, copy.kept, storage);',
    replace: '',
    tests: SAVING,
  },
  {
    guards: 'A window that is loaded again waits for edits on their way to the disk',
    file: 'electron/files/openDocuments.ts',
    find: '  await document.keeping(async () => undefined); // What was handed over last may still be on its way to the disk.\n',
    replace: '',
    tests: SAVING,
  },
  {
    guards: 'Keep mine is not given up because others deleted the file meanwhile',
    file: 'electron/files/documentSaving.ts',
    find: "['changed-on-disk', 'deleted-on-disk'];",
    replace: "['changed-on-disk'];",
    tests: SAVING,
  },
  {
    guards: 'The same unsaved edits are forced to the disk once',
    file: 'electron/files/recoveryFiles.ts',
    find: 'if (since !== undefined && (await holds(file, contentOf(since)))) return ok(undefined);',
    replace: '',
    tests: ['test/unit/electron/files/recoveryFiles.test.ts'],
  },
  {
    guards: 'On Windows no file is open while another takes its place',
    file: 'electron/files/oldFile.ts',
    find: "platform === 'win32' ? heldByName(path) : heldOpen(path)",
    replace: "platform === 'win32' ? heldOpen(path) : heldOpen(path)",
    tests: REPLACING,
  },
  {
    guards: 'A file that cannot be looked into any more is not taken for unsaved',
    file: 'electron/files/replaceExpected.ts',
    find: 'await changeIn(old, placing).catch(() => null);',
    replace: 'await changeIn(old, placing);',
    tests: REPLACING,
  },
  {
    guards: 'A save is asked for once more when edits were kept since',
    file: 'renderer/store/slices/savingSlice.ts',
    find: 'if (keeps === keepsAtRequest) keptFor = null;',
    replace: 'if (keeps >= keepsAtRequest) keptFor = null;',
    tests: STORE,
  },
  {
    guards: 'What the file has is unknown while a save is under way',
    file: 'renderer/store/selectors.ts',
    find: " && file.saveState !== 'saving'",
    replace: '',
    tests: ['test/unit/renderer/store/autosave.test.ts'],
  },
  {
    guards: 'A text that was read takes the place of no dialog that was opened meanwhile',
    file: 'renderer/commands/bringIn.ts',
    find: 'if (closedTo === null) return false;',
    replace: 'if (closedTo !== undefined) return false;',
    tests: ['test/component/timeline/drops.test.tsx'],
  },
];
