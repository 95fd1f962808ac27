import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Signal } from '#shared/domain/incident/signal.ts';
import { VISIBILITIES } from '#shared/domain/incident/visibility.ts';
import { pointsText } from '#shared/domain/signals/signalPoints.ts';
import { incidentSpan } from '#shared/domain/timeline/incidentSpan.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { epochMs } from '#shared/time/timestamp.ts';

/** A peak that no other number of an incident is like: so it is told whether a graph of a visibility is there. */
export function canaryPeak(visibility: Signal['visibility']): number {
  return 700_001 + VISIBILITIES.indexOf(visibility) * 1000;
}

/** A graph of each visibility over the whole incident, cited by its first answer, where the incident has none. */
export function withCanarySignals(incident: Incident): Incident {
  const span = incidentSpan(incident);
  const [cause] = incident.causes;
  if (incident.signals !== undefined || span === null) return incident;
  const [from, to] = [epochMs(span.from) - MINUTE_MS, epochMs(span.to) + MINUTE_MS];
  const signals = VISIBILITIES.map((visibility): Signal => {
    const points = {
      times: Float64Array.of(from, (from + to) / 2, to),
      values: Float64Array.of(1, canaryPeak(visibility), 2),
    };
    return {
      id: toId(`signal-${visibility}`),
      name: `Graph ${visibility}`,
      unit: 'ms',
      source: 'A dashboard',
      threshold: 500,
      visibility,
      stretches: cause === undefined ? [] : [{ causeId: cause.id, from: span.from, to: span.to }],
      points: pointsText(points),
    };
  });
  return { ...incident, signals };
}
