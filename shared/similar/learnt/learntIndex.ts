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

interface Entry {
  readonly file: LearntInFile;
  readonly learnt: LearntText;
  readonly weight: number;
}

/**
 * Reads the words of all texts once; a question then looks only at texts that share a word with it, and costs what these
 * are. Two texts are alike when they share two things, or a thing and a way of failing, and that is much of both. The most
 * alike first, then the newest, at most two, one of each incident.
 */
export function createLearntIndex(files: readonly LearntInFile[]): LearntIndex {
  const read = files.flatMap((file) =>
    file.texts.map((learnt) => ({ file, learnt, terms: learntTerms(learnt) })),
  );
  const rarity = rarityOf(read.map(({ terms }) => new Set(terms.map(({ key }) => key))));
  const weightOf = (terms: readonly Term[]) => terms.reduce((sum, term) => sum + rarity(term), 0);
  const entries = read.map(({ file, learnt, terms }): Entry => ({ file, learnt, weight: weightOf(terms) }));
  /** The places of the entries that have a word, by the key of the word. */
  const having = new Map<string, number[]>();
  for (const [at, { terms }] of read.entries())
    for (const { key } of terms) {
      const places = having.get(key);
      if (places === undefined) having.set(key, [at]);
      else places.push(at);
    }

  return ({ text, kind, except }) => {
    const terms = similarTerms(text);
    const weight = weightOf(terms);
    const shared = new Map<number, { weight: number; things: number; symptoms: number }>();
    for (const term of terms) {
      const more = rarity(term);
      for (const at of having.get(term.key) ?? []) {
        const sum = shared.get(at) ?? { weight: 0, things: 0, symptoms: 0 };
        sum.weight += more;
        if (term.class === 'thing') sum.things += 1;
        if (term.class === 'symptom') sum.symptoms += 1;
        shared.set(at, sum);
      }
    }
    const found = [...shared].flatMap(([at, sum]) => {
      const entry = entries[at];
      if (entry === undefined || entry.learnt.kind !== kind || entry.file.id === except) return [];
      if (sum.things < 2 && !(sum.things === 1 && sum.symptoms > 0)) return [];
      const share = sum.weight / Math.sqrt(weight * entry.weight);
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
