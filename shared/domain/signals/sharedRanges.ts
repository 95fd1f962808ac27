import type { Signal } from '#shared/domain/incident/signal.ts';
import { signalFacts } from '#shared/domain/signals/signalFacts.ts';
import { type ValueRange, valueRange } from '#shared/domain/signals/signalLine.ts';

/** A graph this much smaller than the largest of its kind would be a line at the foot. */
const MOST_TIMES = 10;

/**
 * What the drawing of each signal shows of its values, in their order; null without points. Signals of one unit whose names
 * begin with the same word measure the same thing at several places: they share one range, so that what fell for one and stayed for
 * the other looks so.
 */
export function sharedRanges(signals: readonly Signal[]): readonly (ValueRange | null)[] {
  const sizes = signals.map(sizeOf);
  return signals.map((signal, index) => {
    const own = sizes[index] ?? 0;
    const alike = signals.filter((other, at) => {
      const size = sizes[at] ?? 0;
      return family(other) === family(signal) && size <= own * MOST_TIMES && own <= size * MOST_TIMES;
    });
    return rangeOf(alike, signal);
  });
}

function family({ name, unit = '' }: Signal): string {
  const [first = ''] = name
    .trim()
    .toLowerCase()
    .split(/[\s:._{-]+/, 1);
  return `${unit} ${first}`;
}

/** How far its values lie from zero. */
function sizeOf(signal: Signal): number {
  const facts = signalFacts(signal);
  return facts === null ? 0 : Math.max(Math.abs(facts.lowest.value), Math.abs(facts.highest.value));
}

function rangeOf(signals: readonly Signal[], own: Signal): ValueRange | null {
  if (signalFacts(own) === null) return null;
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const signal of signals) {
    const facts = signalFacts(signal);
    if (facts === null) continue;
    low = Math.min(low, facts.lowest.value, signal.threshold ?? low);
    high = Math.max(high, facts.highest.value, signal.threshold ?? high);
  }
  return valueRange(low, high, signals.find(({ threshold }) => threshold !== undefined)?.threshold);
}
