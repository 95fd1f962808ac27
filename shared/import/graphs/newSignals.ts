import type { SignalId } from '#shared/domain/incident/ids.ts';
import type { Signal } from '#shared/domain/incident/signal.ts';
import { pointsText } from '#shared/domain/signals/signalPoints.ts';
import type { ReadSignal } from '#shared/import/graphs/readSignals.ts';

/** Graphs that were read, as an incident has them: private until somebody ticks them. */
export function newSignals(read: readonly ReadSignal[], newId: () => SignalId): readonly Signal[] {
  return read.map(({ name, unit, points, measured }) => ({
    id: newId(),
    name,
    ...(unit === '' ? {} : { unit }),
    visibility: 'private',
    ...(measured === null ? {} : { measured }),
    stretches: [],
    points: pointsText(points),
  }));
}
