import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type EventId, toId } from '#shared/domain/incident/ids.ts';
import {
  MILESTONE_NAMES,
  type MilestoneName,
  UNKNOWN_MILESTONES,
} from '#shared/domain/incident/milestones.ts';
import { EVENT_KINDS } from '#shared/domain/incident/timelineEvent.ts';
import { instantOf, placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import { proposedMilestones } from '#shared/rules/likelyMilestones.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

const CHAT = [
  buildEvent('Deploy of 4.2 starts', '15:00', { kind: 'trigger' }),
  buildEvent('Errors start on checkout', '15:01', { kind: 'signal' }),
  buildEvent('PagerDuty: Triggered 5xx', '15:03', { kind: 'action' }),
  buildEvent('ack, looking', '15:05', { kind: 'action' }),
  buildEvent('gateway restarted, no change', '15:09', { kind: 'recovery' }),
  buildEvent('found the root cause: certificate expired', '15:12', { kind: 'action' }),
  buildEvent('rolled back', '15:20', { kind: 'action' }),
  buildEvent('all clear', '15:25', { kind: 'communication' }),
];

function proposals(timeline = CHAT, known: Partial<typeof UNKNOWN_MILESTONES> = {}) {
  const proposed = proposedMilestones({ timeline, milestones: { ...UNKNOWN_MILESTONES, ...known } });
  return Object.fromEntries([...proposed].map(([name, { title }]) => [name, title]));
}

test('the words of a chat say which message marks which milestone, whatever kind was guessed', () => {
  expect(proposals()).toEqual({
    impactStarted: 'Errors start on checkout',
    detected: 'PagerDuty: Triggered 5xx',
    acknowledged: 'ack, looking',
    identified: 'found the root cause: certificate expired',
    mitigated: 'rolled back',
    resolved: 'all clear',
  });
});

test('what is known is not proposed, and bounds what is', () => {
  const known = { detected: toId<EventId>('rolled back'), resolved: toId<EventId>('all clear') };
  expect(proposals(CHAT, known)).toEqual({
    impactStarted: 'Errors start on checkout',
    mitigated: 'rolled back',
  });
});

test('“no change” and “not recovered yet” mark nothing', () => {
  const denied = [
    buildEvent('Pods are not healthy yet', '15:01', { kind: 'signal' }),
    buildEvent('gateway restarted, no change', '15:09', { kind: 'recovery' }),
  ];
  expect(proposals(denied)).not.toHaveProperty('mitigated');
  expect(proposals(denied)).not.toHaveProperty('resolved');
});

test('while it goes on the last event is proposed as no end', () => {
  for (const count of [1, 2, 3, 4, 5, 6]) {
    const said = proposals(CHAT.slice(0, count));
    expect(said).not.toHaveProperty('mitigated');
    expect(said).not.toHaveProperty('resolved');
  }
});

test('who reports it later has not detected it, and what is written up afterwards has not resolved it', () => {
  const timeline = [
    buildEvent('Orders are rejected', '09:00', { kind: 'signal' }),
    buildEvent('Monitoring raises an alarm', '09:04', { kind: 'detection' }),
    buildEvent('A customer reports rejected orders', '09:20', { kind: 'detection' }),
    buildEvent('Incident resolved, orders back to normal', '10:00', { kind: 'recovery' }),
    buildEvent('Postmortem meeting planned', '16:00', { kind: 'communication' }),
  ];
  expect(proposals(timeline)).toMatchObject({
    detected: 'Monitoring raises an alarm',
    resolved: 'Incident resolved, orders back to normal',
  });
});

test('proposals never stand in another order than the milestones pass', () => {
  const event = fc.record({
    minute: fc.integer({ min: 10, max: 59 }),
    kind: fc.constantFrom(...EVENT_KINDS),
    title: fc.constantFrom(...CHAT.map(({ title }) => title)),
  });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 12 }), fc.constantFrom(...MILESTONE_NAMES), (events, known) => {
      const timeline = events.map(({ minute, kind, title }, at) => ({
        ...buildEvent(title, `14:${minute}`, { kind }),
        id: toId<EventId>(`e${at}`),
      }));
      const first = placedEvents(timeline)[0];
      const milestones = { ...UNKNOWN_MILESTONES, [known]: first?.id ?? null };
      const proposed = proposedMilestones({ timeline, milestones });
      const at = (name: MilestoneName) =>
        placedEvents(timeline).find(({ id }) => id === (milestones[name] ?? proposed.get(name)?.id));
      const instants = MILESTONE_NAMES.flatMap((name) => at(name) ?? []).map(instantOf);
      expect(instants).toEqual(instants.toSorted((a, b) => a - b));
    }),
  );
});

test.each([
  'roll back to 4.11 please',
  'should we roll back?',
  'can someone roll back',
  'we should have it rolled back',
])('the wish "%s" marks no milestone, the deed does', (wish) => {
  const timeline = [
    buildEvent('Errors start on checkout', '15:01', { kind: 'signal' }),
    buildEvent('Rollback done', '15:20', { kind: 'action' }),
    buildEvent(wish, '15:22', { kind: 'action' }),
  ];
  expect(proposals(timeline)).toMatchObject({ mitigated: 'Rollback done' });
  expect(Object.values(proposals(timeline))).not.toContain(wish);
});

test.each([
  'Is the incident resolved, all back to normal?',
  'Everything back to normal now, can we close the incident?',
  'rolled back to 2.30, does the error rate drop?',
  'Service restored from backup without success',
  'Rolled back to release 11 in vain',
])('“%s” is no end, although its words tell of one', (title) => {
  const timeline = [
    buildEvent('Errors start on checkout', '15:01', { kind: 'signal' }),
    buildEvent('Alert fires: 5xx', '15:03', { kind: 'detection' }),
    buildEvent('Lena looks at the logs', '15:09', { kind: 'diagnosis' }),
  ];
  for (const kind of ['action', 'recovery', 'communication'] as const)
    expect(Object.values(proposals([...timeline, buildEvent(title, '15:20', { kind })]))).not.toContain(
      title,
    );
});

const BEGINNINGS = ['impactStarted', 'detected'] as const;

test.each([
  'new cert is on, errors dropping',
  'all green, closing. status page updated',
  'status page updated',
  'alert cleared',
  'no alert fired on this host',
  'error rate came down to 0.1 %',
  'failing back: fail over is done',
  'scaled the workers down',
  'login page loads again',
])('“%s” is the start of nothing, whatever kind it has', (title) => {
  for (const kind of ['signal', 'detection'] as const) {
    const said = proposals([
      buildEvent(title, '15:01', { kind: /alert|scaled|page/.test(title) ? 'action' : kind }),
    ]);
    for (const name of BEGINNINGS) expect(said).not.toHaveProperty(name);
  }
});

test.each([
  ['checkout is down', 'impactStarted', 'signal'],
  ['login page fails with 502', 'impactStarted', 'signal'],
  ['on-call gets the page', 'detected', 'detection'],
  ['Alert fires: 5xx', 'detected', 'detection'],
] as const)('“%s” is', (title, name, kind) => {
  expect(proposals([buildEvent(title, '15:01', { kind })])).toHaveProperty(name, title);
});

test('a beginning that ends in the same words is proposed for no beginning', () => {
  const beginnings = fc.constantFrom(
    'errors start on checkout',
    'alert 5xx',
    'refused logins',
    'api down',
    'paged twice',
  );
  const endings = fc.constantFrom(
    'dropping',
    'cleared',
    'recovering',
    'back to normal',
    'all green',
    'resolved',
    'gone',
  );
  fc.assert(
    fc.property(beginnings, endings, fc.constantFrom(', now ', ' ', ' - '), (begun, ended, mark) => {
      const said = proposals([buildEvent(`${begun}${mark}${ended}`, '15:01', { kind: 'signal' })]);
      for (const name of BEGINNINGS) expect(said).not.toHaveProperty(name);
    }),
  );
});

const FRUITLESS = [
  'tried rolling back the bundle on gateway-1, no effect',
  'rolled back the bundle, which did not help',
  'rollback of the bundle does not help',
  'restarted both gateways without effect',
  'switched the bundle, no change',
  'disabled the check, requests still failing',
  'restored the old certificate to no avail',
  'rolled back, made no difference',
  'Rollback ausgeführt, ohne Wirkung',
  'Neustart der Gateways hat nicht geholfen',
  'Gateways neu gestartet, bringt nichts',
  'retour arrière du paquet, sans effet',
  'redémarrage des passerelles, aucun effet',
  'retour arrière : ça n’a pas aidé',
  'reinicio de los gateways sin efecto',
  'vuelta atrás, no sirvió',
];

test.each(FRUITLESS)(
  '“%s” is proposed neither as the mitigation nor as the end, whatever its kind',
  (title) => {
    for (const kind of EVENT_KINDS) {
      const said = proposals([
        buildEvent('Tom acks the page', '15:00', { kind: 'action' }),
        buildEvent(title, '15:01', { kind }),
      ]);
      expect(said.mitigated).not.toBe(title);
      expect(said.resolved).not.toBe(title);
    }
  },
);

test.each([
  'Tom acks the page',
  'acked',
  "ack'd by Tom",
  'Ack’d',
  'Lena acks',
  'Tom acknowledges the page and opens https://grafana.example.com/d/pay?from=1794942000000',
])('“%s” acknowledges', (title) => {
  const page = buildEvent('PagerDuty pages on-call (Tom Berg)', '14:16', { kind: 'detection' });
  expect(proposals([page, buildEvent(title, '14:18')])).toMatchObject({ acknowledged: title });
});

test('a failed attempt leaves the mitigation to the words that say that errors became fewer', () => {
  const timeline = [
    buildEvent('PagerDuty pages on-call (Tom Berg)', '14:16', { kind: 'detection' }),
    buildEvent('Tom acks the page', '14:18'),
    buildEvent('tried rolling back the bundle on gateway-1, no effect', '14:35', { kind: 'action' }),
    buildEvent('old bundle back on both gateways, errors drop', '14:52'),
    buildEvent('error rate back to normal, status page: resolved', '14:56'),
  ];
  expect(proposals(timeline)).toEqual({
    detected: 'PagerDuty pages on-call (Tom Berg)',
    acknowledged: 'Tom acks the page',
    mitigated: 'old bundle back on both gateways, errors drop',
    resolved: 'error rate back to normal, status page: resolved',
  });
});
