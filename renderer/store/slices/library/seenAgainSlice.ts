import type { SeenAgainSlice } from '#renderer/store/slices/library/seenAgainState.ts';
import type { SliceContext } from '#renderer/store/slices/slice.ts';

export function createSeenAgainSlice({ get, set, deps: { api } }: SliceContext): SeenAgainSlice {
  return {
    libraryRecurring: null,
    dismissedLearnt: new Set(),
    readRecurring: async () => {
      const answer = await api.request('library:recurring');
      if (answer.ok) set({ libraryRecurring: answer.value });
      else get().openDialog({ kind: 'error', error: answer.error });
    },
    alsoLearnt: async (query) => {
      const answer = await api.request('library:learnt', query);
      return answer.ok ? answer.value : [];
    },
    dismissLearnt: (key) => set({ dismissedLearnt: new Set([...get().dismissedLearnt, key]) }),
  };
}
