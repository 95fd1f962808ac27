import type { Nodes } from 'mdast';
import { parseMarkdown } from '#shared/export/report/eventNotes.ts';
import { markdownPieces } from '#shared/export/report/markdownPieces.ts';
import { decodeEntities } from '#shared/publication/leaks/decodedTexts.ts';
import { type ReadPart, WHOLE_FILE } from '#shared/publication/leaks/findLeaks.ts';

const FLOWS_ON: ReadonlySet<Nodes['type']> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'inlineCode',
  'html',
]);

/** A Markdown file as its readers see it, what they can follow or hear, and as it is written. */
export function readMarkdown(markdown: string): readonly ReadPart[] {
  const read: Read = { seen: [], linked: [], html: [] };
  for (const { text, isPlain } of markdownPieces(markdown, 'line')) {
    // What is too slow to be read is searched as it is written, below.
    if (isPlain) read.seen.push(withoutEscapes(text), '\n');
    else readNode(parseMarkdown(text), read);
  }
  return [
    { where: 'the text', text: read.seen.join('') },
    { where: 'a link or picture', text: read.linked.join('\n') },
    { where: 'HTML in the text', text: read.html.join('\n') },
    { where: WHOLE_FILE, text: withoutEscapes(markdown), isRaw: true },
  ];
}

function withoutEscapes(markdown: string): string {
  const broken = markdown.replace(/(?<!\\)<br>/g, '\n');
  return decodeEntities(broken.replace(/\\([!-/:-@[-`{-~])/g, '$1'));
}

type Read = Readonly<Record<'seen' | 'linked' | 'html', string[]>>;

function readNode(node: Nodes, read: Read): void {
  if (node.type === 'html') read.html.push(node.value);
  if ('value' in node) read.seen.push(node.type === 'html' ? withoutTags(node.value) : node.value);
  for (const key of ['url', 'title', 'alt', 'label'] as const) {
    const value: unknown = key in node ? Reflect.get(node, key) : undefined;
    if (typeof value === 'string') read.linked.push(value);
  }
  if ('children' in node) for (const child of node.children) readNode(child, read);
  if (!FLOWS_ON.has(node.type)) read.seen.push('\n');
}

/** What a page would show of it; tags inside a word leave it whole. */
function withoutTags(html: string): string {
  // Cells of tables break lines so; their readers see no letters there.
  if (/^<br\s*\/?>$/i.test(html)) return '';
  const isFlowing =
    /^<\/?(?:a|b|code|del|em|font|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|u|wbr)\b[^>]*>$/i.test(html);
  const text = decodeEntities(html.replace(/<!--[\s\S]*?-->|<[^>]*>/g, ''));
  return isFlowing || html.startsWith('<!--') ? text : `${text}\n`;
}
