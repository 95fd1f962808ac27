import type { Foreknowledge } from '#shared/import/placing/dayKeeper.ts';
import { isDateLine, isWrittenLine } from '#shared/import/reading/dateLine.ts';
import { isSpanTitle } from '#shared/import/reading/elapsed/spanTitles.ts';
import { factIn } from '#shared/import/reading/factLine.ts';
import { isMomentKey, matterFields } from '#shared/import/reading/frontMatter.ts';
import { findWrittenDate } from '#shared/import/reading/readStatement.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { timelineHeading } from '#shared/import/reading/sectionNames.ts';
import { bareSection, sectionTarget } from '#shared/import/reading/sectionTargets.ts';
import { soleTitle } from '#shared/import/reading/soleTitle.ts';
import { isKindOfDocument, KIND_OF_DOCUMENT } from '#shared/text/incidentTitle.ts';
import { type CalendarDay, dayNumber } from '#shared/time/calendarDay.ts';
import { withWesternTime } from '#shared/time/eastAsianTime.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';
import { readWrittenDate } from '#shared/time/readWrittenDate.ts';
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
  const title = titleOf(named, toPlain, matter.get('title') ?? null);
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
    .slice(0, 200)
    .map((line) => factIn(line, toPlain))
    .filter(isWrittenLine);
  const writtenOn = first.day === null ? firstSaid(written, today, orderIn(lines)).day : null;
  return { title, writtenOn, ...first };
}

/** The first heading that names no section; front matter comes before all but the top one. */
function titleOf(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
  inMatter: string | null,
): string | null {
  const written = lines
    .filter(({ kind, level, content }) => kind === 'heading' && level <= 2 && content !== '')
    .map(({ level, content }) => ({
      level,
      text: toPlain(content)
        .replace(/\{#[^{}]*\}\s*$/, '')
        .trim(),
    }));
  const top = onlyTop(written);
  const headings = written.filter(
    ({ text }) => sectionTarget(text) === null && timelineHeading(text) !== 'strong',
  );
  const sole = soleTitle(lines, toPlain);
  const first =
    sole === null ? headings.find(({ level }) => level === 1)?.text : toPlain(sole.content).trim();
  const labelled = labelledTitle(lines, toPlain) ?? titleBelowHeading(lines, toPlain);
  // `# Post-incident review` says what the document is, and another line what it is about.
  const named = first !== undefined && labelled !== null && isKindOfDocument(first) ? labelled : first;
  return (
    named ??
    labelled ??
    (inMatter === '' ? null : inMatter) ??
    firstLineTitle(lines, toPlain) ??
    top ??
    headings.find(({ text }) => timelineHeading(text) === null)?.text ??
    plainTitle(lines)
  );
}

/** The only heading of the first level is a title, although it begins like a section: `# Resolution of 11 November`. */
function onlyTop(headings: readonly { readonly level: number; readonly text: string }[]): string | null {
  const [first, ...others] = headings.filter(({ level }) => level === 1);
  if (first === undefined || others.length > 0 || headings[0] !== first) return null;
  return sectionTarget(first.text) === 'elsewhere' && first.text.split(/\s+/).length > 2 ? first.text : null;
}

/** The first line of plain text without any heading, where it stands alone and is no sentence. */
function plainTitle(lines: readonly ScannedLine[]): string | null {
  const at = lines.findIndex(({ kind }) => kind !== 'blank' && kind !== 'comment');
  const [first, next] = [lines[at], lines[at + 1]];
  if (first?.kind !== 'text') return null;
  const isAlone = next === undefined || next.kind === 'blank' || isFact(next) || isDayLine(next);
  if (!isAlone && !(KIND_OF_DOCUMENT.test(first.content.trim()) && next.kind === 'text')) return null;
  if (lines.some(({ kind, level }) => kind === 'heading' && level < 7)) return null;
  const second = lines.slice(at + 1).find(({ kind }) => kind !== 'blank');
  // “Postmortem report” says what the document is, and the next line what it is about.
  const isNamedBelow = KIND_OF_DOCUMENT.test(first.content.trim()) && second?.kind === 'text';
  const below = isNamedBelow ? plainTitle(lines.slice(lines.indexOf(second))) : null;
  if (below !== null) return below;
  // A short first line may end as a sentence does: `Mail is down.`
  const text = first.content.trim().replace(/^((?:\S+\s){0,7}\S+)\.$/, '$1');
  const [kind = '', ...words] = text.split(/[:：]\s/);
  const isNamed = words.length === 0 || (words.length === 1 && KIND_OF_DOCUMENT.test(kind));
  // `After action report – generator failure` says what it is first.
  const isOfKind = KIND_OF_DOCUMENT.test(text.split(/\s[–—-]\s/)[0] ?? '') && /\s[–—-]\s/.test(text);
  const isName =
    text.length <= 100 && isNamed && !/[.!?:;,]$/.test(text) && (isOfKind || bareSection(text) === null);
  return isName && readEntryHead(text, 'text') === null ? first.content.trim() : null;
}

/** `Saturday 24 October 2026` right below a title. */
function isDayLine({ kind, content }: ScannedLine): boolean {
  const date = kind === 'text' ? readWrittenDate(content.trim()) : null;
  return date !== null && date.length === content.trim().length;
}

/** `Author: Ada` right below a title; the next line of a paragraph is none. */
function isFact({ kind, content }: ScannedLine): boolean {
  return kind === 'text' && /^\W{0,2}\p{Lu}[\p{L} ]{2,30}\W{0,2}[:：]\W{0,3}\S.{0,100}$/u.test(content);
}

/** `**Title:** Wrong prices`, near the beginning. */
function labelledTitle(lines: readonly ScannedLine[], toPlain: (text: string) => string): string | null {
  const near = lines
    .map((line) => factIn(line, toPlain))
    .filter((text) => text !== '')
    .slice(0, 10);
  const titles = near.flatMap((text) => TITLE_LABEL.exec(text)?.[1] ?? []);
  return titles[0] ?? null;
}

/** What stands below `## Title`: one line, and no list. */
function titleBelowHeading(lines: readonly ScannedLine[], toPlain: (text: string) => string): string | null {
  const head = lines.findIndex(
    ({ kind, content }) => kind === 'heading' && TITLE_HEADING.test(toPlain(content).trim()),
  );
  if (head === -1) return null;
  const [line, next] = lines.slice(head + 1).filter(({ kind }) => kind !== 'blank');
  if (line?.kind !== 'text' || next?.kind === 'text' || line.content.length > 200) return null;
  return toPlain(line.content).trim();
}

const TITLE_HEADING = /^(?:title|titel|titre|título|titolo|tytuł|件名|タイトル|제목|标题)$/i;

const TITLE_LABEL =
  /^(?:incident|(?:(?:incident|postmortem) )?(?:title|name|titel|titre|título|titolo|tytuł|件名|タイトル|제목|标题|障害名|事故名称|故障名称|장애명|vorfall|störung))\s?[:：]\s?(\S.{2,200})$/i;

/** A heading of any level, or a bold line, that a document begins with. */
function firstLineTitle(lines: readonly ScannedLine[], toPlain: (text: string) => string): string | null {
  const first = lines.find(({ kind }) => kind !== 'blank' && kind !== 'comment' && kind !== 'rule');
  if (first?.kind !== 'heading') return null;
  const text = toPlain(first.content).trim();
  return text === '' || sectionTarget(text) !== null || timelineHeading(text) !== null ? null : text;
}

function dateLines(lines: readonly ScannedLine[], toPlain: (text: string) => string): string[] {
  return lines
    .slice(0, 200)
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
  /^\W{0,3}(?:last )?(?:posted|published|updated|written|created|edited|reviewed|authored|version)\b/i;

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

/** A date somewhere in a text, also as Japanese, Korean and Chinese write it. */
function dateIn(text: string): WrittenDate | null {
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
