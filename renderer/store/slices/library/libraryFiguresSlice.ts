import type { LibraryFiguresSlice } from '#renderer/store/slices/library/libraryFiguresState.ts';
import type { SliceContext } from '#renderer/store/slices/slice.ts';
import { FIGURES_AT_FIRST } from '#shared/publication/figures/figurePeriod.ts';

export function createLibraryFiguresSlice({ get, set, deps }: SliceContext): LibraryFiguresSlice {
  return {
    libraryFigures: null,
    figuresChoice: FIGURES_AT_FIRST,
    areFewDrawn: false,
    readFigures: async () => {
      const answer = await deps.api.request('library:figures');
      if (answer.ok) set({ libraryFigures: answer.value });
      else get().openDialog({ kind: 'error', error: answer.error });
    },
    chooseFigures: (figuresChoice) => set({ figuresChoice }),
    drawFew: () => set({ areFewDrawn: true }),
  };
}
