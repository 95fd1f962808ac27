import type { Cue } from '#shared/language/blame/cuesIn.ts';

/**
 * What the phrases of a sentence say by themselves: `told` is blame or is of the person it speaks of, `untold` would be if
 * a person were the subject; `silent` has nothing, or only what is as often innocent.
 */
export type BlameEvidence = 'told' | 'untold' | 'silent';

export function evidenceIn(cues: readonly Cue[]): BlameEvidence {
  if (cues.some(isTold)) return 'told';
  return cues.some(({ tier }) => tier !== 'faint') ? 'untold' : 'silent';
}

/** Whether a phrase counts where it stands. */
export function isTold({ tier, subject }: Cue): boolean {
  return tier === 'sure' || (tier === 'ofPeople' && subject === 'person');
}
