import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { harmlessMarkdown } from '#shared/export/report/harmlessMarkdown.ts';
import { markdownPieces } from '#shared/export/report/markdownPieces.ts';
import { lines, paragraph } from '#shared/export/report/reportNodes.ts';
import { cleanText } from '#shared/text/cleanText.ts';

/**
 * A field that its author wrote in Markdown, as part of the report, under a heading of depth `under`.
 * Empty when nothing is written. See {@link harmlessMarkdown} for what is changed.
 */
export function markdownField(markdown: string, under: 1 | 2): RootContent[] {
  return markdownPieces(cleanText(markdown)).flatMap(({ text, isPlain }) =>
    isPlain ? plainParagraphs(text) : harmlessMarkdown(parseMarkdown(text), under),
  );
}

/** A text as it is written, with its paragraphs and line breaks. */
function plainParagraphs(text: string): RootContent[] {
  const paragraphs = text.split(/\n[ \t]*\n/).filter((part) => part.trim() !== '');
  return paragraphs.map((part) => paragraph(lines(part)));
}

/** GFM as the exports write it and as their readers parse it. */
export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}
