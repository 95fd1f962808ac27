import type { Incident } from '#shared/domain/incident/incident.ts';
import { incidentSpan } from '#shared/domain/timeline/incidentSpan.ts';
import { parseTimelineText } from '#shared/import/parseTimelineText.ts';
import { dayOfText } from '#shared/time/calendarDay.ts';
import { HOUR_MS } from '#shared/time/durations.ts';
import type { TimeSpan } from '#shared/time/nearestDay.ts';
import { type EntryHead, readEntryHead } from '#shared/time/readEntryHead.ts';
import { epochMs, type Timestamp } from '#shared/time/timestamp.ts';
import type { WrittenTime } from '#shared/time/writtenTime.ts';

/** Nothing but a clock and the words behind it. */
const BARE = /^\d{1,2}:\d{2}(?:\s*[–—-]\s+|:?\s+)(?=[^\d\s])/;

/**
 * Words behind a clock by which it is no moment of the incident's day, or is not sure: another day, half of a day or zone,
 * or a length of time.
 */
const OTHERWISE = [
  /^[^\p{L}\d]*(?:(?:hours?|hrs?|h|min(?:ute)?s?|m|sec(?:ond)?s?|s|std|stunden?|minuten|heures)\b|[ap]\.?\s?m\b)/iu,
  /\b(?:\d\s?[ap]\.?\s?m|[ap]\.?m\.|noon|midnight|morning|afternoon|evening|night|tonight)\b/i,
  /\b(?:today|yesterday|tomorrow|day|days|week|weeks|weekend|next|last|previous|ago)\b/i,
  /\b(?:mon|tues?|wednes|thurs?|fri|satur|sun)day\b|\b(?:mon|tue|wed|thu|fri|sat|sun)\b/i,
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b\.?\s?\d|\d(?:st|nd|rd|th)?\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
  /\b\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b/,
  /^\W*(?:my|our|local|their|your|\p{Lu}\p{L}+)\s(?:local\s)?(?:time|zone)\b|\b(?:local|my|our) time\b/iu,
  /\b(?:UTC|GMT|[A-Z]{1,4}S?T|PT|ET)\b|\b(?:gestern|heute|morgen|abends?|nachmittags?|hier|demain)\b/,
] as const;

/** `00:45 hours` may as well be how long it took. */
const LENGTH = /\d\s?(?:h|hrs?|hours?)$/i;

/** The one clock of an answer, with the word that says when: `I saw it at 02:19 already`. */
const TOLD =
  /(?<=(?:^|[\s(])(?:at|around|about|since|from|by|until|till|um|gegen|ab|seit|à|vers|dès|las?|~)\s?)\d{1,2}:\d{2}(?!\d|:|\s?[–—-]\s?\d)/iu;

/**
 * An answer with its place in the timeline: the moment of the clock that it begins with, or of the only one that it tells,
 * where nothing beside the clock says otherwise. A place is never guessed: else the answer has none. Every word of it stays.
 */
export function placedWords(
  incident: Incident,
  words: string,
): { readonly text: string; readonly at: Timestamp | null } {
  const [line = ''] = words.split('\n');
  const head = readEntryHead(line, 'item');
  if (head === null) return { text: words, at: toldMoment(incident, words) };
  const at = isOtherwise(head) ? null : momentOf(incident, head.time);
  // A zone stays beside its clock.
  const isBare = at !== null && head.time.zone === null;
  return { text: isBare ? words.replace(BARE, '') : words, at };
}

function toldMoment(incident: Incident, words: string): Timestamp | null {
  const clocks = words.match(/\d{1,2}[:.h]\d{2}/g) ?? [];
  const told = TOLD.exec(words);
  if (told === null || clocks.length > 1) return null;
  const [before, after] = [words.slice(0, told.index), words.slice(told.index + told[0].length)];
  if (isSaidOtherwise(before) || isSaidOtherwise(after)) return null;
  return momentOf(incident, { words: told[0], date: null });
}

function isOtherwise({ time, rest }: EntryHead): boolean {
  const { clock, dayShift, step, equivalent } = time;
  if (clock?.kind !== 'known' || dayShift !== 0 || step !== null || equivalent !== null) return true;
  return LENGTH.test(time.words) || isSaidOtherwise(rest);
}

function isSaidOtherwise(words: string): boolean {
  return OTHERWISE.some((pattern) => pattern.test(words));
}

/** Null where the importer is not sure, the day is none of the incident, or half a day off is nearer to it. */
function momentOf(
  incident: Incident,
  { words, date }: Pick<WrittenTime, 'words' | 'date'>,
): Timestamp | null {
  const { timeZone, createdAt } = incident;
  const span = incidentSpan(incident);
  const day = dayOfText((span?.from ?? createdAt).slice(0, 10)) ?? { year: 1970, month: 1, day: 1 };
  const around = span === null ? {} : { span };
  const context = { timeZone, day, isDayChosen: true, ...around };
  const [event, ...others] = parseTimelineText(`- ${words} - noticed`, context).events;
  if (event === undefined || others.length > 0) return null;
  const { occurredAt, choices, flags } = event;
  if (occurredAt === null || choices.length > 0 || flags.length > 0) return null;
  if (span === null || date !== null) return occurredAt;
  const isOfDay =
    occurredAt.slice(0, 10) >= span.from.slice(0, 10) && occurredAt.slice(0, 10) <= span.to.slice(0, 10);
  return isOfDay && !isOtherHalf(words, occurredAt, span) ? occurredAt : null;
}

/** `2:25` of an afternoon. */
function isOtherHalf(words: string, at: Timestamp, { from, to }: TimeSpan): boolean {
  const off = (epochMs(from) + epochMs(to)) / 2 - epochMs(at);
  return /^\D*[1-9]:\d{2}$/.test(words) && Math.abs(Math.abs(off) - 12 * HOUR_MS) < Math.abs(off);
}
