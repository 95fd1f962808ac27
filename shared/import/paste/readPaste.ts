import { draftWords } from '#shared/import/draft/draftLines.ts';
import {
  type DraftEvent,
  type ImportDraft,
  isDraftEmpty,
  openQuestions,
  UNREAD,
} from '#shared/import/draft/importDraft.ts';
import { withoutHiddenTexts } from '#shared/import/draft/withTexts.ts';
import { readSource } from '#shared/import/forms/forms.ts';
import { PACKED } from '#shared/import/forms/packedForm.ts';
import { textDraft } from '#shared/import/forms/textForms.ts';
import { textHead } from '#shared/import/packed/textHead.ts';
import { directLines, isPrivate } from '#shared/import/placing/directMessages.ts';
import { lineNumbers } from '#shared/import/placing/lineNumbers.ts';
import type { FlagCode, ImportContext, ParsedEvent } from '#shared/import/placing/parsedTimeline.ts';
import { plainInline } from '#shared/import/reading/inline/plainInline.ts';
import { sourceOfText } from '#shared/import/source/importSource.ts';
import { type CalendarDay, dayAfter } from '#shared/time/calendarDay.ts';
import { epochMs, type Timestamp } from '#shared/time/timestamp.ts';
import { wallTimeIn } from '#shared/time/zonedTime.ts';
import { zoneMeanings as meaningsOf } from '#shared/time/zoneMeanings.ts';
import { PLACES } from '#shared/time/zoneNames.ts';

/** An event that was found in a pasted text. */
export interface PastedEvent {
  /** Its first line: it stays the same while the text changes elsewhere, so that decisions hold. */
  readonly key: string;
  readonly parsed: DraftEvent;
}

/** A line that was not understood. */
export interface PastedLine {
  readonly key: string;
  /** 1-based. */
  readonly line: number;
  /** Without list marks and emphasis. */
  readonly title: string;
  /** It goes on with what was written to one person, or was so itself. */
  readonly isPrivate: boolean;
  /** It could be a note of the timeline, rather than something that was left out for what it is. */
  readonly isNote: boolean;
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
  /** `EDT` in February: the clock on the wall is taken until somebody says that the offset is meant. */
  readonly isOutOfSeason: boolean;
}

/** What a pasted text says, before anybody decided anything. */
export interface PasteReading {
  /** `Posts copied from a chat: 12 lines`; empty for lines of a timeline, of which there is nothing to say. */
  readonly is: string;
  /** Whether the lines of events are those of the text, rather than records in it. */
  readonly isByLine: boolean;
  /** What was found besides events. */
  readonly draft: ImportDraft;
  /** In the order of the text. */
  readonly events: readonly PastedEvent[];
  readonly lines: readonly PastedLine[];
  readonly zoneQuestions: readonly ZoneQuestion[];
  /** The day of the first event without one, or what it would be. */
  readonly day: CalendarDay;
  /** Whether that is the day before the one in the context, whose clocks lie ahead. */
  readonly isDayBefore: boolean;
  /** What the text does not say itself and was taken from the context. */
  readonly assumed: ReadonlySet<'day' | 'year' | 'zone'>;
}

/** Reads a pasted text; every line of it that is not blank or structure is in an event, in a part or in `lines`. */
export function readPaste(text: string, context: ImportContext): PasteReading {
  const { draft, isDayBefore } = draftInThePast(text, context);
  const { events, leftOut, source } = draft;
  const isPrivateAt = privateReader(events, source);
  const keyOf = distinctKeys();
  return {
    is: draft.form === 'lines' ? '' : draftWords(draft),
    isByLine: source.length === text.split('\n').length,
    draft,
    events: events.map((parsedEvent) => ({
      key: keyOf(source[parsedEvent.sourceLines.from - 1] ?? ''),
      parsed: parsedEvent,
    })),
    lines: leftOut
      .flatMap(({ lines, text: words, reason }) =>
        lineNumbers(lines).map((line) => ({
          line,
          words: lines.from === line ? words : (source[line - 1] ?? '').trim(),
          reason,
        })),
      )
      .filter(({ words }) => words !== '')
      .map(({ line, words, reason }) => ({
        key: keyOf(words),
        line,
        title: lineTitle(words),
        isPrivate: isPrivateAt(line),
        isNote: reason === UNREAD,
      })),
    zoneQuestions: [
      ...answeredQuestions(text, context),
      ...openZoneQuestions(events),
      ...seasonQuestions(events),
    ],
    day: assumedDay(events, context),
    isDayBefore,
    assumed: assumedFacts(events),
  };
}

/** Read on the day of the context, or on the day before it where that would lie in the future. */
function draftInThePast(
  text: string,
  context: ImportContext,
): { readonly draft: ImportDraft; readonly isDayBefore: boolean } {
  const { notAfter, day } = context;
  const draft = draftOf(text, context);
  const isAhead = ({ occurredAt, flags }: ParsedEvent, latest: Timestamp) =>
    occurredAt !== null &&
    epochMs(occurredAt) > epochMs(latest) &&
    flags.some(({ code }) => code === 'day-assumed' || code === 'next-day-assumed');
  if (
    notAfter === undefined ||
    context.isDayChosen === true ||
    !draft.events.some((event) => isAhead(event, notAfter))
  )
    return { draft, isDayBefore: false };
  return { draft: draftOf(text, { ...context, day: dayAfter(day, -1) }), isDayBefore: true };
}

/** A text that is pasted into a timeline is mostly one, also where headings make it look like a document. */
function draftOf(text: string, context: ImportContext): ImportDraft {
  const readDraft = readSource(sourceOfText('', text), context);
  const isWaiting = readDraft !== null && openQuestions(readDraft).length > 0;
  return readDraft === null || (isDraftEmpty(readDraft) && !isWaiting)
    ? withoutHiddenTexts(linesDraft(text, context))
    : readDraft;
}

/** The lines of a text as those of a timeline. What stands above the text of an unpacked file is none of them. */
function linesDraft(text: string, context: ImportContext): ImportDraft {
  return textHead(text) === null ? textDraft(text, context) : PACKED.read(sourceOfText('', text), context);
}

/** Whether a line, 1-based, belongs to what is private: the event or the head above it may go on there. */
function privateReader(events: readonly ParsedEvent[], source: readonly string[]): (line: number) => boolean {
  const direct = directLines(source.map((raw, index) => ({ number: index + 1, raw })));
  const beginning = new Map(events.map((event) => [event.sourceLines.from, isPrivate(event)]));
  const found = new Set<number>();
  let above: boolean | null = null;
  let isBelowHead = false;
  for (const [index, raw] of source.entries()) {
    const line = index + 1;
    above = beginning.get(line) ?? above;
    if (direct.has(line) || (above ?? isBelowHead)) found.add(line);
    if (raw.trim() === '') isBelowHead = false;
    else isBelowHead ||= direct.has(line);
  }
  return (line) => found.has(line);
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

function openZoneQuestions(events: readonly ParsedEvent[]): readonly ZoneQuestion[] {
  const counts = new Map<string, number>();
  for (const event of events) {
    const words = zoneWords(event);
    if (words !== null) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([words, count]) => ({
    words,
    chosen: null,
    count,
    places: meaningsOf(words),
    isOutOfSeason: false,
  }));
}

/** Nothing waits for these: people write `EST` all year and mean the clock on the wall, which is taken. */
function seasonQuestions(events: readonly ParsedEvent[]): readonly ZoneQuestion[] {
  const flags = events.flatMap((event) => event.flags).filter(({ code }) => code === 'zone-out-of-season');
  return [...new Set(flags.map(({ words }) => words.toUpperCase()))].flatMap((words) => {
    const places = meaningsOf(words);
    const [chosen] = places;
    if (chosen === undefined || places.length < 2) return [];
    return [{ words, chosen, count: 0, places, isOutOfSeason: true }];
  });
}

/** What was answered stays to be seen and changed for as long as the text has the word. */
function answeredQuestions(text: string, { zoneMeanings }: ImportContext): readonly ZoneQuestion[] {
  return [...(zoneMeanings ?? [])]
    .filter(([words]) => new RegExp(`\\b${words}\\b`, 'i').test(text))
    .map(([words, chosen]) => ({
      words,
      chosen,
      count: 0,
      places: meaningsOf(words),
      isOutOfSeason: words in PLACES,
    }));
}

/** The abbreviation that an event's choices are about; null when they are about something else. */
export function zoneWords({ flags }: ParsedEvent): string | null {
  const words = flags.find(({ code }) => code === 'ambiguous-zone')?.words ?? null;
  return words !== null && meaningsOf(words).length > 0 ? words.toUpperCase() : null;
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

/** Whether a flag is about a fact that the whole text leaves open; the head of the preview says it once for all events. */
export function isToldOnce(code: FlagCode): boolean {
  return ASSUMED[code] !== undefined;
}
