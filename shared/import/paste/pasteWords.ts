import type { PastePlan, PlannedEvent, PlannedLine } from '#shared/import/paste/pastePlan.ts';
import { isToldOnce, type PasteReading, zoneWords } from '#shared/import/paste/readPaste.ts';
import { OF_OTHER_TIMES } from '#shared/import/placing/flagWords.ts';
import type { FlagCode, ImportFlag } from '#shared/import/placing/parsedTimeline.ts';
import { capitalised, counted, listed } from '#shared/text/phrases.ts';

/** How many of a plan's parts end where; every event and line is counted once, the open ones again. */
export interface PasteCounts {
  /** Events with a time that will be added. */
  readonly events: number;
  /** Events and lines that will be added without a time. */
  readonly notes: number;
  /** Parts of sections that will be added. */
  readonly parts: number;
  /** Of the events that go into another one, which tells the same moment. */
  readonly joined: number;
  /** Not added, because the timeline has them. */
  readonly there: number;
  /** Not added, because a person left them out. */
  readonly left: number;
  /** Lines that will be dropped. */
  readonly dropped: number;
  /** Events that will be added without a time only because nobody has chosen one yet. */
  readonly open: number;
  /** Of what will be added, what stays private because it was written to one person. */
  readonly isPrivate: number;
}

/** @param joined how many events go into another one; see `joinedCount` */
export function pasteCounts({ events, parts, lines }: PastePlan, joined = 0): PasteCounts {
  const taken = events.filter(({ isTaken }) => isTaken);
  const placed = taken.filter(({ event }) => event.occurredAt !== null).length;
  const left = events.filter(({ isTaken }) => !isTaken);
  const kept = lines.filter(({ fate }) => fate === 'keep').length;
  const dropped = lines.filter(({ fate }) => fate === 'drop');
  const thereAmong = (parts: readonly { readonly isThere: boolean }[]) =>
    parts.filter(({ isThere }) => isThere).length;
  const partsThere = parts.filter(({ isTaken, standing }) => !isTaken && standing === 'there').length;
  return {
    events: placed - joined,
    joined,
    notes: taken.length - placed + kept,
    parts: parts.filter(({ isTaken }) => isTaken).length,
    there: partsThere + thereAmong(left) + thereAmong(dropped),
    left: left.length - thereAmong(left),
    dropped: dropped.length - thereAmong(dropped),
    open: taken.filter(({ isOpen }) => isOpen).length,
    isPrivate: [...taken, ...lines.filter(({ fate }) => fate === 'keep')].filter(
      ({ event }) => event.visibility === 'private',
    ).length,
  };
}

/** `12 events · 2 notes without a time · 1 line dropped`; what there is none of is not named. */
export function countWords(counts: PasteCounts): string {
  const { events, joined, notes, parts: sections, there, left, dropped, isPrivate } = counts;
  const parts = [
    events > 0 && counted(events, 'event'),
    joined > 0 && `${joined} told twice, as one`,
    notes > 0 && `${counted(notes, 'note')} without a time`,
    sections > 0 && counted(sections, 'part of other sections', 'parts of other sections'),
    there > 0 && `${there} already there`,
    left > 0 && `${counted(left, 'event')} left out`,
    isPrivate > 0 && `${isPrivate.toLocaleString('en')} of them private`,
    dropped > 0 && `${counted(dropped, 'line')} dropped`,
  ];
  return parts.filter((part) => part !== false).join(' · ') || 'Nothing to add';
}

/** `3 lines not understood · 31 lines left out`: of which lines no event was made, and why. */
export function linesWords(lines: readonly PlannedLine[]): string {
  const unread = lines.filter(({ isNote }) => isNote).length;
  const leftOut = lines.length - unread;
  const parts = [
    unread > 0 && `${counted(unread, 'line')} not understood`,
    leftOut > 0 && `${counted(leftOut, 'line')} left out`,
  ];
  return parts.filter((part) => part !== false).join(' · ');
}

/** `12 events, 2 notes and 3 other parts`: what will be or was added. */
export function addedWords({ events, joined, notes, parts }: PasteCounts): string {
  const added = [
    events === 0 && joined > 0 && `the words of ${counted(joined, 'event')}`,
    events > 0 && counted(events, 'event'),
    notes > 0 && counted(notes, 'note'),
    parts > 0 && counted(parts, 'other part'),
  ];
  return listed(
    added.filter((part) => part !== false),
    (words) => words,
  );
}

/** What the text does not say itself, in one sentence. */
export function assumedWords({ assumed, events, isDayBefore }: PasteReading): string {
  if (events.length === 0) return '';
  const isUnsaid = events.some(({ parsed }) => parsed.flags.some(({ code }) => code === 'day-relative'));
  if (isUnsaid) return 'The text counts its days from when it was copied. Name that day, and they follow.';
  if (events.some(({ parsed }) => parsed.flags.some(({ code }) => code === 'day-open')))
    return 'The first times are of the day that a line below names, or of one before. Name it, and they follow.';
  const [day, year, zone] = [assumed.has('day'), assumed.has('year'), assumed.has('zone')];
  const noZone = zone ? zoneUnsaid(events) : '';
  if (day && isDayBefore)
    return `The text names no day${zone ? ` and ${noZone}` : ''}, and today its times are still ahead. Was it the day before?`;
  if (day && zone) return `The text names no day and ${noZone}; these are taken.`;
  if (day) return 'The text names no day; this one is taken.';
  if (zone && year)
    return `The text names no year and ${noZone}; the year next to this day and this zone are taken.`;
  const others = zone ? zoneOfOthers(events) : null;
  if (others !== null) {
    const unsaid = noZone === NO_ZONE ? 'Its events name no time zone' : `The text names ${noZone}`;
    return `${unsaid}; that of its other times, ${others}, is taken.`;
  }
  if (zone) return `The text names ${noZone}; this one is taken.`;
  if (year) return 'The text names no year; the one next to this day is taken.';
  return 'The text itself says its days and time zone.';
}

/** Whether the text says of each of its times which day it is on: then no other day governs any of them. */
export function saysItsDays({ assumed, events }: PasteReading): boolean {
  const isOpen = events.some(({ parsed }) => parsed.flags.some(({ code }) => OPEN_DAYS.has(code)));
  return events.length > 0 && !isOpen && !assumed.has('day') && !assumed.has('year');
}

const OPEN_DAYS: ReadonlySet<FlagCode> = new Set([
  'day-open',
  'day-relative',
  'in-future',
  'later-than-told',
]);

/** The zone that other times of the text name, where all that name none have it; null: the context's is taken. */
function zoneOfOthers(events: PasteReading['events']): string | null {
  const zones = events
    .flatMap(({ parsed }) => parsed.flags)
    .filter(({ code }) => code === 'zone-assumed')
    .map(({ message }) => /^([^,]+),/.exec(message.split(OF_OTHER_TIMES)[1] ?? '')?.[1] ?? null);
  const [first = null] = zones;
  return zones.every((zone) => zone === first) ? first : null;
}

const NO_ZONE = 'no time zone';

/** `no time zone`, or for how many events it names none. */
function zoneUnsaid(events: PasteReading['events']): string {
  const unsaid = events.filter(({ parsed }) => parsed.flags.some(({ code }) => code === 'zone-assumed'));
  if (unsaid.length === events.length) return NO_ZONE;
  return `no time zone for ${unsaid.length} of its ${events.length} events`;
}

/** Stands beside the event itself, which need not be quoted. */
const PRIVATE: Partial<Readonly<Record<FlagCode, string>>> = {
  'direct-message': 'A direct message: becomes private',
  'marked-private': 'Marked as private in its source: becomes private',
};

/** What a person should look at before accepting an event, as sentences; what they settled is not repeated. */
export function eventNotes({ parsed, event, isOpen }: PlannedEvent): readonly string[] {
  const isSettled = event.occurredAt !== null && event.occurredAt !== parsed.occurredAt;
  if (isSettled) return parsed.flags.flatMap(({ code }) => PRIVATE[code] ?? []);
  const asked = questionFlag(parsed);
  const zone = isOpen ? zoneWords(parsed) : null;
  const isClock = isOpen && waitsForClock(parsed);
  const notes = parsed.flags
    .filter(({ code }) => !isToldOnce(code) && !(isClock && code === 'half-day-open'))
    .filter((flag) => !(isOpen && flag === asked))
    .map(({ code, message }) => PRIVATE[code] ?? capitalised(message));
  if (isClock) return ['Waits for how its clocks count', ...notes];
  return zone === null ? notes : [`Waits for what “${zone}” means`, ...notes];
}

/** The question that an event's choices answer; null when something of the whole text is asked instead. */
export function eventQuestion(planned: PlannedEvent): string | null {
  const { parsed, isOpen } = planned;
  if (parsed.choices.length < 2 || zoneWords(parsed) !== null) return null;
  if (isOpen && waitsForClock(parsed)) return null;
  return capitalised(
    questionFlag(parsed)?.message ?? `“${parsed.written}” can mean several times; choose one`,
  );
}

/** The flag that says why an event has several possible times; undefined where nothing of it is asked. */
export function questionFlag(parsed: PlannedEvent['parsed'] | undefined): ImportFlag | undefined {
  if (parsed === undefined || parsed.choices.length === 0) return undefined;
  return parsed.flags.find(({ code }) => QUESTIONS.has(code));
}

/** Whether the question about the clocks of the whole text decides it. */
function waitsForClock({ flags }: PlannedEvent['parsed']): boolean {
  return flags.some(({ code }) => code === 'half-day-open');
}

const QUESTIONS: ReadonlySet<string> = new Set([
  'ambiguous-local-time',
  'ambiguous-zone',
  'impossible-clock',
  'impossible-local-time',
]);
