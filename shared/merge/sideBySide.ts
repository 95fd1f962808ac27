import { type DifferencePart, wordDifference } from '#shared/text/wordDifference.ts';

/** A stretch of one side's text; `isOwn` for words that the other side does not have. */
export interface SidePart {
  readonly text: string;
  readonly isOwn: boolean;
}

/** Two versions of a text, each with its own words marked. */
interface SideBySide {
  readonly mine: readonly SidePart[];
  readonly theirs: readonly SidePart[];
}

/** Letters around a change that say where it is; what both sides have beyond them is left out. */
const AROUND = 80;

/**
 * Puts two versions beside each other as they are compared: whole where they differ, and shortened where they do not. Of
 * two that share no word, nothing is marked: all of it would be, which shows nothing and is hard to read.
 */
export function sideBySide(mine: string, theirs: string): SideBySide {
  const parts = wordDifference(mine, theirs);
  if (!parts.some(({ kind, text }) => kind === 'same' && /[\p{L}\p{N}]/u.test(text)))
    return { mine: unmarked(mine), theirs: unmarked(theirs) };
  const side = (own: DifferencePart['kind']): readonly SidePart[] =>
    parts.flatMap<SidePart>(({ kind, text }, index) => {
      if (kind === own) return [{ text, isOwn: true }];
      if (kind !== 'same') return [];
      return [{ text: shortened(text, index === 0, index === parts.length - 1), isOwn: false }];
    });
  return { mine: side('left-out'), theirs: side('added') };
}

function unmarked(text: string): readonly SidePart[] {
  return text === '' ? [] : [{ text, isOwn: false }];
}

/** The words next to the changes; at the beginning and the end of the text there is a change on one side only. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= AROUND * 2) return text;
  const start = isFirst ? '' : text.slice(0, AROUND).replace(/\S*$/, '');
  const end = isLast ? '' : text.slice(-AROUND).replace(/^\S*/, '');
  return `${start}…${end}`;
}
