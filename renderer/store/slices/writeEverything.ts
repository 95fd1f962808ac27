import { isInFile } from '#renderer/store/selectors.ts';
import type { DraftsKept } from '#renderer/store/slices/draftsState.ts';
import type { SliceContext } from '#renderer/store/slices/slice.ts';
import type { AppState } from '#renderer/store/state.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { placesOfDrafts } from '#shared/drafts/keptWords.ts';
import type { Flushed } from '#shared/ipc/payloads.ts';

/** How much of what a window holds is on the disk. */
export interface Written {
  /** The file has every edit. */
  readonly isSaved: boolean;
  readonly draftsKept: DraftsKept;
}

/**
 * Saves the open incident and keeps what is half typed, until the disk has both, also what is typed meanwhile; or
 * until one of them could not be written.
 */
export async function writeEverything(get: SliceContext['get']): Promise<Written> {
  // Of other incidents; where one is refused, a message has said so.
  await get().actionsWritten();
  for (;;) {
    const [isSaved, draftsKept] = await Promise.all([get().saveAll(), get().keepDrafts()]);
    const isRefused = !isSaved || !draftsKept.ofIncident || !draftsKept.ofForms;
    if (isRefused || (isInFile(get()) && areDraftsOnDisk(get()))) return { isSaved, draftsKept };
  }
}

/** The last edits of a window that closes, and the ways to write them. */
export interface LastEdits {
  readonly get: SliceContext['get'];
  /** Writes the edits to the recovery file; true when nothing of them could be lost any more. */
  readonly keepEdits: () => Promise<boolean>;
  /** Called each time as more is known. */
  readonly tell: (flushed: Flushed) => void;
}

/** Writes everything before the window closes. It reports where the edits and the half-typed text are. */
export async function flushEverything({ get, keepEdits, tell }: LastEdits): Promise<void> {
  let keptApart: Incident | null = null;
  const say = (isWriting: boolean) =>
    tell({ isWriting, edits: placeOfEdits(get(), keptApart), areDraftsKept: areWordsOnDisk(get()) });
  const keepApart = async () => {
    const { incident } = get();
    if (await keepEdits()) keptApart = incident;
  };
  say(true);
  void get()
    .keepDrafts()
    .then(() => say(true));
  // Before the save: whatever becomes of it, it is known then where the edits are.
  await keepApart();
  say(true);
  const { incident } = get();
  const { isSaved } = await writeEverything(get);
  if (!isSaved && get().file?.saveError?.isKept) keptApart = incident;
  // A save that is refused keeps apart what it was to write, which is not what was typed meanwhile.
  if (!isSaved && get().incident !== keptApart) await keepApart();
  say(false);
}

function placeOfEdits(state: AppState, keptApart: Incident | null): Flushed['edits'] {
  if (isInFile(state)) return 'file';
  return state.incident === keptApart ? 'recovery' : 'window';
}

/** Half-typed text is on the disk, or was emptied and its former text is still there: no word is lost by that. */
function areWordsOnDisk(state: AppState): boolean {
  const { drafts, formDrafts } = state;
  return areDraftsOnDisk(state) || placesOfDrafts({ ...drafts, ...formDrafts }).length === 0;
}

function areDraftsOnDisk({ drafts, keptDrafts, formDrafts, keptFormDrafts }: AppState): boolean {
  return drafts === keptDrafts && formDrafts === keptFormDrafts;
}
