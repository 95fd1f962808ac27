import type { Element } from 'hast';
import { INK_SOFT } from '#shared/export/figures/palette.ts';
import { svgText } from '#shared/export/figures/svgNodes.ts';
import { textWidth } from '#shared/text/wrapText.ts';

export interface LegendEntry {
  readonly text: string;
  /** Draws the sign, about 12 pixels across, centred on x, y. */
  readonly mark: (x: number, y: number) => Element;
}

const FONT_SIZE = 9;
const LINE_HEIGHT = 17;

/** Signs with their words, group after group, each group in as many lines as it needs. */
export function flowLegend(
  groups: readonly (readonly LegendEntry[])[],
  top: number,
  width: number,
): { readonly elements: Element[]; readonly bottom: number } {
  const elements: Element[] = [];
  let y = top;
  for (const entries of groups.filter((group) => group.length > 0)) {
    let x = 4;
    for (const entry of entries) {
      const needed = 16 + textWidth(entry.text, FONT_SIZE) + 14;
      if (x > 4 && x + needed > width) {
        x = 4;
        y += LINE_HEIGHT;
      }
      elements.push(entry.mark(x + 6, y + 6));
      elements.push(svgText(entry.text, x + 16, y + 9.2, { fontSize: FONT_SIZE, fill: INK_SOFT }));
      x += needed;
    }
    y += LINE_HEIGHT;
  }
  return { elements, bottom: y };
}
