import { blameFeatures } from '#shared/language/blame/blameFeatures.ts';
import { blameInLanguage } from '#shared/language/blame/blameInLanguage.ts';
import { blameScore, blameWeight } from '#shared/language/blame/blameScore.ts';
import type { BlamingWords } from '#shared/language/blame/blamingWords.ts';
import { type Cue, cuesIn } from '#shared/language/blame/cuesIn.ts';
import { languagesOf } from '#shared/language/blame/languagesOf.ts';
import { type ReadSentence, readSentence } from '#shared/language/blame/readSentence.ts';
import { type Sentence, sentencesIn } from '#shared/language/blame/sentencesIn.ts';

/**
 * A sentence with a higher score gets a hint. Chosen on writers whose sentences were kept apart while the weights were
 * learnt, each in turn: the least with which 96 of 100 hints were right (`npm run language -- --learn`).
 */
const LEAST_SCORE = 0.5;
/** Where no phrase is there that is blame by itself or of the person it speaks of. */
const LEAST_UNTOLD = 1.5;

/** The blame in a stretch of prose, at most once for a sentence. `names`: words of known names, in small letters. */
export function blamingWords(prose: string, names: ReadonlySet<string>): readonly BlamingWords[] {
  const languages = languagesOf(prose);
  return sentencesIn(prose).flatMap((sentence) => {
    for (const language of languages) {
      const found = blameInLanguage(prose, sentence, language);
      if (found !== null) return [found];
    }
    if (languages.length === 1) return [];
    const read = readSentence(prose.slice(sentence.start, sentence.end), names);
    const cues = cuesIn(read);
    const told = mostTelling(cues);
    if (told === null || told.tier === 'faint' || surplus(read, cues) < 0) return [];
    if (isOwnerless(read, told)) return [];
    const { start, end } = placeIn(read, told);
    return [{ family: told.family, start: sentence.start + start, end: sentence.start + end, sentence }];
  });
}

/** “Nobody owns the renewal” names a missing safeguard: an owner is a role that is not filled, nobody who failed to act. */
function isOwnerless({ text }: ReadSentence, { family, start, end }: Cue): boolean {
  return (
    family.id === 'nobody-did' && /owne?[ds]$/.test(text.slice(start, end)) && !/^ up /.test(text.slice(end))
  );
}

/** How far the score of a sentence is above what its phrases need; below 0, nothing is said. */
export function surplus(read: ReadSentence, cues: readonly Cue[], score = blameScore): number {
  return score(blameFeatures(read, cues)) - (cues.some(isTold) ? LEAST_SCORE : LEAST_UNTOLD);
}

function isTold({ tier, subject }: Cue): boolean {
  return tier === 'sure' || (tier === 'ofPeople' && subject === 'person');
}

const BY_TIER: Record<Cue['tier'], number> = { sure: 2, ofPeople: 1, faint: 0 };

/** The phrase to show: what counts by itself before what needs a person, before what is faint. */
function mostTelling(cues: readonly Cue[]): Cue | null {
  const weightOf = (cue: Cue) =>
    BY_TIER[cue.tier] * (isTold(cue) ? 1 : 1 / 2) +
    blameWeight(`“${cue.phrase}”`) +
    blameWeight(`${cue.family.id} ${cue.tier}`);
  return cues.reduce<Cue | null>(
    (most, cue) => (most === null || weightOf(cue) > weightOf(most) ? cue : most),
    null,
  );
}

function placeIn({ places }: ReadSentence, { start, end }: Cue): Sentence {
  const within = [...places].filter(([place]) => place >= start && place < end).map(([, place]) => place);
  return { start: within[0]?.start ?? 0, end: within.at(-1)?.end ?? 0 };
}
