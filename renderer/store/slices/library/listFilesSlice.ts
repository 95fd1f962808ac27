import type { LibraryListSlice, ListedUndo } from '#renderer/store/slices/library/libraryListState.ts';
import type { SliceContext } from '#renderer/store/slices/slice.ts';
import { assertNever } from '#shared/basics/assertNever.ts';
import { fileNameOf } from '#shared/basics/fileNameOf.ts';
import type { ListedState } from '#shared/domain/listedChange.ts';
import type { BinnedPictures, ListedIncident } from '#shared/ipc/libraryPayloads.ts';

const PICTURE_WORDS: Readonly<Record<BinnedPictures, string>> = {
  none: '.',
  moved: ', with its pictures.',
  used: '. Its pictures stay, since another incident in the folder may show them.',
  otherFiles: '. The folder of its pictures stays, since other files lie in it.',
  refused: '. The folder of its pictures stays, since it could not be moved.',
};

/** What becomes of the files of the list; each thing says what it did, with a way back. */
export function createListFilesSlice({
  get,
  set,
  deps: { api },
}: SliceContext): Pick<LibraryListSlice, 'renameIncident' | 'archiveIncident' | 'moveToBin' | 'undoListed'> {
  const said = (text: string, listed?: ListedUndo): void => {
    const tone = listed === undefined ? 'good' : 'info';
    get().showToast(text, tone, { topic: 'listed', ...(listed !== undefined && { listed }) });
  };

  /** False where it was refused, which a message says. */
  const change = async (path: string, was: ListedState, next: Partial<ListedState>): Promise<boolean> => {
    // A change of one of its actions that is still under way would be written over.
    await get().actionsWritten();
    const answer = await api.request('library:change', { path, was, change: next });
    if (!answer.ok) get().openDialog({ kind: 'error', error: answer.error });
    return answer.ok;
  };

  /** Where the file lies then; null where it was refused, which a message says. */
  const renameFile = async (path: string, name: string): Promise<string | null> => {
    const answer = await api.request('library:renameFile', { path, name });
    if (!answer.ok) {
      get().openDialog({ kind: 'error', error: answer.error });
      return null;
    }
    const { path: next } = answer.value;
    set({ recent: get().recent.map((each) => (each.path === path ? { ...each, path: next } : each)) });
    return next;
  };

  const putBack = async (path: string): Promise<void> => {
    const answer = await api.request('library:putBack', { path });
    if (!answer.ok) return get().openDialog({ kind: 'error', error: answer.error });
    said(`${fileNameOf(path)} is back in its place. The bin keeps what it has.`);
  };

  return {
    renameIncident: async (row, { title, fileName }) => {
      const { path, isArchived } = row;
      if (title !== row.title && !(await change(path, stateOf(row), { title }))) return false;
      const next = fileName === null ? path : await renameFile(path, fileName);
      const file = next === null || next === path ? '' : `, and its file ${fileNameOf(next)}`;
      const was = { title: row.title, fileName: fileNameOf(path) };
      said(`The incident is called “${title}” now${file}.`, {
        kind: 'renamed',
        path: next ?? path,
        title,
        isArchived,
        was,
      });
      await get().refreshLibrary();
      return true;
    },
    archiveIncident: async (row, isArchived) => {
      const { path, title } = row;
      if (!(await change(path, stateOf(row), { isArchived }))) return false;
      const words = isArchived ? 'is put away. The list shows it under “Archived”.' : 'is in the list again.';
      said(`“${title || 'Untitled incident'}” ${words}`, { kind: 'archived', path, title, isArchived });
      await get().refreshLibrary();
      return true;
    },
    moveToBin: async ({ path }) => {
      // A change of one of its actions that is still under way would find no file.
      await get().actionsWritten();
      const answer = await api.request('library:moveToBin', { path });
      if (!answer.ok) {
        get().openDialog({ kind: 'error', error: answer.error });
        return false;
      }
      const { pictures, canPutBack } = answer.value;
      set({ recent: get().recent.filter((each) => each.path !== path) });
      const words = `${fileNameOf(path)} is in the bin${PICTURE_WORDS[pictures]}`;
      get().showToast(words, 'info', {
        topic: 'listed',
        ...(canPutBack && { listed: { kind: 'binned', path } as const }),
      });
      await get().refreshLibrary();
      return true;
    },
    undoListed: async (undo) => {
      switch (undo.kind) {
        case 'binned':
          await putBack(undo.path);
          break;
        case 'archived': {
          const { path, title, isArchived } = undo;
          if (await change(path, { title, isArchived }, { isArchived: !isArchived }))
            said(`“${title || 'Untitled incident'}” is where it was.`);
          break;
        }
        case 'renamed': {
          const { path, title, isArchived, was } = undo;
          const isBack =
            title === was.title || (await change(path, { title, isArchived }, { title: was.title }));
          const isNamed =
            fileNameOf(path) === was.fileName || (await renameFile(path, was.fileName)) !== null;
          if (isBack && isNamed) said(`The incident is called “${was.title || 'Untitled incident'}” again.`);
          break;
        }
        default:
          assertNever(undo, 'change of a listed file');
      }
      await get().refreshLibrary();
    },
  };
}

function stateOf({ title, isArchived }: ListedIncident): ListedState {
  return { title, isArchived };
}
