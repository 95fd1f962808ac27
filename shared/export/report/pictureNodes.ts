import type { BlockContent, PhrasingContent } from 'mdast';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Picture } from '#shared/domain/incident/picture.ts';
import { fileWords } from '#shared/domain/pictures/evidenceWords.ts';
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
  return [...shown].map((picture) => {
    const { file, width, height, caption, altText, source = '' } = picture;
    const url = pictures(file);
    const kind = fileWords(picture);
    if (kind !== null) return fileNode(picture, { kind, url });
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

/** `Attached: Log of the pool (text, 214 lines)`, a link where the file lies beside the document. */
function fileNode(
  { caption, altText, source = '' }: Picture,
  { kind, url }: { readonly kind: string; readonly url: string | null },
): BlockContent {
  const said = cleanText(caption || altText)
    .replace(/\s+/g, ' ')
    .trim();
  const name = said === '' ? kind : said;
  if (url === null) return paragraph([text(`File missing: ${name}`)], 'missing');
  const words: PhrasingContent = url === '' ? text(name) : { type: 'link', url, children: [text(name)] };
  const behind = [
    ...(said === '' ? [] : [kind]),
    ...(source.trim() === '' ? [] : [`source: ${source}`]),
  ].join(' · ');
  return paragraph([text('Attached: '), words, ...(behind === '' ? [] : [text(` (${behind})`)])], 'attached');
}
