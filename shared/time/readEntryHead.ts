import { HOUR_MS, MINUTE_MS } from '#shared/time/durations.ts';
import { readEndClock, readZoneNotes } from '#shared/time/readHeadParts.ts';
import { readWrittenClock } from '#shared/time/readWrittenClock.ts';
import { readWrittenDate } from '#shared/time/readWrittenDate.ts';
import type { WrittenClock, WrittenDate, WrittenTime } from '#shared/time/writtenTime.ts';

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
  /^(?:~|≈|ca\.?(?=[\s\d])|circa\s|approx(?:imately|\.)?\s|about\s|around\s|roughly\s)\s{0,3}/i;
const LEAD_WORDS = /^(?:at|from|between|on)\s{1,3}/i;
const BETWEEN =
  /^(?:T(?=\d)|\s{0,4}[,|@·•]\s{0,4}|\s{1,8}(?:[-–—]\s{1,3})?(?:at\s{1,3})?|\t|\s{0,2}-\s{0,2})/;
const SEPARATOR =
  /^(?:\s{0,8}(?:\||:(?!\d)|;|,|=>|->|→|»|⇒)\s*|\s{0,8}(?:-{1,3}|–|—|•|·|\*)(?:\s+|$)|\t+|\s*$)/;
const STEP = /^\+\s?(\d{1,4})\s?(s|secs?|m|mins?|minutes?|h|hrs?|hours?)(?![a-z0-9])/i;
const BARE_STEP = /^\+\s?(\d{1,4})(?![a-z0-9:]|\.\d)/i;
const DATE_AFTER = /^,?\s{1,3}(?:on\s{1,3})?/;
const CLOSERS: Readonly<Record<string, string>> = { '[': ']', '(': ')', '<': '>' };

/** Reads the time that plain text starts with; null when it starts with something else. */
export function readEntryHead(text: string, place: HeadPlace): EntryHead | null {
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
  const lead = hasLead ? (LEAD_WORDS.exec(start.slice(from))?.[0].length ?? 0) : 0;
  const step = readStep(start, from, place);
  const read = step ?? readTimes(start, from + lead, place);
  if (read === null) return null;
  const after = text.slice(read.end);
  const separator = SEPARATOR.exec(after)?.[0];
  if (separator === undefined && !/^\s/.test(after)) return null;
  if (read.isWeak && separator === undefined && place !== 'entry') return null;
  if (lead > 0 && read.time.clock === null) return null;
  const rest = after.slice(separator?.length ?? 0).trim();
  return {
    time: { ...read.time, words: text.slice(from, read.end).trim() },
    rest,
    isMarked: separator !== undefined,
    shape: `${bracket}${read.shape}${(separator ?? '').trim()}${rest === '' ? '.' : ''}`,
  };
}

interface TimesRead {
  readonly time: WrittenTime;
  readonly end: number;
  readonly isWeak: boolean;
  readonly shape: string;
}

const NOTHING: WrittenTime = {
  date: null,
  clock: null,
  end: null,
  zone: null,
  equivalent: null,
  step: null,
  isApproximate: false,
  words: '',
};

function readStep(start: string, from: number, place: HeadPlace): TimesRead | null {
  const at = skip(start, from, APPROXIMATE);
  const text = start.slice(at);
  const match = STEP.exec(text) ?? (place === 'entry' ? BARE_STEP.exec(text) : null);
  if (match === null) return null;
  const unit = { s: 1000, m: MINUTE_MS, h: HOUR_MS }[(match[2] ?? 'm').charAt(0).toLowerCase()] ?? MINUTE_MS;
  const time = { ...NOTHING, step: Number(match[1]) * unit, isApproximate: at > from };
  return { time, end: at + match[0].length, isWeak: false, shape: '+' };
}

function readTimes(start: string, from: number, place: HeadPlace): TimesRead | null {
  const first = skip(start, from, APPROXIMATE);
  const date = readWrittenDate(start.slice(first, first + 80));
  const afterDate = date === null ? first : betweenEnd(start, first + date.length);
  const second = skip(start, afterDate, APPROXIMATE);
  const clock = readWrittenClock(start.slice(second, second + 24));
  const isApproximate = first > from || second > afterDate;
  if (clock === null)
    return date === null ? null : dateOnly(date.value, first + date.length, isApproximate, place);
  return withClock({ start, date: date?.value ?? null, clock, at: second, isApproximate, place });
}

function dateOnly(
  date: WrittenDate,
  end: number,
  isApproximate: boolean,
  place: HeadPlace,
): TimesRead | null {
  // "24/7" and "5-10" are dates only where a clock follows, or where nothing but a date can stand.
  if (date.kind === 'numeric' && date.year === null && place !== 'cell') return null;
  const isWord = date.kind === 'today' || date.kind === 'yesterday';
  return { time: { ...NOTHING, date, isApproximate }, end, isWeak: isWord || place === 'text', shape: 'd' };
}

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
  const late = date === null ? dateAfter(start, end) : null;
  const time: WrittenTime = {
    ...NOTHING,
    date: date ?? late?.date ?? null,
    clock: range?.startClock ?? clock.value,
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

/** `14:23 UTC on 10 March 2026`. Only dates that cannot be anything else. */
function dateAfter(start: string, at: number): { readonly date: WrittenDate; readonly end: number } | null {
  const from = at + (DATE_AFTER.exec(start.slice(at))?.[0].length ?? 0);
  if (from === at) return null;
  const read = readWrittenDate(start.slice(from, from + 60));
  if (read === null || (read.value.kind !== 'full' && read.value.kind !== 'month-day')) return null;
  const end = from + read.length;
  return SEPARATOR.test(start.slice(end)) || /^[\])>]/.test(start.slice(end))
    ? { date: read.value, end }
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
