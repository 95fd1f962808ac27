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
  // What waits for an answer was not misunderstood.
  const waiting = draft.leftOut.filter(({ reason }) => reason.isWaiting);
  const waitingLines = new Set(waiting.flatMap((left) => lineNumbers(left.lines)));
  for (const { line } of lines) if (!waitingLines.has(line)) marks.set(line, 'unread');
  return marks;
}
