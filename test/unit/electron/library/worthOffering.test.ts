import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isWorthOffering } from '#electron/library/reading/worthOffering.ts';

it('offers half as many files more after a second, and any after five', () => {
  expect(isWorthOffering({ answered: 100, known: 149, waitedMs: 4000 })).toBe(false);
  expect(isWorthOffering({ answered: 100, known: 150, waitedMs: 1000 })).toBe(true);
  expect(isWorthOffering({ answered: 100, known: 5000, waitedMs: 999 })).toBe(false);
  expect(isWorthOffering({ answered: 100, known: 101, waitedMs: 5000 })).toBe(true);
});

it('sends few times as many rows as there are files, however fast they are read', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20_000 }),
      fc.integer({ min: 200, max: 4000 }),
      (files, perSecond) => {
        let [answered, sent, waitedMs] = [0, 0, 0];
        for (let known = perSecond; known < files; known += perSecond) {
          waitedMs += 1000;
          if (!isWorthOffering({ answered, known, waitedMs })) continue;
          [answered, sent, waitedMs] = [known, sent + known, 0];
        }
        // Slow folders are heard of every five seconds all the same.
        const bySlowness = files / (5 * perSecond);
        expect(sent + files).toBeLessThanOrEqual(files * (4 + bySlowness / 2));
      },
    ),
  );
});
