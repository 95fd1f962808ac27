import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { type EventId, toId } from '#shared/domain/incident/ids.ts';
import { ITEM_LISTS } from '#shared/domain/incident/listItem.ts';
import { UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import { fittingExample } from '#shared/rules/fittingExamples.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause, buildEvent, buildItem } from '#test/support/incidents/buildParts.ts';

function noticedAfter(minutes: number) {
  return buildIncident({
    timeline: [buildEvent('Errors', '14:00'), buildEvent('Page', `14:${String(minutes).padStart(2, '0')}`)],
    milestones: {
      ...UNKNOWN_MILESTONES,
      impactStarted: toId<EventId>('Errors'),
      detected: toId<EventId>('Page'),
    },
  });
}

test('an empty incident has nothing that fits', () => {
  expect(ITEM_LISTS.map((list) => fittingExample(buildIncident({}), list))).toEqual(
    ITEM_LISTS.map(() => null),
  );
});

test('how fast it was noticed went well or poorly, and in between neither', () => {
  expect(fittingExample(noticedAfter(2), 'wentWell')).toBe('It was noticed 2 min after the impact started.');
  expect(fittingExample(noticedAfter(2), 'wentPoorly')).toBeNull();
  expect(fittingExample(noticedAfter(40), 'wentPoorly')).toBe('It took 40 min until anybody noticed.');
  expect(fittingExample(noticedAfter(40), 'wentWell')).toBeNull();
  expect(fittingExample(noticedAfter(10), 'wentWell')).toBeNull();
  expect(fittingExample(noticedAfter(10), 'wentPoorly')).toBeNull();
});

test('a factor comes from the whys of noticing and recovering, a lesson from a missing safeguard', () => {
  const incident = buildIncident({
    causes: [
      buildCause('the pool was full'),
      buildCause('no threshold was set', null, { kind: 'detection' }),
      buildCause('nothing caps a job', null, { stop: { reason: 'safeguard', safeguard: 'prevent' } }),
    ],
  });
  expect(fittingExample(incident, 'contributingFactors')).toBe('No threshold was set.');
  expect(fittingExample(incident, 'lessons')).toBe(
    'What was missing here may be missing elsewhere: nothing caps a job.',
  );
});

test('a signal that nobody was alerted to is a factor, once its minutes are worth a word', () => {
  const at = (clock: string) => {
    const incident = noticedAfter(20);
    return {
      ...incident,
      timeline: [...incident.timeline, buildEvent('Queue grows', clock, { kind: 'signal' })],
    };
  };
  expect(fittingExample(at('14:02'), 'contributingFactors')).toBe(
    '“Queue grows” was there 18 min before an alert.',
  );
  expect(fittingExample(at('14:17'), 'contributingFactors')).toBeNull();
});

test('what the list says already, in its own words, is not proposed again', () => {
  const cause = buildCause('no threshold was ever set on the connection pool', null, { kind: 'detection' });
  const said = (text: string) =>
    buildIncident({ causes: [cause], contributingFactors: [buildItem('1', text)] });
  expect(fittingExample(said('The connection pool had no threshold.'), 'contributingFactors')).toBeNull();
  expect(fittingExample(said('The runbook was old.'), 'contributingFactors')).toMatch(/^No threshold/);
});

test('whatever an incident says, a proposal has words', () => {
  fc.assert(
    fc.property(arbitraryIncident(), fc.constantFrom(...ITEM_LISTS), (incident, list) => {
      expect(fittingExample(incident, list) ?? 'none').toMatch(/\S/);
    }),
    { numRuns: runs(60) },
  );
});
