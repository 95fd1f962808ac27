import { type FocusTarget, spotOf } from '#renderer/store/focusTarget.ts';
import { shownEvents } from '#renderer/store/shownEvents.ts';
import type { SliceContext } from '#renderer/store/slices/slice.ts';
import { isToastToStay, type UiSlice } from '#renderer/store/slices/uiState.ts';
import type { AppState } from '#renderer/store/state.ts';
import { type DeskSpot, isSameSpot, placeSpot } from '#shared/domain/incident/deskSpot.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { publishAt } from '#shared/domain/incident/publishSteps.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';
import { homesOf } from '#shared/domain/pictures/pictureEdits.ts';
import { isSectionEmpty } from '#shared/domain/sectionEmpty.ts';
import { hasOnlyPlaceholders } from '#shared/domain/timeline/placeholderEvents.ts';
import { SHOW_ALL } from '#shared/domain/timeline/timelineFilter.ts';
import { withoutHiddenControls } from '#shared/text/cleanText.ts';

/** More at once nobody reads, and they would stand over the path of sections as a whole. */
const MOST_TOASTS = 3;

/** Where the person is and what stands over the window; never saved. */
export function createUiSlice({ get, set, deps }: SliceContext): UiSlice {
  const lead = (place: DeskPlace, target: FocusTarget | null): void => {
    get().endBurst();
    const toasts = get().toasts.filter((toast) => toast.place === place || isToastToStay(toast));
    set({ place, toasts, focusTarget: target, viewTarget: null, ...revealField(get(), spotOf(target)) });
  };
  return {
    place: 'summary',
    dialog: null,
    toasts: [],
    takingIn: [],
    beginTakingIn: (coming) => {
      set({ takingIn: [...get().takingIn, coming] });
      return () => set({ takingIn: get().takingIn.filter((each) => each !== coming) });
    },
    find: null,
    focusTarget: null,
    viewTarget: null,
    errorsRead: new Set(),
    isGuidanceOver: false,
    putGuidanceOver: (isGuidanceOver) => set({ isGuidanceOver }),
    ranLately: [],
    noteRun: (id) => set({ ranLately: [id, ...get().ranLately.filter((each) => each !== id)] }),
    goTo: (place) => lead(place, null),
    openPlace: (place) => {
      const { incident, file } = get();
      const isToBegin = incident !== null && file?.isReadOnly === false && isUnbegun(incident, place);
      lead(place, isToBegin ? placeSpot(place) : null);
    },
    goToSpot: (spot) => lead(spot.place, spot),
    focusHere: (target) => lead(get().place, target),
    clearFocusTarget: () => set({ focusTarget: null }),
    bringIntoView: (spot) => set({ viewTarget: spot, ...revealField(get(), spot) }),
    markErrorsRead: (keys) => set({ errorsRead: new Set([...get().errorsRead, ...keys]) }),
    openDialog: (dialog) => set({ dialog }),
    closeDialog: () => set({ dialog: null }),
    showToast: (words, tone = 'info', about = {}) => {
      const text = withoutHiddenControls(words); // The name of a file in it can have them.
      const { topic } = about;
      const others = get().toasts.filter(
        (toast) => toast.text !== text && (topic === undefined || toast.topic !== topic),
      );
      const toasts = [...others, { id: deps.newId(), text, tone, place: get().place, ...about }];
      set({ toasts: toasts.slice(-MOST_TOASTS) });
    },
    showUndoable: (words, tone) => {
      const step = get().history.past.at(-1);
      get().showToast(words, tone, step && { step });
    },
    dismissToast: (id) => set({ toasts: get().toasts.filter((toast) => toast.id !== id) }),
    setFind: (find) => {
      const isNew = find !== null && !isSameSpot(find.spot, get().find?.spot ?? null);
      set({ find, ...(isNew ? revealField(get(), find.spot) : {}) });
    },
  };
}

/** Nobody has written there yet; the times that a new incident begins with are no writing. */
function isUnbegun(incident: Incident, place: DeskPlace): boolean {
  return isSectionEmpty(incident, place) || (place === 'timeline' && hasOnlyPlaceholders(incident));
}

/** What changes so that a field is shown which a jump or find leads to: nothing may be hidden before it. */
function revealField(state: AppState, spot: DeskSpot | null): Partial<AppState> {
  if (spot === null) return {};
  const { place, id } = spot;
  if (place === 'publish') return { publishView: { ...state.publishView, ...publishAt(spot) } };
  const picture = state.incident?.pictures?.find((each) => each.id === id);
  const [home] = picture === undefined ? [] : homesOf(picture);
  if (home !== undefined) return { dialog: { kind: 'picture', id: toId(id), home } };
  const signal = state.incident?.signals?.find((each) => each.id === id);
  if (signal !== undefined) return { dialog: { kind: 'signal', id: signal.id } };
  const event = place === 'timeline' && state.incident?.timeline.find((each) => each.id === id);
  if (!event || shownEvents([event], state.timelineView).length > 0) return {};
  return { timelineView: { ...state.timelineView, filter: SHOW_ALL, knownThen: null } };
}
