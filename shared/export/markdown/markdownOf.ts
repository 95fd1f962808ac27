import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown as write } from 'mdast-util-to-markdown';
import { cellBreak } from '#shared/export/markdown/cellBreak.ts';
import { plainItem } from '#shared/export/markdown/plainItem.ts';
import { plainParagraph } from '#shared/export/markdown/plainParagraph.ts';
import { plainText } from '#shared/export/markdown/plainText.ts';

/** A tree as CommonMark with GFM tables, ending with a line break, in the one style of all that leaves. */
export function markdownOf(root: Root): string {
  return write(root, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
    emphasis: '_',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
    resourceLink: false,
    handlers: { break: cellBreak, text: plainText, paragraph: plainParagraph, listItem: plainItem },
  });
}
