import { readZoneStatement, zoneAlone } from '#shared/import/reading/zones/readZoneStatement.ts';
import { readWrittenDate } from '#shared/time/readWrittenDate.ts';
import type { WrittenDate, WrittenZone } from '#shared/time/writtenTime.ts';

/** What a sentence says about all times around it. */
export interface Statement {
  readonly zone: WrittenZone | null;
  readonly date: WrittenDate | null;
}

const LONGEST = 400;
const ABOUT_DAY =
  /^\W{0,3}date\b|\b(?:all|unless)\b[^.]{0,60}\b(?:events?|times?|timestamps?|entries|dates?|happened|noted|stated|specified)\b/i;
const HAS_CLOCK = /\d:\d\d|\d\s?[ap]m\b/i;

/** Reads `All times in PST, on February 5th 2019`; null for a text that says nothing of the kind. Plain text. */
export function readStatement(text: string): Statement | null {
  const trimmed = text.trim().replace(/^[([]|(?<![.)\]])[.)\]]+$/g, '');
  if (trimmed === '' || trimmed.length > LONGEST) return null;
  const zone = zoneAlone(trimmed) ?? readZoneStatement(trimmed)?.zone ?? null;
  const isAboutDay = !HAS_CLOCK.test(trimmed) && (zone !== null || ABOUT_DAY.test(trimmed));
  const date = isAboutDay ? findWrittenDate(trimmed) : null;
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
