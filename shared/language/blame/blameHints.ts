import type { HintField } from '#shared/domain/incident/textPath.ts';
import { type BlameEvidence, evidenceIn, isTold } from '#shared/language/blame/blameEvidence.ts';
import { blameInLanguage } from '#shared/language/blame/blameInLanguage.ts';
import { blamePulls, blameScore, blameWeight } from '#shared/language/blame/blameScore.ts';
import type { BlamingWords } from '#shared/language/blame/blamingWords.ts';
import { type Cue, cuesIn } from '#shared/language/blame/cuesIn.ts';
import { familyOfWords } from '#shared/language/blame/families/wordsTogether.ts';
import { isInnocentSentence, isInnocentTurn } from '#shared/language/blame/innocentTurns.ts';
import { languagesOf } from '#shared/language/blame/languagesOf.ts';
import { type ReadSentence, readSentence } from '#shared/language/blame/readSentence.ts';
import { type Sentence, sentencesIn } from '#shared/language/blame/sentencesIn.ts';

/**
 * A sentence with a lower score gets no hint, by what its phrases say. Chosen on writers whose sentences were kept apart
 * while the weights were learnt, some at a time (`npm run language -- --learn`).
 */
const LEAST_SCORE: Record<BlameEvidence, number> = { told: 0.5, untold: 0.7, silent: 0.9 };
/** Words alone have to say so much more where nobody knows the field, as in a document that is only checked. */
const MORE_WITHOUT_FIELD = 2.3;

function leastScore(evidence: BlameEvidence, field: HintField | null): number {
  return LEAST_SCORE[evidence] + (evidence === 'silent' && field === null ? MORE_WITHOUT_FIELD : 0);
}

/** The blame in a stretch of prose, at most once for a sentence. `names`: words of known names, in small letters. */
export function blamingWords(
  prose: string,
  names: ReadonlySet<string>,
  field: HintField | null,
): readonly BlamingWords[] {
  const languages = languagesOf(prose);
  return sentencesIn(prose).flatMap((sentence) => {
    for (const language of languages) {
      const found = blameInLanguage(prose, sentence, language);
      if (found !== null) return [found];
    }
    if (languages.length === 1) return [];
    const read = readSentence(prose.slice(sentence.start, sentence.end), names);
    const cues = cuesIn(read);
    const evidence = evidenceIn(cues);
    if (evidence === 'silent' && (languages.length > 0 || isPiece(prose, sentence))) return [];
    if (blameScore(read, cues, field) < leastScore(evidence, field)) return [];
    const told = evidence === 'silent' ? null : mostTelling(cues);
    if (told === null ? isInnocentSentence(read) : isInnocentTurn(read, told)) return [];
    const { start, end } = placeIn(read, told ?? mostLeaning(read, cues, field));
    const family = told?.family ?? familyOfWords(field);
    return [{ family, start: sentence.start + start, end: sentence.start + end, sentence }];
  });
}

/** Fewer words say nothing without those around them. */
const FEWEST_WORDS = 4;

/** “even more.”, or a line that goes on from the one before: words alone tell nothing of what is no whole sentence. */
function isPiece(prose: string, { start, end }: Sentence): boolean {
  const said = prose.slice(start, end).trim();
  return said.split(/\s+/).length < FEWEST_WORDS || (start > 0 && /^\p{Ll}/u.test(said));
}

const BY_TIER: Record<Cue['tier'], number> = { sure: 2, ofPeople: 1, faint: 0 };

/** “Incompetence on the part of the crew”: what it is that they are said to have shows more than whose it is. */
const YIELDS = { id: 'told-as-a-noun', by: 2 } as const;

/** The phrase to show: what counts by itself before what needs a person, before what is faint. */
function mostTelling(cues: readonly Cue[]): Cue | null {
  const weightOf = (cue: Cue) =>
    BY_TIER[cue.tier] * (isTold(cue) ? 1 : 1 / 2) +
    blameWeight(`“${cue.phrase}”`) +
    blameWeight(`${cue.family.id} ${cue.tier}`) -
    (cue.family.id === YIELDS.id ? YIELDS.by : 0);
  return cues.reduce<Cue | null>(
    (most, cue) => (most === null || weightOf(cue) > weightOf(most) ? cue : most),
    null,
  );
}

function placeIn({ places }: ReadSentence, { start, end }: Pick<Cue, 'start' | 'end'>): Sentence {
  const within = [...places].filter(([place]) => place >= start && place < end).map(([, place]) => place);
  return { start: within[0]?.start ?? 0, end: within.at(-1)?.end ?? 0 };
}

/** Of a trait of words, in a sentence of usual length. */
const SHARE_OF_A_WORD = 0.3;
/** Shown together at most, where no phrase tells. */
const WORDS_SHOWN = 2;

/** Where no phrase tells: the words without which the sentence would blame least, where they stand together. */
function mostLeaning(
  read: ReadSentence,
  cues: readonly Cue[],
  field: HintField | null,
): Pick<Cue, 'start' | 'end'> {
  const { text, places, words } = read;
  const starts = [...places.keys()];
  const pulls = blamePulls(read, cues, field);
  const weightAt = (index: number) => {
    const word = words[index] ?? '';
    const ofTraits = blameWeight(`=${word}`) + blameWeight(`=${word} ${words[index + 1] ?? ''}`);
    return (pulls[index] ?? 0) + ofTraits * SHARE_OF_A_WORD;
  };
  // Whoever it is, is no ground to ask: words for persons have no letters here.
  const weights = words.map((word, index) => (/\p{L}/u.test(word) ? weightAt(index) : 0));
  const sums = weights.map(
    (weight, index) => weight + (weight > 0 ? Math.max(0, weights[index + 1] ?? 0) : 0),
  );
  const from = sums.indexOf(Math.max(...sums));
  const isPair = (weights[from + 1] ?? 0) > 0;
  const past = starts[from + (isPair ? WORDS_SHOWN : 1)] ?? text.length;
  return { start: starts[from] ?? 0, end: past - 1 };
}
