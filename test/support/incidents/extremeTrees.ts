import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import { type CauseId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause } from '#test/support/incidents/buildParts.ts';

/** Trees of causes that nobody draws by hand, and that a file may still hold. `size` counts causes or links. */
export const EXTREME_TREES = {
  /** Each answer explains the one before: one branch, as deep as there are causes. */
  'a chain of causes': (size: number) =>
    treeOf(size, (at) => causeAt(at, { parent: at === 0 ? null : at - 1 })),
  'answers to one question': (size: number) => treeOf(size, (at) => causeAt(at)),
  /** Two long branches, each level with a leaf beside it. */
  'a ladder of causes': (size: number) =>
    treeOf(size, (at) => causeAt(at, { parent: at < 2 ? null : at - 2 - (at % 2) })),
  'a chain of links': (size: number) =>
    treeOf(size, (at) => causeAt(at, { links: at === 0 ? [] : [at - 1] })),
  'links from each to all before': (size: number) =>
    treeOf(Math.sqrt(2 * size), (at) => causeAt(at, { links: Array.from({ length: at }, (_, to) => to) })),
  /** Many of them close a circle and are left out when the file is read. */
  'links in circles': (size: number) => {
    const causes = Math.floor(size / 4);
    return treeOf(causes, (at) =>
      causeAt(at, { links: [7, 13, 29, 41].map((step) => (at * step + step) % causes) }),
    );
  },
  /** Each link leads against the chain of parents. */
  'links down a chain': (size: number) =>
    treeOf(size, (at) =>
      causeAt(at, { parent: at === 0 ? null : at - 1, links: [Math.min(at + 1, size - 1)] }),
    ),
  'links to one answer': (size: number) => treeOf(size, (at) => causeAt(at, { links: at === 0 ? [] : [0] })),
  'links from one answer': (size: number) =>
    treeOf(size, (at) =>
      causeAt(at, { links: at === 0 ? Array.from({ length: size - 1 }, (_, to) => to + 1) : [] }),
    ),
} as const;

function treeOf(size: number, cause: (at: number) => CauseNode): Incident {
  const causes = Array.from({ length: Math.floor(size) }, (_, at) => cause(at));
  return buildIncident({ failure: 'Checkout failed', causes });
}

interface Place {
  readonly parent?: number | null;
  readonly links?: readonly number[];
}

function causeAt(at: number, { parent = null, links = [] }: Place = {}): CauseNode {
  return buildCause(`cause-${at}`, parent === null ? null : `cause-${parent}`, {
    question: `Why did step ${at} fail?`,
    answer: `step ${at} had no limit`,
    ...(links.length === 0 ? {} : { alsoExplains: links.map((to) => toId<CauseId>(`cause-${to}`)) }),
  });
}
