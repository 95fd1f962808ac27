import type { Sides } from '#shared/merge/sides.ts';
import { type Hunk, wordChanges, wordTokens } from '#shared/merge/wordChanges.ts';

/** Both texts with everything in them that only one side changed. They differ where both changed the same words. */
export interface MergedWords {
  readonly ours: string;
  readonly theirs: string;
}

/**
 * Merges a text word by word. Changes beside each other go together; where both sides replaced the same words, or
 * inserted at the same spot, each result has the words of its side. Lines that both sides inserted at the same spot
 * are all kept, in an order that does not depend on the sides.
 */
export function mergeWords({ base, ours, theirs }: Sides<string>): MergedWords {
  const words = wordTokens(base);
  const changesOf = (side: string) => wordChanges(words, wordTokens(side));
  const merged = { ours: '', theirs: '' };
  let at = 0;
  for (const region of regionsOf(changesOf(ours), changesOf(theirs))) {
    const untouched = words.slice(at, region.start).join('');
    const { ours: mine, theirs: other } = mergedRegion(region, words);
    merged.ours += untouched + mine;
    merged.theirs += untouched + other;
    at = region.end;
  }
  const rest = words.slice(at).join('');
  return { ours: merged.ours + rest, theirs: merged.theirs + rest };
}

/** Changes of both sides that touch the same words. */
interface Region {
  readonly start: number;
  end: number;
  readonly ours: Hunk[];
  readonly theirs: Hunk[];
}

function regionsOf(ours: readonly Hunk[], theirs: readonly Hunk[]): readonly Region[] {
  const all = [
    ...withoutRepeats(ours, theirs).map((hunk) => ({ hunk, side: 'ours' as const })),
    ...withoutRepeats(theirs, ours).map((hunk) => ({ hunk, side: 'theirs' as const })),
  ].sort((a, b) => a.hunk.start - b.hunk.start || a.hunk.end - b.hunk.end);
  const regions: Region[] = [];
  for (const { hunk, side } of all) {
    const last = regions.at(-1);
    const isInsertedTwice =
      last !== undefined && hunk.start === hunk.end && last.start === hunk.start && last.end === hunk.end;
    if (last !== undefined && (hunk.start < last.end || isInsertedTwice || isGlued(last, hunk, side))) {
      last[side].push(hunk);
      last.end = Math.max(last.end, hunk.end);
    } else {
      const region: Region = { start: hunk.start, end: hunk.end, ours: [], theirs: [] };
      region[side].push(hunk);
      regions.push(region);
    }
  }
  return regions;
}

/** Leaves out words that the other side inserted at the same spot as well, as a part of what it wrote there. */
function withoutRepeats(hunks: readonly Hunk[], others: readonly Hunk[]): readonly Hunk[] {
  return hunks.filter(({ start, end, words }) => {
    if (start !== end) return true;
    const text = words.join('');
    return !others.some((other) => {
      if (other.start === other.end) return false;
      const written = other.words.join('');
      return (
        (other.start === start && written.startsWith(text)) || (other.end === start && written.endsWith(text))
      );
    });
  });
}

/** Whether a word of one side would stand right behind a word of the other, which makes one that nobody wrote. */
function isGlued(last: Region, hunk: Hunk, side: 'ours' | 'theirs'): boolean {
  const before = last[side === 'ours' ? 'theirs' : 'ours'].at(-1);
  if (before === undefined || before.end !== hunk.start) return false;
  return isWord(before.words.at(-1)) && isWord(hunk.words[0]);
}

function isWord(token: string | undefined): boolean {
  return token !== undefined && token.trim() !== '';
}

function mergedRegion(region: Region, words: readonly string[]): MergedWords {
  const [mine, other] = [wordsOf(region, region.ours, words), wordsOf(region, region.theirs, words)];
  if (region.theirs.length === 0 || mine === other) return { ours: mine, theirs: mine };
  if (region.ours.length === 0) return { ours: other, theirs: other };
  const isInsertion = region.start === region.end && words.length > 0;
  const both = isInsertion ? bothLines(mine, other) : null;
  return both === null ? { ours: mine, theirs: other } : { ours: both, theirs: both };
}

function wordsOf({ start, end }: Region, hunks: readonly Hunk[], words: readonly string[]): string {
  const parts: string[] = [];
  let at = start;
  for (const hunk of hunks) {
    parts.push(...words.slice(at, hunk.start), ...hunk.words);
    at = hunk.end;
  }
  return [...parts, ...words.slice(at, end)].join('');
}

/** Whole lines of both sides one after the other; null when they are no lines. One that holds the other is enough. */
function bothLines(one: string, other: string): string | null {
  const areLines =
    (one.startsWith('\n') && other.startsWith('\n')) || (one.endsWith('\n') && other.endsWith('\n'));
  if (!areLines) return null;
  if (one.includes(other)) return one;
  if (other.includes(one)) return other;
  return one < other ? one + other : other + one;
}
