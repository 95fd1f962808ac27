import { type Share, shareOf } from '#build/language/shareOf.ts';
import { type Writer, type WrittenSentence, writtenSentences } from '#build/language/writerSets.ts';
import type { Hint } from '#shared/language/hint.ts';
import { hintsIn } from '#shared/language/hintsIn.ts';
import { NO_TERMS } from '#shared/language/languageTerms.ts';

/** How the hints did on what some writers wrote, sentence by sentence: got one or not, deserved one or not. */
export interface WriterFigures {
  readonly sentences: number;
  readonly deserving: number;
  readonly precision: Share;
  readonly recall: Share;
  /** Of the sentences of each principle, those that got a hint. */
  readonly recallByPrinciple: ReadonlyMap<string, Share>;
  readonly recallByField: ReadonlyMap<string, Share>;
  /** Of the sentences with a hint, those that deserved one: by the principle that their first hint names. */
  readonly precisionByPrinciple: ReadonlyMap<string, Share>;
  readonly precisionByField: ReadonlyMap<string, Share>;
}

/** The people of these incidents are not listed anywhere: names have to be known by their sentences. */
const CONTEXT = { people: [], terms: NO_TERMS };

export function measureWriters(writers: readonly Writer[]): WriterFigures {
  const read = writers.flatMap(writtenSentences).map((written) => {
    const [hint] = hintsIn(written.sentence, { ...CONTEXT, field: written.field });
    return { written, hint, isDeserving: written.rules.length > 0 };
  });
  const deserving = read.filter(({ isDeserving }) => isDeserving);
  const hinted = read.filter(({ hint }) => hint !== undefined);
  const isFound = ({ hint }: ReadSentence) => hint !== undefined;
  const isRight = ({ isDeserving }: ReadSentence) => isDeserving;
  return {
    sentences: read.length,
    deserving: deserving.length,
    precision: shareOf(hinted.filter(isRight).length, hinted.length),
    recall: shareOf(deserving.filter(isFound).length, deserving.length),
    recallByPrinciple: sharesBy(deserving, ({ written }) => written.principle, isFound),
    recallByField: sharesBy(deserving, ({ written }) => written.field, isFound),
    precisionByPrinciple: sharesBy(hinted, ({ hint }) => hint?.principle ?? '', isRight),
    precisionByField: sharesBy(hinted, ({ written }) => written.field, isRight),
  };
}

interface ReadSentence {
  readonly written: WrittenSentence;
  readonly hint: Hint | undefined;
  readonly isDeserving: boolean;
}

/** By keys in alphabetical order. */
function sharesBy(
  sentences: readonly ReadSentence[],
  keyOf: (sentence: ReadSentence) => string,
  isCounted: (sentence: ReadSentence) => boolean,
): ReadonlyMap<string, Share> {
  const keys = [...new Set(sentences.map(keyOf))].sort();
  return new Map(
    keys.map((key) => {
      const ofKey = sentences.filter((sentence) => keyOf(sentence) === key);
      return [key, shareOf(ofKey.filter(isCounted).length, ofKey.length)];
    }),
  );
}
