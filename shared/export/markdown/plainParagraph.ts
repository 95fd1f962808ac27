import type { Paragraph, PhrasingContent, Text } from 'mdast';
import { defaultHandlers, type Handle, type Info, type State } from 'mdast-util-to-markdown';
import { escapeMarkdown } from '#shared/export/markdown/escapeMarkdown.ts';

/**
 * Writes a paragraph. Most of a report's paragraphs are lines of text, the first perhaps beginning
 * with a word in bold; those are written line by line. The general writer, which weighs how every
 * piece of emphasis meets its neighbours, gets the rest.
 */
export const plainParagraph: Handle = (node: Paragraph, parent, state, info) => {
  const box = boxOf(node, parent);
  if (box !== '' && node.children.length > 0)
    return box + plainParagraph(node, undefined, state, { ...info, before: ' ' });
  const rows = rowsOf(node.children);
  if (rows === null) return defaultHandlers.paragraph(node, parent, state, info);
  const exitParagraph = state.enter('paragraph');
  const exitPhrasing = state.enter('phrasing');
  const written = rows.map((row) => row.bold + lineText(row.text, row.bold, state));
  exitPhrasing();
  exitParagraph();
  return written.join('\\\n');
};

/** `[x] ` in front of the words of a task, whose state the item knows; empty elsewhere. */
function boxOf(node: Paragraph, parent: Parameters<Handle>[1]): string {
  if (parent?.type !== 'listItem' || typeof parent.checked !== 'boolean' || parent.children[0] !== node)
    return '';
  return parent.checked ? '[x] ' : '[ ] ';
}

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

/** Letters, digits, inner spaces and punctuation that Markdown gives no meaning inside a line. */
const ORDINARY =
  /^(?:\p{L}|~?\d\d:\d\d)(?:[\p{L}\p{N} ,;'’‘“”"?%$€£–—…·().:/-]*[\p{L}\p{N},;'’‘“”"?%$€£–—…·().])?$/u;
/** What GFM could still turn into a link. */
const ADDRESS = /[Ww]\.|[ps]:\/|\/\//;

/** Enough of a text to see how its first character is written: no pattern looks further ahead than one. */
const PEEK_LENGTH = 8;

/**
 * Writes text. What cannot need an escape anywhere skips the escaper, which tries some seventy
 * patterns on every piece of text and would take most of the time of a long export.
 */
export const plainText: Handle & { readonly peek: Handle } = Object.assign(
  (node: Text, parent: Parameters<Handle>[1], state: State, info: Info): string => {
    if (isOrdinary(node.value) || isInnerSpace(node.value, info)) return node.value;
    const siblings = parent?.children ?? [];
    const index = state.indexStack.at(-1) ?? 0;
    return escapeMarkdown(node.value, state, {
      ...info,
      afterNode: siblings[index + 1],
      beforeNode: siblings[index - 1],
    });
  },
  {
    peek: (node: Text, _parent: unknown, state: State, info: Info): string =>
      isOrdinary(node.value) ? node.value : escapeMarkdown(node.value.slice(0, PEEK_LENGTH), state, info),
  },
);

/** Whether a text means the same as Markdown, wherever in a line it stands. */
function isOrdinary(value: string): boolean {
  return ORDINARY.test(value) && !ADDRESS.test(value);
}

/** A lone space needs care only at an end of a line. */
function isInnerSpace(value: string, { before, after }: Info): boolean {
  return value === ' ' && /\S$/.test(before) && /^\S/.test(after);
}
