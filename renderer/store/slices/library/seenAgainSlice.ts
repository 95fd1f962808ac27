import type { SeenAgainSlice } from '#renderer/store/slices/library/seenAgainState.ts';
import type { SliceContext } from '#renderer/store/slices/slice.ts';

export function createSeenAgainSlice({ get, set, deps: { api } }: SliceContext): SeenAgainSlice {
  return {
    librarySafeguards: null,
    dismissedLearnt: new Set(),
    readSafeguards: async () => {
      const answer = await api.request('library:safeguards');
      if (answer.ok) set({ librarySafeguards: answer.value });
      else get().openDialog({ kind: 'error', error: answer.error });
    },
    alsoLearnt: async (query) => {
      const answer = await api.request('library:learnt', query);
      return answer.ok ? answer.value : [];
    },
    dismissLearnt: (key) => set({ dismissedLearnt: new Set([...get().dismissedLearnt, key]) }),
  };
}
