import type { BlockContent, PhrasingContent } from 'mdast';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Picture } from '#shared/domain/incident/picture.ts';
import { piecesOf } from '#shared/domain/pictures/evidencePieces.ts';
import { fileWords } from '#shared/domain/pictures/evidenceWords.ts';
import { type PictureHome, picturesAt } from '#shared/domain/pictures/pictureEdits.ts';
import { lines, ownParagraph, text } from '#shared/export/report/reportNodes.ts';
import type { ReportOptions } from '#shared/export/report/reportOptions.ts';
import { cleanText } from '#shared/text/cleanText.ts';

/** What a caption begins with: what a picture shows where its place does not say it. */
type Beginning = (picture: Picture) => string;

/** The pictures at one place or at several, each once with its caption; where the file of one is not there, it says so. */
export function pictureNodes(
  incident: Incident,
  homes: PictureHome | readonly PictureHome[],
  { pictures }: Pick<ReportOptions, 'pictures'>,
  beginning: Beginning = () => '',
): BlockContent[] {
  if (pictures === undefined) return [];
  const shown = new Set([homes].flat().flatMap((home) => picturesAt(incident, home)));
  return piecesOf([...shown]).map(({ picture: whole, page }) => {
    const kind = fileWords(whole);
    const attached = kind === null ? null : fileWordsOf(whole, { kind, url: pictures(whole.file) });
    if (attached !== null && page === null) return ownParagraph([...attached.words], attached.is);
    const picture = page ?? whole;
    const { file, width, height, caption, altText, source = '' } = picture;
    const url = pictures(file);
    const words = cleanText(altText || caption) || (page === null ? 'No description' : 'First page of a PDF');
    if (url === null && attached !== null) return ownParagraph([...attached.words], attached.is);
    if (url === null) return ownParagraph([text(`Picture missing: ${words}`)], 'missing');
    const from = source.trim() === '' ? '' : `Source: ${source}`;
    const said = [beginning(picture), caption.trim() === '' ? '' : caption]
      .filter((part) => part !== '')
      .join(': ');
    const below = [
      ...lines(said),
      ...(said !== '' && from !== '' ? [text(' · ')] : []),
      ...lines(from),
      ...(attached === null
        ? []
        : [...(`${said}${from}`.trim() === '' ? [] : [text(' · ')]), ...attached.words]),
    ];
    return {
      type: 'picture',
      url,
      alt: words,
      width,
      height,
      ...(page === null ? {} : { isPage: true }),
      children: below,
    };
  });
}

/** `Attached: Log of the pool (text, 214 lines)`, a link where the file lies beside the document. */
function fileWordsOf(
  { caption, altText, source = '' }: Picture,
  { kind, url }: { readonly kind: string; readonly url: string | null },
): { readonly words: readonly PhrasingContent[]; readonly is: 'missing' | 'attached' } {
  const said = cleanText(caption || altText)
    .replace(/\s+/g, ' ')
    .trim();
  const name = said === '' ? kind : said;
  if (url === null) return { words: [text(`File missing: ${name}`)], is: 'missing' };
  const words: PhrasingContent = url === '' ? text(name) : { type: 'link', url, children: [text(name)] };
  const behind = [
    ...(said === '' ? [] : [kind]),
    ...(source.trim() === '' ? [] : [`source: ${source}`]),
  ].join(' · ');
  return {
    words: [text('Attached: '), words, ...(behind === '' ? [] : [text(` (${behind})`)])],
    is: 'attached',
  };
}
