import type { Foreknowledge } from '#shared/import/placing/dayKeeper.ts';
import { findWrittenDate } from '#shared/import/reading/readStatement.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import type { CalendarDay } from '#shared/time/calendarDay.ts';
import { resolveDate } from '#shared/time/resolveDate.ts';
import type { WrittenDate } from '#shared/time/writtenTime.ts';

/** What a whole document says about itself. */
export interface DocumentFacts extends Foreknowledge {
  /** Plain text; null when the document has no title. */
  readonly title: string | null;
}

/** Reads a document's title, its day (from the title, a date line, or its first paragraph). */
export function documentFacts(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
  today: CalendarDay,
): DocumentFacts {
  const matter = new Map(
    lines.filter(({ kind }) => kind === 'front-matter').map(({ raw }) => keyAndValue(raw)),
  );
  const heading = lines.find(
    ({ kind, level, content }) => kind === 'heading' && level <= 2 && content !== '',
  );
  const headingText = heading === undefined ? null : toPlain(heading.content).trim();
  const topHeading = heading?.level === 1 ? headingText : null;
  const title = topHeading ?? matter.get('title') ?? headingText;
  const sources = [
    title ?? '',
    matter.get('date') ?? '',
    ...dateLines(lines, toPlain),
    ...introduction(lines, toPlain),
  ];
  return { title, ...firstDay(sources, today) };
}

function keyAndValue(raw: string): readonly [string, string] {
  const match = /^(\w[\w-]{0,40})\s*[:=]\s*(.*)$/.exec(raw);
  return [match?.[1]?.toLowerCase() ?? '', (match?.[2] ?? '').trim().replace(/^["']|["']$/g, '')];
}

const DATE_LINE = /^(?:incident |outage |start(?:ed)? |event )?(?:date|start|started|when|day)\b[^:]{0,20}:/i;

function dateLines(lines: readonly ScannedLine[], toPlain: (text: string) => string): string[] {
  const texts = lines
    .slice(0, 200)
    .filter(({ kind }) => kind === 'text' || kind === 'item' || kind === 'heading');
  return texts.map(({ content }) => toPlain(content)).filter((text) => DATE_LINE.test(text));
}

/** The first paragraph, which usually says what happened when. */
function introduction(lines: readonly ScannedLine[], toPlain: (text: string) => string): string[] {
  const first = lines.findIndex(({ kind }) => kind === 'text');
  if (first === -1) return [];
  const paragraph = lines.slice(first, first + 5);
  const end = paragraph.findIndex(({ kind }) => kind !== 'text');
  return [
    toPlain(
      paragraph
        .slice(0, end === -1 ? 5 : end)
        .map(({ content }) => content)
        .join(' '),
    ),
  ];
}

/** A date with a year at once; one without is completed from the other sources. */
function firstDay(sources: readonly string[], today: CalendarDay): Foreknowledge {
  const dates = sources.map(findWrittenDate).filter((date): date is WrittenDate => date !== null);
  const full = dates.find((date) => date.kind === 'full' || date.kind === 'numeric');
  const near = full === undefined ? today : (dayOf(full, today) ?? today);
  const [first] = dates;
  const day = first === undefined ? null : dayOf(first, near);
  return { day, isYearStated: full !== undefined && dayOf(full, today)?.year === day?.year };
}

function dayOf(date: WrittenDate, near: CalendarDay): CalendarDay | null {
  const resolved = resolveDate(date, { near, today: near, year: null, order: null });
  return resolved.kind === 'day' ? resolved.day : null;
}
