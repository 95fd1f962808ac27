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
  return { title, summary, causes, all };
});

/** The keys of words; of those that are asked about again and again. */
export const termKeys = byObject(
  (terms: readonly Term[]): ReadonlySet<string> => new Set(terms.map(({ key }) => key)),
);

/** How rare words are among texts, each given by its words (inverse document frequency, smoothed for few texts). */
export function rarityOf(texts: readonly (readonly Term[])[]): Rarity {
  return rarityByCounts(countsOf(texts), texts.length, new Set());
}

/** In how many incidents of a library each word is; counted once for each library. */
const countsIn = byObject((library: readonly ComparedIncident[]) =>
  countsOf(library.map((incident) => incidentTerms(incident).all)),
);

/** The same among incidents, without one of them. */
export function rarityIn(library: readonly ComparedIncident[], without: ComparedIncident | null): Rarity {
  const left = without === null ? new Set<string>() : termKeys(incidentTerms(without).all);
  return rarityByCounts(countsIn(library), library.length - (without === null ? 0 : 1), left);
}

function countsOf(texts: readonly (readonly Term[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const terms of texts) for (const { key } of terms) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** `left`: the words of a text that was counted and is not meant. */
function rarityByCounts(
  counts: ReadonlyMap<string, number>,
  texts: number,
  left: ReadonlySet<string>,
): Rarity {
  const total = texts + ASSUMED_OTHERS;
  return ({ key, class: of }) =>
    CLASS_WEIGHT[of] * Math.log(total / ((counts.get(key) ?? 0) - (left.has(key) ? 1 : 0) + 1));
}
