import type { CauseId } from '#shared/domain/incident/ids.ts';

const PREFIX = 'answer ';

/** How an answer is named as a place to drop evidence on. */
export function answerTarget(id: CauseId): string {
  return `${PREFIX}${id}`;
}

/** The answer of such a name; null for any other place. */
export function targetedAnswer(target: unknown, ids: readonly CauseId[]): CauseId | null {
  return ids.find((id) => answerTarget(id) === target) ?? null;
}
