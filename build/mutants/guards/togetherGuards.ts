import type { Mutant } from '#build/mutants/guardMutant.ts';

const HANDLERS = ['test/unit/electron/copies/copiesHandlers.test.ts'];
const STORE = ['test/unit/renderer/store/mergeCopies.test.ts'];
const END_MERGE = ['test/unit/electron/git/endMerge.test.ts'];
const DISK_ROOM = ['test/unit/electron/git/diskRoom.test.ts'];
const HOOKS_AND_MOVES = ['test/unit/electron/git/hooksAndMoves.test.ts'];
const RANDOM_SYNCS = 'test/unit/electron/git/randomSyncs.test.ts';
const SYNC = ['test/unit/electron/commandLine/runSync.test.ts'];
const COPIES = ['test/unit/electron/reviewCopies/reviewCopies.test.ts'];
const GIT = ['test/unit/electron/git/syncFolder.test.ts'];

/** What keeps both sides where conflict copies are merged in the window, and where a folder is synchronised by Git. */
export const TOGETHER_GUARDS: readonly Mutant[] = [
  {
    guards: 'A sync begins only where the disk has room to end it',
    file: 'electron/git/diskRoom.ts',
    find: 'bavail * bsize < LEAST_FREE',
    replace: 'bavail < 0',
    tests: DISK_ROOM,
  },
  {
    guards: 'A merge that a full disk took back by halves is made again',
    file: 'electron/git/endMerge.ts',
    find: 'if (stops.ok) await unstageTyped(git);',
    replace: 'void unstageTyped;',
    tests: END_MERGE,
  },
  {
    guards: 'A conflict copy stays until its merge is saved',
    file: 'renderer/store/slices/copiesSlice.ts',
    find: 'isSaved ? await putAway(handle, copies) : STAYING',
    replace: 'await putAway(handle, copies)',
    tests: STORE,
  },
  {
    guards: 'A conflict copy stays when its merge was taken back',
    file: 'renderer/store/slices/copiesSlice.ts',
    find: 'taken.step === null || get().history.past.includes(taken.step)',
    replace: 'taken !== undefined',
    tests: STORE,
  },
  {
    guards: 'Nothing is merged into an incident that is only read',
    file: 'renderer/store/slices/copiesSlice.ts',
    find: "if (!isEditable(get())) return refuse(appError('document-read-only', { file: file.path }));",
    replace: 'void isEditable;',
    tests: STORE,
  },
  {
    guards: 'Conflict copies are one undo step',
    file: 'renderer/store/slices/mergeTheirs.ts',
    find: 'return { state: { incident: after, history: recordStep(history, step) }, news: `${begun} ${news}`, step };',
    replace: 'return { state: { incident: after }, news: `${begun} ${news}`, step };',
    tests: STORE,
  },
  {
    guards: 'A window has nothing removed that is no conflict copy of its file',
    file: 'electron/copies/copiesHandlers.ts',
    find: 'conflictCopyName(name)?.original === basename(path) ?',
    replace: 'conflictCopyName(name) !== undefined ?',
    tests: HANDLERS,
  },
  {
    guards: 'A conflict copy that no version holds becomes one before it is removed',
    file: 'electron/copies/putAway.ts',
    find: 'if ((await keptContent(',
    replace: "if (digest === '' && (await keptContent(",
    tests: HANDLERS,
  },
  {
    guards: 'Sync commits incidents alone',
    file: 'electron/git/commitIncidents.ts',
    find: '.filter(({ path }) => isIncidentPath(path))',
    replace: '',
    tests: SYNC,
  },
  {
    guards: 'Sync leaves what else is staged',
    file: 'electron/git/commitIncidents.ts',
    find: "'--only'",
    replace: "'--include'",
    tests: SYNC,
  },
  {
    guards: 'Sync commits no conflict copy',
    file: 'electron/git/commitIncidents.ts',
    find: 'if (isUntracked && conflictCopyName(basename(path))?.isPersonal === false)',
    replace: 'if (isUntracked && conflictCopyName(basename(path))?.isPersonal === undefined)',
    tests: SYNC,
  },
  {
    guards: 'What a hook refused is staged no more',
    file: 'electron/git/commitIncidents.ts',
    find: "if (staged.length > 0) await gitIn(git.folder).text('reset', '-q', '--', ...staged);",
    replace: '',
    tests: SYNC,
  },
  {
    guards: 'A merge of other files is taken back',
    file: 'electron/git/endMerge.ts',
    find: 'if (strangers.length > 0) return takenBack(git, notMerged(git, strangers));',
    replace: '',
    tests: SYNC,
  },
  {
    guards: 'A merge with a damaged incident is taken back',
    file: 'electron/git/endStops.ts',
    find: "(sides.has(3) && theirs === null && 'there')",
    replace: 'false',
    tests: END_MERGE,
  },
  {
    guards: 'What was typed since a sync was killed is merged too',
    file: 'electron/git/endStops.ts',
    find: 'mergeIncidents({ base: held, ours: incident, theirs: merged })',
    replace: 'merged',
    tests: END_MERGE,
  },
  {
    guards: 'An incident that is like another is not taken for it',
    file: 'electron/git/mergeRemote.ts',
    find: ', ...ONLY_EXACT_RENAMES',
    replace: '',
    tests: [...END_MERGE, RANDOM_SYNCS],
  },
  {
    guards: 'What one side changed goes along where the other moved the file',
    file: 'electron/git/endStops.ts',
    find: 'if (went !== null) return endMoved(git, path, { base, mover, went });',
    replace: '',
    tests: END_MERGE,
  },
  {
    guards: 'A merge that stopped asks the hook of merges',
    file: 'electron/git/endMerge.ts',
    find: "isAsked ? git.text(...WITHOUT_CLEANING, 'commit', '-q', '--no-edit') : asked",
    replace:
      "asked.ok || !isAsked || isAsked ? git.text(...WITHOUT_CLEANING, 'commit', '-q', '--no-edit') : asked",
    tests: SYNC,
  },
  {
    guards: 'Sync ends no merge that somebody else began',
    file: 'electron/git/endMerge.ts',
    find: 'if (!text.startsWith(MERGE_SUBJECT)) return err(unfinished(git));',
    replace: '',
    tests: END_MERGE,
  },
  {
    guards: 'Two syncs do not run at once',
    file: 'electron/git/syncLock.ts',
    find: "if (!isMine) return err(appError('git-busy', { file: root, reason: path }));",
    replace: '',
    tests: END_MERGE,
  },
  {
    guards: 'Sync commits no link in place of an incident',
    file: 'electron/git/commitIncidents.ts',
    find: '?.isSymbolicLink() === true',
    replace: '?.isSymbolicLink() === undefined',
    tests: END_MERGE,
  },
  {
    guards: 'A picture that a merge brought back comes with its file',
    file: 'electron/git/missingPictures.ts',
    find: "if (paths.length > 0) await git.text('checkout', 'HEAD', '--', ...paths);",
    replace: '',
    tests: ['test/unit/electron/commandLine/syncPictures.test.ts'],
  },
  {
    guards: 'The whys are not taken for a changed root cause',
    file: 'shared/publication/returned/returnedDocument.ts',
    find: '.filter((change) => !isReadElsewhere(change, known, found.lines))',
    replace: '',
    tests: ['test/unit/electron/commandLine/returnedComments.test.ts'],
  },
  {
    guards: 'Sync sends nothing while a decision is open',
    file: 'electron/git/sendMerged.ts',
    find: 'const isToSend = undecided.value.length === 0 && ahead > 0;',
    replace: 'const isToSend = ahead > 0;',
    tests: SYNC,
  },
  {
    guards: 'A copy for reviewers that somebody edited is not written over',
    file: 'electron/reviewCopies/reviewCopy.ts',
    find: 'if (present.value !== null && !isUnedited(present.value)) return err(edited(path));',
    replace: '',
    tests: COPIES,
  },
  {
    guards: 'A copy for reviewers begins only where a person wants it',
    file: 'electron/reviewCopies/reviewCopies.ts',
    find: 'isWanted() && isInRepository(path)',
    replace: 'isInRepository(path)',
    tests: COPIES,
  },
  {
    guards: 'Sync writes over no copy for reviewers that somebody edited',
    file: 'electron/git/stoppedCopies.ts',
    find: '.filter((bytes) => !isUnedited(bytes))',
    replace: '.filter(() => false)',
    tests: ['test/unit/electron/git/syncedCopies.test.ts'],
  },
  {
    guards: 'No password of an address is shown',
    file: 'electron/git/gitRefusal.ts',
    find: ".replaceAll(/(\\w:\\/\\/)[^\\s/@]+@/g, '$1')",
    replace: '',
    tests: GIT,
  },
  {
    guards: 'Git uses the network for Sync alone',
    file: 'electron/commandLine/runGitSetup.ts',
    find: "await git.text('config', isGlobal ? '--global' : '--local', name, value)",
    replace: "await git.text('fetch', name, value)",
    tests: ['test/unit/architecture/network.test.ts'],
  },
  {
    guards: 'A file goes along with an incident that somebody else renamed',
    file: 'electron/git/syncFolder.ts',
    find: 'brought.value.isAny ? await commitHere(sync) : brought',
    replace: 'brought',
    tests: HOOKS_AND_MOVES,
  },
  {
    guards: 'What a hook formatted is in the index as it is committed',
    file: 'electron/git/commitIncidents.ts',
    find: "await git.text('reset', '-q', '--', ...paths)",
    replace: "await git.text('status')",
    tests: HOOKS_AND_MOVES,
  },
];
