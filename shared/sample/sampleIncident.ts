import type { NewId } from '#shared/domain/incident/ids.ts';
import { type Incident, SCHEMA_VERSION } from '#shared/domain/incident/incident.ts';
import { sampleActions } from '#shared/sample/sampleActions.ts';
import { sampleCauses } from '#shared/sample/sampleCauses.ts';
import { sampleImpact } from '#shared/sample/sampleImpact.ts';
import { sampleLists } from '#shared/sample/sampleLists.ts';
import { sampleMeeting } from '#shared/sample/sampleMeeting.ts';
import { samplePublication } from '#shared/sample/samplePublication.ts';
import { sampleTimeline } from '#shared/sample/sampleTimeline.ts';
import { type Now, timestampAt } from '#shared/time/timestamp.ts';

const SUMMARY = [
  'For 23 minutes on 10 March 2026, the API turned signed-in users away with 503 errors and nobody could check out.',
  'A data migration had taken 38 of the 50 connections to the primary database, and the rest were not enough for normal traffic.',
  'On-call stopped the migration, doubled the size of the pool and restarted the application servers.',
  'Every service was healthy again at 14:46 UTC, and no data was lost.',
].join(' ');

const ROOT_CAUSE = [
  'Any large migration could have done this.',
  'Nothing in the framework caps the connections that one job may take, nothing warns while the pool fills up,',
  'and the runbook prepares nobody for either.',
  'We had been relying on people to remember a limit that was written down nowhere.',
].join(' ');

/**
 * The finished example that a new user can open: the checkout outage of the guide, with its facts
 * and figures and with words of our own. People appear as roles, except the owners of actions.
 */
export function createSampleIncident({ newId, now }: { newId: NewId; now: Now }): Incident {
  const { events, timeline } = sampleTimeline(newId);
  const { ids, causes } = sampleCauses(newId, events);
  const createdAt = now();
  return {
    schemaVersion: SCHEMA_VERSION,
    id: newId(),
    title: 'Checkout down: database connection pool exhausted',
    severity: 'SEV2',
    status: 'in-review',
    timeZone: 'UTC',
    createdAt,
    updatedAt: createdAt,
    tags: ['database', 'checkout'],
    milestones: {
      impactStarted: events.firstErrors,
      detected: events.firstErrors,
      acknowledged: events.acknowledged,
      identified: events.identified,
      mitigated: events.stopped,
      resolved: events.healthy,
    },
    trigger: { criteria: ['downtime', 'revenue'] },
    summary: SUMMARY,
    impact: sampleImpact(newId),
    timeline,
    failure: 'The API answered signed-in users with 503 errors',
    causes,
    rootCause: ROOT_CAUSE,
    ...sampleLists(newId),
    actions: sampleActions(newId, ids),
    meeting: sampleMeeting(newId),
    publication: samplePublication(),
    dismissedFindings: [
      {
        rule: 'event-signal',
        id: events.enlarged,
        field: 'source',
        reason: 'Precautions once the cause was known; nothing new was seen that led to them.',
        at: timestampAt(Date.UTC(2026, 2, 11, 9, 30)),
      },
    ],
  };
}
