import { expect, test } from 'vitest';
import { kindsOfTag, typedEvent } from '#shared/names/typedEvent.ts';
import { whoActs } from '#shared/names/whoActs.ts';
import { expectInProportion } from '#test/support/inProportion.ts';

const PEOPLE = ['Mira Okafor', 'Tomas Reyes', 'Yewande'];

test.each([
  ['Error rate on /login at 38 %, gateway-b only', 'signal', undefined],
  ['p99 latency at 4 s', 'signal', undefined],
  ['PagerDuty pages Mira (Grafana: login success below 80 %)', 'detection', undefined],
  ['on-call paged', 'detection', undefined],
  ['Mira is paged', 'detection', undefined],
  ['Mira acknowledges', 'communication', 'Mira Okafor'],
  ['Mira restarts gateway-b, no change', 'action', 'Mira Okafor'],
  ['Yewande then reverts the change', 'action', 'Yewande'],
  ['Mira sees TLS handshake errors in the gateway-b log and asks in #auth', 'diagnosis', 'Mira Okafor'],
  ['Tomas joins and recognises the expired certificate', 'diagnosis', 'Tomas Reyes'],
  ['Lena informs customers', 'communication', 'Lena'],
  ['Ana acknowledges the page', 'communication', 'Ana'],
  ['Xochitl Baez took over', undefined, 'Xochitl Baez'],
  ['login success back at 99 %', 'recovery', undefined],
])('a plain sentence tells its kind and who acts: %s', (line, kind, actor) => {
  const said = typedEvent(line, PEOPLE);
  expect([said.kind, said.actor, said.title]).toEqual([kind, actor, line]);
});

test.each([
  'Support tickets rise',
  'PagerDuty acknowledged the alert',
  'Kubernetes escalates privileges',
  'Gateway acknowledges the message',
  'Support queues fill up',
  'SRE runbooks updated',
  'DBA credentials rotated',
  'the sre tools crashed',
  'Iris service restarts',
  'Jan backups fail',
  'Mira will be paged',
  'Mira had not been told',
])('nobody acts in: %s', (line) => {
  expect(typedEvent(line, PEOPLE)).not.toHaveProperty('actor');
});

test.each(['Mira does not restart it', 'Mira cannot restart it', "Mira didn't notice the alert"])(
  'what somebody does not do has no kind: %s',
  (line) => {
    expect(typedEvent(line, PEOPLE)).toEqual({ title: line, actor: 'Mira Okafor' });
  },
);

test('a line of many spaces is read in proportion', () => {
  expectInProportion((share) => typedEvent(`Mira${' '.repeat(60_000 * share)}x`, PEOPLE));
});

test.each(['Traffic comes from one region', 'Something odd', 'Nothing was paged'])(
  'what no sentence tells stays open: %s',
  (line) => {
    expect(typedEvent(line, PEOPLE)).toEqual({ title: line });
  },
);

test('a kind can be typed at either end, in place of what the words say; a channel is none', () => {
  expect(typedEvent('Mira restarts gateway-b #decision', PEOPLE)).toEqual({
    title: 'Mira restarts gateway-b',
    kind: 'decision',
    actor: 'Mira Okafor',
  });
  expect(typedEvent('#Trigger certificate expires', [])).toMatchObject({
    title: 'certificate expires',
    kind: 'trigger',
  });
  expect(typedEvent('Something odd in #auth', []).title).toBe('Something odd in #auth');
});

test('the beginning of a kind is enough where no other begins so', () => {
  expect(typedEvent('We roll back #dec', [])).toEqual({ title: 'We roll back', kind: 'decision' });
  expect(typedEvent('We roll back #de', []).title).toBe('We roll back #de');
  expect(kindsOfTag('We roll back #d')).toEqual(['detection', 'diagnosis', 'decision']);
  expect(kindsOfTag('We roll back')).toEqual([]);
});

test('who acts has the name of the incident; a word, a place or a thing is nobody', () => {
  expect(whoActs('@mira restarts it', PEOPLE)?.name).toBe('Mira Okafor');
  expect(whoActs('Ivo restarts it', ['ivo'])?.name).toBe('Ivo');
  expect(whoActs('Deploybot restarts it', ['deploybot'])?.name).toBe('deploybot');
  expect(whoActs('Mira Okafor restarts it', [])?.name).toBe('Mira Okafor');
  expect(whoActs('on-call engineer restarts it', [])?.name).toBe('on-call engineer');
  for (const text of [
    'Database restarts',
    'Will be restarted',
    'Traffic drops',
    'Mira',
    'Support is told',
    '',
  ])
    expect(whoActs(text, PEOPLE)).toBeNull();
});
