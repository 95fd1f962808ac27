import fc from 'fast-check';
import { ACTION_STATUSES, type ActionStatus } from '#shared/domain/incident/actionItem.ts';
import { SAFEGUARDS, type Safeguard } from '#shared/domain/incident/causeNode.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { type Incident, SEVERITIES, type Severity } from '#shared/domain/incident/incident.ts';
import { UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import type { Detector } from '#shared/publication/figures/detectedBy.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '#shared/time/durations.ts';
import { isoDate } from '#shared/time/formatTime.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { buildIncident, TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildCause, buildEvent, buildRow } from '#test/support/incidents/buildParts.ts';

/** An incident as a test knows it, from which the file is made: what is counted can be compared with what was meant. */
export interface KnownIncident {
  readonly severity: Severity;
  readonly daysAgo: number;
  readonly detector: Detector | null;
  /** Minutes from the start of the impact; null: the milestone is not marked. */
  readonly detectedAfter: number | null;
  readonly resolvedAfter: number | null;
  readonly safeguard: Safeguard | null;
  readonly action: {
    readonly status: ActionStatus;
    /** Days from today; null: no due date. */
    readonly dueIn: number | null;
    readonly doneAgo: number | null;
  } | null;
  /** Hours after it was resolved; null: no meeting. */
  readonly reviewAfter: number | null;
}

export const knownIncidents: fc.Arbitrary<readonly KnownIncident[]> = fc.array(
  fc.record({
    severity: fc.constantFrom(...SEVERITIES),
    daysAgo: fc.integer({ min: 1, max: 500 }),
    detector: fc.constantFrom('alert', 'customer', 'person', null),
    detectedAfter: fc.option(fc.integer({ min: 0, max: 3000 })),
    resolvedAfter: fc.option(fc.integer({ min: 0, max: 3000 })),
    safeguard: fc.option(fc.constantFrom(...SAFEGUARDS)),
    action: fc.option(
      fc.record({
        status: fc.constantFrom(...ACTION_STATUSES),
        dueIn: fc.option(fc.integer({ min: -60, max: 60 })),
        doneAgo: fc.option(fc.integer({ min: 0, max: 60 })),
      }),
    ),
    reviewAfter: fc.option(fc.integer({ min: 0, max: 100 })),
  }),
  { maxLength: 40 },
);

const DETECTIONS: Readonly<Record<Detector, string>> = {
  alert: 'Alert: 5xx above 2 %',
  customer: 'Customers report failed orders',
  person: 'On-call engineer sees the queue grow',
};

export function pathOf(at: number): string {
  return `/library/${at}.incident`;
}

/** The file of a known incident. */
export function incidentOf(known: KnownIncident, at: number): Incident {
  const began = TEST_NOW_MS - known.daysAgo * DAY_MS;
  const eventAt = (id: string, minutes: number | null, title: string) =>
    minutes === null
      ? []
      : [
          buildEvent(id, null, {
            title,
            precision: 'exact',
            occurredAt: timestampAt(began + minutes * MINUTE_MS),
          }),
        ];
  const { action, safeguard, reviewAfter, resolvedAfter, detectedAfter, detector } = known;
  const words = detector === null ? 'The first sign' : DETECTIONS[detector];
  const day = (days: number) => isoDate(timestampAt(TEST_NOW_MS + days * DAY_MS), 'UTC');
  const reviewed =
    reviewAfter === null ? null : began + (resolvedAfter ?? 0) * MINUTE_MS + reviewAfter * HOUR_MS;
  const base = buildIncident();
  return {
    ...base,
    id: toId(`known-${at}`),
    severity: known.severity,
    createdAt: timestampAt(began),
    timeline: [
      ...eventAt('start', 0, 'It began'),
      ...eventAt('detected', detectedAfter, words),
      ...eventAt('resolved', resolvedAfter, 'Over'),
    ],
    milestones: {
      ...UNKNOWN_MILESTONES,
      impactStarted: toId('start'),
      detected: detectedAfter === null ? null : toId('detected'),
      resolved: resolvedAfter === null ? null : toId('resolved'),
    },
    causes: safeguard === null ? [] : [buildCause('c', null, { stop: { reason: 'safeguard', safeguard } })],
    actions:
      action === null
        ? []
        : [
            buildAction('a', {
              status: action.status,
              due: action.dueIn === null ? '' : day(action.dueIn),
              ...(action.doneAgo === null ? {} : { doneOn: day(-action.doneAgo) }),
            }),
          ],
    impact: [buildRow('orders')],
    meeting:
      reviewed === null
        ? base.meeting
        : {
            ...base.meeting,
            log: [
              { at: timestampAt(reviewed), action: 'start' },
              { at: timestampAt(reviewed + HOUR_MS), action: 'end' },
            ],
          },
  };
}
