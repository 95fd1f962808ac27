import type { Nodes } from 'mdast';
import { parseMarkdown } from '#shared/export/report/markdownField.ts';
import { markdownPieces } from '#shared/export/report/markdownPieces.ts';
import { type ReadPart, WHOLE_FILE } from '#shared/publication/leaks/findLeaks.ts';
import { decodeEntities } from '#shared/publication/leaks/readBack/readHtml.ts';

const FLOWS_ON: ReadonlySet<Nodes['type']> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'inlineCode',
]);

/** A Markdown file as its readers see it, what they can follow or hear, and as it is written. */
export function readMarkdown(markdown: string): readonly ReadPart[] {
  const seen: string[] = [];
  const hidden: string[] = [];
  for (const { text, isPlain } of markdownPieces(markdown, 'line')) {
    // What is too slow to be read is searched as it is written, below.
    if (isPlain) seen.push(withoutEscapes(text), '\n');
    else read(parseMarkdown(text), seen, hidden);
  }
  return [
    { where: 'the text', text: seen.join('') },
    { where: 'a link or picture', text: hidden.join('\n') },
    { where: WHOLE_FILE, text: withoutEscapes(markdown), isRaw: true },
  ];
}

function withoutEscapes(markdown: string): string {
  const broken = markdown.replace(/(?<!\\)<br>/g, '\n');
  return decodeEntities(broken.replace(/\\([!-/:-@[-`{-~])/g, '$1'));
}

function read(node: Nodes, seen: string[], hidden: string[]): void {
  if ('value' in node) seen.push(isCellBreak(node) ? '' : node.value);
  for (const key of ['url', 'title', 'alt', 'label'] as const) {
    const value: unknown = key in node ? Reflect.get(node, key) : undefined;
    if (typeof value === 'string') hidden.push(value, decoded(value));
  }
  if ('children' in node) for (const child of node.children) read(child, seen, hidden);
  if (!FLOWS_ON.has(node.type)) seen.push('\n');
}

/** Cells of tables break lines so; their readers see no letters there. */
function isCellBreak(node: Nodes): boolean {
  return node.type === 'html' && /^<br\s*\/?>$/i.test(node.value);
}

/** An address may hide letters behind percent signs. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address; // Not encoded: it was read as it stands.
  }
}
