import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Signal } from '#shared/domain/incident/signal.ts';
import { signalsOf } from '#shared/domain/signals/signalEdits.ts';

/** The graphs that are not private. Of their points nobody wrote a word: what is no number in them is not told. */
export function visibleSignals(incident: Pick<Incident, 'signals'>): readonly Signal[] {
  return signalsOf(incident).flatMap((signal) =>
    signal.visibility === 'private' ? [] : [{ ...signal, points: withoutWords(signal.points) }],
  );
}

function withoutWords(points: string): string {
  return /^[\dT:Z.e +-]*$/.test(points) ? points : '';
}

/** What an incident has of it, where it has any. */
export function withSignals(signals: readonly Signal[]): Pick<Incident, 'signals'> {
  return signals.length === 0 ? {} : { signals };
}
