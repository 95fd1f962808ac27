import { quotedChats } from '#shared/import/chats/quotedChat.ts';
import { documentFacts } from '#shared/import/documentFacts.ts';
import { findTimelineSections, type TimelineSection } from '#shared/import/findTimelineSections.ts';
import type { ImportFormat } from '#shared/import/importFormats.ts';
import {
  headedMoments,
  headingTimesFirst,
  likelySections,
  timesFirst,
} from '#shared/import/likelySections.ts';
import { parseTimelineText, plainReader, timelineOf } from '#shared/import/parseTimelineText.ts';
import type { ImportContext, ParsedTimeline } from '#shared/import/placing/parsedTimeline.ts';
import { collectMarks } from '#shared/import/reading/collectMarks.ts';
import { isDateLine } from '#shared/import/reading/dateLine.ts';
import { withBareClocks, withDottedClocks } from '#shared/import/reading/elapsed/dottedClocks.ts';
import { withElapsedMarks } from '#shared/import/reading/elapsed/elapsedLines.ts';
import { elapsedTables, timedTables } from '#shared/import/reading/elapsed/elapsedTables.ts';
import { fencedTimes } from '#shared/import/reading/elapsed/fencedTimes.ts';
import { withParagraphTimes } from '#shared/import/reading/elapsed/leadWords.ts';
import { proseTimes } from '#shared/import/reading/elapsed/proseTimes.ts';
import { withSpanTitles } from '#shared/import/reading/elapsed/spanTitles.ts';
import { untimedList } from '#shared/import/reading/elapsed/untimedList.ts';
import { findWrittenDate } from '#shared/import/reading/readStatement.ts';
import { type ScannedLine, scanLines } from '#shared/import/reading/scanLines.ts';
import { bareSection, type SectionTarget, sectionTarget } from '#shared/import/reading/sectionTargets.ts';
import type { TimelineMark } from '#shared/import/reading/timelineMarks.ts';
import { documentSections } from '#shared/import/sections/documentSections.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';

/** A timeline with the title of the document it stands in. */
export interface ParsedDocument extends ParsedTimeline {
  /** Null when there is none. */
  readonly title: string | null;
}

/** Reads a file in the format asked for; `auto` takes a text with headings that are no times for a document. */
export function parseTimelineInput(
  text: string,
  format: ImportFormat,
  context: ImportContext,
): ParsedDocument {
  return isReadAsDocument(text, format)
    ? parseTimelineDocument(text, context)
    : { ...parseTimelineText(text, context), title: null };
}

/** Whether only the timeline sections of a text are read. */
export function isReadAsDocument(text: string, format: ImportFormat): boolean {
  return format === 'markdown' || (format === 'auto' && isDocument(text));
}

/**
 * Reads the events of a whole document from its timeline sections only: sections called "What happened" and the like
 * count where no section is called a timeline; then those whose headings are moments, those that are lists of times, fences
 * with notes, and lists without times below the name of a timeline. Tables that count from a start are read beside these. A
 * document with none has no events, whatever times its prose and logs name. Lines outside the sections are not reported.
 */
function parseTimelineDocument(markdown: string, given: ImportContext): ParsedDocument {
  const scanned = scanLines(markdown);
  const toPlain = plainReader(scanned);
  const lines = withSpanTitles(scanned, toPlain);
  const facts = documentFacts(lines, toPlain, given.day);
  const isDated = facts.writtenOn !== null && given.isDayChosen !== true;
  const context = isDated ? { ...given, day: facts.writtenOn } : given;
  const read = (sections: readonly TimelineSection[]) =>
    timelineOf(
      sections.map((section, index) => {
        const clocked = withDottedClocks(withBareClocks(section.lines), toPlain);
        const told =
          section.strength === 'strong'
            ? headingTimesFirst(withParagraphTimes(clocked, toPlain), toPlain)
            : clocked;
        const foundMarks = collectMarks(
          withElapsedMarks(timesFirst(told, toPlain), toPlain),
          toPlain,
          section.strength === 'strong',
        );
        const day = dayAbove(lines, sections[index - 1], section, toPlain);
        return day === null ? foundMarks : { ...foundMarks, marks: [day, ...foundMarks.marks] };
      }),
      { context, known: facts, lines, toPlain },
    );
  const named = findTimelineSections(lines, toPlain);
  const found = (sections: readonly TimelineSection[]) => ({ sections, timeline: read(sections) });
  // Of headings that are moments and of lists of times, the ones that tell more.
  const unnamed = () => {
    const headed = found(headedMoments(lines, toPlain));
    const listed = found(likelySections(withDottedClocks(lines, toPlain), toPlain));
    return listed.timeline.events.length > headed.timeline.events.length ? listed : headed;
  };
  const strong = () => found(named.filter(({ strength }) => strength === 'strong'));
  const told = (sections: readonly TimelineSection[], isNamed: boolean) => {
    const kind = { fewest: isNamed ? FEWEST_NAMED : FEWEST_ANYWHERE, isNamed };
    const parts = sections.flatMap((section) => proseTimes(section.lines, toPlain, kind) ?? []);
    return { sections, timeline: timelineOf(parts, { context, known: facts, lines, toPlain }) };
  };
  const attempts = [
    strong,
    () => found(named.filter(({ strength }) => strength === 'weak')),
    unnamed,
    () =>
      found(
        timedTables(lines, toPlain, facts.day !== null).map((table) => ({
          strength: 'weak' as const,
          lines: table,
        })),
      ),
    () => found(fencedTimes(lines).map((fenced) => ({ strength: 'weak' as const, lines: fenced }))),
    () => {
      const parts = facts.day === null ? [] : quotedChats(lines, toPlain);
      return { sections: [], timeline: timelineOf(parts, { context, known: facts, lines, toPlain }) };
    },
    () => told(named, true),
    // What no day is said of can be a plan or a habit.
    () => told(facts.day === null ? [] : [{ strength: 'weak', lines: toldLines(lines, toPlain) }], false),
    () => {
      const sections = named.filter(({ strength }) => strength === 'strong');
      const parts = sections.flatMap((section) => untimedList(section.lines, toPlain) ?? []);
      return { sections, timeline: timelineOf(parts, { context, known: facts, lines, toPlain }) };
    },
  ];
  const listed = firstWith(attempts, ({ timeline }) => timeline.events.length > 0) ?? strong();
  // Among paragraphs that tell it, one or two can begin with a time like the entries of a list.
  const isSentences = listed.timeline.events.every(({ written }) => /^\p{L}{2}/u.test(written));
  const prose =
    listed.timeline.events.length > MOST_BESIDE_PROSE && !isSentences ? listed : told(named, true);
  const exact = listed.timeline.events.filter(({ precision }) => precision === 'exact').length;
  const isProse =
    prose.timeline.events.length > Math.max(isSentences ? 0 : 2 * exact, listed.timeline.events.length);
  const first = isProse ? prose : listed;
  const inSections = new Set(first.sections.flatMap((section) => section.lines));
  const tables = elapsedTables(lines, toPlain).filter((table) => !table.some((line) => inSections.has(line)));
  const elapsed = tables.map((table) => ({ strength: 'weak' as const, lines: table }));
  const timeline = elapsed.length === 0 ? first.timeline : read([...first.sections, ...elapsed]);
  return { ...timeline, title: facts.title };
}

/** What a section can be in whose sentences the course of events is told. */
const TOLD: ReadonlySet<SectionTarget | null> = new Set([null, 'elsewhere', 'timeline', 'date', 'summary']);

/** The lines of a document that stand in no part that tells something else. */
function toldLines(lines: readonly ScannedLine[], toPlain: (text: string) => string): readonly ScannedLine[] {
  const elsewhere = new Set(
    documentSections(lines, toPlain).flatMap(({ target, body, head }) =>
      TOLD.has(target) ? [] : [...(head === null ? [] : [head]), ...body],
    ),
  );
  return lines.filter((line) => !elsewhere.has(line) && line.kind !== 'front-matter');
}

/** So many sentences with a time tell a course of events below the name of a timeline, and anywhere else. */
const FEWEST_NAMED = 2;
const FEWEST_ANYWHERE = 4;
/** More entries of their own are a timeline, whatever sentences tell beside them. */
const MOST_BESIDE_PROSE = 2;

/** The first result that satisfies a condition; later ones are not made. */
function firstWith<T>(makers: readonly (() => T)[], holds: (result: T) => boolean): T | null {
  for (const make of makers) {
    const result = make();
    if (holds(result)) return result;
  }
  return null;
}

/**
 * The day of a further timeline of a document, where a line between it and the one before says it: of several incidents,
 * each has its own.
 */
function dayAbove(
  lines: readonly ScannedLine[],
  before: TimelineSection | undefined,
  section: TimelineSection,
  toPlain: (text: string) => string,
): TimelineMark | null {
  const from = before?.lines.at(-1)?.number;
  const to = section.lines[0]?.number;
  if (from === undefined || to === undefined) return null;
  const between = lines
    .slice(from, to - 1)
    .map(({ content, number }) => ({ number, plain: toPlain(content) }))
    .findLast(({ plain }) => isDateLine(plain));
  const date = between === undefined ? null : findWrittenDate(between.plain);
  return between === undefined || date === null
    ? null
    : { kind: 'day', date, isStated: false, line: between.number };
}

function isDocument(text: string): boolean {
  const lines = scanLines(text);
  const toPlain = plainReader(lines);
  const hasHeading = lines.some(
    ({ kind, level, content }) =>
      kind === 'heading' && level <= 6 && readEntryHead(toPlain(content), 'heading') === null,
  );
  return hasHeading || namedSections(lines) > 1 || boldSections(lines, toPlain) > 2;
}

/** `**Summary:** labels were blank`, `**Timeline** (CET)` */
const BOLD_START = /^(?:\*\*|__)([^*_:：]{2,60})[:：]?(?:\*\*|__)\s?(?:[:：]|\(|(?<=[:：](?:\*\*|__)\s?)\S)/;

/** How many sections are named by lines that are bold as a whole, or that begin with their name in bold. */
function boldSections(lines: readonly ScannedLine[], toPlain: (text: string) => string): number {
  const names = lines.flatMap(({ kind, level, content }) => {
    if (kind === 'heading' && level === 7) return [sectionTarget(toPlain(content))];
    const name = kind === 'text' ? BOLD_START.exec(content)?.[1] : undefined;
    const target = name === undefined ? null : sectionTarget(toPlain(name));
    return target !== null && PARTS.has(target) ? [target] : [];
  });
  return new Set(names.filter((target) => target !== null && target !== 'elsewhere')).size;
}

/** Parts of a report that a message of a chat seldom names in bold; facts such as the status stand in many. */
const PARTS: ReadonlySet<SectionTarget> = new Set<SectionTarget>([
  'summary',
  'timeline',
  'impact',
  'rootCause',
  'actions',
  'lessons',
]);

/** `Cause: the seat map is loaded without a cache.` */
const LABEL = /^(\p{L}[\p{L} ]{2,30}):\s+\S/u;

/** How many sections plain text names in lines of their own, or in front of what it says. */
function namedSections(lines: readonly ScannedLine[]): number {
  const names = lines.flatMap(({ kind, content }, index) => {
    const before = lines[index - 1];
    const isAlone = before === undefined || before.kind === 'blank' || content.endsWith(':');
    const label = isAlone && before?.kind === 'blank' ? LABEL.exec(content)?.[1] : undefined;
    const target = kind === 'text' && isAlone ? bareSection(label ?? content) : null;
    return target === null || target === 'elsewhere' ? [] : [target];
  });
  return new Set(names).size;
}
