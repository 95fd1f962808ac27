import type { Nodes } from 'mdast';
import { parseMarkdown } from '#shared/export/report/markdownField.ts';
import { type ReadPart, WHOLE_FILE } from '#shared/publication/leaks/findLeaks.ts';
import { decodeEntities } from '#shared/publication/leaks/readBack/decodeEntities.ts';

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
  readNode(parseMarkdown(markdown), read);
  const escapesGone = decodeEntities(markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1'));
  return [
    { where: 'the text', text: read.seen.join('') },
    { where: 'a link or picture', text: read.linked.join('\n') },
    { where: 'HTML in the text', text: read.html.join('\n') },
    { where: WHOLE_FILE, text: escapesGone, isRaw: true },
  ];
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
  const isFlowing =
    /^<\/?(?:a|b|code|del|em|font|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|u|wbr)\b[^>]*>$/i.test(html);
  const text = decodeEntities(html.replace(/<!--[\s\S]*?-->|<[^>]*>/g, ''));
  return isFlowing || html.startsWith('<!--') ? text : `${text}\n`;
}
