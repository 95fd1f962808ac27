import { parseTimelineText } from '#shared/import/parseTimelineText.ts';
import { directLines, isDirect } from '#shared/import/placing/directMessages.ts';
import type { FlagCode, ImportContext, ParsedEvent } from '#shared/import/placing/parsedTimeline.ts';
import { plainInline } from '#shared/import/reading/plainInline.ts';
import type { CalendarDay } from '#shared/time/calendarDay.ts';
import { wallTimeIn } from '#shared/time/zonedTime.ts';
import { AMBIGUOUS } from '#shared/time/zoneNames.ts';

/** An event that was found in a pasted text. */
export interface PastedEvent {
  /** Its first line: it stays the same while the text changes elsewhere, so that decisions hold. */
  readonly key: string;
  readonly parsed: ParsedEvent;
}

/** A line that was not understood. */
export interface PastedLine {
  readonly key: string;
  /** 1-based. */
  readonly line: number;
  /** Without list marks and emphasis. */
  readonly title: string;
  /** It goes on with what was written to one person, or was so itself. */
  readonly isDirect: boolean;
}

/** An abbreviation that names several zones; one answer holds for the whole text. */
export interface ZoneQuestion {
  /** `CST` */
  readonly words: string;
  /** The IANA name that was answered; null while nobody has. */
  readonly chosen: string | null;
  /** IANA names, the likeliest first. */
  readonly places: readonly string[];
  /** How many events wait for the answer. */
  readonly count: number;
}

/** What a pasted text says, before anybody decided anything. */
export interface PasteReading {
  /** In the order of the text. */
  readonly events: readonly PastedEvent[];
  readonly lines: readonly PastedLine[];
  readonly zoneQuestions: readonly ZoneQuestion[];
  /** The day of the first event without one, or what it would be. */
  readonly day: CalendarDay;
  /** What the text does not say itself and was taken from the context. */
  readonly assumed: ReadonlySet<'day' | 'year' | 'zone'>;
}

/** Reads a pasted text; every line of it that is not blank or structure is in an event or in `lines`. */
export function readPaste(text: string, context: ImportContext): PasteReading {
  const { events, notUnderstood } = parseTimelineText(text, context);
  const source = text.split('\n');
  const isDirectAt = directReader(events, source);
  const keyOf = distinctKeys();
  return {
    events: events.map((parsed) => ({ key: keyOf(source[parsed.sourceLines.from - 1] ?? ''), parsed })),
    lines: notUnderstood
      .filter(({ text: words }) => words !== '')
      .map(({ line, text: words }) => ({
        key: keyOf(words),
        line,
        title: lineTitle(words),
        isDirect: isDirectAt(line),
      })),
    zoneQuestions: [...answeredQuestions(text, context), ...openQuestions(events)],
    day: assumedDay(events, context),
    assumed: assumedFacts(events),
  };
}

/** Whether a line, 1-based, belongs to a direct message: the event or the head above it may go on there. */
function directReader(events: readonly ParsedEvent[], source: readonly string[]): (line: number) => boolean {
  const direct = directLines(source.map((raw, index) => ({ number: index + 1, raw })));
  const isBelowHead = (line: number): boolean => {
    const head = source.slice(0, line - 1).findLastIndex((raw) => raw.trim() === '') + 1;
    return source.slice(head, line - 1).some((_raw, index) => direct.has(head + index + 1));
  };
  return (line) => {
    const above = events.findLast(({ sourceLines }) => sourceLines.from <= line);
    if (direct.has(line)) return true;
    return above === undefined ? isBelowHead(line) : isDirect(above);
  };
}

function assumedDay(events: readonly ParsedEvent[], { day, timeZone }: ImportContext): CalendarDay {
  const first = events.find(({ flags }) => flags.some(({ code }) => code === 'day-assumed'));
  const at = first?.occurredAt ?? null;
  if (at === null) return day;
  const { year, month, day: ofMonth } = wallTimeIn(at, timeZone);
  return { year, month, day: ofMonth };
}

/** Equal lines get a number of their own, in the order of the text. */
function distinctKeys(): (words: string) => string {
  const counts = new Map<string, number>();
  return (words) => {
    const count = (counts.get(words) ?? 0) + 1;
    counts.set(words, count);
    return `${words}#${count}`;
  };
}

function lineTitle(words: string): string {
  const bare = words.replace(/^(?:[-*+•>]|\d{1,3}[.)])\s+/, '').replace(/^#{1,6}\s+/, '');
  return plainInline(bare, () => false).trim() || words;
}

function openQuestions(events: readonly ParsedEvent[]): readonly ZoneQuestion[] {
  const counts = new Map<string, number>();
  for (const event of events) {
    const words = zoneWords(event);
    if (words !== null) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([words, count]) => ({ words, chosen: null, count, places: placesOf(words) }));
}

/** What was answered stays to be seen and changed for as long as the text has the word. */
function answeredQuestions(text: string, { zoneMeanings }: ImportContext): readonly ZoneQuestion[] {
  return [...(zoneMeanings ?? [])]
    .filter(([words]) => new RegExp(`\\b${words}\\b`, 'i').test(text))
    .map(([words, chosen]) => ({ words, chosen, count: 0, places: placesOf(words) }));
}

/** The abbreviation that an event's choices are about; null when they are about something else. */
export function zoneWords({ flags }: ParsedEvent): string | null {
  const words = flags.find(({ code }) => code === 'ambiguous-zone')?.words ?? null;
  return words !== null && placesOf(words).length > 0 ? words.toUpperCase() : null;
}

function placesOf(words: string): readonly string[] {
  return AMBIGUOUS[words.toUpperCase()] ?? [];
}

const ASSUMED: Partial<Readonly<Record<FlagCode, 'day' | 'year' | 'zone'>>> = {
  'day-assumed': 'day',
  'year-assumed': 'year',
  'zone-assumed': 'zone',
};

function assumedFacts(events: readonly ParsedEvent[]): ReadonlySet<'day' | 'year' | 'zone'> {
  const facts = events.flatMap(({ flags }) => flags.flatMap(({ code }) => ASSUMED[code] ?? []));
  return new Set(facts);
}

/** Whether a flag is about what the whole text leaves open, and is told once for all of it. */
export function isToldOnce(code: FlagCode): boolean {
  return ASSUMED[code] !== undefined;
}
