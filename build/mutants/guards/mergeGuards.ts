import type { Mutant } from '#build/mutants/guardMutant.ts';

const COPIES = ['test/unit/electron/commandLine/runCopies.test.ts'];
const MERGE = ['test/unit/electron/commandLine/runMerge.test.ts'];
const IMPORT = ['test/unit/electron/commandLine/importInto.test.ts'];

/** Without the refusal of what a newer Debrief wrote. */
const READ_ANYWAY = "(await import('#electron/files/incidentFiles.ts')).readIncidentFile";

/** What putting two people’s files together, and writing over a file that was read, would otherwise lose. */
export const MERGE_GUARDS: readonly Mutant[] = [
  {
    guards: 'A merge refuses what a newer Debrief wrote',
    file: 'electron/commandLine/runMerge.ts',
    find: 'const read = await readWritableIncident(path)',
    replace: `const read = await ${READ_ANYWAY}(path)`,
    tests: MERGE,
  },
  {
    guards: 'A decision of a merge does not rewrite what a newer Debrief wrote',
    file: 'electron/commandLine/runDecide.ts',
    find: 'const read = await readWritableIncident(file)',
    replace: `const read = await ${READ_ANYWAY}(file)`,
    tests: MERGE,
  },
  {
    guards: 'An import into a file does not rewrite what a newer Debrief wrote',
    file: 'electron/commandLine/runImport.ts',
    find: 'const read = await readWritableIncident(file)',
    replace: `const read = await ${READ_ANYWAY}(file)`,
    tests: IMPORT,
  },
  {
    guards: 'What a command merges or imports into keeps the file as it was',
    file: 'electron/files/replaceWithVersions.ts',
    find: 'const kept = await versions.keepOpened(changedIncident.id, expected, now);',
    replace: 'const kept = ok(undefined);',
    tests: [...IMPORT, ...MERGE],
  },
  {
    guards: 'A merge, a decision or an import leaves a file that changed meanwhile as it is',
    file: 'electron/files/replaceWithVersions.ts',
    find: "if (replacement.kind !== 'replaced' && replacement.kind !== 'overwrote') {",
    replace: "if (replacement.kind !== 'replaced' && replacement.kind !== 'overwrote' && path === '') {",
    tests: COPIES,
  },
  {
    guards: 'What another program writes while a command merges or imports is kept',
    file: 'electron/files/replaceWithVersions.ts',
    find: '? replacement.theirs',
    replace: '? null',
    tests: IMPORT,
  },
  {
    guards: 'What another program writes right after a command merged or imported is kept',
    file: 'electron/files/replaceWithVersions.ts',
    find: 'await replacement.lateChange.catch(() => null)',
    replace: 'null',
    tests: IMPORT,
  },
  {
    guards: 'A merge or an import that is written is not denied for an old file that cannot be looked into',
    file: 'electron/files/replaceWithVersions.ts',
    find: 'replacement.lateChange.catch(() => null)',
    replace: 'replacement.lateChange',
    tests: IMPORT,
  },
  {
    guards: 'A conflict copy that a person may have named is not merged unasked',
    file: 'electron/copies/foundCopies.ts',
    find: 'else if (foundName.isPersonal) unsure.push({ ...copy, ...read.value });',
    replace: '',
    tests: COPIES,
  },
  {
    guards: 'A conflict copy that cannot be read is named',
    file: 'electron/copies/foundCopies.ts',
    find: 'if (!read.ok) unreadErrors.push(read.error);',
    replace: 'if (!read.ok) continue;',
    tests: COPIES,
  },
  {
    guards: 'Another incident under the name of a conflict copy is left alone',
    file: 'electron/copies/foundCopies.ts',
    find: 'read.value.parsed.incident.id !== id || (await',
    replace: '(await',
    tests: COPIES,
  },
  {
    guards: 'A file is no conflict copy of itself',
    file: 'electron/copies/foundCopies.ts',
    find: '|| (await isSameFile(copy.path, path))',
    replace: '',
    tests: COPIES,
  },
  {
    guards: 'A file that is named as its own conflict copy is refused',
    file: 'electron/copies/foundCopies.ts',
    find: 'if (await isSameFile(copy, other))',
    replace: "if (other === '')",
    tests: COPIES,
  },
  {
    guards: 'A conflict copy is removed only once its merge is written',
    file: 'electron/copies/mergeConflictCopies.ts',
    find: 'if (!written.ok) return written;',
    replace:
      'for (const { path: copy, bytes } of copies) await putAway({ path: copy, incidentId: before.id, digest: digestOf(bytes) }, keeping);\n    if (!written.ok) return written;',
    tests: COPIES,
  },
  {
    guards: 'A conflict copy that changed since it was read is not removed',
    file: 'electron/copies/putAway.ts',
    find: 'const isAsRead = digestOf(readFileSync(path)) === digest;',
    replace: "const isAsRead = digest !== '';",
    tests: COPIES,
  },
  {
    guards: 'A merge begins with no version that one copy never had',
    file: 'shared/merge/commonBase.ts',
    find: 'if (!isShared) break;',
    replace: '',
    tests: COPIES,
  },
  {
    guards: 'A merge begins with no version that is newer than one copy',
    file: 'shared/merge/commonBase.ts',
    find: 'return [one, other].every((copy) => compareTimestamps(copy.updatedAt, updatedAt) >= 0);',
    replace: 'return updatedAt !== undefined;',
    tests: COPIES,
  },
  {
    guards: 'A merge begins with no first version that others came before',
    file: 'shared/merge/commonBase.ts',
    find: 'if (before !== null || !isCut) base = version;',
    replace: 'base = version;',
    tests: COPIES,
  },
  {
    guards: 'A merge counts a step of the history only where a copy has all of it',
    file: 'shared/merge/commonBase.ts',
    find: 'return isSame(mergeIncidents({ base: before, ours: copy, theirs: after }), copy);',
    replace: 'return before !== after;',
    tests: COPIES,
  },
  {
    guards: 'A merge shows to nobody what one side wrote while the other showed the thing to more',
    file: 'shared/merge/mergeFields.ts',
    find: 'isNarrower(base, change.value) && !isSame(ours, theirs)',
    replace: 'base === null && !isSame(ours, theirs)',
    tests: ['test/unit/shared/merge/mergeIncidents.test.ts'],
  },
  {
    guards: 'Two windows that write in one text leave one thing to be decided',
    file: 'shared/merge/mergeIncidents.ts',
    find: 'base === null ? theirs : withVersionsOf(base, theirs)',
    replace: 'base === null ? withVersionsOf(ours, theirs) : theirs',
    tests: ['test/unit/shared/merge/mergeIncidents.test.ts'],
  },
  {
    guards: 'A merge asks again where each side decided another way',
    file: 'shared/merge/mergeIncidents.ts',
    find: '...decidedTwice(sides),',
    replace: '...decidedTwice({ ...sides, base: null }),',
    tests: ['test/unit/shared/merge/mergeIncidents.test.ts'],
  },
];
