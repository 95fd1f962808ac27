import { type Measure, summarise } from '#build/bench/measure.ts';
import { largeIncident } from '#build/pictures/largeIncident.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { mergeIncidents } from '#shared/merge/mergeIncidents.ts';

const EVENTS = 2000;
const WARM_UP = 5;
const COUNTED = 40;

/** Merging an incident of 2,000 events that both sides changed, each read from its own file. */
export const mergeIncident: Measure = async () => {
  const base = largeIncident(EVENTS);
  const ours = edited(base, 'ours', 0);
  const theirs = edited(base, 'theirs', 1);
  const times: number[] = [];
  for (let turn = 0; turn < WARM_UP + COUNTED; turn += 1) {
    const sides = { base: copyOf(base), ours: copyOf(ours), theirs: copyOf(theirs) };
    const startedAt = performance.now();
    mergeIncidents(sides);
    if (turn >= WARM_UP) times.push(performance.now() - startedAt);
  }
  const series = summarise(times);
  return [
    {
      what: `merge of ${EVENTS.toLocaleString('en')} events`,
      value: series.p95,
      unit: 'ms',
      budget: { most: 50 },
      series,
      note: 'every tenth event changed by each side, ten added by each',
    },
  ];
};

/** Every tenth event with another title, and ten events more. */
function edited(incident: Incident, word: string, from: number): Incident {
  const timeline = incident.timeline.map((event, index) =>
    index % 10 === from ? { ...event, title: `${event.title} ${word}` } : event,
  );
  const added = incident.timeline
    .slice(0, 10)
    .map((event) => ({ ...event, id: `${word} ${event.id}` as typeof event.id })); // An id is a text.
  return { ...incident, timeline: [...timeline, ...added] };
}

/** As it is read from a file: no part is the same object as before. */
function copyOf(incident: Incident): Incident {
  return JSON.parse(serializeIncident(incident));
}
