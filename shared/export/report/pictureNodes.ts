import type { BlockContent } from 'mdast';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { type PictureHome, picturesAt } from '#shared/domain/pictures/pictureEdits.ts';
import { lines, paragraph, text } from '#shared/export/report/reportNodes.ts';
import type { ReportOptions } from '#shared/export/report/reportOptions.ts';
import { cleanText } from '#shared/text/cleanText.ts';

/** The pictures at one place or at several, each once with its caption; where the file of one is not there, it says so. */
export function pictureNodes(
  incident: Incident,
  homes: PictureHome | readonly PictureHome[],
  { pictures }: Pick<ReportOptions, 'pictures'>,
): BlockContent[] {
  if (pictures === undefined) return [];
  const shown = new Set([homes].flat().flatMap((home) => picturesAt(incident, home)));
  return [...shown].map(({ file, width, height, caption, altText, source = '' }) => {
    const url = pictures(file);
    const words = cleanText(altText || caption) || 'No description';
    if (url === null) return paragraph([text(`Picture missing: ${words}`)], 'missing');
    const from = source.trim() === '' ? '' : `Source: ${source}`;
    const below = [
      ...lines(caption),
      ...(caption.trim() !== '' && from !== '' ? [text(' · ')] : []),
      ...lines(from),
    ];
    return { type: 'picture', url, alt: words, width, height, children: below };
  });
}
