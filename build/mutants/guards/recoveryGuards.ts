import type { Mutant } from '#build/mutants/mutant.ts';

const SAVING = [
  'test/unit/electron/files/documentSaving.test.ts',
  'test/unit/electron/files/documentRecovery.test.ts',
  'test/unit/electron/files/openDocuments.test.ts',
];
const RECOVERY = ['test/unit/electron/files/recoveryFiles.test.ts', ...SAVING];
const REPLACING = ['test/unit/electron/files/replaceExpected.test.ts', ...SAVING];

/** What is left of edits after a crash, and of a file that others write to during a save. */
export const RECOVERY_GUARDS: readonly Mutant[] = [
  {
    guards: 'A change on the disk is told once',
    file: 'electron/files/documentSaving.ts',
    find: ' || change.value === document.told',
    replace: '',
    tests: ['test/unit/electron/files/watchDocument.test.ts', ...SAVING],
  },
  {
    guards: 'A file that is as it was is not told as changed',
    file: 'electron/files/documentSaving.ts',
    find: "if (change.value !== 'same') storage.onDiskChange",
    replace: 'storage.onDiskChange',
    tests: ['test/unit/electron/files/watchDocument.test.ts', ...SAVING],
  },
  {
    guards: 'A file whose folder has gone is told as deleted',
    file: 'electron/files/documentSaving.ts',
    find: "if (change.value !== 'same') return err(changedBy(document, change.value));",
    replace: '',
    tests: SAVING,
  },
  {
    guards: 'Keep mine stops where theirs cannot be kept',
    file: 'electron/files/documentSaving.ts',
    find: '    if (!kept.ok) return kept;\n    const written',
    replace: '    const written',
    tests: SAVING,
  },
  {
    guards: 'Keep mine gives up against a program that never stops writing',
    file: 'electron/files/documentSaving.ts',
    find: ' || tries === MOST_TRIES',
    replace: '',
    tests: SAVING,
  },
  {
    guards: 'What is known to be saved is never less than before',
    file: 'electron/files/documentRecovery.ts',
    find: 'Math.max(document.savedOrder, order)',
    replace: 'order',
    tests: SAVING,
  },
  {
    guards: 'Of edits that wait to be kept the newest are',
    file: 'electron/files/openDocuments.ts',
    find: '(waiting, newer) => (newer.order > waiting.order ? newer : waiting)',
    replace: '(_waiting, newer) => newer',
    tests: SAVING,
  },
  {
    guards: 'A recovery file is its owner’s only',
    file: 'electron/files/recoveryFiles.ts',
    find: 'const written = await atomicWrite(file, content, { mode: PRIVATE_FILE });',
    replace: 'const written = await atomicWrite(file, content);',
    tests: RECOVERY,
  },
  {
    guards: 'What is no file is not replaced',
    file: 'electron/files/replaceExpected.ts',
    find: "if (target.isSpecial) return err(appError('file-is-device', { file: path }));",
    replace: '',
    tests: REPLACING,
  },
  {
    guards: 'A file that is replaced again and again is given up as changed',
    file: 'electron/files/replaceExpected.ts',
    find: 'tries < MOST_TRIES',
    replace: 'tries >= 0',
    tests: REPLACING,
  },
  {
    guards: 'A program that never stops writing does not hold a save up for ever',
    file: 'electron/files/replaceExpected.ts',
    find: 'looks < MOST_LOOKS',
    replace: 'looks >= 0',
    tests: REPLACING,
  },
];
