import type { CauseId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';

/** The signals without what they show of causes that are not in the file. */
export function withRepairedStretches(
  { signals }: Incident,
  causes: ReadonlySet<CauseId>,
  note: (place: string, message: string) => void,
): Pick<Incident, 'signals'> {
  if (signals === undefined) return {};
  return {
    signals: signals.map((signal, index) => {
      const stretches = signal.stretches.filter(({ causeId }) => causes.has(causeId));
      if (stretches.length === signal.stretches.length) return signal;
      note(`signals[${index}].stretches`, 'cited by causes that are not there: taken out');
      return { ...signal, stretches };
    }),
  };
}
