import { type LogHead, readLogHead } from '#shared/import/forms/logHeads.ts';
import { jsonWords } from '#shared/import/forms/logJson.ts';
import { createShortDays } from '#shared/import/forms/shortDays.ts';
import { entryWords } from '#shared/import/reading/entryWords.ts';
import type { FoundEntry } from '#shared/import/reading/timelineMarks.ts';
import type { CalendarDay } from '#shared/time/calendarDay.ts';
import type { WrittenTime } from '#shared/time/writtenTime.ts';

/** So many of its lines that are not indented begin something; others go on with the one above. */
const MOST_HEADS = 0.3;
const LEAST_LINES = 2;

/** A line with a time, and what goes on with it below. */
export interface LogGroup {
  readonly head: LogHead;
  readonly from: number;
  readonly body: string[];
  to: number;
}

/**
 * The lines of a text that is a log as a whole, each with what goes on with it: nearly each line has a time, many of them a day and a level, or goes on
 * with the one above. Lines of several programs may stand in it. Null for every other text, also for one in which a log
 * is only quoted.
 */
export function logGroups(source: readonly string[]): readonly LogGroup[] | null {
  const first = source.find((raw) => raw.trim() !== '');
  if (first === undefined || readLogHead(first) === null) return null;
  const groups: LogGroup[] = [];
  let written = 0;
  for (const [index, raw] of source.entries()) {
    if (raw.trim() === '') continue;
    if (!/^\s/.test(raw)) written += 1;
    const head = readLogHead(raw);
    const last = groups.at(-1);
    if (head !== null) groups.push({ head, from: index + 1, body: [], to: index + 1 });
    else if (last !== undefined) {
      last.body.push(raw.trimEnd());
      last.to = index + 1;
    }
  }
  const sure = groups.filter(({ head }) => head.isSure).length;
  return sure < LEAST_LINES || sure < written * MOST_HEADS ? null : groups;
}

/** The entries of a log. `latest`: no day of it is later. */
export function logEntries(
  groups: readonly LogGroup[],
  latest: CalendarDay | undefined,
): readonly FoundEntry[] {
  const dayOf = createShortDays(
    groups.flatMap(({ head }) => head.shortDay ?? []),
    latest,
  );
  return groups.map(({ head, from, body, to }) => {
    const json = jsonWords(head.words);
    const words = json?.words ?? head.words;
    const { title, detail } = entryWords(
      [words.replace(/\s+/g, ' '), ...(json?.fields ?? []), ...body].join('\n'),
    );
    return { time: timeOf(head, dayOf), title, detail, actor: null, from, to };
  });
}

function timeOf(
  { time, shortDay }: LogHead,
  dayOf: (day: string) => NonNullable<WrittenTime['date']>,
): WrittenTime {
  return shortDay === null ? time : { ...time, date: dayOf(shortDay) };
}
