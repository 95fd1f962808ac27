import type { Element } from 'hast';
import { INK, INK_SOFT, LINE_STRONG } from '#shared/export/figures/palette.ts';
import { round, svg, svgText } from '#shared/export/figures/svgNodes.ts';
import { type EventLabel, LABEL_FONT, LABEL_LINE } from '#shared/export/figures/timelineLayout.ts';

/** Room for the lines between labels and marks. */
export const LEADER_HEIGHT = 14;

export function labelHeight(label: EventLabel): number {
  return (label.lines.length + 1) * LABEL_LINE + 3;
}

/** The time in bold over the event's words. */
export function drawnLabel(label: EventLabel, top: number): Element {
  const left = label.left + 3;
  const time = svgText(label.time, left, top + LABEL_LINE - 1, { fontWeight: 600, fill: INK });
  const lines = label.lines.map((line, index) =>
    svgText(line, left, top + (index + 2) * LABEL_LINE - 1, { fill: INK_SOFT }),
  );
  return svg('g', { fontSize: LABEL_FONT }, [time, ...lines]);
}

/** The line from a mark to its label: straight, then aslant over the last stretch where the label stands aside. */
export function leader(label: EventLabel, markY: number, labelY: number): Element {
  const foot = Math.min(label.left + label.width - 4, Math.max(label.left + 4, label.x));
  const bend = labelY + (labelY < markY ? LEADER_HEIGHT - 4 : 4 - LEADER_HEIGHT);
  const d = `M${round(label.x)} ${round(markY)}V${round(bend)}L${round(foot)} ${round(labelY)}`;
  return svg('path', { d, fill: 'none', stroke: LINE_STRONG, strokeWidth: 0.8 });
}
