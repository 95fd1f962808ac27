import type { Element } from 'hast';
import type { StopReason } from '#shared/domain/incident/causeNode.ts';
import { CAUSE_FONT, CAUSE_LINE, END_FONT, END_START } from '#shared/export/figures/causeBox.ts';
import type { CauseBox, CauseLayout } from '#shared/export/figures/causeLayout.ts';
import { ACCENT, INK, INK_SOFT, LINE_STRONG, PAPER, SUNKEN, WARN } from '#shared/export/figures/palette.ts';
import { round, svg, svgText } from '#shared/export/figures/svgNodes.ts';

interface Sign {
  /** A path in a box of 8 by 8. */
  readonly path: string;
  readonly colour: string;
}

/** A sign for each reason to stop, told apart without colour. */
const STOP_SIGNS: Record<StopReason, Sign> = {
  safeguard: { path: 'M4 0 8 1.4V4.4C8 6.4 6.2 7.6 4 8.4 1.8 7.6 0 6.4 0 4.4V1.4Z', colour: ACCENT },
  'outside-control': { path: 'M0 0H8V8H0Z', colour: '#4f565e' },
  'accepted-risk': { path: 'M4 0 8 4 4 8 0 4Z', colour: '#8a2c5d' },
  'needs-investigation': { path: 'M4 0 8 8H0Z', colour: WARN },
};

const CONTINUED: Sign = { path: 'M0 3H4.4V.6L8 4 4.4 7.4V5H0Z', colour: INK_SOFT };

/** The line from a box to the one it explains. */
export function causeEdge(box: CauseBox, { boxes, isSideways }: CauseLayout): Element[] {
  const parent = box.parent === null ? undefined : boxes[box.parent];
  if (parent === undefined) return [];
  const d = isSideways ? sidewaysEdge(parent, box) : downwardEdge(parent, box);
  return [svg('path', { d, fill: 'none', stroke: LINE_STRONG, strokeWidth: 1.2 })];
}

function downwardEdge(parent: CauseBox, box: CauseBox): string {
  const fromX = round(parent.x + parent.width / 2);
  const fromY = round(parent.y + parent.height);
  const toX = round(box.x + box.width / 2);
  return `M${fromX} ${fromY}V${round(box.y - 13)}H${toX}V${round(box.y)}`;
}

function sidewaysEdge(parent: CauseBox, box: CauseBox): string {
  const fromX = round(parent.x + parent.width);
  const fromY = round(parent.y + parent.height / 2);
  return `M${fromX} ${fromY}H${round(box.x - 13)}V${round(box.y + box.height / 2)}H${round(box.x)}`;
}

/** A box with its words. The one that the drawing starts from stands out. */
export function drawnCause(box: CauseBox): Element[] {
  const isTop = box.parent === null;
  const isPossible = box.node?.confidence === 'possible';
  const outline = svg('rect', {
    x: round(box.x),
    y: round(box.y),
    width: round(box.width),
    height: round(box.height),
    rx: 5,
    fill: isTop ? SUNKEN : PAPER,
    stroke: box.end === '' ? LINE_STRONG : endSign(box).colour,
    strokeWidth: 1.2,
    ...(isPossible ? { strokeDasharray: '4 3' } : {}),
  });
  const words = box.lines.map((line, index) =>
    svgText(line, box.x + 8, box.y + 16 + index * CAUSE_LINE, {
      fontSize: CAUSE_FONT,
      fontWeight: isTop ? 600 : 400,
      fill: INK,
    }),
  );
  return [outline, ...words, ...(box.end === '' ? [] : endLine(box))];
}

function endLine(box: CauseBox): Element[] {
  const { path, colour } = endSign(box);
  const baseline = box.y + 19 + box.lines.length * CAUSE_LINE;
  const place = `translate(${round(box.x + 8)} ${round(baseline - 7.5)})`;
  return [
    svg('path', { d: path, fill: colour, transform: place }),
    ...box.endLines.map((line, index) =>
      svgText(line, box.x + END_START, baseline + index * CAUSE_LINE, {
        fontSize: END_FONT,
        fontWeight: 600,
        fill: colour,
      }),
    ),
  ];
}

function endSign({ isContinued, node }: CauseBox): Sign {
  return isContinued ? CONTINUED : STOP_SIGNS[node?.stop?.reason ?? 'needs-investigation'];
}
