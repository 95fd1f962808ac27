import type { IncidentId } from '#shared/domain/incident/ids.ts';
import {
  type LearntInFile,
  type LearntKind,
  type LearntText,
  learntTerms,
} from '#shared/similar/learnt/learntTexts.ts';
import { similarTerms, type Term } from '#shared/similar/similarTerms.ts';
import { rarityOf } from '#shared/similar/termRarity.ts';
import { compareTimestamps } from '#shared/time/timestamp.ts';

/** Something that another incident learnt already. */
export interface AlsoLearnt extends LearntText, Pick<LearntInFile, 'path' | 'title' | 'date' | 'timeZone'> {
  readonly incidentId: IncidentId;
}

/** What is asked while somebody types. */
export interface LearntQuery {
  readonly text: string;
  readonly kind: LearntKind;
  /** The incident that is typed in, whose own texts are nothing new. */
  readonly except: IncidentId;
}

/** Finds what was learnt already. */
export type LearntIndex = (query: LearntQuery) => readonly AlsoLearnt[];

/** More would be reading instead of writing. */
const MOST = 2;
/** Tuned on `test/fixtures/similar/lessons.txt`. */
const LEAST_SHARE = 0.4;
/** Of the words that are typed, so many lead to texts, the rarest. */
const LEADING = 4;
/** So many texts are compared for each of these at most, those read last: a key press does not grow with the library. */
const MOST_NEAR = 500;

interface Entry {
  readonly file: LearntInFile;
  readonly learnt: LearntText;
  readonly weight: number;
  readonly keys: ReadonlySet<string>;
}

/**
 * Reads the words of all texts once; a question then looks only at texts that share one of its rarest words. Two texts are alike when they share two things, or a thing and a way of failing, and that is much of both. The most
 * alike first, then the newest, at most two, one of each incident.
 */
export function createLearntIndex(files: readonly LearntInFile[]): LearntIndex {
  const read = files.flatMap((file) =>
    file.texts.map((learnt) => ({ file, learnt, terms: learntTerms(learnt) })),
  );
  const rarity = rarityOf(read.map(({ terms }) => new Set(terms.map(({ key }) => key))));
  const weightOf = (terms: readonly Term[]) => terms.reduce((sum, term) => sum + rarity(term), 0);
  const entries = read.map(({ file, learnt, terms }): Entry => {
    return { file, learnt, weight: weightOf(terms), keys: new Set(terms.map(({ key }) => key)) };
  });
  /** The places of the entries that have a word, by the key of the word. */
  const having = new Map<string, number[]>();
  for (const [at, { terms }] of read.entries())
    for (const { key } of terms) {
      const places = having.get(key);
      if (places === undefined) having.set(key, [at]);
      else places.push(at);
    }

  /** The entries that share one of the rarest words: what shares enough shares one of these. */
  const nearTo = (terms: readonly Term[]): ReadonlySet<number> => {
    const rarest = terms
      .filter((term) => term.class === 'thing' && having.has(term.key))
      .sort((one, other) => rarity(other) - rarity(one))
      .slice(0, LEADING);
    return new Set(rarest.flatMap(({ key }) => (having.get(key) ?? []).slice(-MOST_NEAR)));
  };

  return ({ text, kind, except }) => {
    const terms = similarTerms(text);
    const weight = weightOf(terms);
    const found = [...nearTo(terms)].flatMap((at) => {
      const entry = entries[at];
      if (entry === undefined || entry.learnt.kind !== kind || entry.file.id === except) return [];
      const shared = terms.filter(({ key }) => entry.keys.has(key));
      const things = shared.filter((term) => term.class === 'thing').length;
      if (things < 2 && !(things === 1 && shared.some((term) => term.class === 'symptom'))) return [];
      const share = weightOf(shared) / Math.sqrt(weight * entry.weight);
      return share >= LEAST_SHARE ? [{ ...entry, share }] : [];
    });
    found.sort((one, other) => other.share - one.share || compareTimestamps(other.file.date, one.file.date));
    const best = new Map<IncidentId, AlsoLearnt>();
    for (const { file, learnt } of found) {
      if (best.size === MOST) break;
      const { id: incidentId, path, title, date, timeZone } = file;
      if (!best.has(incidentId)) best.set(incidentId, { ...learnt, incidentId, path, title, date, timeZone });
    }
    return [...best.values()];
  };
}
