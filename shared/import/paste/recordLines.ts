import type { PasteReading } from '#shared/import/paste/readPaste.ts';
import { clockTime, dayAndMonth, isoDate } from '#shared/time/formatTime.ts';
import { parseTimestamp } from '#shared/time/timestamp.ts';

/** The time that a record is shown with, `2026-05-04T10:01:00Z Ada: words`. */
const STAMP = /^(\d{4}-\d{2}-\d{2}T\S{5,30}) (?=\S)/;

/**
 * The records of a text in JSON as lines that can be read, `10:01 Ada: words`, with the day where there are several; null
 * for a text that is read line by line. The lines of events count these.
 */
export function recordLines(
  text: string,
  { draft: { source } }: Pick<PasteReading, 'draft'>,
  timeZone: string,
): readonly string[] | null {
  if (!/^\s*[[{]/.test(text) || source.length === 0 || source.join('\n') === text) return null;
  const stamps = source.map((line) => parseTimestamp(STAMP.exec(line)?.[1] ?? ''));
  const days = new Set(stamps.flatMap((at) => (at === null ? [] : isoDate(at, timeZone))));
  return source.map((line, index) => {
    const at = stamps[index] ?? null;
    if (at === null) return line;
    const day = days.size > 1 ? `${dayAndMonth(isoDate(at, timeZone))} ` : '';
    return `${day}${clockTime(at, timeZone)} ${line.replace(STAMP, '')}`;
  });
}
