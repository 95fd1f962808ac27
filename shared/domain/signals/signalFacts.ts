import { byObject } from '#shared/basics/memo.ts';
import type { Signal } from '#shared/domain/incident/signal.ts';
import { pointsOf, type SignalPoints } from '#shared/domain/signals/signalPoints.ts';

/** A value with its moment; milliseconds since the epoch. */
interface MeasuredValue {
  readonly at: number;
  readonly value: number;
}

/** For how long a signal was past its threshold: above it, or below it where that is what is wrong. */
interface TimePast {
  /** The moment of the first value past it. */
  readonly from: number;
  /** The moment of the first value that is not past it any more; null: it still was, or was not measured. */
  readonly to: number | null;
}

/** What a signal says. Every moment is one that was measured; nothing is read off between two of them. */
export interface SignalFacts {
  readonly from: number;
  readonly to: number;
  readonly lowest: MeasuredValue;
  readonly highest: MeasuredValue;
  /** In the order of time; empty without a threshold. */
  readonly past: readonly TimePast[];
  /** Whether the very first value was past it: then nobody knows since when. */
  readonly isPastAtStart: boolean;
}

/** Null where nothing was measured. */
export const signalFacts = byObject((signal: Signal): SignalFacts | null =>
  factsOf(pointsOf(signal), signal),
);

/** The same for points alone. */
export function factsOf(
  points: SignalPoints,
  { threshold, isBelow = false }: Pick<Signal, 'threshold' | 'isBelow'>,
): SignalFacts | null {
  const { times, values } = points;
  let lowest: MeasuredValue | null = null;
  let highest: MeasuredValue | null = null;
  const past: { from: number; to: number | null }[] = [];
  let open: { from: number; to: number | null } | null = null;
  let isPastAtStart = false;
  for (let index = 0; index < times.length; index += 1) {
    const at = times[index] ?? 0;
    const value = values[index] ?? Number.NaN;
    if (Number.isNaN(value)) {
      open = null; // What happened in a gap is not known.
      continue;
    }
    const isPast = threshold !== undefined && (isBelow ? value < threshold : value > threshold);
    if (lowest === null) isPastAtStart = isPast;
    if (lowest === null || value < lowest.value) lowest = { at, value };
    if (highest === null || value > highest.value) highest = { at, value };
    if (isPast && open === null) {
      open = { from: at, to: null };
      past.push(open);
    } else if (!isPast && open !== null) {
      open.to = at;
      open = null;
    }
  }
  if (lowest === null || highest === null) return null;
  return { from: times[0] ?? 0, to: times.at(-1) ?? 0, lowest, highest, past, isPastAtStart };
}

/** The moment of the first value past the threshold, where one before it was not; null where there is none. */
export function firstPast(signal: Signal): number | null {
  const facts = signalFacts(signal);
  if (facts === null) return null;
  return facts.past[facts.isPastAtStart ? 1 : 0]?.from ?? null;
}

/** More stretches than these are no choice. */
const MOST_CITED = 8;

/** The stretches that an answer may cite: those past the threshold, and all of it. Milliseconds since the epoch. */
export function citableStretches(signal: Signal): readonly { readonly from: number; readonly to: number }[] {
  const facts = signalFacts(signal);
  if (facts === null) return [];
  const past = facts.past.slice(0, MOST_CITED).map(({ from, to }) => ({ from, to: to ?? facts.to }));
  return [...past, { from: facts.from, to: facts.to }];
}
