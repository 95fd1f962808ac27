import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import {
  PUSH_CHANNELS,
  REQUEST_CHANNELS,
  WALL_PUSH_CHANNELS,
  WALL_REQUEST_CHANNELS,
} from '#shared/ipc/channels.ts';
import { PUSHES, REQUESTS } from '#shared/ipc/contract.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';

test('each channel has its validators, and there is no validator without a channel', () => {
  expect(Object.keys(REQUESTS).toSorted()).toEqual(
    [...REQUEST_CHANNELS, ...WALL_REQUEST_CHANNELS].toSorted(),
  );
  expect(Object.keys(PUSHES).toSorted()).toEqual([...PUSH_CHANNELS, ...WALL_PUSH_CHANNELS].toSorted());
});

test('no name serves both directions', () => {
  expect(new Set([...REQUEST_CHANNELS, ...PUSH_CHANNELS]).size).toBe(
    REQUEST_CHANNELS.length + PUSH_CHANNELS.length,
  );
});

test('any incident that the format accepts can be saved, and arrives as it was sent', () => {
  const { request } = REQUESTS['incident:save'];
  fc.assert(
    fc.property(arbitraryIncident(), (incident) => {
      const whole = { handle: 'h', handedOver: { state: '1', incident } };
      expect(request.parse(whole)).toEqual(whole);
    }),
    { numRuns: runs(40) },
  );
});

test('keys that this version does not know pass', () => {
  const incident = { ...buildIncident(), future: { deep: [1] } };
  const whole = { handle: 'h', handedOver: { state: '1', incident } };
  expect(REQUESTS['incident:save'].request.parse(whole)).toEqual(whole);
});

test.each([
  ['an empty title', { title: '' }],
  ['an unknown zone', { timeZone: 'Mars/Base' }],
  ['a time without an offset', { startedAt: '2026-03-10T14:23:00' }],
  ['an unknown severity', { severity: 'SEV9' }],
])('a new incident with %s is refused', (_, wrong) => {
  const facts = { title: 'A', severity: 'SEV2', timeZone: 'UTC', startedAt: null, resolvedAt: null };
  const { request } = REQUESTS['incident:create'];
  expect(request.safeParse(facts).success).toBe(true);
  expect(request.safeParse({ ...facts, ...wrong }).success).toBe(false);
});

test.each(['actions.csv', '2026-03-10 Ausfälle (2).csv', '.csv'])('a file may be saved as %j', (name) => {
  const file = { handle: 'h', kind: 'csv', name, content: 'x' };
  expect(REQUESTS['file:save'].request.safeParse(file).success).toBe(true);
});

test.each([
  'actions.sh',
  'actions.csv.sh',
  'actions',
  '../actions.csv',
  '/etc/actions.csv',
  'C:\\actions.csv',
  'a/b.csv',
  '',
])('a file of kind csv is not saved as %j', (name) => {
  const file = { handle: 'h', kind: 'csv', name, content: 'x' };
  expect(REQUESTS['file:save'].request.safeParse(file).success).toBe(false);
});

test('a request that takes nothing refuses content, and garbage is refused everywhere', () => {
  expect(REQUESTS['app:start'].request.safeParse({}).success).toBe(false);
  for (const channel of REQUEST_CHANNELS) {
    for (const garbage of [null, 1, 'x', [], { handle: 1, path: null, id: 3, url: {} }]) {
      expect(REQUESTS[channel].request.safeParse(garbage).success, channel).toBe(false);
    }
  }
});
