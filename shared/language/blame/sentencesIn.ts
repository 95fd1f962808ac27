/** A stretch of prose, in UTF-16 units. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Up to so many characters, a text is read as the labelled ones were: as a whole. */
const READ_AS_ONE = 280;

/** No sentence ends at the mark of a title, of an initial or of a well-known short form. */
const ENDS =
  /(?<!(?<!\p{L})(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sr|Sra|Hr|Fr|M|Mme|St|No|Nr|vs|e\.g|i\.e|z\.B|etc|\p{Lu}))[.!?]{1,20}(?=\s)|\n/gu;

/** Nobody writes longer ones; what is longer has no marks between its sentences, and is not read. */
const LONGEST = 1000;

/** A sentence has words. Lines of marks, of which a text may have thousands, have none. */
const WORD = /\p{L}{2}/u;

/** The sentences of a prose that are read, in order, up to 1,000 characters each; a short prose counts as one. */
export function sentencesIn(prose: string): readonly Sentence[] {
  if (prose.length <= READ_AS_ONE) return [{ start: 0, end: prose.length }];
  return sentencesOf(prose).filter(
    ({ start, end }) => end - start <= LONGEST && WORD.test(prose.slice(start, end)),
  );
}

/** All sentences of a prose, in order, one after the other. */
export function sentencesOf(prose: string): readonly Sentence[] {
  const ends = [...prose.matchAll(ENDS)].map(({ index, 0: mark }) => index + mark.length);
  return [...ends, prose.length].map((end, index) => ({ start: ends[index - 1] ?? 0, end }));
}
