import type {
  LibraryActionsSlice,
  ListedChange,
} from '#renderer/store/slices/library/libraryActionsState.ts';
import type { SliceContext } from '#renderer/store/slices/slice.ts';
import { createSerialQueue } from '#shared/basics/serialQueue.ts';
import {
  type ActionChange,
  pickedState,
  reversed,
  standingChange,
} from '#shared/domain/items/actionChange.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { ActionGrouping } from '#shared/publication/actions/actionGroups.ts';
import { ACTIONS_AT_FIRST, type ActionsFilter, actionKey } from '#shared/publication/actions/actionsView.ts';
import type { ActionsInFile, LibraryAction } from '#shared/publication/actions/libraryActions.ts';

const NOTHING_CHANGED: ReadonlyMap<string, ListedChange> = new Map();
const AT_FIRST = { actionsFilter: ACTIONS_AT_FIRST, actionGrouping: 'due' } as const satisfies {
  readonly actionsFilter: ActionsFilter;
  readonly actionGrouping: ActionGrouping;
};

/** The first screen's list of the actions of all incidents. */
export function createLibraryActionsSlice({ get, set, deps }: SliceContext): LibraryActionsSlice {
  const { api } = deps;
  /** One change after the other, so that each is made in what the last one wrote. */
  const { run: inTurn } = createSerialQueue();
  /** Changes that are shown and not written yet. */
  let waiting = 0;
  /** Files changed while something was being written, so that they were not read. */
  let isStale = false;

  const showFile = (file: ActionsInFile): void => {
    const { libraryActions } = get();
    if (libraryActions === null) return;
    const files = libraryActions.files.map((each) => (each.path === file.path ? file : each));
    set({ libraryActions: { ...libraryActions, files } });
  };

  /** As the list has it now; the one that a person pressed a key on may have been read again since. */
  const listed = (path: string, id: string) => {
    const file = get().libraryActions?.files.find((each) => each.path === path);
    const action = file?.actions.find((each) => each.id === id);
    return file === undefined || action === undefined ? null : { file, action };
  };

  const write = async (
    { path, id: incidentId }: ActionsInFile,
    was: LibraryAction,
    change: ActionChange,
  ): Promise<boolean> => {
    const seen = { id: was.id, was: pickedState(was), change };
    const answer = await api.request('library:changeAction', { path, incidentId, ...seen });
    waiting -= 1;
    if (waiting === 0 && isStale) void get().readActions();
    if (answer.ok) {
      if (waiting === 0) showFile(answer.value);
      return true;
    }
    const changed = new Map(get().changedActions);
    changed.delete(actionKey({ id: incidentId }, was));
    set({ changedActions: changed });
    get().openDialog({ kind: 'error', error: answer.error });
    await get().readActions();
    return false;
  };

  const read = async (): Promise<AppError | null> => {
    const answer = await api.request('library:actions');
    // What is being written is shown already, and may not have been read yet.
    isStale = waiting > 0;
    if (!answer.ok) set({ actionsReadAt: deps.now() });
    else if (waiting === 0) set({ libraryActions: answer.value, actionsReadAt: deps.now() });
    return answer.ok ? null : answer.error;
  };

  return {
    libraryPlace: 'incidents',
    libraryActions: null,
    actionsReadAt: null,
    ...AT_FIRST,
    changedActions: NOTHING_CHANGED,
    showLibrary: async (place) => {
      set({ libraryPlace: place, changedActions: NOTHING_CHANGED });
      // Files may have come from outside while another place was shown; leaving an incident reads the list by itself.
      if (get().file === null && place === 'incidents') await get().refreshLibrary();
      else await get().goHome();
    },
    readActions: async () => {
      const error = await read();
      if (error !== null) get().openDialog({ kind: 'error', error });
    },
    findPromises: async () => {
      // A library that cannot be read says so where it is shown; nothing promised is known from it.
      await read();
    },
    filterActions: (actionsFilter) => set({ actionsFilter, changedActions: NOTHING_CHANGED }),
    groupActions: (actionGrouping) => set({ actionGrouping, changedActions: NOTHING_CHANGED }),
    changeListedAction: async ({ file: { path }, action: { id } }, change) => {
      const now = listed(path, id);
      if (now === null || now.file.isReadOnly) return false;
      const { file, action } = now;
      const key = actionKey(file, action);
      const { changedActions } = get();
      const { was, change: before } = changedActions.get(key) ?? { was: action, change: {} };
      const all = { was, change: { ...before, ...change } };
      set({ changedActions: new Map([...changedActions, [key, all]]) });
      const changed = { ...action, ...change };
      showFile({ ...file, actions: file.actions.map((each) => (each.id === id ? changed : each)) });
      waiting += 1;
      return inTurn(() => write(file, action, change));
    },
    restoreListedAction: async (row) => {
      const changed = get().changedActions.get(actionKey(row.file, row.action));
      const now = listed(row.file.path, row.action.id);
      if (changed === undefined || now === null) return false;
      const mine = standingChange(changed.change, now.action);
      if (Object.keys(mine).length > 0) return get().changeListedAction(row, reversed(changed.was, mine));
      get().showToast('It was changed elsewhere since, so nothing is taken back.', 'bad');
      return false;
    },
    actionsWritten: () => inTurn(() => Promise.resolve()),
  };
}
