import type { SignalId } from '#shared/domain/incident/ids.ts';
import type { Signal, SignalLimit } from '#shared/domain/incident/signal.ts';
import { pointsText } from '#shared/domain/signals/signalPoints.ts';
import type { ReadSignal } from '#shared/import/graphs/readSignals.ts';

/** Graphs that were read, as an incident has them: private until somebody ticks them. */
export function newSignals(read: readonly ReadSignal[], newId: () => SignalId): readonly Signal[] {
  return read.map((signal) => newSignal(signal, newId(), null));
}

/** One with the threshold that a person gave it; null: nobody said. */
export function newSignal(
  { name, unit, points, measured }: ReadSignal,
  id: SignalId,
  limit: SignalLimit | null,
): Signal {
  return {
    id,
    name,
    ...(unit === '' ? {} : { unit }),
    ...(limit === null ? {} : { threshold: limit.threshold }),
    ...(limit?.isBelow === true ? { isBelow: true } : {}),
    visibility: 'private',
    ...(measured === null ? {} : { measured }),
    stretches: [],
    points: pointsText(points),
  };
}
