import { toHtml } from 'hast-util-to-html';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { wholeCauseFigure } from '#shared/export/figures/causeFigures.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';

/**
 * The Five Whys as one SVG file, however large; null without causes. It holds what the internal document
 * holds, and its texts stay texts.
 */
export function toCauseSvg(incident: Incident): string | null {
  const drawing = wholeCauseFigure(withoutPrivateParts(incident, 'internal'));
  if (drawing === null) return null;
  const elements = toHtml(drawing, { space: 'svg', closeEmptyElements: true });
  // HTML lets this stand in a text, XML does not; in our own markup it never occurs.
  const wellFormed = elements.replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${wellFormed}\n`;
}
