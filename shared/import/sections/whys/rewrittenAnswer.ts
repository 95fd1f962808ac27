import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { readNotes } from '#shared/import/sections/whys/answerNotes.ts';

/** What Debrief writes where an answer is still open. */
export const UNANSWERED = 'Not answered yet';
const ANSWER = new RegExp(`^(?:(?:and )?because\\b|${UNANSWERED}$)`, 'i');
/** Characters. In a longer line no notes are looked for. */
const LONGEST = 10_000;
const ASKED_AND_ANSWERED = /^(\*\*.+?\*\*)\s+(\S.*)$/;

/**
 * Whether another program wrote an answer of Debrief anew, with the notes below it: a word processor puts question, answer
 * and notes into one line, or takes the bold face from the question.
 */
export function isRewrittenAnswer(lines: readonly ScannedLine[]): boolean {
  const written = asWritten(lines);
  return written[0]?.content !== lines[0]?.content && written.length > 2 && notesOf(written) !== null;
}

/** The lines of such an answer as Debrief writes them: the question, the answer, the notes. Others stay as they are. */
export function asWritten(lines: readonly ScannedLine[]): readonly ScannedLine[] {
  const [first, second] = lines;
  if (first === undefined || first.content.length > LONGEST) return lines;
  if (second !== undefined) {
    const isPlain = !/^\*\*|^(?:and )?because\b/i.test(first.content) && ANSWER.test(second.content);
    return isPlain ? [{ ...first, content: `**${first.content}**` }, ...lines.slice(1)] : lines;
  }
  const [, asked, said = first.content] = ASKED_AND_ANSWERED.exec(first.content) ?? [];
  const divided = withoutNotes(said);
  if (!ANSWER.test(divided[0])) return lines;
  return [asked, ...divided].flatMap((content) => (content === undefined ? [] : [{ ...first, content }]));
}

function notesOf(lines: readonly ScannedLine[]): ReturnType<typeof readNotes> {
  return readNotes(lines.at(-1)?.content ?? '');
}

/** Divides the notes from an answer in front of them, from the first word after which all is a note. */
function withoutNotes(said: string): readonly [answer: string, notes?: string] {
  for (const { index, 0: gap } of said.matchAll(/\s+(?=\p{Lu})/gu)) {
    const notes = said.slice(index + gap.length);
    if (readNotes(notes) !== null) return [said.slice(0, index), notes];
  }
  return [said];
}
