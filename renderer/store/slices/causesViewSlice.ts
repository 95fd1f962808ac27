import type { CausesView, CausesViewSlice } from '#renderer/store/slices/causesViewState.ts';
import type { SliceContext } from '#renderer/store/slices/slice.ts';

/** Answers of one incident mean nothing in another. */
export const CAUSES_VIEW_AT_FIRST: CausesView = {
  mode: 'guided',
  selectedId: null,
  collapsed: [],
  boardDirection: 'down',
  boardZoom: null,
  copied: null,
};

/** How the Five Whys are looked at, guided, as a board and as an outline. */
export function createCausesViewSlice({ get, set }: SliceContext): CausesViewSlice {
  const change = (patch: Partial<CausesView>): void => set({ causesView: { ...get().causesView, ...patch } });
  return {
    causesView: CAUSES_VIEW_AT_FIRST,
    setCausesMode: (mode) => change({ mode }),
    selectCause: (selectedId) => {
      if (get().causesView.selectedId !== selectedId) change({ selectedId });
    },
    revealCause: (id, unfolded) => {
      const { selectedId, collapsed } = get().causesView;
      const stillFolded = collapsed.filter((each) => !unfolded.has(each));
      const isUnfolding = stillFolded.length < collapsed.length;
      if (isUnfolding) change({ selectedId: id, collapsed: stillFolded });
      else if (selectedId !== id) change({ selectedId: id });
    },
    toggleBranch: (id) => {
      const { collapsed } = get().causesView;
      const others = collapsed.filter((each) => each !== id);
      change({ collapsed: others.length < collapsed.length ? others : [...others, id] });
    },
    keepCopied: (copiedCauses) => change({ copied: copiedCauses }),
    setBoardDirection: (boardDirection) => change({ boardDirection, boardZoom: null }),
    setBoardZoom: (boardZoom) => change({ boardZoom }),
  };
}
