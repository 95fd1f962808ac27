import { HOUR_MS, MINUTE_MS } from '#shared/time/durations.ts';
import { withWesternTime } from '#shared/time/eastAsianTime.ts';
import { readEndClock, readLastDay, readZoneNotes } from '#shared/time/readHeadParts.ts';
import { readWrittenClock } from '#shared/time/readWrittenClock.ts';
import { readWrittenDate } from '#shared/time/readWrittenDate.ts';
import { isRelativeDay } from '#shared/time/relativeDay.ts';
import { WEEKDAY, weekdayNamed } from '#shared/time/weekdays.ts';
import {
  NOTHING_WRITTEN,
  type Reading,
  type WrittenClock,
  type WrittenDate,
  type WrittenTime,
} from '#shared/time/writtenTime.ts';

/**
 * Where a text stands; in prose fewer things are taken for a time. `entry` is the field in which times
 * are typed and shown as they are understood: there `1423 Restarted` and `+5 Restarted` are enough.
 */
export type HeadPlace = 'item' | 'text' | 'heading' | 'cell' | 'entry';

/** The time that a line starts with, and what follows. */
export interface EntryHead {
  readonly time: WrittenTime;
  /** What follows the time and its separator. */
  readonly rest: string;
  /** Whether a dash, colon, bar, bracket or nothing at all follows, rather than only a space. */
  readonly isMarked: boolean;
  /** Lines written alike have equal shapes. */
  readonly shape: string;
}

/** No time with all its zones, notes and brackets is longer. */
const LONGEST_HEAD = 160;
const APPROXIMATE =
  /^(?:~|≈|ca\.?(?=[\s\d])|circa\s|approx(?:imately|\.)?\s|about\s|around\s|roughly\s|gegen\s|etwa\s|ungefähr\s|vers\s|env(?:iron|\.)\s|hacia\s(?:las?\s)?|sobre\slas?\s|aprox\.?\s|por\svolta\sd[ae]s?\s|cerca\sd[ae]s?\s|verso\s(?:le\s)?|rond\s|omstreeks\s|około\s|ok\.\s|omkring\s|runt\s|cirka\s|rundt\s|около\s|примерно\s|близько\s|приблизно\s|kolem\s|cca\.?\s|asi\s|noin\s|n\.\s|yaklaşık\s|sekitar\s|kira-kira\s|khoảng\s)\s{0,3}(?:(?:kl|klo|pukul|jam|v)\.?\s)?/i;
const LEAD_WORDS =
  /^(?:at|from|between|de|das|dalle|van|von|od|från|zwischen|entre(?:\slas?)?|tra(?:\sle)?|tussen|między|mellan|on|um|à|às|a\slas?|alle|ore|om|le|am|el|kl\.?|klo|o\sgodz\.?|godz\.?|в|с|о|об|ve?|saat|pukul|jam|lúc)\s{1,3}/i;
/** In front of a time that is only a bound: when it was, nobody knows better. */
const BOUND =
  /^(?:(?:shortly |just )?(?:before|after)|by|until|(?:kurz )?(?:vor|nach)|(?:peu )?(?:avant|après)|(?:poco )?(?:antes|después|depois|prima|dopo)(?: de(?: las?|l)?| d[ao]s?| delle| le)?|(?:kort )?(?:voor|na)|przed|po|före|efter)\s{1,3}(?=\d{1,2}[:.h]\d{2})/i;
const BETWEEN =
  /^(?:T(?=~?\d)|\/(?=\d{1,2}:\d{2})|\s{0,4}[,|@·•]\s{0,4}|\s{0,2}[:;]\s{1,3}|;(?=\d{1,2}:\d{2})|\s{1,8}(?:[-–—]\s{1,3})?(?:(?:at|um|à|às|a\slas?|alle(?:\sore)?|ore|om|klo|kl\.?|o(?:\sgodz\.?)?)\s{1,3})?|\t|\s{0,2}-\s{0,2})/;
const SEPARATOR =
  /^(?:\s{0,8}(?:\||:(?!\d)|;|,|=>|->|→|»|⇒)\s*|\s{0,8}(?:-{1,3}|–|—|•|·|\*)(?:\s+|$)|\t+|\s*$)/;
const STEP = /^\+\s?(\d{1,4})\s?(s|secs?|m|mins?|minutes?|h|hrs?|hours?)(?![a-z0-9])/i;
const BARE_STEP = /^\+\s?(\d{1,4})(?![a-z0-9:]|\.\d)/i;
/** `2023-09-18 15.26 Ladder found`, but not `2023-09-18 15.26 GB lost`. */
const DOTTED_BEFORE_WORD = /^\d{2}\.\d{2}\s+(?!(?:[KMGTP]i?B|EUR|USD|GBP|CHF|LTS|Mbit|Gbit)\b)\p{Lu}\p{Ll}/u;
const WEEKDAY_AND_CLOCK = new RegExp(
  `^(${WEEKDAY})\\.?,?\\s{1,3}(?:(?:at|um|à|a\\slas?|às|alle|om|o|kl\\.?)\\s{1,3})?(?=\\d{1,2}[:h.]\\d{2})`,
  'iu',
);
/** Emoji in front of a time, also by their names: `🕐 14:23`, `:fire: 14:23`. */
const BADGE =
  /^(?:[\s\u2003]*(?:(?!\d)\p{Extended_Pictographic}\ufe0f?|:[a-z][a-z0-9_+-]{2,40}:)\s*)+(?=[\d~[(]|\p{L}{3,9}\.?\s\d{1,2}(?!\d))/u;
/** File names cannot have colons: `2026-03-10T14-18-02Z`. */
const DASHED_CLOCK = /^(\d{4}-\d{2}-\d{2}[T_ ]\d{2})-(\d{2})-(\d{2})(?=Z|[+-]\d{2}|\s|$)/;
/** As web servers write them, with a colon between day and clock: `10/Mar/2026:13:55:36`. */
const SERVER_CLOCK = /^([[(]?)(\d{1,2})\/([A-Za-z]{3})\/(\d{4})[: ](?=\d{2}:\d{2})/;
/** As C writes times, with the year behind the clock: `Tue Mar 10 14:18:02 2026`, `Tue Mar 10 14:18:02 UTC 2026`. */
const YEAR_LAST =
  /^([[(]?)((?:mon|tue|wed|thu|fri|sat|sun) )([a-z]{3}) {1,2}(\d{1,2}) (\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?)((?: [A-Z]{1,5}| [+-]\d{4})?) ((?:19|20)\d{2})(?!\d)/i;
const DAY_NOTE = /^\s?[([]([^()[\]]{1,30})[)\]]/;
const DAY_SHIFT =
  /^(?:\+\s?(\d)(?:\s?d(?:ays?)?)?|(?:the )?(?:next|following) (?:day|morning)|(?:am )?(?:nächste[rn]?|folgende[rn]?) (?:tag|morgen)|(?:am )?folgetag|(?:le )?lendemain|(?:el )?día siguiente|(?:no )?dia seguinte|(?:il )?giorno (?:dopo|successivo|seguente)|(?:de )?volgende dag|następnego dnia|nästa dag|dagen därpå|翌日|다음 ?날)$/i;
const DATE_AFTER = /^,?\s{1,3}(?:on\s{1,3})?/;
const CLOSERS: Readonly<Record<string, string>> = { '[': ']', '(': ')', '<': '>' };

/** What is told is new, in front of a moment that a heading names: `Update 27.08.2026 10:00 Uhr`. */
const UPDATE =
  /^(?:(?:status[ -]?)?updates?|stand|aktualisierung|nachtrag|mise à jour|actualización|atualização|aggiornamento|bijgewerkt|aktualizacja|uppdatering|更新|追記|업데이트)(?:\s#?\d{1,3})?(?:\s?[:–—-]\s?|\s)(?:(?:vom|am|du|del?|do|on|at|from|van|z|den)\s)?(?=[\p{L}\d])/iu;

/** Reads the time that plain text starts with; null when it starts with something else. */
export function readEntryHead(written: string, place: HeadPlace): EntryHead | null {
  const update = place === 'heading' ? UPDATE.exec(written) : null;
  if (update === null) return headOf(written, place);
  const head = headOf(written.slice(update[0].length), place);
  return head?.time.date != null && head.time.clock?.kind === 'known' ? head : null;
}

function headOf(written: string, place: HeadPlace): EntryHead | null {
  const text = withWesternTime(written.replace(BADGE, ''))
    .replace(DASHED_CLOCK, '$1:$2:$3')
    .replace(SERVER_CLOCK, '$1$2 $3 $4 ')
    .replace(YEAR_LAST, '$1$2$4 $3 $7 $5$6');
  const start = text.slice(0, LONGEST_HEAD);
  const closer = CLOSERS[start.charAt(0)];
  if (closer === undefined) return readFrom(text, start, 0, '', place);
  const close = start.indexOf(closer);
  if (close === -1) return null;
  const bracketed = readFrom(start.slice(0, close), start.slice(0, close), 1, closer, place);
  if (bracketed === null || bracketed.rest !== '') return null;
  const after = text.slice(close + 1);
  const separator = SEPARATOR.exec(after)?.[0] ?? '';
  return { ...bracketed, rest: after.slice(separator.length).trim(), isMarked: true };
}

function readFrom(
  text: string,
  start: string,
  from: number,
  bracket: string,
  place: HeadPlace,
): EntryHead | null {
  const hasLead = place === 'item' || place === 'cell' || place === 'entry';
  const bound = hasLead && place !== 'entry' ? (BOUND.exec(start.slice(from))?.[0].length ?? 0) : 0;
  const lead = hasLead && bound === 0 ? (LEAD_WORDS.exec(start.slice(from))?.[0].length ?? 0) : bound;
  const step = readStep(start, from, place);
  const timesRead = step ?? readTimes(start, from + lead, place);
  if (timesRead === null) return null;
  const read = bound === 0 ? timesRead : { ...timesRead, time: { ...timesRead.time, isApproximate: true } };
  const after = text.slice(read.end);
  const separator = SEPARATOR.exec(after)?.[0];
  if (separator === undefined && !/^\s/.test(after)) return null;
  if (read.isWeak && !isSetOff(read, after, separator) && place !== 'entry') return null;
  if (lead > 0 && read.time.clock === null) return null;
  const rest = after.slice(separator?.length ?? 0).trim();
  return {
    time: { ...read.time, words: text.slice(from, read.end).trim() },
    rest,
    isMarked: separator !== undefined,
    shape: `${bracket}${read.shape}${(separator ?? '').trim()}${rest === '' ? '.' : ''}`,
  };
}

/**
 * Whether what is only perhaps a time stands where a time can stand: in front of a dash, a colon or the like; a day also in
 * front of a remark in brackets that ends its line. `1201,label,7` is a row of other numbers.
 */
function isSetOff({ time }: TimesRead, after: string, separator: string | undefined): boolean {
  if (time.clock === null && /^\s\([^()]{1,100}\)\s*$/.test(after)) return true;
  // `T0 14:02 UTC: the alert fires`
  if (time.clock?.kind === 'since-start' && /^\s[([]?\d{1,2}:\d{2}/.test(after)) return true;
  if (separator === undefined) return false;
  return time.clock === null || !/^\s*[,;]/.test(separator);
}

interface TimesRead {
  readonly time: WrittenTime;
  readonly end: number;
  readonly isWeak: boolean;
  readonly shape: string;
}

function readStep(start: string, from: number, place: HeadPlace): TimesRead | null {
  const at = skip(start, from, APPROXIMATE);
  const text = start.slice(at);
  const match = STEP.exec(text) ?? (place === 'entry' ? BARE_STEP.exec(text) : null);
  if (match === null) return null;
  const unit = { s: 1000, m: MINUTE_MS, h: HOUR_MS }[(match[2] ?? 'm').charAt(0).toLowerCase()] ?? MINUTE_MS;
  const time = { ...NOTHING_WRITTEN, step: Number(match[1]) * unit, isApproximate: at > from };
  return { time, end: at + match[0].length, isWeak: false, shape: '+' };
}

function readTimes(start: string, from: number, place: HeadPlace): TimesRead | null {
  const first = skip(start, from, APPROXIMATE);
  const date =
    readWrittenDate(start.slice(first, first + 80)) ??
    (place === 'entry' ? null : readWeekday(start.slice(first, first + 40)));
  const afterDate = date === null ? first : betweenEnd(start, first + date.length);
  const second = skip(start, afterDate, APPROXIMATE);
  const between = start.slice(first + (date?.length ?? 0), afterDate);
  const clock = clockAt(start, second, date?.value ?? null, between);
  const isApproximate = first > from || second > afterDate;
  if (clock === null)
    return date === null ? null : dateOnly(start, first + date.length, date.value, { isApproximate, place });
  return withClock({ start, date: date?.value ?? null, clock, at: second, isApproximate, place });
}

/** Words that stand in front of a clock and nothing else: `kl. 7.05`. */
const CLOCK_WORD = /(?:^|\s)(?:klo?\.?|godz\.?|pukul|jam|saat|ore)\s{1,3}$/i;

/** Behind a day and a colon only what is a clock by itself: `2021-12-10: 1200 users` has none. */
function clockAt(start: string, at: number, date: WrittenDate | null, between: string) {
  const clock = readWrittenClock(start.slice(at, at + 24));
  if (clock?.isWeak === true && CLOCK_WORD.test(start.slice(0, at))) return { ...clock, isWeak: false };
  if (clock?.isWeak !== true || date === null) return clock;
  if (/[:;]/.test(between)) return null;
  const isDated = date.kind === 'full' || (date.kind === 'numeric' && date.year !== null);
  return { ...clock, isWeak: !(isDated && DOTTED_BEFORE_WORD.test(start.slice(at))) };
}

/** A weekday is a day only in front of a clock. */
function readWeekday(text: string): Reading<WrittenDate> | null {
  const match = WEEKDAY_AND_CLOCK.exec(text);
  if (match === null) return null;
  const weekday = weekdayNamed(match[1] ?? '');
  return { value: { kind: 'weekday', weekday }, length: match[0].trimEnd().length };
}

function dateOnly(
  start: string,
  end: number,
  date: WrittenDate,
  { isApproximate, place }: { readonly isApproximate: boolean; readonly place: HeadPlace },
): TimesRead | null {
  // "24/7" and "5-10" are dates only where a clock follows, or where nothing but a date can stand.
  if (date.kind === 'numeric' && date.year === null && place !== 'cell') return null;
  const isWeak = isRelativeDay(date) || place === 'text';
  const last = place === 'entry' ? null : readLastDay(start, end, date);
  const time = { ...NOTHING_WRITTEN, date, untilDay: last?.date ?? null, isApproximate };
  return { time, end: last?.end ?? end, isWeak, shape: 'd' };
}

/** In a field the day stands beside the clock, which `24:00` would contradict. */
const IMPOSSIBLE: WrittenClock = { kind: 'impossible' };

interface ClockAt {
  readonly start: string;
  readonly date: WrittenDate | null;
  readonly clock: NonNullable<ReturnType<typeof readWrittenClock>>;
  readonly at: number;
  readonly isApproximate: boolean;
  readonly place: HeadPlace;
}

function withClock({ start, date, clock, at, isApproximate, place }: ClockAt): TimesRead | null {
  const zoneFirst = readZoneNotes(start, at + clock.length);
  const range = readEndClock(start, zoneFirst.end, clock.value);
  const zoneLast = range === null ? null : readZoneNotes(start, range.end);
  const zone = zoneFirst.zone ?? zoneLast?.zone ?? null;
  const end = zoneLast?.end ?? zoneFirst.end;
  const note = place === 'entry' ? null : dayNote(start, end);
  const isOfDay = note !== null && (date === null || note.date === null);
  const late = isOfDay ? note : date === null ? dateAfter(start, end) : null;
  const time: WrittenTime = {
    ...NOTHING_WRITTEN,
    date: date ?? late?.date ?? null,
    dayShift: (late?.dayShift ?? 0) + (clock.isNextDay ? 1 : 0),
    clock: place === 'entry' && clock.isNextDay ? IMPOSSIBLE : (range?.startClock ?? clock.value),
    end: range === null ? null : { date: range.date, clock: range.clock },
    zone,
    equivalent: zoneFirst.equivalent ?? zoneLast?.equivalent ?? null,
    isApproximate: isApproximate || zoneFirst.isUnsure || zoneLast?.isUnsure === true,
  };
  const isYearLike =
    place !== 'entry' && clock.isWeak && isYear(clock.value) && /^\d{4}/.test(start.slice(at));
  if (isYearLike && zone === null) return null;
  const form = start.slice(at, at + clock.length).replace(/\d+/g, '0');
  const shape = `${date === null ? '' : 'd'}${form}`;
  return { time, end: late?.end ?? end, isWeak: clock.isWeak && zone === null, shape };
}

/** What stands behind a clock and tells its day. */
interface LateDay {
  readonly date: WrittenDate | null;
  readonly dayShift: number;
  readonly end: number;
}

/** `22:30 UTC (Oct 29)`, `00:10 (+1)`, `00:10 (next day)`. */
function dayNote(start: string, at: number): LateDay | null {
  const match = DAY_NOTE.exec(start.slice(at));
  const inner = (match?.[1] ?? '').trim();
  if (match === null || inner === '') return null;
  const end = at + match[0].length;
  const shift = DAY_SHIFT.exec(inner);
  if (shift !== null) return { date: null, dayShift: Number(shift[1] ?? 1), end };
  const read = readWrittenDate(inner);
  if (read === null || read.length !== inner.length) return null;
  const isSure = read.value.kind === 'full' || read.value.kind === 'month-day';
  return isSure ? { date: read.value, dayShift: 0, end } : null;
}

/** `14:23 UTC on 10 March 2026`, `14:10 UTC 2026-03-05 Fix`, `14:02:01 12/03/2026 ERROR`; without a year only what is set off. */
function dateAfter(start: string, at: number): LateDay | null {
  const from = at + (DATE_AFTER.exec(start.slice(at))?.[0].length ?? 0);
  if (from === at) return null;
  const read = readWrittenDate(start.slice(from, from + 60));
  if (read === null) return null;
  const end = from + read.length;
  const hasYear = read.value.kind === 'full' || (read.value.kind === 'numeric' && read.value.year !== null);
  if (hasYear && /^\s/.test(start.slice(end))) return { date: read.value, dayShift: 0, end };
  if (read.value.kind !== 'full' && read.value.kind !== 'month-day') return null;
  return SEPARATOR.test(start.slice(end)) || /^[\])>]/.test(start.slice(end))
    ? { date: read.value, dayShift: 0, end }
    : null;
}

function isYear(clock: WrittenClock): boolean {
  return clock.kind === 'known' && (clock.hour === 19 || clock.hour === 20);
}

function betweenEnd(start: string, at: number): number {
  return skip(start, at, BETWEEN);
}

function skip(start: string, at: number, pattern: RegExp): number {
  return at + (pattern.exec(start.slice(at))?.[0].length ?? 0);
}
