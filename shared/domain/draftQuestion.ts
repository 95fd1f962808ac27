import type { CauseId } from '#shared/domain/ids.ts';
import type { Incident } from '#shared/domain/incident.ts';

/**
 * A first wording of the next why, from the answer it is asked of. Only a draft: a sentence cannot be
 * turned into a question by rule, so the answer is quoted and the person rephrases it.
 */
export function draftQuestion(incident: Incident, parentId: CauseId | null): string {
  const answer = incident.causes.find((cause) => cause.id === parentId)?.answer ?? '';
  const stated = (parentId === null ? incident.failure : answer).trim().replace(/[.!?]+$/, '');
  return stated === '' ? 'Why?' : `Why: ${stated}?`;
}
