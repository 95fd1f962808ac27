import { hasLevelInJson } from '#shared/import/forms/logJson.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';
import type { WrittenTime } from '#shared/time/writtenTime.ts';

/** What stands between the time of a log line and its level: names in brackets, of a thread, of a component. */
const BEFORE_LEVEL = String.raw`(?:\[[^\][]{1,80}\]\s*|\([^()]{1,80}\)\s*|[\w.$/#*:-]{1,60}\s+(?:[-|]\s+)?){0,3}?`;
const LEVELS =
  'trace|debug|info|information|notice|note|log|statement|detail|hint|warn|warning|err|error|crit|critical|alert|emerg|fatal|severe|trc|dbg|inf|wrn|vrb|ftl|crt';
/** A level in capitals, or in brackets, of Apache behind its module: `[core:error]`. */
const LEVEL = new RegExp(
  `^${BEFORE_LEVEL}(?:\\[(?:[\\w.-]{1,40}:)?(?:${LEVELS}|${LEVELS.toUpperCase()})\\]|<(?:${LEVELS})>|[[<(]?(?:[\\w-]{1,40}\\.)?(?:${LEVELS.toUpperCase()})[\\]>)]?(?=[\\s:|,-]|$))`,
);
const PAIRS = /^(?:\S{1,40}\s)?(?:level|lvl|severity)=/;
/** Looked at of each line: a level stands near its beginning. */
const START = 240;

/** The beginning of a log line. */
export interface LogHead {
  readonly time: WrittenTime;
  readonly words: string;
  /** The line says itself that a program wrote it: by a level, a request, or pairs. */
  readonly isSure: boolean;
  /** Its day, where that has only two digits for its year, as it is written: `17/06/09`. */
  readonly shortDay: string | null;
}

const SHORT_DAY = /^(\d{2}\/\d{2}\/\d{2})(?=,? \d{2}:\d{2}:\d{2})/;
/** A line of pairs, with its time among them: `logger=x t=2026-05-04T10:01:00Z level=info`. */
const TIME_PAIR =
  /(?:^|\s)(?:t|ts|time|timestamp|@timestamp)="?(\d{4}-\d{2}-\d{2}[T ][\d:.,]{5,18}(?:Z|[+-]\d{2}:?\d{2})?)"?(?=\s|$)/;
/** The same in JSON. */
const TIME_FIELD =
  /^(?:[\w./-]{1,60}\s{1,20}(?:\|\s{1,3})?)?\{.{0,160}?"(?:t|ts|time|timestamp|@timestamp)"\s?:\s?"(\d{4}-\d{2}-\d{2}[T ][\d:.,]{5,18}(?:Z|[+-]\d{2}:?\d{2})?)"/;
/** A request to a web server, as all of them log it: who, a time in brackets, the request. */
const REQUEST =
  /^(\S{1,80} \S{1,80} \S{1,80}) \[(\d{2})\/([A-Z][a-z]{2})\/(\d{4}):(\d{2}:\d{2}:\d{2}) ([+-]\d{4})\] (?=")/;
/** Kubernetes: the level, the month and the day in one word. `E0504 10:06:41.120000       1 valve.go:12] …` */
const KLOG = /^([IWEF])(\d{2})(\d{2}) (\d{2}:\d{2}:\d{2}\.\d{1,9})(?=\s+\d+ [\w.-]{1,80}:\d+\])/;
/** What carries a line on: the container of Compose, the head of syslog (RFC 5424). */
const CARRIER = /^(?:[\w.-]{1,60}\s{1,20}\|\s|<\d{1,3}>\d\s)(?=\d{4}-\d{2}-\d{2}[T ])/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The time and the words of a line that a program may have written; null for a line without a time at its beginning, and
 * for what is indented: that goes on with the line above.
 */
export function readLogHead(raw: string): LogHead | null {
  if (raw === '' || /^\s/.test(raw)) return null;
  const [carrier = ''] = CARRIER.exec(raw) ?? [];
  const head = carrier === '' ? null : plainHead(raw.slice(carrier.length));
  // What comes through syslog or Compose was written by a program.
  if (head !== null) return { ...head, isSure: true, words: `${carrierName(carrier)}${head.words}` };
  return requestHead(raw) ?? pairHead(raw) ?? klogHead(raw) ?? plainHead(raw);
}

function carrierName(carrier: string): string {
  const name = /^([\w.-]+)\s+\|/.exec(carrier)?.[1];
  return name === undefined ? '' : `${name}: `;
}

function requestHead(raw: string): LogHead | null {
  const [request, from = '', ofMonth = '', month = '', year = '', clock = '', zone = ''] =
    REQUEST.exec(raw) ?? [];
  if (request === undefined) return null;
  return headOf(`${ofMonth} ${month} ${year} ${clock} ${zone}`, `${from} ${raw.slice(request.length)}`);
}

function pairHead(raw: string): LogHead | null {
  const start = raw.slice(0, START);
  const [, field] = TIME_FIELD.exec(start) ?? [];
  if (field !== undefined) return headOf(field, raw);
  const [pair, at = ''] = TIME_PAIR.exec(start) ?? [];
  if (pair === undefined || !/(?:^|\s)(?:level|lvl|severity)=/.test(start)) return null;
  return headOf(at, raw.replace(pair, ' '));
}

function klogHead(raw: string): LogHead | null {
  const [head, level = '', month, day = '', clock = ''] = KLOG.exec(raw) ?? [];
  if (head === undefined) return null;
  return headOf(`${MONTHS[Number(month) - 1] ?? month} ${day} ${clock}`, `${level}${raw.slice(head.length)}`);
}

/** A day or none, a clock with seconds, and what a program says. */
function plainHead(raw: string): LogHead | null {
  const shortDay = SHORT_DAY.exec(raw)?.[1] ?? null;
  const start = raw.slice(0, START);
  const head = readEntryHead(shortDay === null ? start : start.slice(shortDay.length).trimStart(), 'text');
  if (head === null || head.time.clock?.kind !== 'known') return null;
  const hasDay = shortDay !== null || head.time.date !== null;
  const rest = `${head.rest}${raw.slice(START)}`.trim();
  const isSure =
    hasDay && (LEVEL.test(rest) || PAIRS.test(rest) || (rest.endsWith('}') && hasLevelInJson(rest)));
  if (!isSure && !/\d:\d{2}:\d{2}/.test(head.time.words)) return null;
  const words = shortDay === null ? head.time.words : `${shortDay} ${head.time.words}`;
  return {
    time: { ...head.time, words },
    words: rest,
    isSure,
    shortDay,
  };
}

function headOf(when: string, words: string): LogHead | null {
  const head = readEntryHead(when, 'text');
  return head?.rest === '' && head.time.clock?.kind === 'known'
    ? { time: head.time, words: words.trim(), isSure: true, shortDay: null }
    : null;
}
