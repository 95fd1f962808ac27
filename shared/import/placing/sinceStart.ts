import { flagMessage } from '#shared/import/placing/flagWords.ts';
import type { ImportContext, ParsedEvent } from '#shared/import/placing/parsedTimeline.ts';
import type { FoundEntry } from '#shared/import/reading/timelineMarks.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';
import { epochMs, offsetMinutesOf, type Timestamp, timestampAt } from '#shared/time/timestamp.ts';

/** An entry that counts from a start, `T+0:15`, with the moment that it says itself besides: `T+0 (14:02 UTC)`. */
export interface DatedStep {
  /** The entry as if only that moment were written. */
  readonly entry: FoundEntry;
  /** How long after the start it lies. Milliseconds; negative before it. */
  readonly ms: number;
}

/** How long after its start an entry says that it lies; null where it says no such thing, or not how long (`T+N min`). */
function msSinceStart({ time }: FoundEntry): number | null {
  return time.clock?.kind === 'since-start' ? time.clock.ms : null;
}

/** What an entry that counts from a start says of its own moment; null where it says none. */
export function datedStep(entry: FoundEntry): DatedStep | null {
  const ms = msSinceStart(entry);
  if (ms === null) return null;
  const { equivalent, words, date } = entry.time;
  if (equivalent?.clock.kind === 'known') {
    const time = { ...entry.time, clock: equivalent.clock, zone: equivalent.zone, equivalent: null };
    return { entry: { ...entry, time }, ms };
  }
  const head = readEntryHead(entry.title, 'item');
  if (head?.time.clock?.kind !== 'known') return null;
  const time = { ...head.time, date: head.time.date ?? date, words: `${words} ${head.time.words}` };
  return { entry: { ...entry, time, title: head.rest }, ms };
}

/** A line that says only when the start was: `T0 = 2026-03-10 14:02 UTC`, `T is 14:02 UTC`. */
const START_STATED =
  /^(?:[^:=()]{0,60}\(T(?:\s?0|\s?\+\s?0(?:0?:00)?)?\)|\W{0,4}T(?:\s?0|\s?\+\s?0(?:0?:00)?)?)\s{0,3}(?:=|:|is\b|was\b|(?=\(\d))\s{0,3}(.{4,80})$/;

/** The entry that such a line stands for; null for every other line. `line` is its number, 1-based. */
export function statedStart(plain: string, line: number): FoundEntry | null {
  const said = START_STATED.exec(plain.trim())?.[1]?.replace(/[.\s]+$/, '') ?? '';
  // `T0 is the first alert, 13:47 UTC`
  for (const words of [said, /[,(–—]\s*([^,(–—)]{4,60})\)?$/.exec(said)?.[1] ?? '']) {
    const head = readEntryHead(words, 'item');
    if (head?.time.clock?.kind === 'known' && head.rest === '')
      return { time: head.time, title: '', detail: '', actor: null, from: line, to: line };
  }
  return null;
}

/** `Incident start: 2026-03-12 09:00 CET`, `Incident began at 2026-03-12 09:00 UTC`. */
const BEGAN =
  /^\W{0,3}(?:(?:incident |outage |impact )?(?:start(?:ed)?|began|begin|beginning)(?: time| at)?\s?[:：]|(?:the )?(?:incident|outage) (?:began|started)(?: at| on)?)\s{0,3}(\S.{4,80})$/i;

/** The start that a line of facts dates as a whole, with its day, where none says what `T` is; null for every other line. */
export function incidentStart(plain: string, line: number): FoundEntry | null {
  const head = readEntryHead(BEGAN.exec(plain.trim())?.[1]?.replace(/[.\s]+$/, '') ?? '', 'item');
  if (head === null || head.time.date === null || head.time.clock?.kind !== 'known' || head.rest !== '')
    return null;
  return { time: head.time, title: '', detail: '', actor: null, from: line, to: line };
}

/** The event at the moment that follows from its start; where nothing says when that was, it is flagged. */
export function placedSinceStart(
  event: ParsedEvent,
  entry: FoundEntry,
  start: Timestamp | null,
  isStartTaken: boolean,
): ParsedEvent {
  const ms = msSinceStart(entry);
  const { words, isApproximate } = entry.time;
  if (start === null || ms === null) {
    const message = flagMessage('start-unsaid', words);
    return { ...event, flags: [...event.flags, { code: 'start-unsaid', line: entry.from, words, message }] };
  }
  const occurredAt = timestampAt(epochMs(start) + ms, offsetMinutesOf(start));
  const taken = {
    code: 'start-taken',
    line: entry.from,
    words,
    message: flagMessage('start-taken', words, start),
  } as const;
  const flags = isStartTaken ? [...event.flags, taken] : event.flags;
  return { ...event, flags, occurredAt, precision: isApproximate ? 'approximate' : 'exact' };
}

/** Whether the words of a time count from a start: `T+0:15`. */
export function countsFromStart(written: string): boolean {
  return /^T\s?(?:0|[+−–-])/.test(written);
}

/** The start that a person said, else the one that the text itself dates; null: neither. */
export function startOf({ startsAt }: ImportContext, saidTime: Timestamp | null): Timestamp | null {
  return startsAt ?? saidTime;
}
