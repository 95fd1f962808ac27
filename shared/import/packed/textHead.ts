import type { CountedNoun } from '#shared/import/draft/importDraft.ts';
import { counted } from '#shared/text/phrases.ts';

/** Something in a file that its text does not have, such as its pictures. */
export interface NotInText extends CountedNoun {
  readonly count: number;
}

/** What somebody said about the text, beside it. */
export interface TextComment {
  /** Empty where nobody is named. */
  readonly by: string;
  readonly text: string;
  /** The words that it is about; empty: none. */
  readonly about: string;
}

/** What a text was taken out of. */
export interface TextHead {
  /** `A PDF, 3 pages` */
  readonly is: string;
  /** What stayed behind, such as `2 pictures` or a comment, and the line that says it. */
  readonly left: readonly { readonly words: string; readonly line: number }[];
  readonly comments: readonly TextComment[];
  /** The first line of the text itself, 1-based. */
  readonly from: number;
}

const TEXT_OF = 'text-of';
const LEFT_OUT = 'left-out';
const COMMENT = 'comment';
/** Lines between which Markdown keeps facts about a text. */
const MARK = '---';

/**
 * A text below a head that says what it was taken out of, and what of that it does not have. So both stay with the text
 * wherever it goes, and whoever reads it sees them.
 */
export function withTextHead(
  is: string,
  left: readonly NotInText[],
  text: string,
  comments: readonly TextComment[] = [],
): string {
  const lines = left
    .filter(({ count }) => count > 0)
    .map(({ count, one, many }) => `${LEFT_OUT}: ${counted(count, one, many)}`);
  const said = comments.map(
    ({ by, about, text: words }) => `${COMMENT}: ${JSON.stringify([by, about, words])}`,
  );
  return [MARK, `${TEXT_OF}: ${is}`, ...lines, ...said, MARK, '', text].join('\n');
}

/** The head of a text that {@link withTextHead} wrote; null for any other text. */
export function textHead(text: string): TextHead | null {
  if (!text.startsWith(`${MARK}\n${TEXT_OF}: `)) return null;
  const length = text.indexOf(`\n${MARK}\n`, MARK.length);
  if (length === -1) return null;
  const [, first = '', ...more] = text.slice(0, length).split('\n');
  const comments = more.map(commentIn);
  const left = more.flatMap((line, index) => {
    const saidComment = comments[index];
    const words = line.startsWith(`${LEFT_OUT}: `) ? line.slice(LEFT_OUT.length + 2) : null;
    if (words !== null) return [{ words, line: index + 3 }];
    return saidComment == null
      ? []
      : [
          {
            words: `${saidComment.by === '' ? 'Comment' : saidComment.by}: ${saidComment.text}`,
            line: index + 3,
          },
        ];
  });
  const foundComments = comments.filter((comment) => comment !== null);
  return { is: first.slice(TEXT_OF.length + 2), left, comments: foundComments, from: more.length + 4 };
}

/** Null for a line of the head that is no comment, also where somebody else wrote it. */
function commentIn(line: string): TextComment | null {
  if (!line.startsWith(`${COMMENT}: [`)) return null;
  const parts = /^\["((?:[^"\\]|\\.)*)","((?:[^"\\]|\\.)*)","((?:[^"\\]|\\.)*)"\]$/.exec(
    line.slice(COMMENT.length + 2),
  );
  const [by, about, text] = (parts ?? []).slice(1).map(unquoted);
  return by == null || about == null || text == null ? null : { by, about, text };
}

function unquoted(words: string): string | null {
  try {
    const read: unknown = JSON.parse(`"${words}"`);
    return typeof read === 'string' ? read : null;
  } catch {
    return null; // An escape that JSON does not know: somebody else wrote it.
  }
}
