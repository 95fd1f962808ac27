import { actionTypeFor } from '#shared/domain/causes/causeActions.ts';
import type { CauseCoverage } from '#shared/domain/causes/causeCoverage.ts';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import { similarTerms } from '#shared/similar/similarTerms.ts';

/** So much is shared by words that are likely to mean the same thing; the kind of action counts as one word. */
const ENOUGH = 2;

/** An action that answers another cause already says one word more before it is asked about for a second. */
const ANSWERS_ANOTHER = 1;

/**
 * The action that is likely to answer a cause: it says the most of the cause's words, and more than any other. Null where
 * none does. Only asked about; a person links it.
 */
export function likelyAnswer(
  cause: CauseNode,
  { planned, loose }: Pick<CauseCoverage, 'planned' | 'loose'>,
): ActionItem | null {
  const keys = keysOf(cause.answer);
  const scores = planned.map((action) => {
    const behind = loose.includes(action) ? 0 : ANSWERS_ANOTHER;
    return { action, score: scoreOf(cause, keys, action) - behind };
  });
  const most = Math.max(0, ...scores.map(({ score }) => score));
  const [best, other] = scores.filter(({ score }) => score === most);
  return most < ENOUGH || best === undefined || other !== undefined ? null : best.action;
}

function scoreOf(cause: CauseNode, keys: ReadonlySet<string>, { title, type }: ActionItem): number {
  const shared = [...keysOf(title)].filter((key) => keys.has(key)).length;
  return shared === 0 ? 0 : shared + (type === actionTypeFor(cause.stop) ? 1 : 0);
}

function keysOf(text: string): ReadonlySet<string> {
  return new Set(similarTerms(text).flatMap((term) => (term.class === 'common' ? [] : [term.key])));
}
