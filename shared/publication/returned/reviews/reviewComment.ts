import { ATTRIBUTION } from '#shared/import/mails/mailParts.ts';
import { suggestedWords } from '#shared/publication/returned/comments/documentComment.ts';
import { replacedComments } from '#shared/publication/returned/comments/replacedComments.ts';

/** What somebody said in a review of files, where those are hosted. */
export interface ReviewComment {
  /** Who; empty where nothing tells. */
  readonly by: string;
  readonly text: string;
  /** The file that it is about, from the top of its repository; empty where nothing tells. */
  readonly path: string;
  /** The lines that it stands below or quotes, without their signs; the last says what it is about. Empty: the whole. */
  readonly lines: readonly string[];
}

/** The comments of one review. */
export interface Review {
  readonly comments: readonly ReviewComment[];
  /** What the review is called, which may say the incident's name. */
  readonly titles: readonly string[];
  /** How many comments more there are than are shown. */
  readonly unread: number;
}

/** `@@ -12,7 +12,7 @@` at the head of some lines of a difference. */
const HUNK_HEAD = /^@@ .*? @@/;

/** The lines of a difference as they are after it, or where it only takes away, before it. */
export function linesOfHunk(hunk: readonly string[]): readonly string[] {
  const lines = hunk.filter((line) => !HUNK_HEAD.test(line) && !line.startsWith('\\'));
  const present = lines.filter((line) => !line.startsWith('-'));
  return (present.length > 0 ? present : lines).map((line) => line.replace(/^[-+ ]/, ''));
}

/** Below these words, mails that tell of a comment only say where it was made. */
const MAIL_END = /^\s*(?:(?:—|--\s?)\s*$|Reply to this email directly|You are receiving this because)/;

/** `@anna-ray commented on this pull request.`, as each mail of a review begins, and who it was. */
export const OPENING =
  /^[\s>*]*@?([\w-]+(?:\[bot\])?)\*? (?:commented on|approved|requested changes on|left a comment)\b.*\.\s*$/;

interface CommentWords {
  readonly text: string;
  readonly quoted: readonly string[];
}

/**
 * The words of a comment in Markdown: without what programs hide in it, without the mail that it was written below, and with
 * suggested lines called so. What it quotes is apart.
 */
export function commentWords(body: string): CommentWords {
  const lines = replacedComments(body.replace(/\r\n?/g, '\n'), () => '').split('\n');
  const said: string[] = [];
  const quoted: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [line = '', next = ''] = lines.slice(at, at + 2);
    if (isMailEnd(line, next)) break;
    const fence = /^\s*(`{3,}|~{3,})suggestion\b/.exec(line)?.[1];
    if (fence !== undefined) {
      let end = at + 1;
      while (end < lines.length && !lines[end]?.trim().startsWith(fence)) end += 1;
      said.push(suggestedWords(lines.slice(at + 1, end)));
      at = end;
    } else if (ATTRIBUTION.test(line) && isQuotedBelow(lines, at)) continue;
    else if (ATTRIBUTION.test(`${line} ${next}`) && isQuotedBelow(lines, at + 1)) at += 1;
    else if (/^\s*>/.test(line)) quoted.push(line.replace(/^[>\s]*/, '').replace(/^[-+](?=\S)/, ''));
    else said.push(line.trimEnd());
  }
  const end = quoted.findIndex((line, at) => isMailEnd(line, quoted[at + 1] ?? ''));
  const text = said
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const told = end === -1 ? quoted : quoted.slice(0, end);
  return { text, quoted: told.filter((line) => !OPENING.test(line)) };
}

/** Only above a quotation such words name whom it quotes: “On Monday we wrote:” is said as well. */
function isQuotedBelow(lines: readonly string[], at: number): boolean {
  let below = at + 1;
  while (below < lines.length && lines[below]?.trim() === '') below += 1;
  return /^\s*>/.test(lines[below] ?? '');
}

/** A line of strokes ends a comment only where such words follow; in Markdown it is a rule. */
function isMailEnd(line: string, next: string): boolean {
  if (!MAIL_END.test(line)) return false;
  return /[a-z]/i.test(line) || (/[a-z]/i.test(next) && MAIL_END.test(next));
}
