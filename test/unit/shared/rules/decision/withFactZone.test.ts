import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noFacts, withFactTime, withFactZone } from '#shared/rules/decision/decisionFacts.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { wallTimeIn } from '#shared/time/zonedTime.ts';
import { KNOWN_ZONES } from '#shared/words/typedZone.ts';

const zone = fc.constantFrom(...KNOWN_ZONES);
const moment = fc
  .integer({ min: Date.UTC(2000, 0, 1) / 60_000, max: Date.UTC(2030, 0, 1) / 60_000 })
  .map((minute) => timestampAt(minute * 60_000));

test('a typed clock is the same clock in the zone that is chosen, or is asked about', () => {
  fc.assert(
    fc.property(moment, zone, zone, (at, before, after) => {
      const typed = withFactTime(noFacts(before), 'startedAt', { at, precision: 'exact' });
      const { facts, asked } = withFactZone(typed, after);
      expect(facts.timeZone).toBe(after);
      if (facts.startedAt === null) expect(asked.map(({ name }) => name)).toEqual(['startedAt']);
      else expect(wallTimeIn(facts.startedAt, after)).toEqual(wallTimeIn(at, before));
    }),
  );
});

test('a time that was typed with its zone stays the moment that it is', () => {
  fc.assert(
    fc.property(moment, zone, zone, (at, before, after) => {
      const typed = withFactTime(noFacts(before), 'pagedAt', { at, precision: 'exact', hasZone: true });
      expect(withFactZone(typed, after)).toEqual({ facts: { ...typed, timeZone: after }, asked: [] });
    }),
  );
});
