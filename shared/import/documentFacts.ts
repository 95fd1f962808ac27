import type { Foreknowledge } from '#shared/import/placing/dayKeeper.ts';
import { isMomentKey, matterFields } from '#shared/import/reading/frontMatter.ts';
import { findWrittenDate } from '#shared/import/reading/readStatement.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { timelineHeading } from '#shared/import/reading/sectionNames.ts';
import { sectionTarget } from '#shared/import/reading/sectionTargets.ts';
import type { CalendarDay } from '#shared/time/calendarDay.ts';
import { withWesternTime } from '#shared/time/eastAsianTime.ts';
import { type NumericOrder, resolveDate } from '#shared/time/resolveDate.ts';
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
  const matter = new Map(matterFields(lines).map(({ key, value }) => [key, value]));
  const title = titleOf(lines, toPlain, matter.get('title') ?? null);
  const sources = [
    // `Incident documentation/2024-11-08 search`: of the path of a page, the last part has the day.
    (title ?? '').replaceAll('/', ' / '),
    matter.get('date') ?? '',
    ...matterFields(lines).flatMap(({ key, value }) => (isMomentKey(key) ? [value] : [])),
    ...dateLines(lines, toPlain),
    ...belowDateHeadings(lines, toPlain),
    ...introduction(lines, toPlain),
  ];
  return { title, ...firstDay(sources, today, orderIn(lines)) };
}

/** The first heading that names no section; front matter comes before all but the top one. */
function titleOf(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
  inMatter: string | null,
): string | null {
  const headings = lines
    .filter(({ kind, level, content }) => kind === 'heading' && level <= 2 && content !== '')
    .map(({ level, content }) => ({
      level,
      text: toPlain(content)
        .replace(/\s*\{#[^{}]*\}\s*$/, '')
        .trim(),
    }))
    .filter(({ text }) => sectionTarget(text) === null && timelineHeading(text) !== 'strong');
  const top = headings.find(({ level }) => level === 1)?.text;
  return (
    top ??
    labelledTitle(lines, toPlain) ??
    (inMatter === '' ? null : inMatter) ??
    firstLineTitle(lines, toPlain) ??
    headings[0]?.text ??
    null
  );
}

/** `**Title:** Wrong prices`, near the beginning. */
function labelledTitle(lines: readonly ScannedLine[], toPlain: (text: string) => string): string | null {
  const near = lines.filter(({ kind }) => kind === 'text' || kind === 'item').slice(0, 8);
  const titles = near.flatMap(({ content }) => TITLE_LABEL.exec(toPlain(content))?.[1] ?? []);
  return titles[0] ?? null;
}

const TITLE_LABEL =
  /^(?:(?:incident|postmortem) )?(?:title|titel|titre|título|titolo|tytuł|件名|タイトル|제목|标题)\s?[:：]\s?(\S.{2,200})$/i;

/** A heading of any level, or a bold line, that a document begins with. */
function firstLineTitle(lines: readonly ScannedLine[], toPlain: (text: string) => string): string | null {
  const first = lines.find(({ kind }) => kind !== 'blank' && kind !== 'comment' && kind !== 'rule');
  if (first?.kind !== 'heading') return null;
  const text = toPlain(first.content).trim();
  return text === '' || sectionTarget(text) !== null ? null : text;
}

const DATE_LINE =
  /^(?:(?:incident |outage |start(?:ed)? |event )?(?:date|data|datum|dato|fecha|giorno|start|started|recorded|when|day|duration|period|window|timeframe|time)\b[^:]{0,20}|(?:発生)?(?:日時|日付|日)|날짜|일시|日期|时间)\s?[:：]/i;

/** Whether a line, in plain text, says of when the document or a part of it tells: `Date: 2026-03-10`. */
export function isDateLine(plain: string): boolean {
  return DATE_LINE.test(plain);
}

function dateLines(lines: readonly ScannedLine[], toPlain: (text: string) => string): string[] {
  const texts = lines
    .slice(0, 200)
    .filter(({ kind }) => kind === 'text' || kind === 'item' || kind === 'heading');
  return texts.map(({ content }) => toPlain(content)).filter(isDateLine);
}

/** What stands below a heading that asks for the date: `### Date`. */
function belowDateHeadings(lines: readonly ScannedLine[], toPlain: (text: string) => string): string[] {
  return lines.flatMap(({ kind, content }, index) => {
    if (kind !== 'heading' || sectionTarget(toPlain(content)) !== 'date') return [];
    const below = lines.findIndex((line, at) => at > index && line.kind !== 'blank');
    return lines[below]?.kind === 'text' ? [paragraphAt(lines, below, toPlain)] : [];
  });
}

/** The first paragraph, and that of the summary, which usually say what happened when. */
function introduction(lines: readonly ScannedLine[], toPlain: (text: string) => string): string[] {
  const first = lines.findIndex(({ kind }) => kind === 'text');
  const summary = lines.findIndex(
    ({ kind, content }) => kind === 'heading' && sectionTarget(toPlain(content)) === 'summary',
  );
  const below =
    summary === -1 ? -1 : lines.findIndex(({ kind }, index) => index > summary && kind === 'text');
  return [first, below].filter((at) => at !== -1).map((at) => paragraphAt(lines, at, toPlain));
}

/** At most so many lines of a paragraph. */
const PARAGRAPH = 5;

function paragraphAt(lines: readonly ScannedLine[], at: number, toPlain: (text: string) => string): string {
  const paragraph = lines.slice(at, at + PARAGRAPH);
  const end = paragraph.findIndex(({ kind }) => kind !== 'text');
  const own = paragraph.slice(0, end === -1 ? PARAGRAPH : end);
  return toPlain(own.map(({ content }) => content).join(' '));
}

/** A date with a year at once; one without is completed from the other sources. */
function firstDay(sources: readonly string[], today: CalendarDay, order: NumericOrder | null): Foreknowledge {
  const dates = sources.map(dateIn).filter((date): date is WrittenDate => date !== null);
  const full = dates.find((date) => date.kind === 'full' || date.kind === 'numeric');
  const near = full === undefined ? today : (dayOf(full, today, order) ?? today);
  const [first] = dates;
  const day = first === undefined ? null : dayOf(first, near, order);
  return { day, isYearStated: full !== undefined && dayOf(full, today, order)?.year === day?.year };
}

/** A date somewhere in a text; in Japanese, Korean and Chinese behind a label. */
function dateIn(text: string): WrittenDate | null {
  return findWrittenDate(text) ?? findWrittenDate(withWesternTime(text.replace(/^[^:：]{1,20}[:：]\s*/, '')));
}

function dayOf(date: WrittenDate, near: CalendarDay, order: NumericOrder | null): CalendarDay | null {
  const resolvedDate = resolveDate(date, { near, today: near, year: null, order });
  return resolvedDate.kind === 'day' ? resolvedDate.day : null;
}

const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2\d{4}(?![\d./-])/g;

/** Whether the day or the month is first in dates such as `09/04/2025`, by others of the document that can be only one of them. */
function orderIn(lines: readonly ScannedLine[]): NumericOrder | null {
  const dates = lines.flatMap(({ raw }) => [...raw.matchAll(NUMERIC)]);
  if (dates.some(([, first]) => Number(first) > 12)) return 'day-first';
  return dates.some(([, , , second]) => Number(second) > 12) ? 'month-first' : null;
}
