import { byObject } from '#shared/basics/memo.ts';
import type { Signal } from '#shared/domain/incident/signal.ts';
import { pointsOf, type SignalPoints } from '#shared/domain/signals/signalPoints.ts';

/** A value with its moment; milliseconds since the epoch. */
interface MeasuredValue {
  readonly at: number;
  readonly value: number;
}

/** For how long a signal was above its threshold. */
interface TimeAbove {
  /** The moment of the first value above it. */
  readonly from: number;
  /** The moment of the first value that is not above it any more; null: it was still above, or was not measured. */
  readonly to: number | null;
}

/** What a signal says. Every moment is one that was measured; nothing is read off between two of them. */
export interface SignalFacts {
  readonly from: number;
  readonly to: number;
  readonly lowest: MeasuredValue;
  readonly highest: MeasuredValue;
  /** In the order of time; empty without a threshold. */
  readonly above: readonly TimeAbove[];
  /** Whether the very first value was above it: then nobody knows since when. */
  readonly isAboveAtStart: boolean;
}

/** Null where nothing was measured. */
export const signalFacts = byObject((signal: Signal): SignalFacts | null =>
  factsOf(pointsOf(signal), signal.threshold),
);

/** The same for points alone. */
export function factsOf(points: SignalPoints, threshold: number | undefined): SignalFacts | null {
  const { times, values } = points;
  let lowest: MeasuredValue | null = null;
  let highest: MeasuredValue | null = null;
  const above: { from: number; to: number | null }[] = [];
  let open: { from: number; to: number | null } | null = null;
  let isAboveAtStart = false;
  for (let index = 0; index < times.length; index += 1) {
    const at = times[index] ?? 0;
    const value = values[index] ?? Number.NaN;
    if (Number.isNaN(value)) {
      open = null; // What happened in a gap is not known.
      continue;
    }
    const isAbove = threshold !== undefined && value > threshold;
    if (lowest === null) isAboveAtStart = isAbove;
    if (lowest === null || value < lowest.value) lowest = { at, value };
    if (highest === null || value > highest.value) highest = { at, value };
    if (isAbove && open === null) {
      open = { from: at, to: null };
      above.push(open);
    } else if (!isAbove && open !== null) {
      open.to = at;
      open = null;
    }
  }
  if (lowest === null || highest === null) return null;
  return { from: times[0] ?? 0, to: times.at(-1) ?? 0, lowest, highest, above, isAboveAtStart };
}

/** The moment of the first value above the threshold, where one before it was not; null where there is none. */
export function firstAbove(signal: Signal): number | null {
  const facts = signalFacts(signal);
  if (facts === null) return null;
  return facts.above[facts.isAboveAtStart ? 1 : 0]?.from ?? null;
}

/** More stretches than these are no choice. */
const MOST_CITED = 8;

/** The stretches that an answer may cite: those above the threshold, and all of it. Milliseconds since the epoch. */
export function citableStretches(signal: Signal): readonly { readonly from: number; readonly to: number }[] {
  const facts = signalFacts(signal);
  if (facts === null) return [];
  const above = facts.above.slice(0, MOST_CITED).map(({ from, to }) => ({ from, to: to ?? facts.to }));
  return [...above, { from: facts.from, to: facts.to }];
}
