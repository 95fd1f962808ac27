import { plainInline } from '#shared/import/reading/inline/plainInline.ts';

/** What somebody said about a document, beside its text. */
export interface DocumentComment {
  /** Who; empty where the document does not tell. */
  readonly by: string;
  readonly text: string;
  /** The words that it is about; empty where nothing tells. */
  readonly about: string;
}

/** A document without the comments that were found in it. Each line keeps its place: one that is gone is blank. */
export interface WithoutComments {
  readonly lines: readonly string[];
  readonly comments: readonly DocumentComment[];
}

/** So many letters say which place of a document is meant. */
const LONGEST_ABOUT = 90;

/** `Anna Ray: is this right?`, `**@anna**: …`, `@anna wrote:`: who says it, and what. */
export function signedWords(words: string): Pick<DocumentComment, 'by' | 'text'> {
  const plain = words.replace(/\s+/g, ' ').trim();
  const [, by, text] = SIGNED.exec(plain) ?? [];
  return by === undefined || text === undefined
    ? { by: '', text: plain }
    : { by: by.trim(), text: text.trim() };
}

/** A handle, or one to four words of which the first begins like a name. What else stands before a colon is no person. */
const SIGNED =
  /^(?:\*\*|__)?@?((?<=@)[\w.-]{1,39}|\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,3})(?:\*\*|__)?(?:\s(?:wrote|commented|said))?\s?(?::(?:\*\*|__)?|—|–)\s*(\S.*)$/u;

/** The words of a line of Markdown, cut to what tells it from others. */
export function aboutLine(line: string | undefined): string {
  const cells = (line ?? '').replace(/^\s*(?:[-*+>]|#{1,6}|\d+\.)\s+/, '').replace(/^\s*\||\|\s*$/g, '');
  const words = plainInline(cells.replace(/\\$/, ''), () => false)
    .replace(/\s+/g, ' ')
    .trim();
  return words.length <= LONGEST_ABOUT ? words : `${words.slice(0, LONGEST_ABOUT).replace(/\s+\S*$/, '')}…`;
}

/** The nearest line above a place that says something. */
export function lineAbove(lines: readonly string[], place: number): string | undefined {
  return lines.slice(0, place).findLast((line) => /[\p{L}\p{N}]/u.test(line));
}

/** What a block of suggested lines says, as a text without marks of Markdown. */
export function suggestedWords(lines: readonly string[]): string {
  const words = lines
    .map((line) => plainInline(line.replace(/^\s*(?:[-*+]|#{1,6}|\d+\.)\s+/, '')).trim())
    .filter((line) => line !== '');
  return words.length === 0 ? 'Suggested: to leave it out' : `Suggested: ${words.join('\n')}`;
}
