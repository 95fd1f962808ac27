import { decodeEntities } from '#shared/publication/leaks/decodedTexts.ts';
import { type ReadPart, WHOLE_FILE } from '#shared/publication/leaks/findLeaks.ts';

const PIECE =
  /<!--([\s\S]*?)(?:-->|$)|<(style|script)\b[^>]*>([\s\S]*?)<\/\2\s*>|<\/?([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|<![^>]*>/gi;
const ATTRIBUTE = /([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const FLOWS_ON =
  /^(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|u|var|wbr|font)$/i;
/** Whose letters are no words. Which pictures may be there is another question (`foreignPictures`). */
const DATA = /data:(?:font|image)\/[a-z0-9]+;base64,[a-z0-9+/=]+/gi;

/** Only the format's own words stand there. */
const NO_WORDS =
  /^(?:class|style|d|points|transform|viewbox|charset|xmlns.*|fill|stroke.*|[xy]\d?|[rc][xy]?|width|height)$/i;

const WHERE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    alt: 'the alternative text of a picture',
    'aria-label': 'a label that is read aloud',
    content: 'the metadata of the page',
    href: 'a link',
    title: 'a title',
  }),
);

/** An HTML page as its readers see it, what they hear or follow, what is hidden in it, and as it is written. */
export function readHtml(html: string): readonly ReadPart[] {
  const page = html.replace(DATA, '');
  const attributes: ReadPart[] = [];
  const hidden: string[] = [];
  const seen = page.replace(PIECE, (_piece, comment, code, codeText, tag = '', inTag = '') => {
    if (comment !== undefined) hidden.push(String(comment));
    if (code !== undefined) hidden.push(String(codeText));
    for (const [, name = '', ...values] of String(inTag).matchAll(ATTRIBUTE)) {
      const value = decodeEntities(values.find((one) => one !== undefined) ?? '');
      const where = WHERE.get(name.toLowerCase()) ?? 'an attribute of the page';
      if (!NO_WORDS.test(name)) attributes.push({ where, text: value });
    }
    return FLOWS_ON.test(String(tag)) ? '' : '\n';
  });
  return [
    { where: 'the text', text: decodeEntities(seen) },
    ...byPlace(attributes),
    { where: 'a comment or script', text: hidden.join('\n'), isRaw: true },
    { where: WHOLE_FILE, text: decodeEntities(page), isRaw: true },
  ];
}

/** One part for each kind of place: there may be thousands of attributes. */
function byPlace(parts: readonly ReadPart[]): readonly ReadPart[] {
  const texts = new Map<string, string[]>();
  for (const { where, text } of parts) texts.set(where, (texts.get(where) ?? []).concat(text));
  return [...texts].map(([where, all]) => ({ where, text: all.join('\n') }));
}
