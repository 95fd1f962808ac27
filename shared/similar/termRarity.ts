import { byObject } from '#shared/basics/memo.ts';
import type { ComparedIncident } from '#shared/similar/incidentDigest.ts';
import { similarTerms, type Term } from '#shared/similar/similarTerms.ts';

/** The words of an incident, by where they stand. */
export interface IncidentTerms {
  readonly title: readonly Term[];
  readonly summary: readonly Term[];
  readonly causes: readonly Term[];
  /** All of them, each once. */
  readonly all: readonly Term[];
  /** The keys of all of them, and of those in the title. */
  readonly keys: ReadonlySet<string>;
  readonly titleKeys: ReadonlySet<string>;
}

/** How much a shared word tells: more, the fewer incidents of the library have it. */
export type Rarity = (term: Term) => number;

/** Stands in for the incidents that a small library does not have yet. */
const ASSUMED_OTHERS = 20;
const CLASS_WEIGHT = { thing: 1, symptom: 0.6, common: 0.25 } as const;

/** The words of an incident; read once for each object. */
export const incidentTerms = byObject((incident: ComparedIncident): IncidentTerms => {
  const title = similarTerms(incident.title);
  const summary = similarTerms(incident.summary);
  const causes = similarTerms(incident.causes);
  const all = [...new Map([...causes, ...summary, ...title].map((term) => [term.key, term])).values()];
  const [keys, titleKeys] = [keysOf(all), keysOf(title)];
  return { title, summary, causes, all, keys, titleKeys };
});

function keysOf(terms: readonly Term[]): ReadonlySet<string> {
  return new Set(terms.map(({ key }) => key));
}

/** How rare words are among texts, each given by the keys of its words (inverse document frequency, smoothed for few texts). */
export function rarityOf(texts: readonly ReadonlySet<string>[]): Rarity {
  const counts = new Map<string, number>();
  for (const keys of texts) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const total = texts.length + ASSUMED_OTHERS;
  return (term) => CLASS_WEIGHT[term.class] * Math.log(total / ((counts.get(term.key) ?? 0) + 1));
}

/** The same among incidents. */
export function rarityIn(library: readonly ComparedIncident[]): Rarity {
  return rarityOf(library.map((incident) => incidentTerms(incident).keys));
}
