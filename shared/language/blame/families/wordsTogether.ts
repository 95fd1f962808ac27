import type { HintField } from '#shared/domain/incident/textPath.ts';
import { BLAMED_FAMILIES } from '#shared/language/blame/families/blameOnPeople.ts';
import type { WordFamily } from '#shared/language/blame/families/wordFamily.ts';

/** Where no phrase is known, only words that together are written of people who are blamed. */
export const WORDS_TOGETHER: WordFamily = {
  id: 'words-together',
  principle: 'judgement',
  question: 'What would anyone in this place have seen, and what led there?',
  reframing: 'What was seen and done, and what in tools and process led there.',
  sure: [],
  ofPeople: [],
  faint: [],
};

/** The family whose question fits such words: an action asks something of people, what went well praises one of them. */
export function familyOfWords(field: HintField | null): WordFamily {
  const id = field === 'action' ? 'be-careful' : field === 'wentWell' ? 'heroes' : null;
  return BLAMED_FAMILIES.find((family) => family.id === id) ?? WORDS_TOGETHER;
}
