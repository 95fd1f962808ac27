import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** A drawing as the text of an SVG file of its own. */
export function svgFile(drawing: Element): string {
  const elements = toHtml(drawing, { space: 'svg', closeEmptyElements: true });
  // HTML lets this stand in a text, XML does not; in our own markup it never occurs.
  const wellFormed = elements.replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${wellFormed}\n`;
}
