import { shownEvents } from '#renderer/store/shownEvents.ts';
import type { SliceContext } from '#renderer/store/slices/slice.ts';
import type { TimelineView, TimelineViewSlice } from '#renderer/store/slices/timelineViewState.ts';
import { dropUntouched } from '#renderer/store/slices/untouchedEvent.ts';
import { SHOW_ALL } from '#shared/domain/timeline/timelineFilter.ts';

/** Ids, moments and filters mean nothing in another incident. */
export const TIMELINE_VIEW_AT_FIRST: TimelineView = {
  mode: 'list',
  selection: [],
  openId: null,
  inserted: null,
  unfolded: [],
  filter: SHOW_ALL,
  isFilterShown: false,
  knownThen: null,
  added: [],
  clock: 'incident',
  lanes: 'kind',
};

/** How the timeline is looked at, in both of its views. */
export function createTimelineViewSlice({ get, set }: SliceContext): TimelineViewSlice {
  const change = (patch: Partial<TimelineView>): void => {
    const before = get().timelineView;
    const { inserted } = before;
    const after = { ...before, ...patch };
    const isOtherLook = after.filter !== before.filter || after.knownThen !== before.knownThen;
    set({ timelineView: isOtherLook ? { ...after, added: [] } : after });
    if (inserted !== null && get().timelineView.openId !== inserted.id) dropUntouched(get, set, inserted);
  };
  return {
    timelineView: TIMELINE_VIEW_AT_FIRST,
    setTimelineMode: (mode) => change({ mode }),
    setClock: (clock) => change({ clock }),
    setLanes: (lanes) => change({ lanes }),
    keepScalePart: (scalePart) => change({ scalePart }),
    selectEvents: (selection) => change({ selection }),
    ensureSelected: (id) => {
      if (!get().timelineView.selection.includes(id)) change({ selection: [id] });
    },
    clearSelection: () => {
      if (get().timelineView.selection.length > 0) change({ selection: [] });
    },
    openEvent: (openId) => change({ openId }),
    selectAndOpen: (id) => change({ selection: [id], openId: id }),
    openInserted: (id) => {
      const insertedEvent = get().incident?.timeline.find((each) => each.id === id) ?? null;
      change({ selection: [id], openId: id, inserted: insertedEvent });
    },
    closeEvent: () => change({ openId: null }),
    setFold: (fold, isOpen) => {
      const others = get().timelineView.unfolded.filter((each) => each !== fold);
      change({ unfolded: isOpen ? [...others, fold] : others });
    },
    selectAndClose: (selection) => change({ selection, openId: null }),
    lookAtEvent: (id, knownThen = get().timelineView.knownThen) =>
      change({ selection: [id], openId: null, knownThen }),
    showInList: (selection) => change({ mode: 'list', selection }),
    changeFilter: (patch) => change({ filter: { ...get().timelineView.filter, ...patch } }),
    toggleFilterBar: () => change({ isFilterShown: !get().timelineView.isFilterShown }),
    closeFilterBar: () => change({ isFilterShown: false, filter: SHOW_ALL }),
    showAllEvents: () => change({ filter: SHOW_ALL, knownThen: null }),
    setKnownThen: (knownThen) => change({ knownThen }),
    keepAdded: (id) => {
      const event = get().incident?.timeline.find((each) => each.id === id);
      const { timelineView } = get();
      if (event === undefined || shownEvents([event], timelineView).length > 0) return;
      change({ added: [...timelineView.added, id] });
    },
  };
}
