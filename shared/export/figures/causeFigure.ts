import type { Element } from 'hast';
import type { StopReason } from '#shared/domain/causeNode.ts';
import type { Incident } from '#shared/domain/incident.ts';
import {
  CAUSE_FONT,
  CAUSE_LINE,
  type CauseBox,
  type CauseLayout,
  causeLayout,
} from '#shared/export/figures/causeLayout.ts';
import { ACCENT, INK, LINE_STRONG, PAPER, SUNKEN, WARN } from '#shared/export/figures/palette.ts';
import { round, svg, svgImage, svgText } from '#shared/export/figures/svgNodes.ts';
import { FIGURE_WIDTH } from '#shared/export/figures/timelineLayout.ts';

/** What a page has left for the drawing, in pixels, below a heading and above a caption. */
const PAGE = { width: FIGURE_WIDTH, height: 820 };

/** A sign for each reason to stop, told apart without colour. */
const STOP_SIGNS: Record<StopReason, { readonly path: string; readonly colour: string }> = {
  safeguard: { path: 'M4 0 8 1.4V4.4C8 6.4 6.2 7.6 4 8.4 1.8 7.6 0 6.4 0 4.4V1.4Z', colour: ACCENT },
  'outside-control': { path: 'M0 0H8V8H0Z', colour: '#4f565e' },
  'accepted-risk': { path: 'M4 0 8 4 4 8 0 4Z', colour: '#8a2c5d' },
  'needs-investigation': { path: 'M4 0 8 8H0Z', colour: WARN },
};

/**
 * The failure and its causes as a tree, shrunk to the page where needed. Possible causes have a
 * dashed outline; a leaf shows why the questions end there by a sign and in words. Null without causes.
 */
export function causeFigure(incident: Incident): Element | null {
  const layout = causeLayout(incident, PAGE);
  if (layout === null) return null;
  const image = svgImage(
    {
      width: layout.width,
      height: layout.height,
      name: 'causes',
      title: 'Causes of the failure, as a tree',
      description: `${layout.boxes.length - 1} causes below the failure. The same causes stand in the list.`,
    },
    [...layout.boxes.flatMap((box) => edge(box, layout)), ...layout.boxes.flatMap(drawnBox)],
  );
  const scale = Math.min(1, PAGE.width / layout.width, PAGE.height / layout.height);
  image.properties.width = String(round(layout.width * scale));
  image.properties.height = String(round(layout.height * scale));
  return image;
}

function edge(box: CauseBox, { boxes, isSideways }: CauseLayout): Element[] {
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

function drawnBox(box: CauseBox): Element[] {
  const isFailure = box.node === null;
  const isPossible = box.node?.confidence === 'possible';
  const outline = svg('rect', {
    x: round(box.x),
    y: round(box.y),
    width: round(box.width),
    height: round(box.height),
    rx: 5,
    fill: isFailure ? SUNKEN : PAPER,
    stroke: box.stop === '' ? LINE_STRONG : stopSign(box).colour,
    strokeWidth: 1.2,
    ...(isPossible ? { strokeDasharray: '4 3' } : {}),
  });
  const words = box.lines.map((line, index) =>
    svgText(line, box.x + 8, box.y + 16 + index * CAUSE_LINE, {
      fontSize: CAUSE_FONT,
      fontWeight: isFailure ? 600 : 400,
      fill: INK,
    }),
  );
  return [outline, ...words, ...(box.stop === '' ? [] : stopLine(box))];
}

function stopLine(box: CauseBox): Element[] {
  const { path, colour } = stopSign(box);
  const baseline = box.y + 19 + box.lines.length * CAUSE_LINE;
  const place = `translate(${round(box.x + 8)} ${round(baseline - 7.5)})`;
  return [
    svg('path', { d: path, fill: colour, transform: place }),
    svgText(box.stop, box.x + 20, baseline, { fontSize: 8.5, fontWeight: 600, fill: colour }),
  ];
}

function stopSign(box: CauseBox): (typeof STOP_SIGNS)[StopReason] {
  return STOP_SIGNS[box.node?.stop?.reason ?? 'needs-investigation'];
}
