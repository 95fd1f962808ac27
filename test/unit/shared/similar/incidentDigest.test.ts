import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { REQUESTS } from '#shared/ipc/contract.ts';
import { comparedIncident, incidentDigest } from '#shared/similar/incidentDigest.ts';
import { similarIncidents } from '#shared/similar/similarIncidents.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { smallIncident } from '#test/support/incidents/writtenIncident.ts';

const action = { priority: 'P1', type: 'prevent', causeIds: [], visibility: 'internal' } as const;

test('a digest has the start of the impact and what is open, without what is private', () => {
  const actions = [
    { ...action, id: toId<never>('1'), title: 'Alert', owner: 'Sarah', due: '2026-03-14', status: 'open' },
    { ...action, id: toId<never>('2'), title: 'Done', status: 'done' },
    { ...action, id: toId<never>('3'), title: 'Ask', status: 'in-progress', visibility: 'private' },
  ] as const;
  const contributingFactors = [
    { id: toId<never>('4'), text: 'No alert', visibility: 'internal' },
    { id: toId<never>('5'), text: 'Secret', visibility: 'private' },
  ] as const;
  const incident = smallIncident({ actions, contributingFactors, rootCause: 'No safeguard' });
  const digest = incidentDigest(incident, '/a.incident');
  expect(digest).toMatchObject({ date: '2026-03-10T14:23:00+00:00', path: '/a.incident' });
  expect(digest.openActions).toEqual([{ title: 'Alert', owner: 'Sarah', due: '2026-03-14' }]);
  expect(digest.causes).toContain('No safeguard');
  expect(JSON.stringify(digest)).not.toContain('Secret');
});

test('texts of any length make a small digest', () => {
  const long = 'word '.repeat(100_000);
  const digest = incidentDigest(smallIncident({ title: long, summary: long, rootCause: long }), '/a');
  expect(JSON.stringify(digest).length).toBeLessThan(20_000);
});

test('any incident can be asked about, and any answer can cross to the window', () => {
  const { request, response } = REQUESTS['library:similar'];
  fc.assert(
    fc.property(arbitraryIncident(), arbitraryIncident(), (one, other) => {
      const incident = comparedIncident(one);
      expect(request.safeParse({ incident, days: 30 }).success).toBe(true);
      const library = [{ ...incidentDigest(other, '/b'), id: toId<never>('other'), date: incident.date }];
      const alike = [{ ...incidentDigest(one, '/a'), id: toId<never>('same') }];
      const search = { library: [...library, ...alike], days: 30, now: timestampAt(TEST_NOW_MS) };
      expect(response.safeParse(similarIncidents(incident, search)).success).toBe(true);
    }),
    { numRuns: runs(50) },
  );
});
