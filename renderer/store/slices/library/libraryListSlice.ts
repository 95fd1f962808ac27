import type { LibraryListSlice } from '#renderer/store/slices/library/libraryListState.ts';
import type { SliceContext } from '#renderer/store/slices/slice.ts';
import { fileNameOf } from '#shared/basics/fileNameOf.ts';
import type { BinnedPictures } from '#shared/ipc/libraryPayloads.ts';
import { INCIDENTS_AT_FIRST } from '#shared/search/list/shownIncidents.ts';

const PICTURE_WORDS: Readonly<Record<BinnedPictures, string>> = {
  none: '.',
  moved: ', with its pictures.',
  used: '. Its pictures stay, since another incident in the folder may show them.',
  otherFiles: '. The folder of its pictures stays, since other files lie in it.',
  refused: '. The folder of its pictures stays, since it could not be moved.',
};

export function createLibraryListSlice({ get, set, deps: { api } }: SliceContext): LibraryListSlice {
  return {
    incidentsFilter: INCIDENTS_AT_FIRST,
    incidentOrder: 'date',
    incidentGrouping: 'none',
    filterIncidents: (incidentsFilter) => set({ incidentsFilter }),
    orderIncidents: (incidentOrder) => set({ incidentOrder }),
    groupIncidents: (incidentGrouping) => set({ incidentGrouping }),
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
      const about = { topic: 'bin', ...(canPutBack && { binned: path }) } as const;
      get().showToast(`${fileNameOf(path)} is in the bin${PICTURE_WORDS[pictures]}`, 'info', about);
      await get().refreshLibrary();
      return true;
    },
    putBack: async (path) => {
      const answer = await api.request('library:putBack', { path });
      if (!answer.ok) return get().openDialog({ kind: 'error', error: answer.error });
      const words = `${fileNameOf(path)} is back in its place. The bin keeps what it has.`;
      get().showToast(words, 'good', { topic: 'bin' });
      await get().refreshLibrary();
    },
  };
}
