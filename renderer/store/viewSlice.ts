import type { SliceContext } from '#renderer/store/slice.ts';
import type { CausesView, PublishView, TimelineView, ViewSlice } from '#renderer/store/state.ts';
import { dropUntouched } from '#renderer/store/untouchedEvent.ts';
import { SHOW_ALL } from '#shared/domain/timeline/timelineFilter.ts';

const TIMELINE_AT_FIRST: TimelineView = {
  mode: 'list',
  selection: [],
  openId: null,
  inserted: null,
  filter: SHOW_ALL,
  isFilterShown: false,
  knownThen: null,
  clock: 'incident',
  lanes: 'kind',
};

const CAUSES_AT_FIRST: CausesView = {
  mode: 'guided',
  selectedId: null,
  collapsed: [],
  boardDirection: 'down',
  boardZoom: null,
  copied: null,
};

const PUBLISH_AT_FIRST: PublishView = { audience: 'internal', isDifferenceShown: false };

/** The views of another incident start afresh: ids, moments and filters mean nothing there. */
export const VIEWS_AT_FIRST = {
  timelineView: TIMELINE_AT_FIRST,
  causesView: CAUSES_AT_FIRST,
  publishView: PUBLISH_AT_FIRST,
} as const;

/** How the sections with several views are looked at. */
export function createViewSlice({ get, set }: SliceContext): ViewSlice {
  return {
    ...VIEWS_AT_FIRST,
    changeTimelineView: (patch) => {
      const { inserted } = get().timelineView;
      set({ timelineView: { ...get().timelineView, ...patch } });
      if (inserted !== null && get().timelineView.openId !== inserted.id) dropUntouched(get, inserted);
    },
    changeCausesView: (patch) => set({ causesView: { ...get().causesView, ...patch } }),
    changePublishView: (patch) => set({ publishView: { ...get().publishView, ...patch } }),
  };
}
