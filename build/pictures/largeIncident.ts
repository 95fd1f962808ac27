import { numberedSample } from '#build/pictures/numberedSample.ts';
import { addCause } from '#shared/domain/causes/causeEdits.ts';
import { type CauseId, type EventId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { EVENT_KINDS, type TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { type Timestamp, timestampAt } from '#shared/time/timestamp.ts';

const START_MS = Date.UTC(2026, 2, 10, 14, 18);
const WORDS =
  'The queue of the second consumer grows while its neighbour drains at the usual pace again'.split(' ');

/** The sample with as many events as asked for and a tree of 22 causes: the same one each time. */
export function largeIncident(eventCount: number): Incident {
  const sample = numberedSample();
  const more = Array.from({ length: eventCount - sample.timeline.length }, (_nothing, index) => event(index));
  const causes = Array.from({ length: 16 }, (_nothing, index) => index);
  return causes.reduce<Incident>((incident, index) => addCause(incident, { cause: cause(incident, index) }), {
    ...sample,
    title: 'Orders delayed across two regions during a message broker upgrade',
    timeline: [...sample.timeline, ...more],
  });
}

function event(index: number): TimelineEvent {
  const words = Array.from({ length: 5 + (index % 9) }, (_nothing, at) => WORDS[(index + at) % WORDS.length]);
  const occurredAt: Timestamp = timestampAt(START_MS + (index + 1) * 47_000);
  return {
    id: toId<EventId>(`more-${index}`),
    occurredAt,
    precision: index % 7 === 0 ? 'approximate' : 'exact',
    kind: EVENT_KINDS[index % EVENT_KINDS.length] ?? 'signal',
    title: words.join(' '),
    ...(index % 3 === 0 ? { detail: 'consumer-2 lag=48211 partition=7 group=orders-eu' } : {}),
    ...(index % 2 === 0 ? { actor: 'On-call engineer' } : { source: 'Broker dashboard' }),
    keyMoment: index % 50 === 0,
    visibility: 'internal',
  };
}

function cause(incident: Incident, index: number) {
  const parent = incident.causes[(index * 3) % incident.causes.length];
  return {
    id: toId<CauseId>(`cause-${index}`),
    parentId: parent?.id ?? null,
    question: `Why was that not limited in step ${index + 1}?`,
    answer: WORDS.slice(index % 5, 5 + (index % 8)).join(' '),
    evidence: [],
    confidence: 'possible',
    kind: 'occurrence',
  } as const;
}
