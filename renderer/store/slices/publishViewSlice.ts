import type { PublishView, PublishViewSlice } from '#renderer/store/slices/publishViewState.ts';
import type { SliceContext } from '#renderer/store/slices/slice.ts';

export const PUBLISH_VIEW_AT_FIRST: PublishView = {
  audience: 'internal',
  step: 'check',
  isDifferenceShown: false,
  written: [],
};

/** How the document is looked at before it leaves. */
export function createPublishViewSlice({ get, set }: SliceContext): PublishViewSlice {
  const change = (patch: Partial<PublishView>): void =>
    set({ publishView: { ...get().publishView, ...patch } });
  return {
    publishView: PUBLISH_VIEW_AT_FIRST,
    chooseAudience: (audience) => change({ audience }),
    chooseStep: (step) => change({ step }),
    showDifference: (isDifferenceShown) => change({ isDifferenceShown }),
    noteWritten: (file) => change({ written: [...get().publishView.written, file] }),
  };
}
