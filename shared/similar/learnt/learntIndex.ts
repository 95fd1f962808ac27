import type { IncidentId } from '#shared/domain/incident/ids.ts';
import {
  type LearntInFile,
  type LearntKind,
  type LearntText,
  learntTerms,
} from '#shared/similar/learnt/learntTexts.ts';
import { similarTerms } from '#shared/similar/similarTerms.ts';
import { type Rarity, rarityOf } from '#shared/similar/termRarity.ts';
import {
  createWordIndex,
  sharedShare,
  type WeighedText,
  type WordIndex,
  weighedText,
} from '#shared/similar/wordIndex.ts';
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
/** So many texts are read between two steps: a few milliseconds. */
const PER_STEP = 500;

interface Entry extends WeighedText {
  readonly file: LearntInFile;
  readonly learnt: LearntText;
}

/**
 * Reads the words of all texts once; a question then looks only at texts that share enough of its words. Two texts are alike
 * when they share two things, or a thing and a way of failing, and that is much of both. The most alike first, then the
 * newest, at most two, one of each incident.
 */
export function createLearntIndex(files: readonly LearntInFile[]): LearntIndex {
  const steps = learntIndexInSteps(files);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same a few texts at a time, for a process that has windows to answer meanwhile. */
export function* learntIndexInSteps(files: readonly LearntInFile[]): Generator<null, LearntIndex, undefined> {
  const texts = files.flatMap((file) => file.texts.map((learnt) => ({ file, learnt })));
  const rarity = rarityOf(texts.map(({ learnt }) => learntTerms(learnt)));
  yield null;
  const of: Readonly<Record<LearntKind, KindIndex>> = { lesson: createKind(rarity), why: createKind(rarity) };
  for (const [at, { file, learnt }] of texts.entries()) {
    const weighed = weighedText(learntTerms(learnt), rarity);
    of[learnt.kind].entries.push({ file, learnt, ...weighed });
    of[learnt.kind].index.add(weighed.terms);
    if (at % PER_STEP === PER_STEP - 1) yield null;
  }
  return ({ text, kind, except }) => {
    const { entries, index } = of[kind];
    const typed = weighedText(similarTerms(text), rarity);
    const found = index.near(typed.terms, LEAST_SHARE).flatMap((at) => {
      const entry = entries[at];
      if (entry === undefined || entry.file.id === except) return [];
      const { share, things, hasSymptom } = sharedShare(typed, entry, rarity);
      const isTelling = things >= 2 || (things === 1 && hasSymptom);
      return isTelling && share >= LEAST_SHARE ? [{ entry, share }] : [];
    });
    return bestOf(found);
  };
}

interface KindIndex {
  readonly entries: Entry[];
  readonly index: WordIndex;
}

function createKind(rarity: Rarity): KindIndex {
  return { entries: [], index: createWordIndex(rarity) };
}

function bestOf(found: readonly { readonly entry: Entry; readonly share: number }[]): readonly AlsoLearnt[] {
  const inOrder = found.toSorted(
    (one, other) => other.share - one.share || compareTimestamps(other.entry.file.date, one.entry.file.date),
  );
  const best = new Map<IncidentId, AlsoLearnt>();
  for (const { entry } of inOrder) {
    if (best.size === MOST) break;
    const { id: incidentId, path, title, date, timeZone } = entry.file;
    if (!best.has(incidentId))
      best.set(incidentId, { ...entry.learnt, incidentId, path, title, date, timeZone });
  }
  return [...best.values()];
}
