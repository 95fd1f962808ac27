/** Letters within this time are one word. */
const ONE_WORD_MS = 800;

/** The letters typed in a list, and when the last one was. */
export interface TypedLetters {
  readonly letters: string;
  readonly atMs: number;
}

/** The letters with one more; after a pause, and for a letter that is typed again and again, it begins anew. */
export function withLetter({ letters, atMs }: TypedLetters, letter: string, nowMs: number): TypedLetters {
  const isNew = nowMs - atMs > ONE_WORD_MS || letters === letter;
  return { letters: isNew ? letter : letters + letter, atMs: nowMs };
}

/**
 * Where typed letters lead: to the next title that begins with them, of a longer word also the present one, from the end on to the
 * beginning. -1: no title begins so.
 */
export function typedRow(titles: readonly string[], at: number, { letters }: TypedLetters): number {
  const wanted = letters.toLowerCase();
  const first = letters.length === 1 ? at + 1 : Math.max(0, at);
  for (let step = 0; step < titles.length; step += 1) {
    const index = (first + step) % titles.length;
    if (titles[index]?.toLowerCase().startsWith(wanted)) return index;
  }
  return -1;
}
