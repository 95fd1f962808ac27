import type { Paragraph, PhrasingContent } from 'mdast';
import { defaultHandlers, type Handle, type State } from 'mdast-util-to-markdown';
import { escapeMarkdown } from '#shared/export/markdown/escapeMarkdown.ts';
import { isOrdinary } from '#shared/export/markdown/plainText.ts';

/**
 * Writes a paragraph. Most of a report's paragraphs are lines of text, the first perhaps beginning
 * with a word in bold; those are written line by line. The general writer, which weighs how every
 * piece of emphasis meets its neighbours, gets the rest.
 */
export const plainParagraph: Handle = (node: Paragraph, parent, state, info) => {
  const rows = rowsOf(node.children);
  if (rows === null) return defaultHandlers.paragraph(node, parent, state, info);
  const exitParagraph = state.enter('paragraph');
  const exitPhrasing = state.enter('phrasing');
  const written = rows.map((row) => row.bold + lineText(row.text, row.bold, state));
  exitPhrasing();
  exitParagraph();
  return written.join('\\\n');
};

interface Row {
  /** Already Markdown, with the space that ends it; empty for a line without bold. */
  readonly bold: string;
  readonly text: string;
}

/** The paragraph's lines when it is made of text and breaks, after at most one plain bold beginning. */
function rowsOf(children: readonly PhrasingContent[]): readonly Row[] | null {
  const bold = boldBeginning(children);
  const rows: { bold: string; text: string }[] = [{ bold, text: '' }];
  for (const child of bold === '' ? children : children.slice(2)) {
    const row = rows.at(-1);
    if (child.type === 'break') rows.push({ bold: '', text: '' });
    else if (child.type === 'text' && row !== undefined) row.text += child.value;
    else return null;
  }
  return rows.some((row) => row.text === '' || row.text.includes('\n')) ? null : rows;
}

/** `**14:23** ` when the paragraph begins with plain bold text and a space. */
function boldBeginning([first, second]: readonly PhrasingContent[]): string {
  if (first?.type !== 'strong' || second?.type !== 'text' || second.value !== ' ') return '';
  const [inner, ...others] = first.children;
  if (inner?.type !== 'text' || others.length > 0) return '';
  return isOrdinary(inner.value) ? `**${inner.value}** ` : '';
}

function lineText(text: string, bold: string, state: State): string {
  if (isOrdinary(text)) return text;
  return escapeMarkdown(text, state, { before: bold === '' ? '\n' : ' ', after: '\n' });
}
