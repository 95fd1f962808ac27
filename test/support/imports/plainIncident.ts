import fc from 'fast-check';
import { causesInOrder } from '#shared/domain/causes/causeTree.ts';
import {
  ACTION_STATUSES,
  ACTION_TYPES,
  type ActionItem,
  PRIORITIES,
} from '#shared/domain/incident/actionItem.ts';
import {
  CAUSE_KINDS,
  type CauseNode,
  type CauseStop,
  CONFIDENCES,
  SAFEGUARDS,
} from '#shared/domain/incident/causeNode.ts';
import {
  type ActionId,
  type AttendeeId,
  type CauseId,
  type EventId,
  toId,
} from '#shared/domain/incident/ids.ts';
import { INCIDENT_STATUSES, type Incident, SEVERITIES } from '#shared/domain/incident/incident.ts';
import { MILESTONE_NAMES } from '#shared/domain/incident/milestones.ts';
import { EVENT_KINDS, type TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { TRIGGER_CRITERIA } from '#shared/domain/incident/trigger.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { optional, withIds } from '#test/support/incidents/arbitraryValues.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildItem, buildRow } from '#test/support/incidents/buildParts.ts';

const WORDS = [
  'valve',
  'pump',
  'pressure',
  'hall 2',
  'a_b',
  '*star*',
  'night clerk',
  '80 %',
  'x < y',
  'panel 4',
];
/** Words as people write them, with signs that Markdown would take for marks. */
const phrase = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 5 })
  .map((words) => words.join(' '));
const sentence = phrase.map((words) => `The ${words}`);
const name = fc.constantFrom('Ada Orme', 'Bo Lind', 'J. de Vries', 'Noémie');
const START_MS = Date.UTC(2026, 2, 10, 14, 20);

/** Distinct texts: what is named elsewhere in a document is known by its words. */
function numbered<T extends object>(things: readonly T[], field: keyof T & string): readonly T[] {
  return things.map((thing, index) => ({
    ...thing,
    [field]: `${String(thing[field as keyof T])} ${index + 1}`,
  }));
}

const event = optional(
  {
    minutes: fc.integer({ min: 0, max: 3000 }),
    title: sentence,
    state: fc.constantFrom('exact', 'exact', 'approximate', 'unplaced'),
  },
  {
    kind: fc.constantFrom(...EVENT_KINDS),
    detail: fc.oneof(
      sentence,
      fc.tuple(sentence, sentence).map((lines) => lines.join('\n')),
    ),
    actor: name,
    source: fc.constantFrom(
      'Panel',
      'https://panel.example/a',
      'https://grafana.example/d/k3Jd/valve_2?from=1773151800000&to=1773154200000',
      'Panel, https://acme.slack.com/archives/C02AB/p1773152580123456?thread_ts=1.2&cid=C02AB',
    ),
    lasts: fc.integer({ min: 1, max: 2000 }),
    known: fc.integer({ min: 1, max: 90 }),
  },
);

const timeline = fc.array(event, { minLength: 1, maxLength: 6 }).map((events): readonly TimelineEvent[] =>
  withIds<EventId, Omit<TimelineEvent, 'id'>>(
    'event',
    numbered(
      events.map(({ minutes, state: any, lasts, known, ...rest }, index): Omit<TimelineEvent, 'id'> => {
        // Of an incident without any time, a document shows the day on which it was written down.
        const state = index === 0 ? 'exact' : any;
        const at = START_MS + minutes * MINUTE_MS;
        const isPlaced = state !== 'unplaced';
        return {
          ...rest,
          occurredAt: isPlaced ? timestampAt(at) : null,
          precision: state as TimelineEvent['precision'],
          ...(isPlaced && lasts !== undefined ? { endedAt: timestampAt(at + lasts * MINUTE_MS) } : {}),
          ...(known === undefined ? {} : { knownAt: timestampAt(START_MS + known * MINUTE_MS) }),
          keyMoment: false,
          visibility: 'internal',
        };
      }),
      'title',
    ),
  ),
);

const stop: fc.Arbitrary<CauseStop> = fc.oneof(
  fc.constantFrom(...SAFEGUARDS).map((safeguard) => ({ reason: 'safeguard' as const, safeguard })),
  fc.constantFrom({ reason: 'outside-control' as const }, { reason: 'accepted-risk' as const }),
);

function causes(events: readonly TimelineEvent[]): fc.Arbitrary<readonly CauseNode[]> {
  const ids = events.map(({ id }) => id);
  const cause = optional(
    {
      above: fc.nat({ max: 20 }),
      question: phrase.map((words) => `Why the ${words}?`),
      answer: phrase.map((words) => `the ${words}`),
      evidence: fc.subarray([...ids]),
      confidence: fc.constantFrom(...CONFIDENCES),
      kind: fc.constantFrom(...CAUSE_KINDS),
    },
    { evidenceNote: sentence, stop },
  );
  return fc.array(cause, { maxLength: 14 }).map((found) => {
    const all = numbered(found, 'answer').map(({ above, ...rest }, index) => ({
      ...rest,
      // Most stand below the one before: trees are deep rather than wide.
      parentId: index === 0 || above === 20 ? null : Math.max(0, index - 1 - (above > 14 ? above - 14 : 0)),
    }));
    const parents = new Set(all.map(({ parentId }) => parentId));
    return inReadingOrder(
      withIds<CauseId, Omit<CauseNode, 'id'>>(
        'cause',
        all.map(({ parentId, stop: end, ...rest }, index) => ({
          ...rest,
          parentId: parentId === null ? null : (`cause-${parentId}` as CauseId), // As `withIds` numbers them.
          ...(end === undefined || parents.has(index) ? {} : { stop: end }),
        })),
      ),
    );
  });
}

/** As a document has them, which knows no other order. */
function inReadingOrder(all: readonly CauseNode[]): readonly CauseNode[] {
  return causesInOrder(all).map(({ node }) => node);
}

function actions(answers: readonly CauseNode[]): fc.Arbitrary<readonly ActionItem[]> {
  const action = optional(
    {
      title: sentence,
      owner: name,
      due: fc.constantFrom('2026-03-14', '2026-12-01', '2027-01-31'),
      priority: fc.constantFrom(...PRIORITIES),
      type: fc.constantFrom(...ACTION_TYPES),
      status: fc.constantFrom(...ACTION_STATUSES),
      causeIds: fc.subarray(answers.map(({ id }) => id)),
      visibility: fc.constant('internal' as const),
    },
    { doneWhen: sentence, ticketUrl: fc.constant('https://tickets.example/OPS-1'), notDoingReason: sentence },
  );
  return fc.array(action, { maxLength: 4 }).map((all) =>
    withIds<ActionId, Omit<ActionItem, 'id'>>('action', numbered(all, 'title')).map(
      ({ notDoingReason, ...rest }) => ({
        ...rest,
        ...(rest.status === 'not-doing' && notDoingReason !== undefined ? { notDoingReason } : {}),
      }),
    ),
  );
}

const items = (prefix: string) =>
  fc
    .array(sentence, { maxLength: 3 })
    .map((texts) => texts.map((text, index) => buildItem(`${prefix}-${index}`, `${text} ${index + 1}`)));

/** An incident as people write one: words in every part that a document shows. */
export const plainIncident: fc.Arbitrary<Incident> = timeline
  .chain((events) => fc.tuple(fc.constant(events), causes(events)))
  .chain(([events, answers]) => fc.tuple(fc.constant(events), fc.constant(answers), actions(answers)))
  .chain(([events, answers, all]) =>
    fc
      .record({
        title: sentence,
        severity: fc.constantFrom(...SEVERITIES),
        status: fc.constantFrom(...INCIDENT_STATUSES),
        timeZone: fc.constantFrom('UTC', 'Asia/Kolkata', 'Europe/Berlin'),
        summary: sentence.map((words) => words.replace(/[*_<]/g, '')),
        failure: fc.oneof(fc.constant(''), sentence),
        rootCause: fc.oneof(fc.constant(''), sentence),
        contributingFactors: items('factor'),
        wentWell: items('well'),
        wentPoorly: items('poorly'),
        gotLucky: items('lucky'),
        lessons: items('lesson'),
        facilitator: fc.option(name, { nil: undefined }),
        scheduledFor: fc.option(fc.integer({ min: 60, max: 9000 }), { nil: undefined }),
        roles: fc.uniqueArray(fc.tuple(name, fc.constantFrom('Incident commander', 'Scribe (remote)', '')), {
          selector: ([who]) => who,
        }),
        criteria: fc.subarray([...TRIGGER_CRITERIA]),
        rows: fc.array(fc.tuple(sentence, sentence, fc.option(sentence, { nil: undefined })), {
          maxLength: 3,
        }),
        marks: fc.array(fc.nat({ max: 9 }), {
          minLength: MILESTONE_NAMES.length,
          maxLength: MILESTONE_NAMES.length,
        }),
      })
      .map(({ criteria, rows, marks, facilitator, scheduledFor, roles, ...parts }) => {
        const placed = events.filter(({ occurredAt }) => occurredAt !== null);
        const milestones = MILESTONE_NAMES.map((mark, index) => [
          mark,
          placed[marks[index] ?? 9]?.id ?? null,
        ]);
        const impact = rows.map(([metric, value, source], index) =>
          buildRow(`row-${index}`, {
            metric: `${metric} ${index}`,
            value,
            ...(source === undefined ? {} : { source }),
          }),
        );
        return buildIncident({
          ...parts,
          timeline: events,
          causes: answers,
          actions: all,
          trigger: { criteria },
          meeting: {
            ...buildIncident().meeting,
            ...(facilitator === undefined ? {} : { facilitator }),
            ...(scheduledFor === undefined
              ? {}
              : { scheduledFor: timestampAt(START_MS + scheduledFor * MINUTE_MS) }),
            attendees: roles.map(([who, role], index) => ({
              id: toId<AttendeeId>(`attendee-${index}`),
              name: who,
              role,
              present: false,
            })),
          },
          impact: [buildRow('duration', { metric: 'Duration', computed: { kind: 'duration' } }), ...impact],
          milestones: Object.fromEntries(milestones) as Incident['milestones'], // One for each name.
        });
      }),
  );
