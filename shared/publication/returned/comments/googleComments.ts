import {
  aboutLine,
  signedWords,
  type WithoutComments,
} from '#shared/publication/returned/comments/documentComment.ts';
import { hasLine } from '#shared/publication/returned/document/documentWords.ts';

/** `[a]`, also escaped, as a link, or raised, as Google Docs writes it behind the words that a comment is about. */
const MARK = /(?:<sup>)?\\?\[?\\?\[([a-z]{1,2})\\?\](?:\\?\]|)(?:\(#cmnt[^)]*\))?(?:<\/sup>)?/g;
/** The same at the beginning of a line in the list of all comments. */
const LISTED =
  /^\s*(?:<sup>)?\\?\[?\\?\[([a-z]{1,2})\\?\](?:\\?\]|)(?:\(#cmnt[^)]*\))?(?:<\/sup>)?\s*(\S.*)$/;

/**
 * The comments that Google Docs puts at the end of a document: each letter stands once in the text and once in the list.
 * A reply comes right behind what it answers, with a letter of its own at the same words.
 */
export function googleComments(lines: readonly string[], exported: readonly string[]): WithoutComments {
  const start = listStart(lines, exported);
  if (start === null) return { lines, comments: [] };
  const listed: { readonly letter: string; readonly words: string[] }[] = [];
  const end = listEnd(lines, start);
  for (const line of lines.slice(start, end)) {
    const [, letter, words] = LISTED.exec(line) ?? [];
    if (letter !== undefined && words !== undefined) listed.push({ letter, words: [words] });
    else if (line.trim() !== '') listed.at(-1)?.words.push(line.trim());
  }
  const body = lines.slice(0, start);
  const letters = new Set(listed.map(({ letter }) => letter));
  const about = new Map<string, string>();
  const without = body.map((line) =>
    line.replace(MARK, (whole, letter: string, at: number) => {
      if (!letters.has(letter)) return whole;
      about.set(letter, aboutLine(line.slice(0, at).replace(MARK, '')) || aboutLine(line.replace(MARK, '')));
      return '';
    }),
  );
  return {
    lines: [...without, ...lines.slice(start, end).map(() => ''), ...lines.slice(end)],
    comments: listed.map(({ letter, words }) => ({
      ...signedWords(words.join(' ').replace(/\\([[\]])/g, '$1')),
      about: about.get(letter) ?? '',
    })),
  };
}

/** The line after the list: below a blank one, what is no comment is of the document. */
function listEnd(lines: readonly string[], start: number): number {
  const end = lines.findIndex(
    (line, place) =>
      place > start && line.trim() !== '' && lines[place - 1]?.trim() === '' && !LISTED.test(line),
  );
  return end === -1 ? lines.length : end;
}

/** Where the list begins; null where there is none, or the document had it when it left. */
function listStart(lines: readonly string[], exported: readonly string[]): number | null {
  const first = lines.findIndex((line) => LISTED.exec(line)?.[1] === 'a');
  if (first === -1 || hasLine(exported, lines[first] ?? '')) return null;
  const isMarked = lines
    .slice(0, first)
    .some((line) => [...line.matchAll(MARK)].some(([, letter]) => letter === 'a'));
  return isMarked ? first : null;
}
