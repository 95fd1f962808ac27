import { flextree } from 'd3-flextree';
import type { CauseNode } from '#shared/domain/causeNode.ts';
import { type CauseBranch, causeForest } from '#shared/domain/causeTree.ts';
import type { Incident } from '#shared/domain/incident.ts';
import { capitalised } from '#shared/export/capitalised.ts';
import { textWidth } from '#shared/export/figures/textWidth.ts';
import { wrapText } from '#shared/export/figures/wrapText.ts';
import { stopWords } from '#shared/export/report/reportWords.ts';

export const CAUSE_FONT = 9.5;
export const CAUSE_LINE = 12.5;
const PADDING = 8;
/** Widths of a box to try, the easiest to read first. */
const WIDTHS = [168, 140, 118];
const GAP = { across: 12, along: 26 };

/** One box of the drawing. */
export interface CauseBox {
  /** Null for the failure. */
  readonly node: CauseNode | null;
  readonly lines: readonly string[];
  /** Why the questions end here; empty elsewhere. */
  readonly stop: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The box it explains, by its place in the list; null for the failure. */
  readonly parent: number | null;
}

export interface CauseLayout {
  readonly boxes: readonly CauseBox[];
  readonly width: number;
  readonly height: number;
  /** Whether causes stand to the right of what they explain, rather than below it. */
  readonly isSideways: boolean;
}

interface Box {
  readonly node: CauseNode | null;
  readonly lines: readonly string[];
  readonly stop: string;
  readonly width: number;
  readonly height: number;
  readonly children: readonly Box[];
}

/** The tree top down or sideways, with boxes as wide as lets it be printed largest; null without causes. */
export function causeLayout(incident: Incident, page: { width: number; height: number }): CauseLayout | null {
  const forest = causeForest(incident.causes);
  if (forest.length === 0) return null;
  const candidates = WIDTHS.flatMap((width) =>
    [false, true].map((isSideways) => arranged(box(null, incident.failure, forest, width), isSideways)),
  );
  const scale = (layout: CauseLayout) => Math.min(1, page.width / layout.width, page.height / layout.height);
  return candidates.reduce((best, next) => (scale(next) > scale(best) + 0.02 ? next : best));
}

function box(node: CauseNode | null, words: string, below: readonly CauseBranch[], width: number): Box {
  const isLeaf = node !== null && below.length === 0;
  const stop = isLeaf && node.stop !== undefined ? stopWords(node.stop) : '';
  const wrap = { width: width - 2 * PADDING, fontSize: CAUSE_FONT, maxLines: 5 };
  const written = words.trim() === '' ? (node === null ? 'What failed?' : 'Not answered yet') : words;
  const lines = wrapText(capitalised(written.trim()), wrap);
  const rows = lines.length + (stop === '' ? 0 : 1);
  return {
    node,
    lines,
    stop,
    width: Math.max(width, textWidth(stop, 8.5) + 26),
    height: rows * CAUSE_LINE + 2 * PADDING - 2 + (stop === '' ? 0 : 3),
    children: below.map((branch) => box(branch.node, branch.node.answer, branch.children, width)),
  };
}

/** flextree lays out downwards; sideways is the same with the axes exchanged. */
function arranged(root: Box, isSideways: boolean): CauseLayout {
  const layout = flextree<Box>({
    children: (data) => [...data.children],
    nodeSize: ({ data }) =>
      isSideways
        ? [data.height + GAP.across, data.width + GAP.along]
        : [data.width + GAP.across, data.height + GAP.along],
  });
  const tree = layout(layout.hierarchy(root));
  const nodes = tree.nodes;
  const places = new Map(nodes.map((node, index) => [node, index]));
  const boxes = nodes.map(({ data, x, y, parent }) => ({
    node: data.node,
    lines: data.lines,
    stop: data.stop,
    x: isSideways ? y : x - data.width / 2,
    y: isSideways ? x - data.height / 2 : y,
    width: data.width,
    height: data.height,
    parent: parent === null ? null : (places.get(parent) ?? null),
  }));
  return atOrigin(boxes, isSideways);
}

function atOrigin(boxes: readonly CauseBox[], isSideways: boolean): CauseLayout {
  const left = Math.min(...boxes.map((each) => each.x)) - 1;
  const top = Math.min(...boxes.map((each) => each.y)) - 1;
  const moved = boxes.map((each) => ({ ...each, x: each.x - left, y: each.y - top }));
  return {
    boxes: moved,
    width: Math.max(...moved.map((each) => each.x + each.width)) + 1,
    height: Math.max(...moved.map((each) => each.y + each.height)) + 1,
    isSideways,
  };
}
