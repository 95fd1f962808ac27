import type { HintField } from '#shared/domain/incident/textPath.ts';
import { type BlameEvidence, evidenceIn, isTold } from '#shared/language/blame/blameEvidence.ts';
import { blameFeatures } from '#shared/language/blame/blameFeatures.ts';
import { blameInLanguage } from '#shared/language/blame/blameInLanguage.ts';
import { blameScore, blameWeight } from '#shared/language/blame/blameScore.ts';
import type { BlamingWords } from '#shared/language/blame/blamingWords.ts';
import { type Cue, cuesIn } from '#shared/language/blame/cuesIn.ts';
import { familyOfWords } from '#shared/language/blame/families/wordsTogether.ts';
import { languagesOf } from '#shared/language/blame/languagesOf.ts';
import { type ReadSentence, readSentence } from '#shared/language/blame/readSentence.ts';
import { type Sentence, sentencesIn } from '#shared/language/blame/sentencesIn.ts';
import { leaningOfWord } from '#shared/language/blame/wordLeaning.ts';

/**
 * A sentence with a lower score gets no hint, by what its phrases say. Chosen on writers whose sentences were kept apart
 * while the weights were learnt, each in turn (`npm run language -- --learn`).
 */
const LEAST_SCORE: Record<BlameEvidence, number> = { told: 0.5, untold: 1.5, silent: 1 };

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
    const features = blameFeatures(read, cues);
    if (blameScore(features) < LEAST_SCORE[evidence]) return [];
    if (evidence === 'silent' && languages.length > 0) return [];
    const told = evidence === 'silent' ? null : mostTelling(cues);
    if (told !== null && isOwnerless(read, told)) return [];
    const { start, end } = placeIn(read, told ?? mostLeaning(read));
    const family = told?.family ?? familyOfWords(field);
    return [{ family, start: sentence.start + start, end: sentence.start + end, sentence }];
  });
}

/** “Nobody owns the renewal” names a missing safeguard: an owner is a role that is not filled, nobody who failed to act. */
function isOwnerless({ text }: ReadSentence, { family, start, end }: Cue): boolean {
  return (
    family.id === 'nobody-did' && /owne?[ds]$/.test(text.slice(start, end)) && !/^ up /.test(text.slice(end))
  );
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

/** Shown together at most, where no phrase tells. */
const WORDS_SHOWN = 2;

/** Where no phrase tells: the words that lean most towards blame, where they stand together. */
function mostLeaning({ text, places, words }: ReadSentence): Pick<Cue, 'start' | 'end'> {
  const starts = [...places.keys()];
  const weightAt = (index: number) => {
    const word = words[index] ?? '';
    return (
      leaningOfWord(word) + 2 * (blameWeight(`=${word}`) + blameWeight(`=${word} ${words[index + 1] ?? ''}`))
    );
  };
  const weights = words.map((word, index) => (/\p{L}/u.test(word) ? weightAt(index) : 0));
  const sums = weights.map((weight, index) => weight + Math.max(0, weights[index + 1] ?? 0));
  const from = sums.indexOf(Math.max(...sums));
  const isPair = (weights[from + 1] ?? 0) > 0;
  const past = starts[from + (isPair ? WORDS_SHOWN : 1)] ?? text.length;
  return { start: starts[from] ?? 0, end: past - 1 };
}
