import { readWrittenDate } from '#shared/time/readWrittenDate.ts';
import { findWrittenZone, readWrittenZone } from '#shared/time/readWrittenZone.ts';
import type { WrittenDate, WrittenZone } from '#shared/time/writtenTime.ts';

/** What a sentence says about all times around it. */
export interface Statement {
  readonly zone: WrittenZone | null;
  readonly date: WrittenDate | null;
}

const LONGEST = 400;
const ABOUT_ZONE = /\b(?:times?|timestamps?|time ?zones?|tz)\b/i;
const ABOUT_DAY = /\b(?:all|unless|events?|times?|date|dated|day|on)\b/i;
const HAS_CLOCK = /\d:\d\d|\d\s?[ap]m\b/i;

/** Reads `All times in PST, on February 5th 2019`; null for a text that says nothing of the kind. Plain text. */
export function readStatement(text: string): Statement | null {
  const trimmed = text.trim().replace(/^[([]|[.)\]]+$/g, '');
  if (trimmed === '' || trimmed.length > LONGEST || HAS_CLOCK.test(trimmed)) return null;
  if (isZoneAlone(trimmed)) return { zone: findWrittenZone(trimmed), date: null };
  const zone = ABOUT_ZONE.test(trimmed) ? findWrittenZone(trimmed) : null;
  const isAboutDay = zone !== null || /^\W{0,3}date\b/i.test(trimmed) || /\b(?:all|unless)\b/i.test(trimmed);
  const date = isAboutDay && ABOUT_DAY.test(trimmed) ? findWrittenDate(trimmed) : null;
  return zone === null && date === null ? null : { zone, date };
}

/** The first date with a month in it anywhere in a text. */
export function findWrittenDate(text: string): WrittenDate | null {
  let partial: WrittenDate | null = null;
  for (const { index } of text.slice(0, LONGEST).matchAll(/(?<![\w.:/#-])[\dA-Za-z]/g)) {
    const date = readWrittenDate(text.slice(index, index + 60))?.value;
    if (date?.kind === 'full' || (date?.kind === 'numeric' && date.year !== null)) return date;
    if (date?.kind === 'month-day') partial ??= date;
  }
  return partial;
}

function isZoneAlone(text: string): boolean {
  const zone = readWrittenZone(text);
  if (zone === null) return false;
  return /^(?:\s?\([^()]{1,20}\))?$/.test(text.slice(zone.length));
}
