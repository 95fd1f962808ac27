import { diffWordsWithSpace } from 'diff';

/** A stretch of words: in both texts, in the first only, or in the second only. */
export interface DifferencePart {
  readonly kind: 'same' | 'left-out' | 'added';
  readonly text: string;
}

/** Texts that have this many words of difference are told apart as wholes: nobody would read it word by word. */
const MOST_CHANGES = 1500;

/**
 * What becomes of one text in another, word by word, in reading order. The stretches that are `same` or
 * `left-out` make up the first text, those that are `same` or `added` the second.
 */
export function wordDifference(before: string, after: string): readonly DifferencePart[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_CHANGES });
  if (changes === undefined) {
    return [
      { kind: 'left-out', text: before },
      { kind: 'added', text: after },
    ];
  }
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'left-out' : 'same',
    text: value,
  }));
}
