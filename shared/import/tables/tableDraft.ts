import type { MilestoneName } from '#shared/domain/incident/milestones.ts';
import type { EventKind } from '#shared/domain/incident/timelineEvent.ts';
import { withRest } from '#shared/import/draft/draftLines.ts';
import {
  type CountedNoun,
  type DraftEvent,
  emptyDraft,
  type ImportDraft,
  type LeftOut,
  UNREAD,
} from '#shared/import/draft/importDraft.ts';
import { recordedInstant } from '#shared/import/draft/recordedInstant.ts';
import { asPrivate } from '#shared/import/placing/directMessages.ts';
import { flagMessage } from '#shared/import/placing/flagWords.ts';
import type { ImportContext, LineRange, ParsedEvent } from '#shared/import/placing/parsedTimeline.ts';
import { placeEntries } from '#shared/import/placing/placeEntries.ts';
import { timelineWarnings } from '#shared/import/placing/timelineWarnings.ts';
import { createZoneKeeper } from '#shared/import/placing/zoneKeeper.ts';
import { isColumnNamed, isCountColumn, timeRank } from '#shared/import/reading/columnNames.ts';
import { entryWords } from '#shared/import/reading/entryWords.ts';
import type { FoundEntry, TimelineMark } from '#shared/import/reading/timelineMarks.ts';
import { isBlank, isSameTime, timeInCells } from '#shared/import/tables/cellTime.ts';
import type { SettledColumns } from '#shared/import/tables/columnRoles.ts';
import type { ColumnUse } from '#shared/import/tables/columnUse.ts';
import type { FoundTable } from '#shared/import/tables/foundTable.ts';
import { isPrivateField } from '#shared/import/tables/privateFields.ts';
import type { SeparatedRow } from '#shared/import/tables/separatedRow.ts';
import type { WrittenTime } from '#shared/time/writtenTime.ts';

/** A table whose columns are known. */
interface KnownTable extends FoundTable {
  readonly use: ColumnUse & { readonly time: number; readonly words: number };
  readonly settled: SettledColumns;
}

const UNTIMED: CountedNoun = { one: 'row without a time', many: 'rows without a time' };
const TIMED_ELSEWHERE: CountedNoun = {
  one: 'row with its time in another column',
  many: 'rows with their time in another column',
};

/** An event of a row, before it is placed. */
interface RowEvent {
  readonly entry: FoundEntry;
  readonly kind?: EventKind;
  readonly milestones?: readonly MilestoneName[];
  readonly isPrivate?: boolean;
  /** The column that its time was taken from, where that of the times is blank. */
  readonly timeFrom?: string;
}

/** The draft of a table: an event a row, and more where its columns say when it was acknowledged and resolved. */
export function tableDraft(table: KnownTable, context: ImportContext): ImportDraft {
  const { source, rows, headLines, form, is, unit } = table;
  const read = rows.map((row) => {
    const isPrivate = isPrivateRow(row, table.head);
    const isTorn = row.isTorn === true;
    return { row, events: rowEvents(row, table).map((event) => ({ ...event, isPrivate, isTorn })) };
  });
  const found = read.flatMap(({ events }) => events);
  const marks = found.map(({ entry }): TimelineMark => ({ kind: 'entry', entry }));
  const zones = createZoneKeeper(marks, context, { marks: [], definitions: new Map() });
  const placedEvents = placeEntries(marks, context, { known: { day: null }, zones });
  const events = placedEvents.map((event, index): DraftEvent => {
    const { kind, milestones, isPrivate = false, timeFrom, isTorn } = found[index] ?? {};
    const timed = timeFrom === undefined ? event : withTimeFlag(event, timeFrom);
    const flagged = isTorn === true ? withTornFlag(timed) : timed;
    return {
      ...(isPrivate ? asPrivate(flagged, 'marked-private') : flagged),
      ...(kind === undefined ? {} : { kind }),
      ...(milestones === undefined ? {} : { milestones }),
    };
  });
  const leftOut = read
    .filter(({ events: found }) => found.length === 0)
    .map(
      ({ row }): LeftOut => ({
        lines: row.lines,
        text: row.cells.join(' | ').slice(0, 200),
        reason: timesElsewhere(row, table).length > 0 ? TIMED_ELSEWHERE : UNTIMED,
      }),
    );
  const draft: ImportDraft = {
    ...emptyDraft({ form, is, unit, source }),
    events,
    leftOut,
    timeZone: zones.named(),
    warnings: timelineWarnings(events, []),
  };
  return withRest(draft, UNREAD, (_line, number) => isInLines(headLines, number));
}

/** Whether a column says of the row that it is not for everyone. */
function isPrivateRow({ cells }: SeparatedRow, head: readonly string[]): boolean {
  return head.some((name, column) => isPrivateField(name, cells[column] ?? ''));
}

export function isInLines(lines: LineRange | null, line: number): boolean {
  return lines !== null && lines.from <= line && line <= lines.to;
}

function rowEvents(row: SeparatedRow, table: KnownTable): readonly RowEvent[] {
  const { use, head } = table;
  const nameOf = (column: number | null) => head[column ?? -1] ?? '';
  const cell = (column: number | null) => (column === null ? '' : (row.cells[column] ?? '').trim());
  const own = timeOfRow([cell(use.date), cell(use.time), cell(use.zone)], table);
  const found = own === null && isBlank(cell(use.time)) ? onlyTimeElsewhere(row, table) : null;
  const isUnread = own === null && !isBlank(cell(use.time)) && use.date !== null && !isBlank(cell(use.date));
  const dayOnly = isUnread ? timeInCells([cell(use.date)], nameOf(use.date)) : null;
  const time = own ?? found?.time ?? dayOnly;
  if (time === null) return [];
  const timeAt = (column: number | null) =>
    isBlank(cell(column)) ? null : timeInCells([cell(column)], nameOf(column), table.settled.isChosen);
  const end = timeAt(use.end);
  const other = cell(use.words) === '' ? otherWords(row, table) : null;
  const { title, detail: more, actor } = entryWords(other === null ? cell(use.words) : cell(other));
  const who = cell(use.actor) === '' ? actor : cell(use.actor).replace(/^@/, '');
  const { from, to } = row.lines;
  const entry = (words: string, when: WrittenTime, detail: string): FoundEntry => ({
    time: when,
    title: words,
    detail,
    actor: who,
    from,
    to,
  });
  const later = (
    column: number | null,
    word: string,
    milestone: MilestoneName,
    kind: EventKind,
  ): readonly RowEvent[] => {
    const when = timeAt(column);
    if (when === null) return [];
    return [{ entry: entry(`${word}: ${title}`, when, ''), kind, milestones: [milestone] }];
  };
  const acknowledged = later(use.acknowledged, 'Acknowledged', 'acknowledged', 'action');
  const resolvedEvents = later(use.resolved, 'Resolved', 'resolved', 'recovery');
  const extras = extrasOf(row, table, time, [
    ...(other === null ? [] : [other]),
    ...(end?.clock?.kind === 'known' ? [use.end] : []),
    ...(acknowledged.length > 0 ? [use.acknowledged] : []),
    ...(resolvedEvents.length > 0 ? [use.resolved] : []),
  ]);
  const unread = dayOnly === null ? [] : [`${nameOf(use.time)}: ${cell(use.time)}`];
  const source = cell(use.source);
  const first = {
    entry: {
      ...entry(
        title,
        end?.clock?.kind === 'known' ? { ...time, end: { date: end.date, clock: end.clock } } : time,
        [more, ...unread, ...extras].filter((text) => text !== '').join('\n'),
      ),
      ...(source === '' ? {} : { source }),
    },
    ...(found === null ? {} : { timeFrom: found.name }),
  };
  if (acknowledged.length + resolvedEvents.length === 0) return [first];
  return [{ ...first, kind: 'detection', milestones: ['detected'] }, ...acknowledged, ...resolvedEvents];
}

/** The column with the words of a row whose own column of them is blank. */
function otherWords({ cells }: SeparatedRow, { head, settled }: KnownTable): number | null {
  for (const name of ['event', 'message', 'title', 'description'] as const) {
    const column = head.findIndex(
      (one, at) => settled.roles[at] === 'detail' && !isBlank(cells[at] ?? '') && isColumnNamed(one, name),
    );
    if (column !== -1) return column;
  }
  return null;
}

/** The time of a row; a day of its own in the column of times wins over that of the column of days. */
function timeOfRow([day, ...clock]: readonly string[], table: KnownTable): WrittenTime | null {
  const { use, head, settled } = table;
  const name = head[use.time] ?? '';
  const own = use.date === null ? null : timeInCells(clock, name, settled.isChosen);
  return own?.date == null ? timeInCells([day ?? '', ...clock], name, settled.isChosen) : own;
}

/** A time of a row in a column that has no other use. */
interface TimeElsewhere {
  readonly name: string;
  readonly time: WrittenTime;
}

/** Days of the week to come, such as when something is due, are no times of events. */
function timesElsewhere({ cells }: SeparatedRow, { head, settled }: KnownTable): readonly TimeElsewhere[] {
  return cells.flatMap((cell, column) => {
    const name = head[column] ?? '';
    const isFree = settled.roles[column] === 'detail' && timeRank(name) >= 0 && !isColumnNamed(name, 'due');
    const time = !isFree || isBlank(cell) ? null : timeInCells([cell], name);
    return time?.clock?.kind === 'known' && time.date !== null ? [{ name, time }] : [];
  });
}

/** The time of a row whose column of times is blank, where the other columns have one only. */
function onlyTimeElsewhere(row: SeparatedRow, table: KnownTable): TimeElsewhere | null {
  const [first, ...others] = timesElsewhere(row, table);
  return first !== undefined && others.every(({ time }) => isSameTime(first.time, time)) ? first : null;
}

function withTornFlag(event: ParsedEvent): ParsedEvent {
  const { title: words, sourceLines } = event;
  const flag = {
    code: 'quote-open',
    line: sourceLines.from,
    words,
    message: flagMessage('quote-open', words),
  } as const;
  return { ...event, flags: [...event.flags, flag] };
}

function withTimeFlag(event: ParsedEvent, column: string): ParsedEvent {
  const { written: words, sourceLines } = event;
  const message = flagMessage('time-elsewhere', words, column);
  const flag = { code: 'time-elsewhere', line: sourceLines.from, words, message } as const;
  return { ...event, flags: [...event.flags, flag] };
}

/**
 * What the other columns say, each with its name, without the time of the event where a second column has it. `ends`: the
 * columns from which a later time was read.
 */
function extrasOf(
  { cells }: SeparatedRow,
  { head, use, settled }: KnownTable,
  time: WrittenTime,
  ends: readonly (number | null)[],
): readonly string[] {
  const used = new Set([use.time, use.date, use.zone, use.words, use.actor, use.source, ...ends]);
  return cells.flatMap((cell, column) => {
    const name = (head[column] ?? '').trim();
    if (used.has(column) || settled.roles[column] === 'leftOut' || isBlank(cell)) return [];
    if (isSameTime(time, timeInCells([cell], name))) return [];
    const shown = shownCell(cell, name);
    return [name === '' ? shown : `${name}: ${shown}`];
  });
}

/** A time that is counted since the epoch as people write it. */
function shownCell(cell: string, name: string): string {
  const isTime = /^\d{9,19}(?:\.\d{1,9})?$/.test(cell) && timeRank(name) !== 0 && !isCountColumn(name);
  return (isTime ? recordedInstant(cell, 'UTC')?.at : undefined) ?? cell;
}
