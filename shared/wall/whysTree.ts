import { causesInOrder } from '#shared/domain/causes/causeTree.ts';
import { answersBeside } from '#shared/domain/causes/causeWalk.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { lineCount } from '#shared/wall/textLines.ts';
import type { WallFocus } from '#shared/wall/wallFocus.ts';
import type { BranchEnd, WallBranch, WallPage, WallSize } from '#shared/wall/wallMessage.ts';
import {
  BRANCH_FRAME,
  BRANCH_HEIGHT,
  BRANCH_INDENT,
  CONTENT_HEIGHT,
  ENLARGEMENT,
  LARGEST_FIRST,
  WALL_TYPE,
  WALL_WIDTH,
} from '#shared/wall/wallMetrics.ts';
import { shortened, wallLine } from '#shared/wall/wallText.ts';
import { answerText, asStep } from '#shared/wall/whysParts.ts';
import { CAUSE_KIND_ON_WALL } from '#shared/words/vocabulary.ts';

/** As many as one page has in the usual size, with the line about the signs. */
const MOST_ROWS = Math.floor(CONTENT_HEIGHT / BRANCH_HEIGHT) - 1;
/** The answer in the light is bold, and so wider than it was measured. */
const BOLD = 1.08;
/** An answer takes two lines where all of them have the room; what is longer than those is cut. */
const MOST_LINES = 2;
const MOST_BRANCH_LENGTH = 180;
/** Further in than this no more room is left for words. */
const DEEPEST = 6;

/**
 * All whys at a glance, an answer a line above what the signs mean, with the one that the room works on in the light. Where
 * there are more than fit, the lines around that one.
 */
export function whysTree(
  { causes, failure }: Pick<Incident, 'causes' | 'failure'>,
  { causeId }: Pick<WallFocus, 'causeId'>,
): Pick<WallPage, 'size' | 'parts'> {
  const current = causes.find(({ id }) => id === causeId);
  const lit = new Set(current === undefined ? [] : answersBeside(causes, current).map(({ id }) => id));
  const start: WallBranch = {
    depth: 0,
    text: shortened(wallLine(failure) || 'What failed', MOST_BRANCH_LENGTH),
    asks: '',
    isCurrent: current === undefined,
    end: causes.length === 0 ? 'open' : 'goes-on',
  };
  const rows = causesInOrder(causes).map(({ node, depth }): WallBranch => {
    return {
      depth: Math.min(depth, DEEPEST),
      text: shortened(wallLine(answerText(node.answer)), MOST_BRANCH_LENGTH),
      asks: askedBefore(node, causes),
      isCurrent: lit.has(node.id),
      end: endOf(node, causes),
    };
  });
  const branches = around([start, ...rows]);
  const large = LARGEST_FIRST.find((size) => isWhole(branches, size));
  const size = large ?? 'usual';
  const isOnOneLine = branches.every((row) => linesOf(row, size) === 1);
  const lines = !isOnOneLine && haveRoom(branches, size) ? MOST_LINES : 1;
  const shownBranches = lines === 1 ? branches.map((row) => ({ ...row, text: asStep(row.text) })) : branches;
  return { size, parts: [{ kind: 'tree', lines, rows: shownBranches }] };
}

/** Whether all answers stand there in so large a type with nothing cut. */
function isWhole(rows: readonly WallBranch[], size: WallSize): boolean {
  return haveRoom(rows, size) && rows.every((row) => linesOf(row, size) <= MOST_LINES);
}

/** Whether each answer has the lines that it needs, and no more than two. */
function haveRoom(rows: readonly WallBranch[], size: WallSize): boolean {
  const more = rows.reduce((sum, row) => sum + Math.min(MOST_LINES, linesOf(row, size)) - 1, 0);
  const height = (rows.length + 1) * BRANCH_HEIGHT + more * WALL_TYPE.body.lineHeight;
  return height * ENLARGEMENT[size] <= CONTENT_HEIGHT;
}

function linesOf({ depth, text, asks }: WallBranch, size: WallSize): number {
  const { fontSize, lineHeight } = WALL_TYPE.body;
  const width = WALL_WIDTH / ENLARGEMENT[size] - BRANCH_FRAME - depth * BRANCH_INDENT;
  return lineCount(`${asks} ${text}`, { fontSize: fontSize * BOLD, lineHeight, width });
}

/** What a branch asks, where that is not what the answer above it asks. */
function askedBefore({ kind, parentId }: CauseNode, causes: readonly CauseNode[]): string {
  const above = causes.find(({ id }) => id === parentId)?.kind ?? 'occurrence';
  return kind === above ? '' : CAUSE_KIND_ON_WALL[kind];
}

function endOf(node: CauseNode, causes: readonly CauseNode[]): BranchEnd {
  if (node.stop !== undefined) return node.stop.reason === 'safeguard' ? 'safeguard' : 'stopped';
  return causes.some(({ parentId }) => parentId === node.id) ? 'goes-on' : 'open';
}

/** So many rows with those in the light among them; a row of its own says how many stand before and behind. */
function around(rows: readonly WallBranch[]): readonly WallBranch[] {
  if (rows.length <= MOST_ROWS) return rows;
  const room = MOST_ROWS - 2;
  const first = Math.max(
    0,
    rows.findIndex(({ isCurrent }) => isCurrent),
  );
  const from = Math.max(0, Math.min(first - Math.floor(room / 2), rows.length - room));
  const more = (count: number): readonly WallBranch[] =>
    count === 0 ? [] : [{ depth: 0, text: `… ${count} more`, asks: '', isCurrent: false, end: 'goes-on' }];
  return [...more(from), ...rows.slice(from, from + room), ...more(rows.length - from - room)];
}
