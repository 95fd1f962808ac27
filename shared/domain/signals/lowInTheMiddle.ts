import type { SignalPoints } from '#shared/domain/signals/signalPoints.ts';

/** Of all that was measured: less is no more than noise. */
const LEAST_DROP = 0.25;

/** Whether the values lie lower in the middle third than in both others: what is wrong with such a graph is below. */
export function isLowInTheMiddle({ values }: SignalPoints): boolean {
  const measured = Array.from(values).filter((value) => !Number.isNaN(value));
  const third = Math.floor(measured.length / 3);
  if (third === 0) return false;
  const [first, middle, last] = [
    mean(measured.slice(0, third)),
    mean(measured.slice(third, -third)),
    mean(measured.slice(-third)),
  ];
  const drop = Math.min(first, last) - middle;
  const [lowest, highest] = measured.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [first, first],
  );
  return drop > (highest - lowest) * LEAST_DROP;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
