import type { EventId } from '#shared/domain/incident/ids.ts';
import type { Visibility } from '#shared/domain/incident/visibility.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** What kind of thing happened, in the order of a typical incident. */
export const EVENT_KINDS = [
  'trigger',
  'signal',
  'detection',
  'communication',
  'diagnosis',
  'decision',
  'action',
  'recovery',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What is shown for a kind: `open` while nobody has said it. The file holds none then. */
export const SHOWN_KINDS = [...EVENT_KINDS, 'open'] as const;
export type ShownKind = (typeof SHOWN_KINDS)[number];

export function shownKind({ kind }: Pick<TimelineEvent, 'kind'>): ShownKind {
  return kind ?? 'open';
}

/** What the event holds for it; undefined takes the kind from an event. */
export function saidKind(kind: ShownKind): EventKind | undefined {
  return kind === 'open' ? undefined : kind;
}

const PEOPLES_KINDS: ReadonlySet<EventKind> = new Set(['communication', 'diagnosis', 'decision', 'action']);

/** Whether people act in events of this kind; not while it is open. The actor of a signal or a recovery is mostly a program. */
export function isPeoplesKind(kind: EventKind | undefined): boolean {
  return kind !== undefined && PEOPLES_KINDS.has(kind);
}

/** `unplaced`: a note captured without a time; it has no `occurredAt` until it is placed. */
export const EVENT_PRECISIONS = ['exact', 'approximate', 'unplaced'] as const;
export type EventPrecision = (typeof EVENT_PRECISIONS)[number];

/** One entry of the timeline (guide, section 3): when, who did what, and what signal was seen. */
export interface TimelineEvent {
  readonly id: EventId;
  /** Null exactly when the precision is `unplaced`. */
  readonly occurredAt: Timestamp | null;
  /** The end of something that lasted; never before `occurredAt`. */
  readonly endedAt?: Timestamp;
  /** When the responders learnt of it, when that was later than it happened. */
  readonly knownAt?: Timestamp;
  readonly precision: EventPrecision;
  /** Absent while nobody has said it and the words leave it open. */
  readonly kind?: EventKind;
  readonly title: string;
  /** Markdown in which a line stays a line, and log lines are code also without a fence. */
  readonly detail?: string;
  /** Who, preferably as a role: "on-call engineer". */
  readonly actor?: string;
  /** Where it can be seen: a dashboard, a channel, a ticket. */
  readonly source?: string;
  readonly keyMoment: boolean;
  readonly visibility: Visibility;
}
