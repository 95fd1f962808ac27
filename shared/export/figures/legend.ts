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
const LINE_HEIGHT = 15;
const LEFT = 4;
/** Between an entry and the next. */
const GAP = 11;

/** Signs with their words, group after group: in the line of the one before where it fits as a whole, else in lines of its own. */
export function flowLegend(
  groups: readonly (readonly LegendEntry[])[],
  top: number,
  width: number,
): { readonly elements: Element[]; readonly bottom: number } {
  const elements: Element[] = [];
  let y = top;
  let x = LEFT;
  for (const entries of groups) {
    const isBeside = x + entries.reduce((sum, entry) => sum + widthOf(entry), 0) <= width + GAP;
    if (x > LEFT && !isBeside) {
      x = LEFT;
      y += LINE_HEIGHT;
    }
    for (const entry of entries) {
      const needed = widthOf(entry);
      if (x > LEFT && x + needed > width + GAP) {
        x = LEFT;
        y += LINE_HEIGHT;
      }
      elements.push(entry.mark(x + 6, y + 6));
      elements.push(svgText(entry.text, x + 16, y + 9.2, { fontSize: FONT_SIZE, fill: INK_SOFT }));
      x += needed;
    }
  }
  return { elements, bottom: elements.length === 0 ? y : y + LINE_HEIGHT };
}

function widthOf({ text }: LegendEntry): number {
  return 16 + textWidth(text, FONT_SIZE) + GAP;
}
