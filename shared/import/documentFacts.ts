import type { Foreknowledge } from '#shared/import/placing/dayKeeper.ts';
import { isDateLine, isWrittenLine } from '#shared/import/reading/dateLine.ts';
import { isSpanTitle } from '#shared/import/reading/elapsed/spanTitles.ts';
import { factIn } from '#shared/import/reading/factLine.ts';
import { isMomentKey, matterFields } from '#shared/import/reading/frontMatter.ts';
import { findWrittenDate } from '#shared/import/reading/readStatement.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { bareSection, sectionTarget } from '#shared/import/reading/sectionTargets.ts';
import { documentTitle } from '#shared/import/titles/documentTitle.ts';
import { type CalendarDay, dayNumber } from '#shared/time/calendarDay.ts';
import { withWesternTime } from '#shared/time/eastAsianTime.ts';
import { type NumericOrder, resolveDate } from '#shared/time/resolveDate.ts';
import type { WrittenDate } from '#shared/time/writtenTime.ts';

/** What a whole document says about itself. */
export interface DocumentFacts extends Foreknowledge {
  /** Plain text; null when the document has no title. */
  readonly title: string | null;
  /** The day on which it was written, where it says so and no other; null: it does not. What it tells of is near. */
  readonly writtenOn: CalendarDay | null;
}

/** Reads a document's title, its day (from the title, a date line, or its first paragraph). */
export function documentFacts(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
  today: CalendarDay,
): DocumentFacts {
  const matter = new Map(matterFields(lines).map(({ key, value }) => [key, value]));
  const named = lines.filter(({ content }) => !isSpanTitle(content));
  const title = documentTitle(named, toPlain);
  const sources = [
    // `Incident documentation/2024-11-08 search`: of the path of a page, the last part has the day.
    (title ?? '').replace(/(?<!\d)\/|\/(?!\d)/g, ' / '),
    ...matterFields(lines).flatMap(({ key, value }) => (key !== 'date' && isMomentKey(key) ? [value] : [])),
    ...dateLines(lines, toPlain),
    ...belowDateHeadings(lines, toPlain),
    ...introduction(lines, toPlain),
  ];
  const first = firstDay(sources, matter.get('date') ?? '', today, orderIn(lines));
  const written = lines
    .slice(0, DATED_WITHIN)
    .map((line) => factIn(line, toPlain))
    .filter(isWrittenLine);
  const writtenOn = first.day === null ? firstSaid(written, today, orderIn(lines)).day : null;
  return { title, writtenOn, ...first };
}

/** So many lines are looked at for one that dates the document. */
const DATED_WITHIN = 200;

function dateLines(lines: readonly ScannedLine[], toPlain: (text: string) => string): string[] {
  // When something is to be done is no day of the incident.
  const actions = lines.findIndex(
    ({ kind, content }) => kind === 'heading' && sectionTarget(toPlain(content)) === 'actions',
  );
  return lines
    .slice(0, actions === -1 ? DATED_WITHIN : Math.min(actions, DATED_WITHIN))
    .map((line) => (line.kind === 'heading' ? toPlain(line.content) : factIn(line, toPlain)))
    .filter(isDateLine);
}

/** What stands below a heading that asks for the date: `### Date`. */
function belowDateHeadings(lines: readonly ScannedLine[], toPlain: (text: string) => string): string[] {
  return lines.flatMap(({ kind, content, indent }, index) => {
    if ((kind !== 'heading' && kind !== 'item') || sectionTarget(toPlain(content)) !== 'date') return [];
    const below = lines.findIndex((line, at) => at > index && line.kind !== 'blank');
    const next = lines[below];
    if (next?.kind === 'item' && (kind === 'heading' || next.indent > indent)) return [toPlain(next.content)];
    return next?.kind === 'text' ? [paragraphAt(lines, below, toPlain)] : [];
  });
}

/** The first paragraphs, and that of the summary, which usually say what happened when. */
function introduction(lines: readonly ScannedLine[], toPlain: (text: string) => string): string[] {
  const firsts = lines
    .flatMap(({ kind }, at) => (kind === 'text' && lines[at - 1]?.kind !== 'text' ? [at] : []))
    .slice(0, 3);
  const summary = lines.findIndex(
    ({ kind, content }) =>
      (kind === 'heading' && sectionTarget(toPlain(content)) === 'summary') ||
      (kind === 'text' && bareSection(content) === 'summary'),
  );
  const below =
    summary === -1 ? -1 : lines.findIndex(({ kind }, index) => index > summary && kind === 'text');
  const [first = -1, ...others] = firsts;
  // A head without a sentence, with the day of writing and who wrote, says less than the summary.
  const isHead = first !== -1 && !/\p{Ll}[.!?](?:\s|$)|[。]/u.test(paragraphAt(lines, first, toPlain));
  return (isHead ? [below, first, ...others] : [first, below, ...others])
    .filter((at) => at !== -1)
    .map((at) => paragraphAt(lines, at, toPlain))
    .filter((text) => !WRITTEN.test(text));
}

/** When a text was written, rather than of when it tells. */
const WRITTEN =
  /^\W{0,3}(?:last )?(?:posted|published|updated|written|created|edited|reviewed|authored|version)\b|^\W{0,3}(?:by|von|par|por|di) \p{Lu}[\p{L} .'’-]{2,60}(?:[·|•,–—]| on )|\b\d{1,2}[- ]?min(?:ute)?s? read\b/iu;

/** At most so many lines of a paragraph. */
const PARAGRAPH = 5;

function paragraphAt(lines: readonly ScannedLine[], at: number, toPlain: (text: string) => string): string {
  const paragraph = lines.slice(at, at + PARAGRAPH);
  const end = paragraph.findIndex(({ kind }) => kind !== 'text');
  const own = paragraph.slice(0, end === -1 ? PARAGRAPH : end);
  return toPlain(own.map(({ content }) => content).join(' '));
}

/** A text of an incident is written within so many days. */
const WRITTEN_AFTER = 92;

/**
 * A date with a year at once; one without is completed from the other sources. The date in front matter is often the day on
 * which a page was published: what the text says of an earlier one counts more.
 */
function firstDay(
  sources: readonly string[],
  inMatter: string,
  today: CalendarDay,
  order: NumericOrder | null,
): Foreknowledge {
  const matterDate = dateIn(inMatter);
  const published = matterDate === null ? null : dayOf(matterDate, today, order);
  if (matterDate === null || published === null) return firstSaid(sources, today, order);
  const said = firstSaid(sources, published, order);
  const before = said.day === null ? -1 : dayNumber(published) - dayNumber(said.day);
  return before >= 0 && before <= WRITTEN_AFTER
    ? { ...said, isYearStated: true }
    : firstSaid([inMatter], today, order);
}

function firstSaid(
  sources: readonly string[],
  today: CalendarDay,
  order: NumericOrder | null,
): Foreknowledge {
  const dates = sources.map(dateIn).filter((date): date is WrittenDate => date !== null);
  const full = dates.find((date) => date.kind === 'full' || date.kind === 'numeric');
  const near = full === undefined ? today : (dayOf(full, today, order) ?? today);
  const [first] = dates;
  const resolved =
    first === undefined
      ? null
      : resolveDate(first, {
          near: first === full ? today : near,
          today: near,
          year: null,
          order,
          latest: today,
        });
  const [day, otherDay] = resolved?.kind === 'day' ? [resolved.day, resolved.otherDay] : [null, null];
  return { day, otherDay, isYearStated: full !== undefined && dayOf(full, today, order)?.year === day?.year };
}

/** When a review was held or a text written, up to the next mark. */
const OF_WRITING =
  /(?<!\p{L})(?:held|written|prepared|published|posted|updated|reviewed|created|drafted|erstellt|stand|verfasst|redactado|rédigé)(?: on| am| le| el| by [^.;·|,]{2,40}(?:,| on))?\s*[:：]?\s[^.;·|\n]{0,30}\d{4}/giu;

/** A date somewhere in a text, also as Japanese, Korean and Chinese write it. */
function dateIn(given: string): WrittenDate | null {
  // `Held on 2 November. Incident of 29 October.`
  const bare = given.replace(OF_WRITING, ' ');
  const text = bare === given || findWrittenDate(bare) === null ? given : bare;
  const eastAsian = /(?:(?:19|20)\d{2}\s?[年년]\s?)?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]/.exec(text)?.index;
  return (
    findWrittenDate(text) ??
    (eastAsian === undefined ? null : findWrittenDate(withWesternTime(text.slice(eastAsian))))
  );
}

function dayOf(date: WrittenDate, near: CalendarDay, order: NumericOrder | null): CalendarDay | null {
  const resolvedDate = resolveDate(date, { near, today: near, year: null, order });
  return resolvedDate.kind === 'day' ? resolvedDate.day : null;
}

const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2\d{4}(?![\d./-])/g;

/** Whether the day or the month is first in dates such as `09/04/2025`, by others of the document that can be only one of them. */
export function orderIn(lines: readonly ScannedLine[]): NumericOrder | null {
  const dates = lines.flatMap(({ raw }) => [...raw.matchAll(NUMERIC)]);
  if (dates.some(([, first]) => Number(first) > 12)) return 'day-first';
  return dates.some(([, , , second]) => Number(second) > 12) ? 'month-first' : null;
}
