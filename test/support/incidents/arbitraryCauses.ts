import fc from 'fast-check';
import { withoutLinksTo } from '#shared/domain/causes/causeLinks.ts';
import {
  CAUSE_KINDS,
  type CauseNode,
  type CauseStop,
  CONFIDENCES,
  SAFEGUARDS,
  STOP_REASONS,
} from '#shared/domain/incident/causeNode.ts';
import type { CauseId, EventId } from '#shared/domain/incident/ids.ts';
import { optional } from '#test/support/incidents/arbitraryValues.ts';
import { hostileText } from '#test/support/leaks/hostileText.ts';

const stop: fc.Arbitrary<CauseStop> = fc
  .tuple(fc.constantFrom(...STOP_REASONS), fc.constantFrom(...SAFEGUARDS))
  .map(([reason, safeguard]) => (reason === 'safeguard' ? { reason, safeguard } : { reason }));

/** One cause for each id, as trees: a parent is always a cause that was made earlier. Array order is shuffled. */
export function arbitraryCauses(
  causeIds: readonly CauseId[],
  eventIds: readonly EventId[],
): fc.Arbitrary<readonly CauseNode[]> {
  const nodes = causeIds.map((id, index) =>
    optional(
      {
        id: fc.constant(id),
        parentId: fc.constantFrom<CauseId | null>(null, ...causeIds.slice(0, index)),
        question: hostileText,
        answer: hostileText,
        evidence: fc.subarray([...eventIds]),
        confidence: fc.constantFrom(...CONFIDENCES),
        kind: fc.constantFrom(...CAUSE_KINDS),
      },
      {
        stop,
        evidenceNote: hostileText,
        alsoExplains: fc.subarray(causeIds.slice(0, index)),
      },
    ),
  );
  return fc
    .tuple(...nodes.map((node) => node.map(withoutLinkToParent)))
    .chain((made) => fc.shuffledSubarray(made, { minLength: made.length }));
}

function withoutLinkToParent(cause: CauseNode): CauseNode {
  return withoutLinksTo(cause, (target) => target === cause.parentId);
}
