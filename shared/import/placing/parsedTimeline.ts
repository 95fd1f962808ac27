import type { EventKind, EventPrecision } from '#shared/domain/incident/timelineEvent.ts';
import type { ColumnRole, TableColumns } from '#shared/settings/tableColumns.ts';
import type { CalendarDay } from '#shared/time/calendarDay.ts';
import type { TimeSpan } from '#shared/time/nearestDay.ts';
import type { TimeOption } from '#shared/time/timeOptions.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import type { WrittenZone } from '#shared/time/writtenTime.ts';

/** Facts around a text that help to read its times. */
export interface ImportContext {
  /** IANA name of the zone meant when the text names none. */
  readonly timeZone: string;
  /** Whether nobody chose `timeZone`; times in it are then flagged. */
  readonly isZoneGuessed?: boolean;
  /** The zone in which the text was written where it names none, such as that of a mail’s head. It counts while nobody chose one. */
  readonly writtenIn?: WrittenZone;
  /** A person's choice for an abbreviation that several zones share: `CST` with an IANA name. */
  readonly zoneMeanings?: ReadonlyMap<string, string>;
  /** The day meant when the text names none; also what a date without a year is nearest to. */
  readonly day: CalendarDay;
  /** Whether a person chose `day`; times that are put on it are then not flagged. */
  readonly isDayChosen?: boolean;
  /** The time span of the incident into which the text is pasted. A text without a date is placed nearest to it. */
  readonly span?: TimeSpan;
  /** A date without a year is not after it, unless a person chose `day`; what lies after it is flagged. Absent: it may be. */
  readonly latest?: CalendarDay;
  /** When somebody wrote the text: a clock without a day then means a moment before. Absent: it may be later. */
  readonly toldAt?: Timestamp;
  /**
   * The present, where `day` is a mere guess and nothing else says when it was: no incident lies in the future, so that
   * the day before is meant where a clock has not come that far yet.
   */
  readonly notAfter?: Timestamp;
  /** The year of the first date that has none; it wins over the year found in the document. */
  readonly year?: number;
  /** How many hours its clocks count, as a person chose: with 12, `01:16` below `12:00` is in the afternoon. */
  readonly clockHours?: 12 | 24;
  /** When a recording or an incident started; the clocks of a transcript, and `T+0:15`, count from there. */
  readonly startsAt?: Timestamp;
  /** Names of the people of the incident; a line that begins with one and a colon is theirs. */
  readonly people?: readonly string[];
  /** Gets the progress now and then while the importer places many entries: how many it has, and of how many. */
  readonly onPlaced?: (placed: number, all: number) => void;
  /** Which of several incidents in one source is meant, counted from 0; absent: the first. */
  readonly incident?: number;
  /** People's choices for the columns of tables, the latest first; the first one that fits a table counts. */
  readonly columns?: readonly TableColumns[];
  /** Choices for columns by their numbers, whatever their names are; they win over every other choice and guess. */
  readonly numberedColumns?: readonly NumberedColumn[];
}

/** A column of any table by its number. */
export interface NumberedColumn {
  /** Counted from 0. */
  readonly column: number;
  readonly role: ColumnRole;
}

/** Something a person should look at before accepting an event. Nothing is ever changed silently. */
export const FLAG_CODES = [
  'ambiguous-date',
  'ambiguous-local-time',
  'ambiguous-zone',
  'day-assumed',
  'day-open',
  'day-relative',
  'direct-message',
  'due-unread',
  'half-day-open',
  'impossible-clock',
  'impossible-date',
  'impossible-local-time',
  'in-future',
  'day-before-assumed',
  'later-than-told',
  'marked-private',
  'moment-relative',
  'next-day-assumed',
  'quote-open',
  'range-backwards',
  'runs-backwards',
  'sending-unknown',
  'start-taken',
  'start-unsaid',
  'template-row',
  'time-elsewhere',
  'time-unknown',
  'told-in-sentence',
  'unknown-digits',
  'year-assumed',
  'zone-assumed',
  'zone-disagrees',
  'zone-out-of-season',
] as const;
export type FlagCode = (typeof FLAG_CODES)[number];

/** One note about an event's time. */
export interface ImportFlag {
  readonly code: FlagCode;
  /** 1-based. */
  readonly line: number;
  /** The words of the text it is about, such as `13:55 PM`. */
  readonly words: string;
  /** One sentence for people. */
  readonly message: string;
}

/** Lines of the text, 1-based, both inclusive. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** One event found in a text. */
export interface ParsedEvent {
  /** With the offset of the zone it was written in; null exactly when `precision` is `unplaced`. */
  readonly occurredAt: Timestamp | null;
  readonly endedAt?: Timestamp;
  readonly precision: EventPrecision;
  /** Plain text on one line; empty when the text has only a time. */
  readonly title: string;
  /** Plain text with line breaks. */
  readonly detail?: string;
  /** A name that stood as `@name` before the text, or in a table's column for it. */
  readonly actor?: string;
  /** Where it can be seen: the tool that said it, the address of a message, a dashboard, a ticket. */
  readonly source?: string;
  /** Guessed from the title's words; absent where nothing says it. */
  readonly kind?: EventKind;
  /** The time as the text has it, for a person to compare: `2X:XX (not sure)`. */
  readonly written: string;
  readonly sourceLines: LineRange;
  /** The possible times, earliest first, when the text alone cannot decide; empty otherwise. A person chooses. */
  readonly choices: readonly TimeOption[];
  /** True when the text calls the time approximate. Only with choices; without them `precision` says it. */
  readonly isChoiceApproximate?: true;
  readonly flags: readonly ImportFlag[];
}

/** A line that is neither in an event nor structure. */
export interface UnreadLine {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/** A sentence for people about one line. */
export interface LineWarning {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

/**
 * The events of a text. Every line of it is in the lines of an event, in `notUnderstood`, or in
 * `structureLines`.
 */
export interface ParsedTimeline {
  /** In the order of the text, which is not always the order of time. */
  readonly events: readonly ParsedEvent[];
  readonly notUnderstood: readonly UnreadLine[];
  readonly warnings: readonly LineWarning[];
  /** Blank lines, headings, table heads and rules, statements of zone or day; 1-based, ascending. */
  readonly structureLines: readonly number[];
  /** IANA name of the zone the text names for its times; null when it names none that is certain. */
  readonly timeZone: string | null;
}
