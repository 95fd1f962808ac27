import type { Incident } from '#shared/domain/incident/incident.ts';
import { impactValue } from '#shared/domain/items/impactValue.ts';

/**
 * First wordings of what failed, from the title and the computed duration: the sentence that the first
 * why is asked of. Empty for an incident without a title.
 */
export function proposeFailure(incident: Incident): readonly string[] {
  const title = incident.title.trim().replace(/[.!?:;\s]+$/, '');
  if (title === '') return [];
  const row = incident.impact.find(({ computed }) => computed?.kind === 'duration');
  const duration = row === undefined ? '' : impactValue(incident, row).trim();
  const head = /^(.{8,}?)(?::| – | — | - )/.exec(title)?.[1];
  const statements = head === undefined ? [title] : [head, title];
  const isKnown = /\d/.test(duration);
  return isKnown ? statements.map((words) => `${words} for ${duration}`) : statements;
}
