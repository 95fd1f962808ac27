import type { CountedNoun } from '#shared/import/draft/importDraft.ts';
import { counted } from '#shared/text/phrases.ts';

/** Something in a file that its text does not have, such as its pictures. */
export interface NotInText extends CountedNoun {
  readonly count: number;
}

/** What a text was taken out of. */
export interface TextHead {
  /** `A PDF, 3 pages` */
  readonly is: string;
  /** What stayed behind, such as `2 pictures`, and the line that says it. */
  readonly left: readonly { readonly words: string; readonly line: number }[];
  /** The first line of the text itself, 1-based. */
  readonly from: number;
}

const TEXT_OF = 'text-of';
const LEFT_OUT = 'left-out';
/** Lines between which Markdown keeps facts about a text. */
const MARK = '---';

/**
 * A text below a head that says what it was taken out of, and what of that it does not have. So both stay with the text
 * wherever it goes, and whoever reads it sees them.
 */
export function withTextHead(is: string, left: readonly NotInText[], text: string): string {
  const lines = left
    .filter(({ count }) => count > 0)
    .map(({ count, one, many }) => `${LEFT_OUT}: ${counted(count, one, many)}`);
  return [MARK, `${TEXT_OF}: ${is}`, ...lines, MARK, '', text].join('\n');
}

/** The head of a text that {@link withTextHead} wrote; null for any other text. */
export function textHead(text: string): TextHead | null {
  const [mark, first = '', ...more] = text.slice(0, 2000).split('\n');
  if (mark !== MARK || !first.startsWith(`${TEXT_OF}: `)) return null;
  const end = more.indexOf(MARK);
  if (end === -1) return null;
  const left = more
    .slice(0, end)
    .flatMap((line, index) =>
      line.startsWith(`${LEFT_OUT}: `) ? [{ words: line.slice(LEFT_OUT.length + 2), line: index + 3 }] : [],
    );
  return { is: first.slice(TEXT_OF.length + 2), left, from: end + 4 };
}
