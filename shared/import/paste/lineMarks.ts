import { draftParts } from '#shared/import/draft/draftParts.ts';
import type { PasteReading } from '#shared/import/paste/readPaste.ts';
import { lineNumbers } from '#shared/import/placing/lineNumbers.ts';

/** What became of a line: it is in an event or another part, or was not understood. */
export type LineMark = 'event' | 'unread';

/** By line number, 1-based. Blank lines and structure have no mark, and no line of a text whose records are not lines. */
export function lineMarks({ draft, events, lines, isByLine }: PasteReading): ReadonlyMap<number, LineMark> {
  const marks = new Map<number, LineMark>();
  if (!isByLine) return marks;
  const usedRanges = [
    ...draftParts(draft).map((part) => part.lines),
    ...events.map(({ parsed }) => parsed.sourceLines),
  ];
  for (const line of usedRanges.flatMap(lineNumbers)) marks.set(line, 'event');
  for (const { line } of lines) marks.set(line, 'unread');
  return marks;
}
