import type { EventId, NewId } from '#shared/domain/incident/ids.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { timestampAt } from '#shared/time/timestamp.ts';

/** The events that other parts of the sample point at. */
export type SampleEventName =
  | 'climbing'
  | 'firstErrors'
  | 'acknowledged'
  | 'announced'
  | 'identified'
  | 'stopped'
  | 'enlarged'
  | 'restarted'
  | 'healthy';

type SampleEvent = Omit<TimelineEvent, 'id' | 'occurredAt' | 'precision' | 'keyMoment' | 'visibility'> &
  Partial<Pick<TimelineEvent, 'keyMoment' | 'visibility'>> & {
    readonly name: SampleEventName;
    /** Minutes past 14:00 UTC. */
    readonly minute: number;
  };

const ON_CALL = 'On-call engineer';

const EVENTS: readonly SampleEvent[] = [
  {
    name: 'climbing',
    minute: 18,
    kind: 'signal',
    title: 'Database connections start to pile up',
    detail: 'The panel shows the climb, but no alert watches it, so nobody is called.',
    source: 'Grafana',
    keyMoment: true,
  },
  {
    name: 'firstErrors',
    minute: 23,
    kind: 'detection',
    title: 'First requests fail with 503; on-call is paged',
    source: 'PagerDuty',
    keyMoment: true,
    visibility: 'public',
  },
  {
    name: 'acknowledged',
    minute: 25,
    kind: 'action',
    title: 'Page acknowledged, investigation starts',
    actor: ON_CALL,
    source: 'PagerDuty',
  },
  {
    name: 'announced',
    minute: 28,
    kind: 'communication',
    title: 'Status page set to Investigating; customers are notified',
    actor: ON_CALL,
    source: 'Status page',
    visibility: 'public',
  },
  {
    name: 'identified',
    minute: 32,
    kind: 'diagnosis',
    title: 'Cause found: all 50 connections of the pool are taken',
    detail: 'One migration query has been holding 38 of them for more than ten minutes.',
    actor: ON_CALL,
    source: 'Database session list',
    keyMoment: true,
  },
  {
    name: 'stopped',
    minute: 35,
    kind: 'action',
    title: 'Migration query stopped; connections are released',
    actor: ON_CALL,
    source: 'Grafana',
    keyMoment: true,
  },
  {
    name: 'enlarged',
    minute: 38,
    kind: 'action',
    title: 'Pool limit raised from 50 to 100 as a precaution',
    actor: ON_CALL,
  },
  {
    name: 'restarted',
    minute: 41,
    kind: 'action',
    title: 'Application servers restarted to drop stale connections',
    actor: ON_CALL,
  },
  {
    name: 'healthy',
    minute: 46,
    kind: 'recovery',
    title: 'All services healthy; status page set to Resolved',
    actor: ON_CALL,
    source: 'Status page',
    keyMoment: true,
    visibility: 'public',
  },
];

/** The nine events of the sample, 14:18 to 14:46 UTC on 10 March 2026, and the id of each by name. */
export function sampleTimeline(newId: NewId): {
  readonly events: Readonly<Record<SampleEventName, EventId>>;
  readonly timeline: readonly TimelineEvent[];
} {
  const timeline = EVENTS.map(({ name, minute, ...event }) => ({
    name,
    event: {
      id: newId<EventId>(),
      occurredAt: timestampAt(Date.UTC(2026, 2, 10, 14, minute)),
      precision: 'exact',
      keyMoment: false,
      visibility: 'internal',
      ...event,
    } satisfies TimelineEvent,
  }));
  const byName = Object.fromEntries(timeline.map(({ name, event }) => [name, event.id]));
  return {
    // Every name of the union stands in EVENTS once, which fromEntries cannot express.
    events: byName as Record<SampleEventName, EventId>,
    timeline: timeline.map(({ event }) => event),
  };
}
