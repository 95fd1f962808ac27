import { entryWords } from '#shared/import/reading/entryWords.ts';
import type { FoundEntry } from '#shared/import/reading/timelineMarks.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';
import type { WrittenTime } from '#shared/time/writtenTime.ts';

/** What stands between the time of a log line and its level: names in brackets, of a thread, of a component. */
const BEFORE_LEVEL = String.raw`(?:\[[^\][]{1,80}\]\s*|\([^()]{1,80}\)\s*|[\w.$/#*:-]{1,60}\s+(?:[-|]\s+)?){0,3}?`;
const LEVELS =
  'trace|debug|info|information|notice|note|log|statement|detail|hint|warn|warning|err|error|crit|critical|alert|emerg|fatal|severe';
/** A level in capitals, or in brackets, of Apache behind its module: `[core:error]`. */
const LEVEL = new RegExp(
  `^${BEFORE_LEVEL}(?:\\[(?:[\\w.-]{1,40}:)?(?:${LEVELS}|${LEVELS.toUpperCase()})\\]|<(?:${LEVELS})>|[[<(]?(?:[\\w-]{1,40}\\.)?(?:${LEVELS.toUpperCase()})[\\]>)]?(?=[\\s:|,-]|$))`,
);
const PAIRS = /^(?:\S{1,40}\s)?(?:level|lvl|severity)=/;
/** Looked at of each line: a level stands near its beginning. */
const START = 240;
/** A log has lines that go on with the one above, such as the places that an error went through. */
const MOST_HEADS = 0.3;
const LEAST_LINES = 2;

interface LogHead {
  readonly time: WrittenTime;
  readonly words: string;
}

/** `17/06/09`, as log4j writes days unless it is told otherwise; a person would begin with the day or the month. */
const SHORT_DAY = /^(\d{2})\/(0[1-9]|1[0-2])\/(0[1-9]|[12]\d|3[01])(?= \d{2}:\d{2}:\d{2} [A-Z]{4,5} )/;
/** A line of pairs, with its time among them: `logger=x t=2026-05-04T10:01:00Z level=info`. */
const TIME_PAIR =
  /(?:^|\s)(?:t|ts|time|timestamp|@timestamp)="?(\d{4}-\d{2}-\d{2}[T ][\d:.,]{5,18}(?:Z|[+-]\d{2}:?\d{2})?)"?(?=\s|$)/;
/** A request to a web server, as all of them log it: who, a time in brackets, the request. */
const REQUEST =
  /^(\S{1,80} \S{1,80} \S{1,80}) \[(\d{2})\/([A-Z][a-z]{2})\/(\d{4}):(\d{2}:\d{2}:\d{2}) ([+-]\d{4})\] (?=")/;

/** The time and the words of a line that a program wrote, with its day and its level; null for every other line. */
function readLogHead(raw: string): LogHead | null {
  const start = raw.slice(0, START).replace(SHORT_DAY, '20$1-$2-$3');
  const [request, from = '', ofMonth = '', month = '', year = '', clock = '', zone = ''] =
    REQUEST.exec(raw) ?? [];
  if (request !== undefined)
    return headOf(`${ofMonth} ${month} ${year} ${clock} ${zone}`, `${from} ${raw.slice(request.length)}`);
  const [pair, at = ''] = TIME_PAIR.exec(start) ?? [];
  if (pair !== undefined && /(?:^|\s)(?:level|lvl|severity)=/.test(start))
    return headOf(at, raw.replace(pair, ' '));
  const head = readEntryHead(start, 'text');
  if (head === null || head.time.date === null || head.time.clock?.kind !== 'known') return null;
  if (!LEVEL.test(head.rest) && !PAIRS.test(head.rest)) return null;
  return { time: head.time, words: `${head.rest}${raw.slice(START)}`.trim() };
}

function headOf(when: string, words: string): LogHead | null {
  const head = readEntryHead(when, 'text');
  return head?.rest === '' && head.time.clock?.kind === 'known'
    ? { time: head.time, words: words.trim() }
    : null;
}

/**
 * The entries of a text that is a log as a whole: nearly each line has a day, a clock and a level, or goes on with the one
 * above. Null for every other text, also for one in which a log is only quoted.
 */
export function logEntries(source: readonly string[]): readonly FoundEntry[] | null {
  const first = source.findIndex((raw) => raw.trim() !== '');
  if (first === -1 || readLogHead(source[first] ?? '') === null) return null;
  const groups: { readonly head: LogHead; readonly from: number; readonly body: string[]; to: number }[] = [];
  for (const [index, raw] of source.entries()) {
    const head = readLogHead(raw);
    const last = groups.at(-1);
    if (head !== null) groups.push({ head, from: index + 1, body: [], to: index + 1 });
    else if (last !== undefined && raw.trim() !== '') {
      last.body.push(raw.trimEnd());
      last.to = index + 1;
    }
  }
  const written = source.filter((raw) => raw.trim() !== '').length;
  if (groups.length < LEAST_LINES || groups.length < written * MOST_HEADS) return null;
  return groups.map(({ head, from, body, to }) => {
    const { title, detail } = entryWords([head.words.replace(/\s+/g, ' '), ...body].join('\n'));
    return { time: head.time, title, detail, actor: null, from, to };
  });
}
