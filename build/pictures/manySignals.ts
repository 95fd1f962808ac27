import { numberedSample } from '#build/pictures/numberedSample.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Signal } from '#shared/domain/incident/signal.ts';
import { pointsText } from '#shared/domain/signals/signalPoints.ts';
import { placedInstants } from '#shared/domain/timeline/timelineOrder.ts';

/** The sample with so many graphs over its whole time and a quarter beyond it, each with so many points and another course. */
export function manySignals(count: number, points: number): Incident {
  const sample = numberedSample();
  const instants = placedInstants(sample.timeline);
  const [first = 0] = instants;
  const last = instants.at(-1) ?? first;
  const length = (last - first) * 1.5;
  const start = first - length / 6;
  const signals = Array.from({ length: count }, (_, index): Signal => {
    const times = Float64Array.from({ length: points }, (_each, at) =>
      Math.round(start + (at / points) * length),
    );
    const values = Float64Array.from({ length: points }, (_each, at) => {
      const noise = Math.abs(Math.sin(at * 12.9898 + index * 78.233) * 43758.5453) % 1;
      return noise * 5 + (at > points / 3 && at < points / 2 ? 40 : 3) + Math.sin(at / (100 + index)) * 3;
    });
    return {
      id: toId(`signal-${index}`),
      name: `Signal ${index + 1}`,
      unit: '%',
      threshold: 20,
      visibility: 'internal',
      stretches: [],
      points: pointsText({ times, values }),
    };
  });
  return { ...sample, signals };
}
