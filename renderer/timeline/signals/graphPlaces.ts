import type { Signal } from '#shared/domain/incident/signal.ts';
import { signalFacts } from '#shared/domain/signals/signalFacts.ts';
import { type ValueRange, valueRange } from '#shared/domain/signals/signalLine.ts';

/** Pixels; many graphs are lower each, so that more of them are seen together. */
const HEIGHTS = { few: 76, many: 56 } as const;
const FEW = 6;
/** Above and below the line of a lane. */
const AIR = 6;

/** Where a graph stands among the others, from the top of the first. */
export interface SignalLane {
  readonly signal: Signal;
  readonly top: number;
  readonly height: number;
  /** Null: it has no points. */
  readonly range: ValueRange | null;
}

export function signalLanes(signals: readonly Signal[]): readonly SignalLane[] {
  const height = signals.length > FEW ? HEIGHTS.many : HEIGHTS.few;
  return signals.map((signal, index) => {
    const facts = signalFacts(signal);
    const range =
      facts === null ? null : valueRange(facts.lowest.value, facts.highest.value, signal.threshold);
    return { signal, top: index * height, height, range };
  });
}

/** The height of all lanes; 0 without any. */
export function lanesHeight(lanes: readonly SignalLane[]): number {
  return lanes.reduce((total, { height }) => total + height, 0);
}

/** Pixels from the top of the first lane for a value of one. */
export function valueY({ top, height }: SignalLane, { low, high }: ValueRange, value: number): number {
  return top + AIR + (1 - (value - low) / (high - low)) * (height - 2 * AIR);
}
