import type { SimilarIncident } from '#shared/similar/similarIncidents.ts';
import type { SimilarityReason } from '#shared/similar/similarity.ts';
import { counted } from '#shared/text/phrases.ts';

const WHERE_WORDS = { title: 'in its title', summary: 'in its summary', causes: 'in its causes' } as const;

/** Why an earlier incident was found: `both tagged database; “pool”, “connections” in its title`. */
export function similarityWords(reasons: readonly SimilarityReason[]): string {
  return reasons.map(reasonWords).join('; ');
}

function reasonWords(reason: SimilarityReason): string {
  if (reason.kind === 'tags') return `both tagged ${reason.tags.join(', ')}`;
  const words = reason.words.map((word) => `“${word}”`);
  return `${words.join(', ')} ${WHERE_WORDS[reason.where]}`;
}

/**
 * The work left about it: `2 of its 3 open actions are overdue`, `1 open action`, `no open actions`; where all that was
 * promised is closed, `it came again although its 3 actions were closed`.
 */
export function leftActionsWords({
  actions,
  closed,
  cameAgain,
}: Pick<SimilarIncident, 'actions' | 'closed' | 'cameAgain'>): string {
  const overdue = actions.filter(({ isOverdue }) => isOverdue).length;
  if (cameAgain)
    return closed === 1
      ? 'it came again although its action was closed'
      : `it came again although its ${closed} actions were closed`;
  if (actions.length === 0) return 'no open actions';
  const open = counted(actions.length, 'open action');
  if (overdue === 0) return open;
  if (overdue === actions.length) return counted(overdue, 'overdue action');
  return `${open}, ${overdue} overdue`;
}
