import type { Signal } from '#shared/domain/incident/signal.ts';
import { apartNames } from '#shared/domain/signals/apartNames.ts';
import { sharedRanges } from '#shared/domain/signals/sharedRanges.ts';
import type { ValueRange } from '#shared/domain/signals/signalLine.ts';

/** Pixels; many graphs are lower each, so that more of them are seen together. */
export const HEIGHTS = { few: 76, many: 56 } as const;
const FEW = 6;
/** Two lines of a name, or one. */
const LETTERS = { few: 30, many: 18 } as const;
/** Above and below the line of a lane. */
const AIR = 6;

/** Where a graph stands among the others, from the top of the first. */
export interface SignalLane {
  readonly signal: Signal;
  /** Its name as far as it tells it from the others beside the lanes, where there is little room. */
  readonly name: string;
  readonly top: number;
  readonly height: number;
  /** Null: it has no points. */
  readonly range: ValueRange | null;
}

export function signalLanes(signals: readonly Signal[]): readonly SignalLane[] {
  const height = signals.length > FEW ? HEIGHTS.many : HEIGHTS.few;
  const ranges = sharedRanges(signals);
  const names = apartNames(
    signals.map(({ name }) => name),
    signals.length > FEW ? LETTERS.many : LETTERS.few,
  );
  return signals.map((signal, index) => ({
    signal,
    name: names[index] ?? signal.name,
    top: index * height,
    height,
    range: ranges[index] ?? null,
  }));
}

/** The height of all lanes; 0 without any. */
export function lanesHeight(lanes: readonly SignalLane[]): number {
  return lanes.reduce((total, { height }) => total + height, 0);
}

/** Pixels from the top of the first lane for a value of one. */
export function valueY({ top, height }: SignalLane, { low, high }: ValueRange, value: number): number {
  return top + AIR + (1 - (value - low) / (high - low)) * (height - 2 * AIR);
}
