import type { EventId, ImpactRowId, IncidentId, NewId } from '#shared/domain/incident/ids.ts';
import type { ImpactRow } from '#shared/domain/incident/impactRow.ts';
import { type Incident, SCHEMA_VERSION, type Severity } from '#shared/domain/incident/incident.ts';
import { UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import type { EventKind, TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import type { Trigger } from '#shared/domain/incident/trigger.ts';
import { PLACEHOLDER_TITLES } from '#shared/domain/timeline/placeholderEvents.ts';
import { withoutHiddenControls } from '#shared/text/cleanText.ts';
import type { Now, Timestamp } from '#shared/time/timestamp.ts';

/** The times that a new incident may begin with. */
export const SAID_TIMES = ['startedAt', 'resolvedAt', 'pagedAt'] as const;
export type SaidTime = (typeof SAID_TIMES)[number];

/** A title that is longer is no title; characters. */
export const LONGEST_TITLE = 500;

/** What the New incident form asks for. */
export interface NewIncident {
  readonly title: string;
  readonly severity: Severity;
  /** IANA name. */
  readonly timeZone: string;
  /** When customers began to feel it; null: not known yet. */
  readonly startedAt: Timestamp | null;
  /** When it was over; null: not known yet, or still going on. */
  readonly resolvedAt: Timestamp | null;
  /** When on-call was paged; absent: nobody said. */
  readonly pagedAt?: Timestamp | null;
  /** How many of the users were affected, 0 to 100; absent: nobody said. */
  readonly usersPercent?: number | null;
  /** Which of the times are approximate; absent: none. */
  readonly approximate?: readonly SaidTime[];
  /** The decision to write it; absent: nobody was asked. */
  readonly trigger?: Trigger;
}

/**
 * An empty draft. Known times become the timeline's first events and their milestones, so that the
 * duration, which is the one impact row that can be computed, is right from the start. What else was said when it was
 * decided to write it, such as how many users were affected, is there as well: nobody types it twice.
 */
export function createIncident(facts: NewIncident, deps: { newId: NewId; now: Now }): Incident {
  const createdAt = deps.now();
  const id = deps.newId<IncidentId>();
  const started = timedEvent(
    facts,
    { time: 'startedAt', kind: 'signal', title: PLACEHOLDER_TITLES.impactStarted },
    deps.newId,
  );
  const paged = timedEvent(
    facts,
    { time: 'pagedAt', kind: 'detection', title: PLACEHOLDER_TITLES.detected },
    deps.newId,
  );
  const resolved = timedEvent(
    facts,
    { time: 'resolvedAt', kind: 'recovery', title: PLACEHOLDER_TITLES.resolved },
    deps.newId,
  );
  return {
    schemaVersion: SCHEMA_VERSION,
    id,
    title: withoutHiddenControls(facts.title),
    severity: facts.severity,
    status: 'draft',
    timeZone: facts.timeZone,
    createdAt,
    updatedAt: createdAt,
    tags: [],
    milestones: {
      ...UNKNOWN_MILESTONES,
      impactStarted: started?.id ?? null,
      detected: paged?.id ?? null,
      resolved: resolved?.id ?? null,
    },
    trigger: facts.trigger ?? { criteria: [] },
    summary: '',
    impact: [durationRow(deps.newId), ...usersRow(facts, deps.newId)],
    timeline: [started, paged, resolved].filter((event) => event !== null),
    failure: '',
    causes: [],
    rootCause: '',
    contributingFactors: [],
    wentWell: [],
    wentPoorly: [],
    gotLucky: [],
    actions: [],
    lessons: [],
    meeting: { attendees: [], plan: [], log: [], parkingLot: [], privateNotes: '' },
    publication: { aliases: [], lastExports: [] },
  };
}

function timedEvent(
  facts: NewIncident,
  { time, kind, title }: { readonly time: SaidTime; readonly kind: EventKind; readonly title: string },
  newId: NewId,
): TimelineEvent | null {
  const occurredAt = facts[time] ?? null;
  if (occurredAt === null) return null;
  const precision = facts.approximate?.includes(time) ? 'approximate' : 'exact';
  const id = newId<EventId>();
  return { id, occurredAt, precision, kind, title, keyMoment: true, visibility: 'internal' };
}

function usersRow({ usersPercent = null }: NewIncident, newId: NewId): readonly ImpactRow[] {
  if (usersPercent === null) return [];
  const id = newId<ImpactRowId>();
  return [{ id, metric: 'Users affected', value: `${usersPercent} %`, visibility: 'internal' }];
}

/** Public, because the guide's public version says how long the incident lasted. */
function durationRow(newId: NewId): ImpactRow {
  const id = newId<ImpactRowId>();
  return { id, metric: 'Duration', value: '', computed: { kind: 'duration' }, visibility: 'public' };
}
