import { type Share, shareOf } from '#build/language/shareOf.ts';
import { type Writer, type WrittenSentence, writtenSentences } from '#build/language/writerSets.ts';
import { hintsIn } from '#shared/language/hintsIn.ts';
import { NO_TERMS } from '#shared/language/languageTerms.ts';

/** How the hints did on what some writers wrote, sentence by sentence: got one or not, deserved one or not. */
export interface WriterFigures {
  readonly sentences: number;
  readonly deserving: number;
  readonly precision: Share;
  readonly recall: Share;
  /** Of the sentences of each principle, those that got a hint. */
  readonly byPrinciple: ReadonlyMap<string, Share>;
  readonly byField: ReadonlyMap<string, Share>;
}

/** The people of these incidents are not listed anywhere: names have to be known by their sentences. */
const CONTEXT = { people: [], terms: NO_TERMS };

export function measureWriters(writers: readonly Writer[]): WriterFigures {
  const read = writers.flatMap(writtenSentences).map((writtenSentence) => ({
    written: writtenSentence,
    isDeserving: writtenSentence.rules.length > 0,
    hasHint: hintsIn(writtenSentence.sentence, { ...CONTEXT, field: writtenSentence.field }).length > 0,
  }));
  const deserving = read.filter(({ isDeserving }) => isDeserving);
  const hinted = read.filter(({ hasHint }) => hasHint);
  const found = deserving.filter(({ hasHint }) => hasHint).length;
  const recallBy = (keyOf: (written: WrittenSentence) => string): ReadonlyMap<string, Share> => {
    const keys = new Set(deserving.map(({ written }) => keyOf(written)));
    const shareOfKey = (key: string): Share => {
      const of = deserving.filter(({ written }) => keyOf(written) === key);
      return shareOf(of.filter(({ hasHint }) => hasHint).length, of.length);
    };
    return new Map([...keys].sort().map((key) => [key, shareOfKey(key)]));
  };
  return {
    sentences: read.length,
    deserving: deserving.length,
    precision: shareOf(found, hinted.length),
    recall: shareOf(found, deserving.length),
    byPrinciple: recallBy(({ principle }) => principle),
    byField: recallBy(({ field }) => field),
  };
}
