import type { EventId } from '#shared/domain/incident/ids.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import type { TimelineFilter } from '#shared/domain/timeline/timelineFilter.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import type { TimeScale } from '#shared/timelineScale/timeScale.ts';

/** The fields of an open event that not every event needs. */
export type EventFold = 'times' | 'milestones';

/** How the timeline is looked at; never saved. Both of its views read and change the same one. */
export interface TimelineView {
  readonly mode: 'list' | 'scale';
  /** In the order they were chosen; the last one is where Shift+click and the arrow keys go on from. */
  readonly selection: readonly EventId[];
  /** The event whose fields are open for editing. */
  readonly openId: EventId | null;
  /** The empty event that was just inserted; it goes when it is closed as it was. */
  readonly inserted: TimelineEvent | null;
  /** Unfolded in whichever event is open: who needs them once needs them in the next event too. */
  readonly unfolded: readonly EventFold[];
  readonly filter: TimelineFilter;
  readonly isFilterShown: boolean;
  /** Shows only what the responders knew at this moment; null shows all. */
  readonly knownThen: Timestamp | null;
  /** What was added since it is looked at this way: shown whatever hides the others. */
  readonly added: readonly EventId[];
  /** Whose clock the times are shown by. Typed times are read by the incident's in any case. */
  readonly clock: 'incident' | 'utc' | 'computer';
  /** What the rows of the scale stand for. */
  readonly lanes: 'kind' | 'actor';
  /** The part of time that the scale shows; null or left out for all of it. */
  readonly scalePart?: TimeScale | null;
}

export interface TimelineViewSlice {
  readonly timelineView: TimelineView;
  setTimelineMode(mode: TimelineView['mode']): void;
  setClock(clock: TimelineView['clock']): void;
  setLanes(lanes: TimelineView['lanes']): void;
  /** Keeps the part of time that the scale shows, for when it is shown again. */
  keepScalePart(part: TimeScale | null): void;
  selectEvents(ids: readonly EventId[]): void;
  /** Selects an event alone, unless it is selected already, with others or without. */
  ensureSelected(id: EventId): void;
  clearSelection(): void;
  /** Opens an event's fields and leaves the selection as it is. */
  openEvent(id: EventId): void;
  /** Selects an event alone and opens its fields. */
  selectAndOpen(id: EventId): void;
  /** The same for an event that was just inserted: it goes again when it is closed as it was. */
  openInserted(id: EventId): void;
  closeEvent(): void;
  setFold(fold: EventFold, isOpen: boolean): void;
  /** Selects events and closes the one that is open. */
  selectAndClose(ids: readonly EventId[]): void;
  /** Selects one event and closes what is open, at another moment of what was known if one is given: a step of the wall. */
  lookAtEvent(id: EventId, knownThen?: Timestamp | null): void;
  /** Selects events that the scale cannot tell apart, in the list. */
  showInList(ids: readonly EventId[]): void;
  changeFilter(patch: Partial<TimelineFilter>): void;
  toggleFilterBar(): void;
  /** Takes the filter away together with its bar. */
  closeFilterBar(): void;
  /** Shows every event, whatever the filter and the moment were. */
  showAllEvents(): void;
  /** Null shows what is known today. */
  setKnownThen(moment: Timestamp | null): void;
  /** Keeps an event that was just added in sight, until the filter or the moment is changed. */
  keepAdded(id: EventId): void;
}
