import { type ChangeObject, diffWordsWithSpace } from 'diff';

/** A stretch of words: in both texts, in the first only, or in the second only. */
export interface DifferencePart {
  readonly kind: 'same' | 'left-out' | 'added';
  readonly text: string;
}

/**
 * The search takes time by the square of the changes, and a window shows many texts at once. Texts that differ in more words
 * are other texts, and nobody would read them word by word.
 */
const MOST_CHANGES = 400;

/** What becomes of the words of one text in another, in reading order; undefined where they have too little in common. */
export function wordChanges(before: string, after: string): readonly ChangeObject<string>[] | undefined {
  return diffWordsWithSpace(before, after, { maxEditLength: MOST_CHANGES });
}

/**
 * What becomes of one text in another, word by word, in reading order. The stretches that are `same` or
 * `left-out` make up the first text, those that are `same` or `added` the second.
 */
export function wordDifference(before: string, after: string): readonly DifferencePart[] {
  const changes = wordChanges(before, after);
  if (changes === undefined) {
    return [
      { kind: 'left-out', text: before },
      { kind: 'added', text: after },
    ];
  }
  return readable(
    changes.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'left-out' : 'same',
      text: value,
    })),
  );
}

/** Fewer words than this between two changes are equal by chance, and would only break up the text. */
const LEAST_WORDS_KEPT = 3;

/** Joins changes that only a word or two keep apart: what was left out in one piece, then what was added. */
function readable(parts: readonly DifferencePart[]): readonly DifferencePart[] {
  const joined: DifferencePart[] = [];
  let leftOut = '';
  let added = '';
  const close = () => {
    if (leftOut !== '') joined.push({ kind: 'left-out', text: leftOut });
    if (added !== '') joined.push({ kind: 'added', text: added });
    leftOut = '';
    added = '';
  };
  parts.forEach(({ kind, text }, index) => {
    const isBetween = leftOut !== '' && added !== '' && index < parts.length - 1;
    if (kind === 'same' && !(isBetween && countWords(text) < LEAST_WORDS_KEPT)) {
      close();
      joined.push({ kind, text });
      return;
    }
    if (kind !== 'added') leftOut += text;
    if (kind !== 'left-out') added += text;
  });
  close();
  return joined;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
