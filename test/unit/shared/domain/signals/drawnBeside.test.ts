import { expect, test } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Signal } from '#shared/domain/incident/signal.ts';
import { apartNames } from '#shared/domain/signals/apartNames.ts';
import { sharedRanges } from '#shared/domain/signals/sharedRanges.ts';
import { valueRange } from '#shared/domain/signals/signalLine.ts';
import { pointsText } from '#shared/domain/signals/signalPoints.ts';

function buildSignal({
  values,
  ...rest
}: Pick<Signal, 'name' | 'unit'> & { readonly values: readonly number[] }): Signal {
  const times = Float64Array.from(values, (_value, minute) => minute * 60_000);
  const points = pointsText({ times, values: Float64Array.from(values) });
  return { id: toId(rest.name), visibility: 'internal', stretches: [], points, ...rest };
}

/** How much of the height of its drawing a graph takes. */
function heights(signals: readonly Signal[], courses: readonly number[]): readonly number[] {
  return sharedRanges(signals).map((range, index) =>
    range === null ? 0 : (courses[index] ?? 0) / (range.high - range.low),
  );
}

test('noise is drawn low beside the fall of another place, and alone', () => {
  const [fell, stayed] = heights(
    [
      buildSignal({ name: 'login success gateway-b', values: [99.4, 1.6] }),
      buildSignal({ name: 'login success gateway-a', values: [98.8, 99.4] }),
    ],
    [97.8, 0.6],
  );
  expect(fell).toBeGreaterThan(0.85);
  expect(stayed).toBeLessThan(0.02);
  const { low, high } = valueRange(98.8, 99.4);
  expect(0.6 / (high - low)).toBeLessThan(0.05);
});

test('where a threshold says how much matters, little is drawn large', () => {
  const { low, high } = valueRange(99.2, 99.9, 99.5);
  expect(0.7 / (high - low)).toBeGreaterThan(0.8);
});

test('other units, other things and other sizes keep their own range', () => {
  const [percent, count, small] = sharedRanges([
    buildSignal({ name: 'login success', unit: '%', values: [0, 100] }),
    buildSignal({ name: 'login success', values: [0, 300] }),
    buildSignal({ name: 'login slow', values: [0, 3] }),
  ]);
  expect(percent?.high).toBeLessThan(150);
  expect(count?.high).toBeLessThan(400);
  expect(small?.high).toBeLessThan(4);
});

test('long names that begin alike are told apart by what differs', () => {
  expect(apartNames(['login success gateway-a', 'login success gateway-b', 'errors'], 12)).toEqual([
    '… gateway-a',
    '… gateway-b',
    'errors',
  ]);
  expect(apartNames(['login success', 'login success gateway-b'], 8)).toEqual([
    'login success',
    '… gateway-b',
  ]);
  expect(apartNames(['login success gateway-a', 'login success gateway-b'], 30)[0]).toBe(
    'login success gateway-a',
  );
});
