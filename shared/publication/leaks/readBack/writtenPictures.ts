import type { Nodes } from 'mdast';
import { parseMarkdown } from '#shared/export/report/eventNotes.ts';
import { markdownPieces } from '#shared/export/report/markdownPieces.ts';
import { decodeEntities } from '#shared/publication/leaks/decodedTexts.ts';

/** The addresses of all pictures in a written Markdown document; empty ones where they are said elsewhere. */
export function picturesInMarkdown(markdown: string): readonly string[] {
  const pieces = markdownPieces(markdown, 'line').filter(({ isPlain }) => !isPlain);
  return pieces.flatMap(({ text }) => imagesOf(parseMarkdown(text)));
}

function imagesOf(node: Nodes): readonly string[] {
  if (node.type === 'image') return [node.url];
  if (node.type === 'imageReference') return [''];
  if (node.type === 'html') return picturesInPage(node.value);
  return 'children' in node ? node.children.flatMap(imagesOf) : [];
}

/** The addresses of all pictures in a page: those that are drawn, and any `data:` of a picture wherever it stands. */
export function picturesInPage(html: string): readonly string[] {
  const drawn = [...html.matchAll(/<(?:img|image|embed|object|source|video)\b[^>]*>/gi)].map(([tag]) => {
    const [, double, single, bare = ''] =
      /\s(?:src|href|data|srcset)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag) ?? [];
    return decodeEntities(double ?? single ?? bare);
  });
  const within = [...html.matchAll(/data:image\/[^"'\s)>]*/gi)].map(([data]) => data);
  return [...new Set([...drawn, ...within])];
}
