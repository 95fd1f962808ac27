import { byObject } from '#shared/basics/memo.ts';
import type { MissingSafeguard, SafeguardsInFile } from '#shared/similar/recurring/missingSafeguards.ts';
import { tagKey } from '#shared/similar/similarity.ts';
import { similarTerms, type Term } from '#shared/similar/similarTerms.ts';
import { tellingTags } from '#shared/similar/tellingTags.ts';
import { type Rarity, rarityOf } from '#shared/similar/termRarity.ts';
import { compareTimestamps } from '#shared/time/timestamp.ts';

/** An answer with what it is compared by. */
export interface ComparedAnswer {
  readonly file: SafeguardsInFile;
  readonly missing: MissingSafeguard;
  readonly terms: readonly Term[];
  readonly keys: ReadonlySet<string>;
  readonly weight: number;
  /** By `tagKey`, those that few enough incidents have to tell something. */
  readonly tags: ReadonlySet<string>;
}

/** Tuned on `test/fixtures/similar/safeguards.txt`. */
const LEAST = { share: 0.5, taggedShare: 0.34 } as const;
/** Two answers that share less than this are never one cause. */
export const LEAST_OF_ALL = LEAST.taggedShare;

/** The words of an answer; read once for each object. */
const missingTerms = byObject(({ answer }: MissingSafeguard): readonly Term[] => similarTerms(answer));

/** Oldest first, then by path and place, so that the order of the files changes nothing. */
export function comparedAnswers(files: readonly SafeguardsInFile[]) {
  const telling = tellingTags(files);
  const read = files.flatMap((file) => {
    const tags = new Set(file.tags.map(tagKey).filter((tag) => telling.has(tag)));
    return file.missing.map((missing) => {
      const terms = missingTerms(missing);
      return { file, missing, terms, tags, keys: new Set(terms.map(({ key }) => key)) };
    });
  });
  const rarity = rarityOf(read.map(({ keys }) => keys));
  const answers = read
    .map((answer): ComparedAnswer => ({ ...answer, weight: weightOf(answer.terms, rarity) }))
    .sort(
      (one, other) =>
        compareTimestamps(one.file.date, other.file.date) ||
        compareTexts(one.file.path, other.file.path) ||
        compareTexts(one.missing.id, other.missing.id),
    );
  return { answers, rarity };
}

/** 0 to 1: how much two answers share; 0 when they are not one cause. */
export function alikeShare(one: ComparedAnswer, other: ComparedAnswer, rarity: Rarity): number {
  const shared = other.terms.filter(({ key }) => one.keys.has(key));
  const things = shared.filter((term) => term.class === 'thing').length;
  if (things === 0) return 0;
  // The geometric mean: one word is soon found in a long answer, and tells nothing there.
  const share = weightOf(shared, rarity) / Math.sqrt(one.weight * other.weight);
  const isTelling = things >= 2 || shared.some((term) => term.class === 'symptom');
  if (isTelling && share >= LEAST.share) return share;
  const isTagged = [...one.tags].some((tag) => other.tags.has(tag));
  const isSameKind = one.missing.safeguard === other.missing.safeguard;
  return isTagged && isSameKind && share >= LEAST.taggedShare ? share : 0;
}

function weightOf(terms: readonly Term[], rarity: Rarity): number {
  return terms.reduce((sum, term) => sum + rarity(term), 0);
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
