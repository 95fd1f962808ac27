import type { SliceContext } from '#renderer/store/slice.ts';
import type { SavingSlice } from '#renderer/store/state.ts';
import type { Incident } from '#shared/domain/incident.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { DiskChange, Saved } from '#shared/ipc/payloads.ts';
import type { Result } from '#shared/result.ts';

/** Writes the open document. One write or reading runs at a time; what is asked for meanwhile follows it. */
export function createSavingSlice({ get, set, deps }: SliceContext): SavingSlice {
  const { api } = deps;
  let lastTask: Promise<unknown> = Promise.resolve();

  /** A task that threw has been reported as the bug it is; the next one runs all the same. */
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = lastTask.then(task, task);
    lastTask = turn;
    return turn;
  };

  const finish = (incident: Incident, answer: Result<Saved, AppError>): boolean => {
    if (answer.ok) {
      const { savedAt } = answer.value;
      const saveState = get().incident === incident ? 'saved' : 'pending';
      get().setFile({ onDisk: incident, saveState, savedAt, saveError: null });
      return true;
    }
    get().setFile({ saveState: 'failed', saveError: answer.error });
    const change = changeBehind(answer.error);
    if (change !== null) get().openDialog({ kind: 'changedOnDisk', change });
    return false;
  };

  const write = async (channel: 'incident:save' | 'incident:overwrite'): Promise<boolean> => {
    const { incident, file } = get();
    if (incident === null || file === null || file.isReadOnly) return true;
    if (channel === 'incident:save' && file.onDisk === incident) {
      get().setFile({ saveState: 'saved', saveError: null });
      return true;
    }
    get().setFile({ saveState: 'saving' });
    const answer = await api.request(channel, { handle: file.handle, incident });
    if (get().file?.handle !== file.handle) return answer.ok;
    return finish(incident, answer);
  };

  const reload = async (): Promise<void> => {
    const { file } = get();
    if (file === null) return;
    const answer = await api.request('incident:reload', { handle: file.handle });
    if (!answer.ok) return get().openDialog({ kind: 'error', error: answer.error });
    const { place } = get();
    get().showDocument(answer.value);
    set({ place });
  };

  return {
    save: () => inTurn(() => write('incident:save')),
    keepMine: async () => {
      get().closeDialog();
      await inTurn(() => write('incident:overwrite'));
    },
    // The dialog stays until theirs is there, so that nothing is typed into mine meanwhile.
    takeTheirs: () => inTurn(reload),
    saveCopy: async () => {
      const { file, incident, place } = get();
      if (file === null || incident === null) return;
      const answer = await api.request('incident:saveCopy', { handle: file.handle, incident });
      if (!answer.ok) return get().openDialog({ kind: 'error', error: answer.error });
      if (answer.value === null) return;
      get().showDocument(answer.value);
      set({ place });
      get().showToast(`Now editing the copy ${answer.value.path}`, 'good');
      await api.request('incident:close', { handle: file.handle });
    },
  };
}

/** What others did to the file, when that is why it was not written. */
function changeBehind({ code }: AppError): DiskChange['change'] | null {
  if (code === 'changed-on-disk') return 'changed';
  return code === 'deleted-on-disk' ? 'deleted' : null;
}
