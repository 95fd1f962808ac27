import { collectChat } from '#shared/import/chats/collectChat.ts';
import { isRecording } from '#shared/import/chats/recording.ts';
import { withSpeakers } from '#shared/import/chats/spokenLines.ts';
import type { Foreknowledge } from '#shared/import/placing/dayKeeper.ts';
import { flagDirectMessages } from '#shared/import/placing/directMessages.ts';
import { withSaidHalf } from '#shared/import/placing/halfDays.ts';
import { lineNumbers } from '#shared/import/placing/lineNumbers.ts';
import type { ImportContext, ParsedTimeline } from '#shared/import/placing/parsedTimeline.ts';
import { placeEntries } from '#shared/import/placing/placeEntries.ts';
import { incidentStart, statedStart } from '#shared/import/placing/sinceStart.ts';
import { timelineWarnings } from '#shared/import/placing/timelineWarnings.ts';
import { createZoneKeeper } from '#shared/import/placing/zoneKeeper.ts';
import { collectMarks } from '#shared/import/reading/collectMarks.ts';
import { withBareClocks, withDottedClocks } from '#shared/import/reading/elapsed/dottedClocks.ts';
import { withElapsedMarks } from '#shared/import/reading/elapsed/elapsedLines.ts';
import { withSpanTitles } from '#shared/import/reading/elapsed/spanTitles.ts';
import { linkLabels } from '#shared/import/reading/inline/linkLabels.ts';
import { plainInline } from '#shared/import/reading/inline/plainInline.ts';
import { findWrittenDate } from '#shared/import/reading/readStatement.ts';
import { type ScannedLine, scanLines } from '#shared/import/reading/scanLines.ts';
import type { CollectedMarks, FoundEntry, TimelineMark } from '#shared/import/reading/timelineMarks.ts';
import { factZones, usualZone } from '#shared/import/reading/zones/factZones.ts';
import { zoneDefinitions } from '#shared/import/reading/zones/zoneDefinitions.ts';
import { zoneMarks } from '#shared/import/reading/zones/zoneStatements.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';
import { readWrittenDate } from '#shared/time/readWrittenDate.ts';
import type { WrittenZone } from '#shared/time/writtenTime.ts';

const NOTHING_KNOWN: Foreknowledge = { day: null };
/** A longer line is a sentence. Characters. */
const LONGEST_TITLE = 60;

/**
 * Reads the events in a text that was pasted into a timeline, or in a file of such lines. Never throws,
 * takes time in proportion to the text, and changes nothing that is written: what is odd is flagged.
 */
export function parseTimelineText(text: string, context: ImportContext): ParsedTimeline {
  const written = scanLines(withoutQuoteMarks(text));
  const toPlain = plainReader(written);
  const lines = withElapsedMarks(
    withDottedClocks(withBareClocks(withSpanTitles(written, toPlain)), toPlain),
    toPlain,
  );
  const marks = isRecording(text)
    ? nothingFrom(lines)
    : (collectChat(lines, toPlain) ??
      withSpeakers(collectMarks(lines, toPlain), context.people ?? [], written));
  return timelineOf([marks], { context, known: dayOfFirstLine(written, toPlain), lines, toPlain });
}

/** `Outage notes 2026-10-02` above lines that only have clocks: their day. */
function dayOfFirstLine(lines: readonly ScannedLine[], toPlain: (text: string) => string): Foreknowledge {
  const first = lines.find(({ kind }) => kind !== 'blank');
  const text = first?.kind === 'text' ? toPlain(first.content).trim() : '';
  const isTitle = text !== '' && text.length <= LONGEST_TITLE && readEntryHead(text, 'text') === null;
  const date = isTitle ? findWrittenDate(text) : null;
  if (date?.kind !== 'full') return NOTHING_KNOWN;
  return { day: { year: date.year, month: date.month, day: date.day }, isYearStated: true };
}

/** Reads inline Markdown where the labels of links that the lines define count as links. */
export function plainReader(lines: readonly ScannedLine[]): (text: string) => string {
  const labels = linkLabels(lines);
  return (text) => plainInline(text, (label) => labels.has(label.toLowerCase()));
}

/** What the parts of a text stand in. */
interface Surroundings {
  readonly context: ImportContext;
  readonly known: Foreknowledge;
  /** All lines of the text, also those outside the parts. */
  readonly lines: readonly ScannedLine[];
  /** Takes inline Markdown away. */
  readonly toPlain: (text: string) => string;
}

/** Joins what was collected from one or more parts of a text, in their order. */
export function timelineOf(
  parts: readonly CollectedMarks[],
  { context, known, lines, toPlain }: Surroundings,
): ParsedTimeline {
  const marks = withSaidHalf(
    [
      ...countedDay(lines, toPlain),
      ...parts.flatMap((part): readonly TimelineMark[] => [{ kind: 'part' }, ...part.marks]),
    ],
    lines.map(({ content }) => content.slice(0, LONGEST_SAID)),
  );
  const saidZones = zoneMarks(lines, toPlain);
  const isZoneSaid = saidZones.some(({ zone }) => zone !== null);
  const zones = createZoneKeeper(marks, context, {
    marks: isZoneSaid ? saidZones : [...factZones(lines, toPlain), ...saidZones],
    definitions: zoneDefinitions(lines, toPlain),
    usual: () => (isZoneSaid ? null : zoneOfFirst(marks)) ?? usualZone(outsideEntries(lines, marks), toPlain),
  });
  const stated = startAmong(marks, lines, toPlain, statedStart);
  const taken = stated === null ? startAmong(marks, lines, toPlain, incidentStart) : null;
  // The line that dates the start is no event of its own.
  const told = marks.filter((mark) => mark.kind !== 'entry' || mark.entry.from !== stated?.from);
  const among = { known, zones, stated: stated ?? taken, isStartTaken: taken !== null };
  const events = flagDirectMessages(placeEntries(told, context, among), lines);
  const templates = parts.flatMap((part) => part.templateLines);
  const isUnread = ({ number }: ScannedLine) => number !== stated?.from;
  const untold = parts.flatMap((part) => part.notUnderstood);
  const unread = [...untold.filter(isUnread), ...templates];
  const isEntry = told.length < marks.length;
  const statedLines =
    isEntry && stated !== null
      ? [stated.from]
      : untold.filter((line) => !isUnread(line)).map(({ number }) => number);
  return {
    events,
    notUnderstood: unread
      .sort((a, b) => a.number - b.number)
      .map(({ number, raw }) => ({ line: number, text: raw.trim() })),
    warnings: timelineWarnings(events, templates),
    structureLines: [...parts.flatMap((part) => part.structureLines), ...statedLines].sort((a, b) => a - b),
    timeZone: zones.named(),
  };
}

/** What a line says of all times stands at its beginning. Characters. */
const LONGEST_SAID = 200;

/** `Day 0 is 2026-01-12`: the day from which the numbered days of a text count. */
const COUNTED_DAY = /^\W{0,3}day\s?(\d{1,2})\s?(?:is|was|=|:)\s?(\S.{4,40}?)(?:[.;]|$)/i;

function countedDay(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): readonly TimelineMark[] {
  for (const { kind, content, number: line } of lines.slice(0, 100)) {
    const [, number = '', words = ''] = kind === 'text' ? (COUNTED_DAY.exec(toPlain(content)) ?? []) : [];
    const date = readWrittenDate(words);
    if (date?.value.kind === 'full')
      return [
        { kind: 'day', date: date.value, isStated: false, line },
        { kind: 'numbered-day', number: Number(number), isDated: true, line },
      ];
  }
  return [];
}

/**
 * The zone of the first entry, where no other names another one: who writes `14:02 CET` at first often leaves it out below. The
 * `Z` of a program’s time stamp says nothing about the notes around it.
 */
function zoneOfFirst(marks: readonly TimelineMark[]): WrittenZone | null {
  const times = marks.flatMap((mark) =>
    mark.kind === 'entry' && mark.entry.time.clock?.kind === 'known' ? [mark.entry.time] : [],
  );
  const first = times[0]?.zone ?? null;
  if (first === null || first.words.length < 2) return null;
  return times.every(({ zone }) => zone === null || zone.words === first.words) ? first : null;
}

/** The lines that tell no entry. */
function outsideEntries(
  lines: readonly ScannedLine[],
  marks: readonly TimelineMark[],
): readonly ScannedLine[] {
  const inEntries = new Set(marks.flatMap((mark) => (mark.kind === 'entry' ? lineNumbers(mark.entry) : [])));
  return lines.filter(({ number }) => !inEntries.has(number));
}

/** The line that dates the start from which entries count; null where none counts from one. */
function startAmong(
  marks: readonly TimelineMark[],
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
  read: typeof statedStart,
): FoundEntry | null {
  if (!marks.some((mark) => mark.kind === 'entry' && mark.entry.time.clock?.kind === 'since-start'))
    return null;
  for (const { number, content } of lines) {
    const stated = read(toPlain(content), number);
    if (stated !== null) return stated;
  }
  return null;
}

function nothingFrom(lines: readonly ScannedLine[]): CollectedMarks {
  const isBlank = ({ kind }: ScannedLine) => kind === 'blank';
  const structureLines = lines.filter(isBlank).map(({ number }) => number);
  return {
    marks: [],
    notUnderstood: lines.filter((line) => !isBlank(line)),
    structureLines,
    templateLines: [],
  };
}

/** A timeline out of a quoted mail: when every line is quoted, none is. */
function withoutQuoteMarks(text: string): string {
  const lines = text.split(/\r\n|\n|\r/);
  const isQuoted = lines.every((line) => line.trim() === '' || /^\s{0,3}>/.test(line));
  return isQuoted ? lines.map((line) => line.replace(/^\s{0,3}>\s?/, '')).join('\n') : text;
}
