import {
  type CauseBranch,
  causeForest,
  madeFromLeaves,
  nodesInOrder,
} from '#shared/domain/causes/causeTree.ts';
import { pathTo } from '#shared/domain/causes/causeWalk.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { CauseId } from '#shared/domain/incident/ids.ts';
import { capitalised } from '#shared/text/phrases.ts';
import type { BranchEnd } from '#shared/wall/wallMessage.ts';

/** A line of the overview: an answer, the failure, or what several answers are drawn as. */
export interface OverviewRow {
  /** Null for the failure. */
  readonly id: CauseId | null;
  readonly words: string;
  /** 0 for the failure. */
  readonly depth: number;
  /** `none` for the failure, and for what stands for several. */
  readonly end: BranchEnd | 'none';
}

type Branching = Omit<OverviewRow, 'depth'> & { readonly children: readonly Branching[] };

/** A tree with more answers is shown only around the one that is worked on. */
const MOST_WHOLE = 12;
/** Of the answers below it that are then shown; above it, one beside each step of the path. */
const FEW = 3;
/** Of the steps that lead to it; those before are one line. */
const MOST_STEPS = 12;

/** The failure on top, its causes below, each further in than what it explains. */
export function overviewTree(
  causes: readonly CauseNode[],
  failure: string,
  selectedId: CauseId | null,
): readonly OverviewRow[] {
  const forest = causeForest(causes);
  const [first] = forest;
  // With nothing selected the tree is shown around its first answer.
  const shownId = selectedId ?? first?.node.id ?? null;
  const steps = pathTo(causes, shownId);
  const around = causes.length > MOST_WHOLE ? new Set(steps.map(({ id }) => id)) : null;
  const unshown = around === null ? [] : steps.slice(0, -MOST_STEPS);
  const root: Branching = {
    id: null,
    words: failure.trim() || 'What failed',
    end: 'none',
    children: children(forest, { few: selectedId === null ? FEW : 1, path: around, unshown }),
  };
  return nodesInOrder([{ branch: root, depth: 0 }], ({ branch, depth }) =>
    branch.children.map((child) => ({ branch: child, depth: depth + 1 })),
  ).map(({ branch: { id, words, end }, depth }) => ({ id, words, end, depth }));
}

interface Around {
  /** Of the branches that the path does not take. */
  readonly few: number;
  /** Null: the whole tree is drawn. */
  readonly path: ReadonlySet<CauseId> | null;
  /** The first steps of a long path, which are drawn as one line. */
  readonly unshown: readonly CauseNode[];
}

/** The causes, as they are drawn below the failure. */
function children(forest: readonly CauseBranch[], around: Around): readonly Branching[] {
  const above = around.unshown.at(-1);
  if (above === undefined) return drawn(forest, around);
  const last = nodesInOrder(forest, (branch) => branch.children).find(({ node }) => node.id === above.id);
  const words = `${around.unshown.length} more above`;
  return [moreLine(above.id, words, drawn(last?.children ?? [], around))];
}

function moreLine(id: CauseId, words: string, below: readonly Branching[]): Branching {
  return { id, words, end: 'none', children: below };
}

/** A branch to be drawn: its own answer, or one line for itself and all after it, which leads to it. */
interface Drawn {
  readonly branch: CauseBranch;
  /** 0: its own answer. */
  readonly standsFor: number;
}

function drawn(branches: readonly CauseBranch[], { few, path }: Around): readonly Branching[] {
  return madeFromLeaves<Drawn, Branching>(
    chosen(branches, few, path),
    ({ branch, standsFor }) => {
      if (standsFor > 0 || (path !== null && !path.has(branch.node.id))) return [];
      const isLast = path !== null && !branch.children.some(({ node }) => path.has(node.id));
      return chosen(branch.children, isLast ? FEW : 1, path);
    },
    ({ branch: { node }, standsFor }, below) =>
      standsFor === 0 ? answerLine(node, below) : moreLine(node.id, `+${standsFor} more`, []),
  );
}

/** All branches, or only those of the path and a few beside them, the others as one. */
function chosen(
  branches: readonly CauseBranch[],
  few: number,
  path: ReadonlySet<CauseId> | null,
): readonly Drawn[] {
  const alone = (branch: CauseBranch): Drawn => ({ branch, standsFor: 0 });
  if (path === null) return branches.map(alone);
  const spared = branches.filter(({ node }) => !path.has(node.id));
  const shown = new Set(spared.slice(0, few));
  const kept = branches.filter((branch) => path.has(branch.node.id) || shown.has(branch)).map(alone);
  const [first, ...others] = spared.slice(few);
  return first === undefined ? kept : [...kept, { branch: first, standsFor: others.length + 1 }];
}

function answerLine({ id, answer, stop }: CauseNode, below: readonly Branching[]): Branching {
  const open = below.length > 0 ? 'goes-on' : 'open';
  return {
    id,
    words: capitalised(answer.trim()) || 'Not answered yet',
    end: stop === undefined ? open : stop.reason === 'safeguard' ? 'safeguard' : 'stopped',
    children: below,
  };
}
