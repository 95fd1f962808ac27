import type { Element, ElementContent } from 'hast';
import { FONT_FAMILY } from '#shared/export/figures/palette.ts';
import { cleanText } from '#shared/text/cleanText.ts';

export type SvgProperties = Readonly<Record<string, string | number | string[]>>;

/** One SVG element. */
export function svg(tagName: string, properties: SvgProperties, children: ElementContent[] = []): Element {
  const written = Object.entries(properties).map(([name, value]) => [
    name,
    typeof value === 'number' ? String(value) : value,
  ]);
  return { type: 'element', tagName, properties: Object.fromEntries(written), children };
}

/** One line of text whose baseline begins at x, y. */
export function svgText(value: string, x: number, y: number, properties: SvgProperties = {}): Element {
  return svg('text', { x: round(x), y: round(y), ...properties }, [
    { type: 'text', value: cleanText(value) },
  ]);
}

/** A drawing that reads as one image, with a title and a description for those who do not see it. */
export function svgImage(
  { width, height, name, title, description }: SvgImage,
  children: ElementContent[],
): Element {
  const words = (tag: string, value: string) =>
    svg(tag, { id: `${name}-${tag}` }, [{ type: 'text', value: cleanText(value) }]);
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      ariaLabelledBy: [`${name}-title`, `${name}-desc`],
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      width: round(width),
      height: round(height),
      fontFamily: FONT_FAMILY,
    },
    [words('title', title), words('desc', description), ...children],
  );
}

export interface SvgImage {
  readonly width: number;
  readonly height: number;
  /** Begins the ids inside, so that two drawings can stand on one page. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

/** Hundredths of a pixel are enough, and keep the page small. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
