import type { PasteReading } from '#shared/import/paste/readPaste.ts';

/** What became of a line: it is in an event, or was not understood. */
export type LineMark = 'event' | 'unread';

/** By line number, 1-based. Blank lines and structure have no mark. */
export function lineMarks({ events, lines }: PasteReading): ReadonlyMap<number, LineMark> {
  const marks = new Map<number, LineMark>();
  for (const { parsed } of events) {
    for (let line = parsed.sourceLines.from; line <= parsed.sourceLines.to; line += 1)
      marks.set(line, 'event');
  }
  for (const { line } of lines) marks.set(line, 'unread');
  return marks;
}
