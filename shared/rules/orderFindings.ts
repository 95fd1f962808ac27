import { byObject } from '#shared/basics/memo.ts';
import type { Lack } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { PassedMilestone } from '#shared/domain/timeline/phases.ts';
import { type PlacedEvent, placedEvents, placedInstants } from '#shared/domain/timeline/timelineOrder.ts';
import { groupFinding } from '#shared/rules/eventFindings.ts';
import type { EventName } from '#shared/rules/eventNames.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';

/** Older events are often the trigger of an incident. */
const LONGEST_LEAD_MS = 60 * MINUTE_MS;

/** Odd places of events: the same twice, outside the incident, detected by nothing. */
export function orderFindings(
  { timeline }: Incident,
  passed: readonly PassedMilestone[],
  nameOf: EventName,
): readonly Lack[] {
  const events = placedEvents(timeline);
  const instants = placedInstants(timeline);
  const { early, late } = outsiders(events, instants, passed);
  return [
    ...groupFinding(TWICE, repeated(events, instants), nameOf),
    ...groupFinding(UNSEEN, unseen(events, instants), nameOf),
    ...groupFinding(EARLY, early, nameOf),
    ...groupFinding(LATE, late, nameOf),
  ];
}

const TWICE = {
  rule: 'event-twice',
  severity: 'warning',
  field: 'title',
  words: (names: string, count: number) =>
    count === 1
      ? `${names} stands twice in the same words. Is it one event?`
      : `${names} stand twice in the same words. Is each one event?`,
} as const;

const UNSEEN = {
  rule: 'detection-signal',
  severity: 'note',
  field: 'source',
  words: (names: string, count: number) =>
    count === 1
      ? `No signal stands before the detection at ${names}. What was seen, and where?`
      : `No signal stands before the detections at ${names}. What was seen, and where?`,
} as const;

const EARLY = {
  rule: 'event-early',
  severity: 'note',
  field: 'occurredAt',
  words: (names: string, count: number) =>
    count === 1
      ? `${names} is long before the impact started. Does it belong to this incident?`
      : `${names} are long before the impact started. Do they belong to this incident?`,
} as const;

const LATE = {
  rule: 'event-late',
  severity: 'note',
  field: 'occurredAt',
  words: (names: string, count: number) =>
    count === 1
      ? `${names} is after the resolution. Was the incident over by then?`
      : `${names} are after the resolution. Was the incident over by then?`,
} as const;

/** Each event of the same minute and text as an earlier one; spaces and case do not count. */
function repeated(events: readonly PlacedEvent[], instants: readonly number[]): readonly PlacedEvent[] {
  const found: PlacedEvent[] = [];
  const minuteAt = (index: number) => Math.floor((instants[index] ?? Number.NaN) / MINUTE_MS);
  let before = new Set<string>();
  for (let index = 1; index < instants.length; index += 1) {
    // Most minutes have one event, whose words need not be looked at.
    if (minuteAt(index) !== minuteAt(index - 1)) continue;
    if (minuteAt(index - 1) !== minuteAt(index - 2)) before = new Set([titleOf(events[index - 1])]);
    const event = events[index];
    const title = titleOf(event);
    if (event !== undefined && title !== '' && before.has(title)) found.push(event);
    before.add(title);
  }
  return found;
}

function titleOf(event: PlacedEvent | undefined): string {
  return event === undefined ? '' : comparedTitle(event);
}

/** The words without what does not count. */
const comparedTitle = byObject(({ title }: PlacedEvent) => title.trim().replace(/\s+/g, ' ').toLowerCase());

/** Detections that name no source and have no signal before them, nor in the same instant. */
function unseen(events: readonly PlacedEvent[], instants: readonly number[]): readonly PlacedEvent[] {
  const signal = events.findIndex(({ kind }) => kind === 'signal');
  const limit = signal === -1 ? Number.POSITIVE_INFINITY : (instants[signal] ?? 0);
  const before = signal === -1 ? events : events.slice(0, signal);
  return before.filter(
    ({ kind, source = '' }, index) =>
      kind === 'detection' && source.trim() === '' && (instants[index] ?? 0) < limit,
  );
}

/**
 * Events that lie before the impact by more than the incident lasted and more than an hour, but for its
 * triggers; and events after the resolution, but for communication, which follows every incident.
 */
function outsiders(
  events: readonly PlacedEvent[],
  instants: readonly number[],
  passed: readonly PassedMilestone[],
): { readonly early: readonly PlacedEvent[]; readonly late: readonly PlacedEvent[] } {
  const start = passed.find(({ name }) => name === 'impactStarted')?.instant ?? Number.NEGATIVE_INFINITY;
  const end = passed.find(({ name }) => name === 'resolved')?.instant ?? Number.POSITIVE_INFINITY;
  if (end < start) return { early: [], late: [] };
  const length = end - start;
  const earliest = start - Math.max(LONGEST_LEAD_MS, Number.isFinite(length) ? length : 0);
  const firstInside = instants.findIndex((at) => at >= earliest);
  const lastInside = instants.findLastIndex((at) => at <= end);
  return {
    early: events.slice(0, Math.max(0, firstInside)).filter(({ kind }) => kind !== 'trigger'),
    late: events.slice(lastInside + 1).filter(({ kind }) => kind !== 'communication'),
  };
}
