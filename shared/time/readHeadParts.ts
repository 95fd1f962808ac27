import { readWrittenClock } from '#shared/time/readWrittenClock.ts';
import { readWrittenDate } from '#shared/time/readWrittenDate.ts';
import { readWrittenZone } from '#shared/time/readWrittenZone.ts';
import type {
  KnownClock,
  WrittenClock,
  WrittenDate,
  WrittenTime,
  WrittenZone,
} from '#shared/time/writtenTime.ts';

const RANGE =
  /^\s{0,3}(?:-{1,2}>?|–|—|→|⇒|=>|~|〜|～|(?:to|until|till|through|bis(?:\szu)?|à|a|hasta|até|alle|fino\salle|tot|do)\s(?:las?\s|[àa]s\s)?|(?:and|und|et|y|e(?:\sle)?|en|i|och)\s(?:las?\s)?)\s{0,3}~?/i;
const AND = /^\s*(?:and|und|et|y|e|en|i|och)\b/i;
const BETWEEN = /^\W{0,3}(?:between|zwischen|entre|tra|tussen|między|mellan)(?!\p{L})/iu;
const PARENTHESES = /^\s?[([]([^()[\]]{1,60})[)\]]/;
const DOUBT =
  /\?|\b(?:not sure|unsure|unclear|maybe|perhaps|probably|approx|approximately|roughly|estimated?|est|ca|circa|or so|about)\b/i;
/** A doubt with a few words around it: `maybe earlier?`, but not `about half of the users`, which tells something. */
const ONLY_DOUBT =
  /^(?:[?.,;\s]|\b(?:not|sure|unsure|unclear|maybe|perhaps|probably|approx|approximately|approximate|roughly|estimated?|est|ca|circa|or|so|about|a|bit|little|earlier|later|the|exact|time|is|was|of|this)\b){1,60}$/i;
/** How long after the start it was, beside the clock that says when: `15:10 (+68 min)`. */
const SINCE =
  /^(?:T\s?)?\+\s?(?:\d{1,3}:\d{2}(?::\d{2})?|(?!\d\s?d)\d{1,4}\s?(?:s|secs?|m|mins?|minutes?|h|hrs?|hours?)(?:\s?\d{1,2}\s?m(?:in)?)?)$/i;
/** `14:10 ?`, `19:10 ca.` */
const UNSURE_MARK = /^\s?(?:\?|-?ish\b|(?:ca|circa|approx|env|aprox|ung)\b\.?)(?=[\s:,)–—-]|$)/i;

/** What stands between a clock and the text: a zone, the same time in another zone, a doubt. */
export interface ZoneNotes {
  readonly zone: WrittenZone | null;
  readonly equivalent: WrittenTime['equivalent'];
  readonly isUnsure: boolean;
  readonly end: number;
}

/** Reads ` PDT`, `Z`, ` CEST (UTC+2)`, ` EDT (17:14 UTC)`, ` (maybe earlier?)` from a place in a text on. */
export function readZoneNotes(start: string, at: number): ZoneNotes {
  const gap = /^\s?(?:\/\s?)?/.exec(start.slice(at))?.[0].length ?? 0;
  const zone = zoneAt(start, at, gap);
  const zoneEnd = zone === null ? at : at + gap + zone.length;
  const mark = UNSURE_MARK.exec(start.slice(zoneEnd))?.[0].length ?? 0;
  const notes = readParentheses(start, zoneEnd + mark);
  return {
    zone: zone?.value ?? notes.zone,
    equivalent: notes.equivalent,
    isUnsure: notes.isUnsure || mark > 0,
    end: notes.end,
  };
}

/** `14:20-14:35` is a range and `14:20 - 0500` neither: an offset stands right behind its sign. */
function zoneAt(start: string, at: number, gap: number) {
  const text = start.slice(at + gap, at + gap + 60);
  const isOffset = /^[+\-−]/.test(text);
  if (isOffset && gap === 0 && text.startsWith('-') && !/T[\d:.]{5,18}$/.test(start.slice(0, at)))
    return null;
  return readWrittenZone(text);
}

function readParentheses(start: string, at: number): ZoneNotes {
  const none: ZoneNotes = { zone: null, equivalent: null, isUnsure: false, end: at };
  const match = PARENTHESES.exec(start.slice(at));
  if (match === null) return none;
  const inner = (match[1] ?? '').trim();
  const end = at + match[0].length;
  const zone = readWrittenZone(inner);
  if (zone !== null && zone.length === inner.length) return { ...none, zone: zone.value, end };
  const equivalent = readEquivalent(inner);
  if (equivalent !== null) return { ...none, equivalent, end };
  if (SINCE.test(inner)) return { ...none, end };
  return DOUBT.test(inner) && ONLY_DOUBT.test(inner) ? { ...none, isUnsure: true, end } : none;
}

function readEquivalent(inner: string): WrittenTime['equivalent'] {
  const clock = readWrittenClock(inner);
  if (clock === null) return null;
  const zoneFrom = clock.length + (inner.charAt(clock.length) === ' ' ? 1 : 0);
  const zone = readWrittenZone(inner.slice(zoneFrom));
  if (zone === null || zoneFrom + zone.length !== inner.length) return null;
  return { clock: clock.value, zone: zone.value };
}

/** The end of a range. */
export interface RangeEnd {
  /** The start again: `2:20-2:35 pm` says only at the end which half of the day both are in. */
  readonly startClock: WrittenClock;
  readonly date: WrittenDate | null;
  readonly clock: WrittenClock;
  readonly end: number;
}

/**
 * No range without dates is longer. A second time that is further away belongs to the text, `15:10 - 09:00
 * build restored`, unless it stands right behind its dash.
 */
export const LONGEST_WRAP_MINUTES = 12 * 60;

/** Reads ` - 14:35` from a place in a text on; null when what stands there is no end of a range. */
export function readEndClock(start: string, at: number, startClock: WrittenClock): RangeEnd | null {
  const range = RANGE.exec(start.slice(at));
  if (range === null || startClock.kind !== 'known') return null;
  // "between 14:20 and 14:35" is a range; "14:20 and 14:35" are two times.
  if (AND.test(range[0]) && !BETWEEN.test(start.slice(0, at))) return null;
  const from = at + range[0].length;
  const date = readWrittenDate(start.slice(from, from + 60));
  const gap = date === null ? 0 : (/^(?:T|,?\s{1,3})/.exec(start.slice(from + date.length))?.[0].length ?? 0);
  const clockFrom = from + (date?.length ?? 0) + gap;
  const clock = readWrittenClock(start.slice(clockFrom, clockFrom + 24));
  if (clock === null || clock.value.kind !== 'known') return null;
  const isNamed = /[hu]/i.test(start.slice(clockFrom, clockFrom + clock.length));
  if (clock.isWeak && !isNamed) return null;
  const end = clockFrom + clock.length;
  if (date !== null) return { startClock, date: date.value, clock: clock.value, end };
  const sameHalf = shareHalf(start.slice(0, at), start.slice(clockFrom, end), startClock, clock.value);
  const minutes = minutesOf(clock.value) - minutesOf(sameHalf);
  const length = minutes < 0 ? minutes + 24 * 60 : minutes;
  const isTight = !/\s/.test(range[0]);
  return length > LONGEST_WRAP_MINUTES && !isTight
    ? null
    : { startClock: sameHalf, date: null, clock: clock.value, end };
}

function shareHalf(before: string, after: string, start: KnownClock, end: KnownClock): KnownClock {
  const hasHalf = /\d\s?[ap]\.?m\b/i;
  if (hasHalf.test(before) || !hasHalf.test(after) || start.hour > 12) return start;
  const afternoon = { ...start, hour: (start.hour % 12) + 12 };
  return end.hour >= 12 && minutesOf(afternoon) <= minutesOf(end) ? afternoon : start;
}

function minutesOf({ hour, minute }: KnownClock): number {
  return hour * 60 + minute;
}

const DAYS_TO =
  /^(?:\s{0,3}(?:-{1,2}>?|–|—|→|⇒|~|〜|～)\s{0,3}|\s(?:to|until|till|through|bis(?:\szum)?|au|al?|hasta(?:\sel)?|até|fino\sal|tot|do)\s{1,3})(?=\d|\p{L})/iu;
/** The `-14` of `2026-04-11-14`: the number of the last day. */
const LAST_NUMBER = /^[-–](\d{1,2})(?![\d:./\p{L}-])/u;

/** The last of several days, such as the second in `2026-05-09 → 2026-05-10`; null where a day stands alone, or a clock with it. */
export function readLastDay(start: string, at: number, first: WrittenDate): LastDay | null {
  const number = LAST_NUMBER.exec(start.slice(at));
  if (number !== null && first.kind === 'full') {
    const day = Number(number[1]);
    return day > first.day && day <= 31 ? { date: { ...first, day }, end: at + number[0].length } : null;
  }
  const from = at + (DAYS_TO.exec(start.slice(at))?.[0].length ?? 0);
  const read = from === at ? null : readWrittenDate(start.slice(from, from + 60));
  if (read === null || !isSameForm(first, read.value)) return null;
  const end = from + read.length;
  return readWrittenClock(start.slice(end).trimStart()) === null ? { date: read.value, end } : null;
}

/** The day itself, and the index in the text behind it. */
export interface LastDay {
  readonly date: WrittenDate;
  readonly end: number;
}

/** `3/4 of the hosts` behind a day with a year is no other day. */
function isSameForm(first: WrittenDate, last: WrittenDate): boolean {
  const isBare = (date: WrittenDate) => date.kind === 'numeric' && date.year === null;
  const isDay = last.kind === 'full' || last.kind === 'month-day' || last.kind === 'numeric';
  return isDay && isBare(first) === isBare(last);
}
