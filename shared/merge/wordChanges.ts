import { diffArrays } from 'diff';

/** A run of the base's words, from `start` up to `end`, that one side replaced; empty where it only inserted. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

/**
 * How many words of one text are followed through their changes, in all its changed lines together. The time grows with
 * the square of it: more would hold a person up, and more changed words than these are no edit but another text.
 */
const MOST_CHANGES = 1000;

/**
 * The changes from one text to another, both as their words, in their order. Lines are compared first, and words only
 * within lines that changed, so that a long text costs no more than what was changed in it. Lines with too many changes
 * are replaced as a whole.
 */
export function wordChanges(base: readonly string[], side: readonly string[]): readonly Hunk[] {
  const lines = diffArrays([...linesOf(base)], [...linesOf(side)], {
    comparator: isSameLine,
    maxEditLength: MOST_CHANGES,
  });
  if (lines === undefined) return [{ start: 0, end: base.length, words: side }];
  const hunks: Hunk[] = [];
  let left = MOST_CHANGES;
  let at = 0;
  let removed: readonly string[] = [];
  const endRun = (added: readonly string[]): void => {
    const changes = changesWithin(removed, added, left);
    left -= changes.used;
    for (const { start, end, words } of changes.hunks)
      join(hunks, { start: at + start, end: at + end, words }, base);
    at += removed.length;
    removed = [];
  };
  for (const part of lines) {
    const words = part.value.flat();
    if (part.removed) removed = words;
    else if (part.added) endRun(words);
    else {
      if (removed.length > 0) endRun([]);
      at += words.length;
    }
  }
  if (removed.length > 0) endRun([]);
  return hunks;
}

/** Words that were replaced one after the other are one change, although the spaces between them stayed. */
function join(hunks: Hunk[], next: Hunk, words: readonly string[]): void {
  const last = hunks.at(-1);
  const between = last === undefined ? [] : words.slice(last.end, next.start);
  if (last === undefined || between.some((word) => word === '\n' || word.trim() !== '')) hunks.push(next);
  else {
    hunks[hunks.length - 1] = {
      start: last.start,
      end: next.end,
      words: [...last.words, ...between, ...next.words],
    };
  }
}

/** The changes in some lines, and how many words that cost of what is left. */
function changesWithin(
  base: readonly string[],
  side: readonly string[],
  left: number,
): { readonly hunks: readonly Hunk[]; readonly used: number } {
  if (base.length === 0 || side.length === 0)
    return { hunks: [{ start: 0, end: base.length, words: side }], used: 0 };
  const changes = left <= 0 ? undefined : diffArrays([...base], [...side], { maxEditLength: left });
  if (changes === undefined) return { hunks: [{ start: 0, end: base.length, words: side }], used: left };
  const hunks: Hunk[] = [];
  let at = 0;
  let used = 0;
  for (const { added, removed, value } of changes) {
    const end = added ? at : at + value.length;
    if (added || removed) hunks.push({ start: at, end, words: added ? value : [] });
    if (added || removed) used += value.length;
    at = end;
  }
  return { hunks, used };
}

/** The words of each line, with the break that ends it. */
function linesOf(words: readonly string[]): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let isOpen = false;
  for (const word of words) {
    if (isOpen) lines.at(-1)?.push(word);
    else lines.push([word]);
    isOpen = word !== '\n';
  }
  return lines;
}

function isSameLine(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}

const OPENING = new Set('("\'“‘«[{<*_');
const CLOSING = new Set('.,;:!?)"\'”’»]}>*_');

/**
 * A text as words, spaces, line breaks and the punctuation around words; put together they are the text again. A number
 * such as 1,310, a time or an address is one word: half of one and half of another would be a third that nobody wrote.
 */
export function wordTokens(text: string): readonly string[] {
  return (text.match(/\n|[^\S\n]+|\S+/g) ?? []).flatMap((run) => (run.trim() === '' ? [run] : wordIn(run)));
}

/** A run without spaces as its word, with each mark before and after it by itself. */
function wordIn(run: string): readonly string[] {
  let start = 0;
  let end = run.length;
  while (start < end && OPENING.has(run[start] ?? '')) start += 1;
  while (end > start && CLOSING.has(run[end - 1] ?? '')) end -= 1;
  const word = run.slice(start, end);
  return [...run.slice(0, start), ...(word === '' ? [] : [word]), ...run.slice(end)];
}
