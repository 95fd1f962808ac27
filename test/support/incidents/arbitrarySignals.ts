import fc from 'fast-check';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import type { Signal } from '#shared/domain/incident/signal.ts';
import { pointsText, type SignalPoints } from '#shared/domain/signals/signalPoints.ts';
import {
  arbitraryTimestamp,
  arbitraryVisibility,
  optional,
  withIds,
} from '#test/support/incidents/arbitraryValues.ts';
import { hostileText } from '#test/support/leaks/hostileText.ts';

/** Points at moments that follow each other, some of them gaps. */
export const arbitraryPoints: fc.Arbitrary<SignalPoints> = fc
  .tuple(
    fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) }),
    fc.array(
      fc.record({
        after: fc.oneof(fc.constantFrom(1000, 60_000), fc.integer({ min: 1, max: 100_000_000 })),
        value: fc.oneof(
          { weight: 5, arbitrary: fc.double({ min: -1e9, max: 1e9, noNaN: true }) },
          { weight: 1, arbitrary: fc.constant(Number.NaN) },
        ),
      }),
      { maxLength: 40 },
    ),
  )
  .map(([start, points]) => {
    let at = start;
    const times = points.map(({ after }) => {
      at += after;
      return at;
    });
    return { times: Float64Array.from(times), values: Float64Array.from(points, ({ value }) => value) };
  });

/** Signals that any of the answers may cite, also with a text of points that somebody wrote by hand. */
export function arbitrarySignals(causeIds: readonly CauseId[]): fc.Arbitrary<readonly Signal[]> {
  const signal = optional(
    {
      name: hostileText,
      visibility: arbitraryVisibility,
      stretches: causeIds.length === 0 ? fc.constant([]) : fc.array(stretchOf(causeIds), { maxLength: 2 }),
      points: fc.oneof(
        { weight: 4, arbitrary: arbitraryPoints.map(pointsText) },
        { weight: 1, arbitrary: hostileText },
      ),
    },
    {
      unit: hostileText,
      source: hostileText,
      isBelow: fc.boolean(),
      threshold: fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0),
      measured: fc.nat(),
    },
  );
  return fc.array(signal, { maxLength: 3 }).map((signals) => withIds('signal', signals));
}

function stretchOf(causeIds: readonly CauseId[]) {
  return fc.record({
    causeId: fc.constantFrom(...causeIds),
    from: arbitraryTimestamp,
    to: arbitraryTimestamp,
  });
}
