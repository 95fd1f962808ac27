import { BLAMED_FAMILIES } from '#shared/language/blame/families/blameOnPeople.ts';
import { FIELD_FAMILIES } from '#shared/language/blame/families/characterAndPraise.ts';
import { DUTY_FAMILIES } from '#shared/language/blame/families/duty.ts';
import { JUDGEMENT_FAMILIES } from '#shared/language/blame/families/judgement.ts';
import { OMISSION_FAMILIES } from '#shared/language/blame/families/omission.ts';
import { TURNS_OF_SPEECH } from '#shared/language/blame/families/turnsOfSpeech.ts';
import type { WordFamily } from '#shared/language/blame/families/wordFamily.ts';

export const FAMILIES: readonly WordFamily[] = [
  ...DUTY_FAMILIES,
  ...OMISSION_FAMILIES,
  ...JUDGEMENT_FAMILIES,
  ...BLAMED_FAMILIES,
  ...FIELD_FAMILIES,
  ...TURNS_OF_SPEECH,
];
