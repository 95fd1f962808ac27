import {
  aboutLine,
  type DocumentComment,
  lineAbove,
  signedWords,
  suggestedWords,
  type WithoutComments,
} from '#shared/publication/returned/comments/documentComment.ts';
import { replacedComments } from '#shared/publication/returned/comments/replacedComments.ts';
import { hasLine } from '#shared/publication/returned/document/documentWords.ts';

// What people write into Markdown where GitHub and its like are used: HTML comments, blocks of suggested words, and
// replies that were copied as quotations.

/** A comment that programs write for each other: conditions of Word, markers of tools. */
const OF_PROGRAMS = /^\s*(?:\[if|\[endif|#|\/|prettier|markdownlint|StartFragment|EndFragment|toc\b)/i;

/** The comments in Markdown. A quotation that the document had when it left is none. */
export function githubComments(lines: readonly string[], exported: readonly string[]): WithoutComments {
  const hidden = htmlComments(lines.join('\n'), exported.join('\n'));
  const comments: DocumentComment[] = [...hidden.comments];
  const left = [...hidden.lines];
  for (let start = 0; start < left.length; start += 1) {
    const block = blockAt(left, start, exported);
    if (block === null) continue;
    const about = aboutLine(lineAbove(left, start));
    comments.push({ ...block.words, about });
    left.fill('', start, block.end);
    start = block.end - 1;
  }
  return { lines: left, comments };
}

/**
 * Takes the HTML comments out of a text, page or Markdown; line breaks within them stay. One that stands in the known text
 * stays as well, and so do escaped ones, which are words.
 */
export function htmlComments(text: string, known = ''): WithoutComments {
  const comments: DocumentComment[] = [];
  // The text above the comment without others: of what is done with, only the last line that says something.
  let above: readonly string[] = [''];
  let read = 0;
  const rest = replacedComments(text, (whole, words, at) => {
    const lines = `${above.at(-1) ?? ''}${text.slice(read, at)}`.split('\n');
    above = [lineAbove(lines, lines.length - 1) ?? above[0] ?? '', lines.at(-1) ?? ''];
    read = at + whole.length;
    if (words.trim() === '' || OF_PROGRAMS.test(words) || known.includes(whole.trim())) return whole;
    comments.push({ ...signedWords(words), about: aboutLine(lineAbove(above, above.length)) });
    return whole.replace(/[^\n]/g, '');
  });
  return { lines: rest.split('\n'), comments };
}

interface Block {
  /** The line after it. */
  readonly end: number;
  readonly words: Pick<DocumentComment, 'by' | 'text'>;
}

function blockAt(lines: readonly string[], start: number, exported: readonly string[]): Block | null {
  const line = lines[start] ?? '';
  const fence = /^\s*(`{3,}|~{3,})suggestion\b/.exec(line)?.[1];
  if (fence !== undefined) {
    const length = lines.slice(start + 1).findIndex((below) => below.trim().startsWith(fence));
    const end = length === -1 ? lines.length : start + 1 + length;
    const text = suggestedWords(lines.slice(start + 1, end));
    return { end: Math.min(end + 1, lines.length), words: { by: '', text } };
  }
  if (!isReply(line, exported)) return null;
  const length = lines.slice(start).findIndex((below) => !isReply(below, exported));
  const end = length === -1 ? lines.length : start + length;
  const quoted = lines.slice(start, end).map((below) => below.replace(/^\s*>\s?/, ''));
  return { end, words: signedWords(quoted.join(' ')) };
}

function isReply(line: string, exported: readonly string[]): boolean {
  return /^\s*>\s*\S/.test(line) && !hasLine(exported, line);
}
