import type { StoreApi } from 'zustand/vanilla';
import { isInFile } from '#renderer/store/selectors.ts';
import { changeFile } from '#renderer/store/slices/documentSlice.ts';
import { takeIn } from '#renderer/store/slices/mergeTheirs.ts';
import type { SavingSlice } from '#renderer/store/slices/savingState.ts';
import type { SliceContext } from '#renderer/store/slices/slice.ts';
import { flushEverything } from '#renderer/store/slices/writeEverything.ts';
import type { AppState } from '#renderer/store/state.ts';
import type { Result } from '#shared/basics/result.ts';
import { createSerialQueue } from '#shared/basics/serialQueue.ts';
import { recordStep } from '#shared/domain/history.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { LARGE_FILE_BYTES, MAX_SAVED_BYTES } from '#shared/format/decodeText.ts';
import { createHandOver } from '#shared/ipc/handOver.ts';
import type { DocumentHandle, FileChange, Saved } from '#shared/ipc/payloads.ts';
import { epochMs } from '#shared/time/timestamp.ts';

type WriteChannel = 'incident:save' | 'incident:saveMerged' | 'incident:overwrite';

/** After so many merges in a row the other program writes faster than they are saved, and the person is asked. */
const MOST_MERGES = 5;

/** Writes the open document. One write or reading runs at a time; what is asked for meanwhile follows it. */
export function createSavingSlice({ get, set, deps }: SliceContext): SavingSlice {
  const { api } = deps;
  const { run: inTurn, isBusy } = createSerialQueue();
  const handOver = createHandOver();
  /** The document that may have a recovery file, which only a save removes that was asked for after it was written. */
  let keptFor: DocumentHandle | null = null;
  /** The document that the person wants written back to where it was deleted, until a save succeeds. */
  let writtenBack: DocumentHandle | null = null;
  /** How often edits went to a recovery file, so that an answer tells whether they did since its request. */
  let keeps = 0;

  const noteKept = (handle: DocumentHandle): void => {
    keptFor = handle;
    keeps += 1;
  };
  const noteSafe = (keepsAtRequest: number): void => {
    if (keeps === keepsAtRequest) keptFor = null;
  };

  const finish = (incident: Incident, answer: Result<Saved, AppError>): boolean => {
    const { file } = get();
    if (answer.ok) {
      writtenBack = null;
      const { savedAt, size } = answer.value;
      const saveState = get().incident === incident ? 'saved' : 'pending';
      if (size >= LARGE_FILE_BYTES && (file?.size ?? 0) < LARGE_FILE_BYTES)
        get().showToast(largeText(size), 'bad');
      changeFile({ get, set }, { onDisk: incident, saveState, savedAt, size, saveError: null, change: null });
      return true;
    }
    // Said once: a choice that was put off is not asked for again by each later try.
    const isNews = file?.saveError?.code !== answer.error.code;
    const change = (isNews ? changeBehind(answer.error) : null) ?? file?.change ?? null;
    changeFile({ get, set }, { saveState: 'failed', saveError: answer.error, change });
    return false;
  };

  /** Merges what another program wrote into the incident; false where it cannot be read, or no beginning is known. */
  const mergeTheirs = async (): Promise<boolean> => {
    const { incident, file } = get();
    if (incident === null || file === null || file.isReadOnly) return false;
    const { handle } = file;
    const answer = await api.request('incident:theirs', { handle, incidentId: incident.id });
    if (!answer.ok) return false;
    await deps.composed();
    if (get().file?.handle !== handle) return false;
    const taken = takeIn(get(), answer.value, deps);
    if (taken === null) return false;
    set(taken.state);
    if (taken.news !== '') get().showToast(taken.news, 'info', taken.about);
    return true;
  };

  const write = async (channel: WriteChannel, merges = 0): Promise<boolean> => {
    const { incident, file } = get();
    if (incident === null || file === null || file.isReadOnly) return true;
    if (channel === 'incident:save' && file.onDisk === incident && keptFor !== file.handle) {
      changeFile({ get, set }, { saveState: 'saved', saveError: null });
      return true;
    }
    changeFile({ get, set }, { saveState: 'saving' });
    const keepsAtRequest = keeps;
    const answer = await handOver(file, incident, (request) => api.request(channel, request));
    if (get().file?.handle !== file.handle) return answer.ok;
    if (answer.ok) noteSafe(keepsAtRequest);
    else noteKept(file.handle);
    const isChanged = !answer.ok && answer.error.code === 'changed-on-disk';
    const isMergeable = isChanged && channel !== 'incident:overwrite' && merges < MOST_MERGES;
    if (isMergeable && (await mergeTheirs())) return write('incident:saveMerged', merges + 1);
    const isGone = !answer.ok && answer.error.code === 'deleted-on-disk';
    if (isGone && channel === 'incident:save' && writtenBack === file.handle)
      return write('incident:overwrite');
    return get().file?.handle === file.handle ? finish(incident, answer) : answer.ok;
  };

  const takeInTheirs = async (): Promise<void> => {
    const { file } = get();
    if (await mergeTheirs()) await write('incident:saveMerged');
    else if (get().file?.handle === file?.handle) get().noteDiskChange('changed');
  };

  /** Past the turn, because a slow write is what this guards against. True when nothing could be lost any more. */
  const keepEdits = async (): Promise<boolean> => {
    const { incident, file } = get();
    if (incident === null || file === null || isInFile(get())) return true;
    noteKept(file.handle);
    const answer = await handOver(file, incident, (request) => api.request('incident:keep', request));
    return answer.ok;
  };

  const save = (): Promise<boolean> => {
    if (isBusy()) void keepEdits();
    return inTurn(() => write('incident:save'));
  };

  const saveAll = async (): Promise<boolean> => {
    while (await save()) {
      if (isInFile(get())) return true;
    }
    return false;
  };

  const reload = async (): Promise<void> => {
    const { file, incident } = get();
    if (file === null) return;
    const mine = file.isReadOnly ? null : incident;
    const keepsAtRequest = keeps;
    const answer = await api.request('incident:reload', { handle: file.handle, mine });
    if (!answer.ok) return get().openDialog({ kind: 'error', error: answer.error });
    noteSafe(keepsAtRequest);
    const { incident: before, place, history, timelineView, causesView, publishView, meetingView } = get();
    get().showDocument(answer.value);
    // Another state of the same incident: who looked at a part of it goes on there.
    const isSame = before?.id === answer.value.incident.id;
    set({ place, ...(isSame && { timelineView, causesView, publishView, meetingView }) });
    if (mine === null || before === null || answer.value.isReadOnly) return;
    const atMs = epochMs(deps.now());
    const step = { label: 'Take theirs', before, after: answer.value.incident, place, atMs, isWhole: true };
    set({ history: recordStep(history, step) });
    get().showUndoable('This is theirs. Yours is among the kept versions.');
  };

  const saveCopy = async (): Promise<void> => {
    const { file, incident, place } = get();
    if (file === null || incident === null) return;
    const answer = await api.request('incident:saveCopy', { handle: file.handle, incident });
    if (!answer.ok) return get().openDialog({ kind: 'error', error: answer.error });
    if (answer.value === null) return;
    const { handle, path } = answer.value;
    // The person may have typed while a slow disk took its time: those edits go on in the copy.
    const typed = get().incident;
    const { history } = get();
    get().showDocument(answer.value);
    set({ place, ...(file.isReadOnly ? {} : { history }) });
    if (typed !== null && typed !== incident) {
      set({ incident: typed });
      changeFile({ get, set }, { saveState: 'pending' });
    }
    if (keptFor === file.handle) keptFor = handle;
    get().showToast(`Now editing the copy ${path}`, 'good');
    await api.request('incident:close', { handle: file.handle });
  };

  return {
    save,
    saveAll,
    flush: (tell) => flushEverything({ get, keepEdits, tell }),
    keepMine: async () => {
      const { file } = get();
      if (file?.change === 'deleted') writtenBack = file.handle;
      changeFile({ get, set }, { change: null });
      await inTurn(() => write('incident:overwrite'));
    },
    mergeTheirs: () => inTurn(takeInTheirs),
    takeTheirs: () => inTurn(reload),
    saveCopy: () => inTurn(saveCopy),
  };
}

/** What others did to the file, when that is why it was not written. */
export function changeBehind({ code }: AppError): FileChange | null {
  if (code === 'changed-on-disk') return 'changed';
  return code === 'deleted-on-disk' ? 'deleted' : null;
}

function largeText(bytes: number): string {
  const [size, most] = [bytes, MAX_SAVED_BYTES].map((count) => Math.round(count / 1_000_000));
  return `This incident has ${size} of at most ${most} MB. Take long logs out of the details before it is full.`;
}

/**
 * Edits are handed to the disk this long after the first that it does not hold, however the typing goes on. With the
 * time of a write that is less than the second that a person may rely on.
 */
const SAVE_WITHIN_MS = 500;
/** A failed save is tried again after this, also when nothing is typed. */
const RETRY_MS = 3000;

/**
 * Saves after edits, and again while the disk refuses. Returns the function that stops it; what is
 * pending then is not written.
 */
export function startAutosave(store: Pick<StoreApi<AppState>, 'getState' | 'subscribe'>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = Number.POSITIVE_INFINITY;

  /** Keeps an earlier moment that is set already. */
  const schedule = (delay: number): void => {
    if (Date.now() + delay >= dueAt) return;
    clearTimeout(timer);
    dueAt = Date.now() + delay;
    timer = setTimeout(run, delay);
  };

  const run = async (): Promise<void> => {
    dueAt = Number.POSITIVE_INFINITY;
    await store.getState().save();
  };

  const unsubscribe = store.subscribe((state, previous) => {
    if (state.file === null || state.file.isReadOnly) return;
    if (hasFailed(state) && !hasFailed(previous)) schedule(RETRY_MS);
    if (state.incident === previous.incident || isInFile(state)) return;
    if (state.file.saveState === 'saved') state.notePendingEdits();
    schedule(SAVE_WITHIN_MS);
  });

  return () => {
    clearTimeout(timer);
    unsubscribe();
  };
}

/**
 * The disk refused, or the file has gone, which comes back with a stick or a moved folder; a file that others changed is
 * another matter, which the person has to decide.
 */
function hasFailed({ file }: AppState): boolean {
  return file?.saveState === 'failed' && file.saveError?.code !== 'changed-on-disk';
}
