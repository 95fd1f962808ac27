import { elapsedCell } from '#shared/import/reading/elapsed/elapsedColumn.ts';
import { isVague } from '#shared/import/reading/elapsed/vagueTime.ts';
import { entryWords } from '#shared/import/reading/entryWords.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { type ColumnRole, type TableColumns, tableColumns } from '#shared/import/reading/tableColumns.ts';
import type { FoundEntry } from '#shared/import/reading/timelineMarks.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';
import { findWrittenZone } from '#shared/time/readWrittenZone.ts';
import { NOTHING_WRITTEN, type WrittenDate, type WrittenTime } from '#shared/time/writtenTime.ts';

/** What one row of a table is. */
export type TableRow =
  | { readonly kind: 'entry'; readonly entry: FoundEntry }
  | { readonly kind: 'day'; readonly line: ScannedLine; readonly time: WrittenTime }
  | { readonly kind: 'structure' | 'not-understood' | 'template'; readonly line: ScannedLine };

/** The rows of a table that holds times; the zone that its head names is theirs unless they name one. */
export interface ReadTable {
  readonly rows: readonly TableRow[];
}

/** Reads lines that stand together as a table, of bars or of tabs; null when no column holds times. */
export function readTable(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): ReadTable | null {
  const rowLines = lines.filter(({ kind }) => kind === 'table-row');
  const isPadded = arePadded(rowLines);
  const cellsOf = ({ raw }: ScannedLine) =>
    tableCells(isPadded ? raw.trim().replace(/\t+/g, '\t') : raw).map((cell) => toPlain(cell).trim());
  const rows = rowLines.map(cellsOf);
  const columns = tableColumns(rows, lines[1]?.kind === 'table-rule');
  if (columns === null) return null;
  const headLine = columns.hasHead ? rowLines[0] : undefined;
  const readRows = lines.map((line): TableRow => {
    if (line === headLine || line.kind !== 'table-row') return { kind: 'structure', line };
    return readRow(line, cellsOf(line), rows[0] ?? [], columns);
  });
  return { rows: readRows };
}

/** Whether several tabs in a row only fill up the space between two columns: then the rows have as many cells as each other. */
function arePadded(rows: readonly ScannedLine[]): boolean {
  if (rows.some(({ raw }) => raw.includes('|')) || !rows.some(({ raw }) => /\S[ \t]*\t[ ]*\t/.test(raw)))
    return false;
  const lengths = (split: RegExp) => new Set(rows.map(({ raw }) => raw.trim().split(split).length));
  return lengths(/\t/).size > 1 && lengths(/[ ]*\t+/).size === 1;
}

/** The cells of a row of bars or of tabs, with their Markdown. */
export function tableCells(raw: string): string[] {
  const trimmed = raw.trim();
  if (!trimmed.includes('|')) return raw.replace(/^\s+/, '').split('\t');
  const inner = trimmed.replace(/^\|/, '').replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
}

function readRow(
  line: ScannedLine,
  row: readonly string[],
  head: readonly string[],
  { roles, hasHead, zone, year, elapsed }: TableColumns,
): TableRow {
  const cell = (role: ColumnRole) => withoutDitto(row[roles.indexOf(role)] ?? '');
  if (row.every((text) => /^[-:]*$/.test(text))) return { kind: 'structure', line };
  const countedTime = elapsedCell(cell('elapsed'), elapsed, cell('date'));
  const counted = countedTime === null ? null : { time: countedTime, rest: '' };
  const elsewhere = counted === null && cell('time') === '' ? otherTime(row, head, roles) : null;
  // Words in the place of a length of time say when as well.
  const vague = countedTime === null ? cell('elapsed') : '';
  const when = [cell('date'), cell('time'), vague, cell('zone')].filter((text) => text !== '').join(' ');
  const read = counted ?? elsewhere ?? readWhen(when, cell('end'));
  const title = cell('title');
  if (read === null) return { kind: 'not-understood', line };
  if (isTemplate(read.time, title)) return { kind: 'template', line };
  const extras = row.flatMap((text, column) => {
    // A row can have more cells than its head.
    if ((roles[column] ?? 'other') !== 'other' || text === '') return [];
    const name = hasHead ? (head[column] ?? '') : '';
    return [name === '' ? text : `${name}: ${text}`];
  });
  if (title === '' && read.time.clock === null && extras.length === 0)
    return { kind: 'day', line, time: read.time };
  const words = entryWords([read.rest, title].filter((text) => text !== '').join(' '));
  const detail = [words.detail, ...extras].filter((text) => text !== '').join('\n');
  const actor = cell('actor') === '' ? words.actor : cell('actor').replace(/^@/, '');
  const date = year === null ? read.time.date : inYear(read.time.date, year);
  const time = { ...read.time, date, zone: read.time.zone ?? zone };
  const entry = { time, title: words.title, detail, actor, from: line.number, to: line.number };
  return { kind: 'entry', entry };
}

/** The same as in the row above. */
function withoutDitto(cell: string): string {
  return /^(?:["”“″〃'’]{1,2}|,,|ditto|dito|idem|同上)$/i.test(cell) ? '' : cell;
}

type When = { readonly time: WrittenTime; readonly rest: string };

/** The time of a row whose own column has none, where another column of times has one and its head says the zone. */
function otherTime(
  row: readonly string[],
  head: readonly string[],
  roles: readonly ColumnRole[],
): When | null {
  const column = roles.findIndex((role, at) => role === 'same-time' && (row[at] ?? '') !== '');
  const zone = findWrittenZone(head[column] ?? '');
  const date = row[roles.indexOf('date')] ?? '';
  const read = zone === null ? null : readEntryHead(`${date} ${row[column] ?? ''}`.trim(), 'cell');
  if (read === null || read.rest !== '' || read.time.clock?.kind !== 'known') return null;
  return { time: { ...read.time, zone: read.time.zone ?? zone }, rest: '' };
}

/** `Jan 28` below a head that says `Date (2022)`. */
function inYear(date: WrittenDate | null, year: number): WrittenDate | null {
  if (date?.kind === 'month-day') return { ...date, kind: 'full', year };
  return date?.kind === 'numeric' && date.year === null ? { ...date, year } : date;
}

/** Words in the place of a time are no longer. Characters. */
const LONGEST_WORDS = 40;

/** A row without a time is an event whose time nobody wrote down; words in its place are none. */
function readWhen(when: string, end: string): When | null {
  if (when === '') return { time: withoutTime(when), rest: '' };
  const both = end === '' ? null : readEntryHead(`${when} - ${end}`, 'cell');
  const readHead = both?.rest === '' ? both : readEntryHead(when, 'cell');
  if (readHead !== null) return { time: readHead.time, rest: readHead.rest };
  return isVague(when) || when.length <= LONGEST_WORDS ? { time: withoutTime(when), rest: '' } : null;
}

function withoutTime(words: string): WrittenTime {
  return { ...NOTHING_WRITTEN, clock: { kind: 'unknown' }, words };
}

const TEMPLATE =
  /^(?:\.{3}|…|<[^<>]{0,80}>|\{\{.{0,80}\}\}|(?:short |brief )?(?:event |incident )?description(?: of (?:the )?event)?|event|what happened|todo|tbd|lorem ipsum.{0,80})\.?$/i;

/** Such as `HH:mm | Short event description`: neither the time nor the words were ever filled in. */
function isTemplate({ clock }: WrittenTime, title: string): boolean {
  return (clock === null || clock.kind === 'unknown') && TEMPLATE.test(title);
}
