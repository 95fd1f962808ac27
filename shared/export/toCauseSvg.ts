import type { Incident } from '#shared/domain/incident/incident.ts';
import { wholeCauseFigure } from '#shared/export/figures/causeFigures.ts';
import { svgFile } from '#shared/export/figures/svgFile.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';

/**
 * The Five Whys as one SVG file, however large; null without causes. It holds what the internal document
 * holds, and its texts stay texts.
 */
export function toCauseSvg(incident: Incident): string | null {
  const drawing = wholeCauseFigure(withoutPrivateParts(incident, 'internal'));
  return drawing === null ? null : svgFile(drawing);
}
