import { type MarkupNode, markupTree } from '#shared/import/markup/markupTree.ts';
import { plainInline } from '#shared/import/reading/inline/plainInline.ts';
import { scanLines } from '#shared/import/reading/scanLines.ts';

/** What tools write around words; `pod <name>` and `Map<String, Pod>` are words. */
const TAGS =
  'a|abbr|b|blockquote|br|code|dd|del|div|dl|dt|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|ol|p|pre|s|small|span|strike|strong|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul';
const NO_TAG = new RegExp(`<(?!/?(?:${TAGS})(?:\\s[^<>]*)?/?>|!--)`, 'gi');
const BLOCK = /^(?:blockquote|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|table|tr|ul)$/;

/** The words that a text in HTML shows, with a line for each block. Plain text stays as it is. */
export function htmlWords(html: string): string {
  if (!/[<&]/.test(html)) return html.trim();
  return wordsIn(markupTree(html.replace(NO_TAG, '&lt;')))
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function wordsIn(nodes: readonly MarkupNode[]): string {
  let words = '';
  for (const node of nodes) {
    if (node.kind === 'text') words += node.text;
    else if (node.name === 'br') words += '\n';
    else if (node.name === 'img') words += node.attributes.get('alt') ?? '';
    else if (BLOCK.test(node.name)) {
      const isOpen = words !== '' && !words.endsWith('\n');
      words += `${isOpen ? '\n' : ''}${wordsIn(node.children)}\n`;
    } else words += wordsIn(node.children);
  }
  return words;
}

/** The words that a text in Markdown shows, line by line; code stays as it is. */
export function markdownWords(markdown: string): string {
  return scanLines(markdown)
    .filter(({ kind }) => kind !== 'comment')
    .map(({ kind, raw }) => (kind === 'fence' ? raw : plainInline(raw)))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
