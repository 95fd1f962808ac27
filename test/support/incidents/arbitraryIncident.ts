import fc from 'fast-check';
import {
  ACTION_STATUSES,
  ACTION_TYPES,
  type ActionItem,
  PRIORITIES,
} from '#shared/domain/incident/actionItem.ts';
import {
  type CauseId,
  type EventId,
  type ImpactRowId,
  type IncidentId,
  toId,
} from '#shared/domain/incident/ids.ts';
import type { ImpactRow } from '#shared/domain/incident/impactRow.ts';
import {
  INCIDENT_STATUSES,
  type Incident,
  SCHEMA_VERSION,
  SEVERITIES,
} from '#shared/domain/incident/incident.ts';
import { MILESTONE_NAMES, type MilestoneName, type Milestones } from '#shared/domain/incident/milestones.ts';
import { TRIGGER_CRITERIA } from '#shared/domain/incident/trigger.ts';
import { arbitraryCauses } from '#test/support/incidents/arbitraryCauses.ts';
import { arbitraryItems } from '#test/support/incidents/arbitraryItems.ts';
import { arbitraryMeeting, arbitraryPublication } from '#test/support/incidents/arbitraryMeeting.ts';
import { arbitraryPictures } from '#test/support/incidents/arbitraryPictures.ts';
import { arbitrarySignals } from '#test/support/incidents/arbitrarySignals.ts';
import { arbitraryTimeline } from '#test/support/incidents/arbitraryTimeline.ts';
import {
  arbitraryDate,
  arbitraryTimestamp,
  arbitraryUrl,
  arbitraryVisibility,
  optional,
  withIds,
} from '#test/support/incidents/arbitraryValues.ts';
import { hostileText } from '#test/support/leaks/hostileText.ts';

/**
 * Any incident that the format accepts: hostile strings in every text, all unions, optional parts
 * present or absent, and every reference pointing at something that exists. Ids are unique in the
 * file and readable, such as `event-3`.
 */
export function arbitraryIncident(): fc.Arbitrary<Incident> {
  return fc
    .tuple(arbitraryTimeline(), fc.nat({ max: 6 }), fc.nat({ max: 4 }))
    .chain(([timeline, causeCount, rowCount]) => {
      const eventIds = timeline.map((event) => event.id);
      const causeIds = Array.from({ length: causeCount }, (_, index) => toId<CauseId>(`cause-${index}`));
      const rowIds = Array.from({ length: rowCount }, (_, index) => toId<ImpactRowId>(`impact-${index}`));
      return optional<
        Incident,
        Required<
          Pick<
            Incident,
            | 'rootCauseBasis'
            | 'isArchived'
            | 'isSample'
            | 'pictures'
            | 'signals'
            | 'dismissedHints'
            | 'dismissedFindings'
            | 'conflicts'
          >
        >
      >(
        {
          schemaVersion: fc.constant(SCHEMA_VERSION),
          id: fc.constant(toId('incident-0')),
          title: hostileText,
          severity: fc.constantFrom(...SEVERITIES),
          status: fc.constantFrom(...INCIDENT_STATUSES),
          timeZone: fc.constantFrom(
            'UTC',
            'Europe/Berlin',
            'America/New_York',
            'Asia/Kolkata',
            'Pacific/Apia',
          ),
          createdAt: arbitraryTimestamp,
          updatedAt: arbitraryTimestamp,
          tags: fc.array(hostileText, { maxLength: 3 }),
          milestones: arbitraryMilestones(eventIds),
          trigger: optional(
            { criteria: fc.subarray([...TRIGGER_CRITERIA]) },
            {
              note: hostileText,
              decidedAt: arbitraryTimestamp,
              metThreshold: hostileText,
              repeats: fc.array(
                hostileText.map((text) => toId<IncidentId>(text)),
                { maxLength: 2 },
              ),
            },
          ),
          summary: hostileText,
          impact: arbitraryImpact(rowIds.length),
          timeline: fc.constant(timeline),
          failure: hostileText,
          causes: arbitraryCauses(causeIds, eventIds),
          rootCause: hostileText,
          contributingFactors: arbitraryItems('contributingFactors'),
          wentWell: arbitraryItems('wentWell'),
          wentPoorly: arbitraryItems('wentPoorly'),
          gotLucky: arbitraryItems('gotLucky'),
          actions: arbitraryActions(causeIds),
          lessons: arbitraryItems('lessons'),
          meeting: arbitraryMeeting(),
          publication: arbitraryPublication(),
        },
        {
          rootCauseBasis: hostileText,
          isArchived: fc.boolean(),
          isSample: fc.boolean(),
          pictures: arbitraryPictures({ eventIds, causeIds, rowIds }),
          signals: arbitrarySignals(causeIds),
          dismissedHints: fc.array(
            optional({ rule: hostileText }, { excerpt: hostileText, id: hostileText }),
            {
              maxLength: 3,
            },
          ),
          dismissedFindings: fc.array(
            optional(
              { rule: hostileText, reason: hostileText, at: arbitraryTimestamp },
              { id: hostileText, field: hostileText },
            ),
            { maxLength: 3 },
          ),
          conflicts: fc.array(arbitraryConflict, { maxLength: 2 }),
        },
      );
    });
}

const arbitraryConflict = optional(
  { path: fc.constantFrom('title', 'summary', 'timeline', 'timeline.title') },
  { id: fc.constant('event-0'), theirs: hostileText },
);

function arbitraryMilestones(eventIds: readonly EventId[]): fc.Arbitrary<Milestones> {
  const id = fc.constantFrom<EventId | null>(null, ...eventIds);
  // Each name gets its own draw; a record over names known only as a list needs the cast.
  const model = Object.fromEntries(MILESTONE_NAMES.map((name) => [name, id]));
  return fc.record(model as Record<MilestoneName, typeof id>);
}

/** So many rows, `impact-0` and on. */
function arbitraryImpact(count: number): fc.Arbitrary<readonly ImpactRow[]> {
  const sla = fc.record({
    kind: fc.constant('sla' as const),
    targetPercent: fc.constantFrom(99, 99.9, 99.95, 99.995, 100),
    month: fc.constantFrom('2026-02', '2026-03', '2026-10', '2024-12'),
    otherDowntimeMinutes: fc.nat({ max: 500 }),
  });
  const row = optional(
    { metric: hostileText, value: hostileText, visibility: arbitraryVisibility },
    { source: hostileText, computed: fc.oneof(fc.constant({ kind: 'duration' as const }), sla) },
  );
  return fc.array(row, { minLength: count, maxLength: count }).map((rows) => withIds('impact', rows));
}

function arbitraryActions(causeIds: readonly CauseId[]): fc.Arbitrary<readonly ActionItem[]> {
  const action = optional(
    {
      title: hostileText,
      priority: fc.constantFrom(...PRIORITIES),
      type: fc.constantFrom(...ACTION_TYPES),
      status: fc.constantFrom(...ACTION_STATUSES),
      causeIds: fc.subarray([...causeIds]),
      visibility: arbitraryVisibility,
    },
    {
      owner: hostileText,
      due: arbitraryDate,
      doneOn: arbitraryDate,
      notDoingReason: hostileText,
      team: hostileText,
      snoozedUntil: arbitraryDate,
      snoozeReason: hostileText,
      doneWhen: hostileText,
      ticketUrl: fc.oneof(arbitraryUrl, hostileText),
    },
  );
  return fc.array(action, { maxLength: 4 }).map((actions) => withIds('action', actions));
}
