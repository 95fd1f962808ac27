import type { ToastSubject } from '#renderer/store/slices/uiState.ts';
import type { AppState, StoreDeps } from '#renderer/store/state.ts';
import { type HistoryEntry, recordStep, recordTheirs } from '#shared/domain/history.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { CopyToMerge, RepairNote, Theirs } from '#shared/ipc/payloads.ts';
import { broughtIn } from '#shared/merge/broughtIn.ts';
import { mergeIncidents } from '#shared/merge/mergeIncidents.ts';
import { newlyUndecided } from '#shared/merge/newlyUndecided.ts';
import { counted } from '#shared/text/phrases.ts';
import { epochMs } from '#shared/time/timestamp.ts';

/** The changed state of a window that merged what another program wrote, and the news about it; empty for none. */
interface TakenIn {
  readonly state: Partial<AppState>;
  readonly news: string;
}

/**
 * The window with theirs merged into its incident, from what both began with: mostly the content that the file was last
 * known to have. It is one undo step, and nothing else of the window changes, so that a person can go on typing. Null
 * where it is not known what both began with.
 */
export function takeIn(
  state: AppState,
  theirs: Theirs,
  { now }: Pick<StoreDeps, 'now'>,
): (TakenIn & { readonly about: ToastSubject }) | null {
  const { incident: before, file, history, place, dialog } = state;
  if (before === null || file === null) return null;
  const base = theirs.base ?? file.onDisk;
  if (base === null) return null;
  const after = mergeIncidents({ base, ours: before, theirs: theirs.incident });
  // From now on the file's content is theirs: a later merge begins there.
  const known = { ...file, onDisk: theirs.incident };
  const news = newsOf(before, after, theirs.repairs);
  if (news === '') return { state: { incident: after, file: known }, news, about: {} };
  const step = { label: 'Merge what changed on disk', before, after, place, atMs: epochMs(now()) };
  const isSyncing = dialog?.kind === 'syncing';
  const who = isSyncing
    ? 'What others sent was merged.'
    : 'Another program changed the file; its changes were merged.';
  return {
    state: { incident: after, file: known, history: recordTheirs(history, step) },
    news: `${who} ${news}`,
    // What the sync says at its end has all of it.
    about: isSyncing ? { topic: 'sync', step } : { step },
  };
}

/** What changes in a window that merges conflict copies, what is said of it, and the undo step that it is. */
interface CopiesTakenIn extends TakenIn {
  /** Null: the incident had everything already. */
  readonly step: HistoryEntry | null;
}

/** The same with the conflict copies beside the file: all of them are one undo step. Null where no incident is open. */
export function takeInCopies(
  { incident: before, history, place }: AppState,
  copies: readonly CopyToMerge[],
  { now }: Pick<StoreDeps, 'now'>,
): CopiesTakenIn | null {
  if (before === null) return null;
  const after = copies.reduce(
    (ours, { base, incident: theirs }) => mergeIncidents({ base, ours, theirs }),
    before,
  );
  const news = newsOf(
    before,
    after,
    copies.flatMap(({ repairs }) => repairs),
  );
  const begun = `${counted(copies.length, 'conflict copy was', 'conflict copies were')} merged.`;
  if (news === '') return { state: { incident: after }, news: `${begun} Nothing in it was new.`, step: null };
  const step = { label: 'Merge conflict copies', before, after, place, atMs: epochMs(now()) };
  return { state: { incident: after, history: recordStep(history, step) }, news: `${begun} ${news}`, step };
}

/** In sentences; empty where a reader would find nothing new. */
function newsOf(before: Incident, after: Incident, repairs: readonly RepairNote[]): string {
  const words = broughtIn(before, after);
  const open = newlyUndecided(after, [before]).length;
  if (words === '' && open === 0) return '';
  const repaired = `${counted(repairs.length, 'place', 'places')} of theirs put right while reading.`;
  return [
    words,
    ...(repairs.length === 0 ? [] : [repaired]),
    open === 0 ? '' : `${counted(open, 'place is', 'places are')} left to decide.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
