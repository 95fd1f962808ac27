import { byObject } from '#shared/basics/memo.ts';
import type { MissingSafeguard, SafeguardsInFile } from '#shared/similar/recurring/missingSafeguards.ts';
import { tagKey } from '#shared/similar/similarity.ts';
import { similarTerms, type Term } from '#shared/similar/similarTerms.ts';
import { tellingTags } from '#shared/similar/tellingTags.ts';
import { type Rarity, rarityOf } from '#shared/similar/termRarity.ts';
import { sharedShare, type WeighedText, weighedText } from '#shared/similar/wordIndex.ts';
import { compareTimestamps } from '#shared/time/timestamp.ts';

/** An answer with what it is compared by. */
export interface ComparedAnswer extends WeighedText {
  readonly file: SafeguardsInFile;
  readonly missing: MissingSafeguard;
  /** By `tagKey`, those that few enough incidents have to tell something. */
  readonly tags: ReadonlySet<string>;
}

/** Tuned on `test/fixtures/similar/safeguards.txt`. */
const LEAST = { share: 0.5, taggedShare: 0.34 } as const;
/** Two answers that share less than this are never one cause. */
export const LEAST_OF_ALL = LEAST.taggedShare;

/** The words of an answer; read once for each object. */
export const missingTerms = byObject(({ answer }: MissingSafeguard): readonly Term[] => similarTerms(answer));

/** Oldest first, then by path and place, so that the order of the files changes nothing. */
export function comparedAnswers(files: readonly SafeguardsInFile[]) {
  const telling = tellingTags(files);
  const rarity = rarityOf(files.flatMap(({ missing }) => missing.map(missingTerms)));
  const inOrder = files.toSorted(
    (one, other) => compareTimestamps(one.date, other.date) || compareTexts(one.path, other.path),
  );
  const answers = inOrder.flatMap((file) => {
    const tags = new Set(file.tags.map(tagKey).filter((tag) => telling.has(tag)));
    const missing = file.missing.toSorted((one, other) => compareTexts(one.id, other.id));
    return missing.map(
      (each): ComparedAnswer => ({ file, missing: each, tags, ...weighedText(missingTerms(each), rarity) }),
    );
  });
  return { answers, rarity };
}

/** 0 to 1: how much two answers share; 0 when they are not one cause. */
export function alikeShare(one: ComparedAnswer, other: ComparedAnswer, rarity: Rarity): number {
  const { share, things, hasSymptom } = sharedShare(one, other, rarity);
  if (things === 0) return 0;
  if ((things >= 2 || hasSymptom) && share >= LEAST.share) return share;
  const isTagged = [...one.tags].some((tag) => other.tags.has(tag));
  const isSameKind = one.missing.safeguard === other.missing.safeguard;
  return isTagged && isSameKind && share >= LEAST.taggedShare ? share : 0;
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
