import type { NewId } from '#shared/domain/incident/ids.ts';
import { type Incident, SCHEMA_VERSION } from '#shared/domain/incident/incident.ts';
import type { ItemListName, ListItem } from '#shared/domain/incident/listItem.ts';
import type { AgendaBlock, Attendee, Meeting } from '#shared/domain/incident/meeting.ts';
import type { Publication } from '#shared/domain/incident/publication.ts';
import { sampleActions } from '#shared/sample/sampleActions.ts';
import { sampleCauses } from '#shared/sample/sampleCauses.ts';
import { sampleOfYesterday } from '#shared/sample/sampleDays.ts';
import { sampleImpact } from '#shared/sample/sampleImpact.ts';
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
 * and figures and with words of our own. People appear as roles, except the owners of actions. Its outage was the day before.
 */
export function createSampleIncident({ newId, now }: { newId: NewId; now: Now }): Incident {
  const { events, timeline } = sampleTimeline(newId);
  const { ids, causes } = sampleCauses(newId, events);
  const createdAt = now();
  const sample: Incident = {
    schemaVersion: SCHEMA_VERSION,
    id: newId(),
    title: 'Checkout down: database connection pool exhausted',
    severity: 'SEV2',
    status: 'in-review',
    timeZone: 'UTC',
    createdAt,
    updatedAt: createdAt,
    tags: ['database', 'checkout'],
    isSample: true,
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
  return { ...sampleOfYesterday(sample, createdAt), createdAt, updatedAt: createdAt };
}

const TEXTS: Record<ItemListName, readonly string[]> = {
  contributingFactors: [
    'Pool usage was on a dashboard, but without a threshold it could only help someone who happened to be looking.',
    'The migration framework was new to the on-call engineer, which made the query harder to find.',
    'Customers waited five minutes for word from us: the page went out at 14:23, the first status update at 14:28.',
    'The limit of 50 connections dates from the first deployment; traffic has grown since, the limit has not.',
  ],
  wentWell: [
    'The page went out less than two minutes after the first failed request.',
    'Two minutes after the page, on-call was already at work on it.',
    'From the page to the cause took nine minutes.',
    'Customers heard about the outage from us, by status page and notification, while we were still looking.',
    'Not a single record was lost.',
  ],
  wentPoorly: [],
  gotLucky: [],
  lessons: [
    'A graph protects nobody while nobody watches it. Whatever is worth plotting is worth a threshold that calls someone.',
    'A migration changes production as much as a deployment does, and deserves the same care: a cap on connections, a way back, and a quiet hour to run in.',
    'The pool still had the size it needed on launch day. Infrastructure defaults age with traffic, so we will look at them every quarter.',
  ],
};

/** The list sections of the sample. Nothing is written under "went poorly" and "got lucky". */
function sampleLists(newId: NewId): Record<ItemListName, readonly ListItem[]> {
  const items = (name: ItemListName): readonly ListItem[] =>
    TEXTS[name].map((text) => ({ id: newId(), text, visibility: 'internal' }));
  return {
    contributingFactors: items('contributingFactors'),
    wentWell: items('wentWell'),
    wentPoorly: items('wentPoorly'),
    gotLucky: items('gotLucky'),
    lessons: items('lessons'),
  };
}

const PEOPLE: readonly Omit<Attendee, 'id' | 'present'>[] = [
  { name: 'On-call engineer', role: 'Responder' },
  { name: 'Sarah', role: 'Database' },
  { name: 'James', role: 'Platform' },
  { name: 'Lisa', role: 'Customer support' },
  { name: 'Engineering lead', role: 'Engineering lead' },
];

const PLAN: readonly Omit<AgendaBlock, 'id'>[] = [
  { kind: 'welcome', title: 'Welcome and ground rules', minutes: 3, isProtected: false },
  { kind: 'summary', title: 'Summary and impact', minutes: 5, isProtected: false },
  { kind: 'timeline', title: 'Timeline', minutes: 20, isProtected: false },
  { kind: 'causes', title: 'Five Whys', minutes: 12, isProtected: false },
  { kind: 'learning', title: 'What we learned', minutes: 5, isProtected: false },
  { kind: 'actions', title: 'Action items', minutes: 10, isProtected: true },
];

/** A review of 55 minutes on the day after, within the guide's 48 hours. It has not begun. */
function sampleMeeting(newId: NewId): Meeting {
  return {
    scheduledFor: timestampAt(Date.UTC(2026, 2, 11, 15, 0)),
    facilitator: 'Engineering manager from another team',
    attendees: PEOPLE.map((person) => ({ id: newId(), ...person, present: false })),
    plan: PLAN.map((block) => ({ id: newId(), ...block })),
    log: [],
    parkingLot: [],
    privateNotes: 'Begin with what was seen at 14:18, before anyone talks about the migration.',
  };
}

/** What the sample would tell the public: what happened, for how long, and an apology. */
function samplePublication(): Publication {
  return {
    publicTitle: 'Checkout down for 23 minutes',
    publicSummary: [
      'On 10 March 2026, from 14:23 to 14:46 UTC, signed-in customers could not use our API and could not check out.',
      'Our primary database had run out of free connections.',
      'We have freed them, enlarged the limit, and are adding the safeguards listed below.',
      'No data was lost.',
    ].join(' '),
    apology:
      'We are sorry. You rely on us to be there when your customers are ready to pay, and for 23 minutes we were not.',
    aliases: [
      { name: 'Sarah', alias: 'our database team' },
      { name: 'James', alias: 'our platform team' },
      { name: 'Lisa', alias: 'our support team' },
    ],
    lastExports: [],
  };
}
