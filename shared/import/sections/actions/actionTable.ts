import {
  atLine,
  type CountedNoun,
  type DraftAction,
  type FoundAction,
  type LeftOut,
} from '#shared/import/draft/importDraft.ts';
import { type ActionColumn, actionColumn } from '#shared/import/reading/columnNames.ts';
import { tableCells } from '#shared/import/reading/readTable.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import {
  type ActionContext,
  ADDRESS,
  actionFrom,
  RELATIVE_DAY,
} from '#shared/import/sections/actions/actionWords.ts';
import { withDueFlags } from '#shared/import/sections/actions/dueFlags.ts';
import {
  actionStatusOf,
  actionTypeOf,
  namesIn,
  priorityOf,
  statusNamed,
} from '#shared/import/sections/readFacts.ts';
import { isPrompt, traced } from '#shared/import/sections/sectionParts.ts';
import { type CalendarDay, dayText } from '#shared/time/calendarDay.ts';
import { readDay } from '#shared/time/readDay.ts';
import type { NumericOrder } from '#shared/time/resolveDate.ts';

const UNKNOWN: CountedNoun = {
  one: 'cell of a column that nobody knows',
  many: 'cells of columns that nobody knows',
};

/** What the rows of a table of actions say in columns that are no field of one, as it is left out. */
export function unknownCells(
  lines: readonly ScannedLine[],
  toPlain: ActionContext['toPlain'],
): readonly LeftOut[] {
  const [head, ...body] = lines
    .filter(({ kind }) => kind === 'table-row')
    .map((line): Row => ({ line, cells: tableCells(line.raw) }));
  if (head === undefined) return [];
  const roles = rolesOf(head, body, { toPlain });
  if (!roles.includes('title')) return [];
  return body.flatMap(({ line, cells }) =>
    cells.flatMap((raw, column) => {
      const cell = toPlain(raw).trim();
      const role = roles[column] ?? null;
      const isUnread =
        role === 'ticket' &&
        !isPrompt(cell) &&
        ticketIn(cell) === '' &&
        (isChange(raw, cell) || (!ADDRESS.test(raw) && statusIn(cell) === null));
      if ((role !== null && !isUnread) || /^[-–—:]*$/.test(cell)) return [];
      const name = toPlain(head.cells[column] ?? '').trim();
      const words = isUnread && isChange(raw, cell) ? `${cell} ${ADDRESS.exec(raw)?.[0]}` : cell;
      return [
        { lines: atLine(line.number), text: name === '' ? words : `${name}: ${words}`, reason: UNKNOWN },
      ];
    }),
  );
}

/** The rows of a table of actions, by the names in its head; empty for a table without a column of actions. */
export function tableActions(lines: readonly ScannedLine[], context: ActionContext): readonly FoundAction[] {
  const [head, ...body] = lines
    .filter(({ kind }) => kind === 'table-row')
    .map((line): Row => ({ line, cells: tableCells(line.raw) }));
  if (head === undefined) return [];
  const roles = rolesOf(head, body, context);
  if (!roles.includes('title')) return [];
  const dayFirst = head.cells.some(
    (cell, column) => roles[column] === 'due' && !isEnglish(context.toPlain(cell)),
  );
  const order =
    numericOrderOf(body.map(({ cells }) => cells[roles.indexOf('due')] ?? '')) ??
    (dayFirst ? 'day-first' : null);
  return body.flatMap((row) => rowAction(row, roles, { ...context, order: context.order ?? order }));
}

interface Row {
  readonly line: ScannedLine;
  readonly cells: readonly string[];
}

type Role = ActionColumn | null;

/** What each column holds: by its name; of several with one use the first has it. The longest words that are left are the actions. */
function rolesOf(
  head: Row,
  body: readonly Row[],
  { toPlain }: Pick<ActionContext, 'toPlain'>,
): readonly Role[] {
  const named = head.cells.map((cell, column) => {
    const name = toPlain(cell).trim();
    // `By` is who or when.
    if (/^by$/i.test(name)) return body.some(({ cells }) => /\d/.test(cells[column] ?? '')) ? 'due' : 'owner';
    return actionColumn(name);
  });
  const roles: Role[] = named.map((role, column) => (named.indexOf(role) === column ? role : null));
  const marks = head.cells.findIndex(
    (cell, column) => !/[\p{L}\p{N}]/u.test(toPlain(cell)) && isOfMarks(body, column),
  );
  if (marks !== -1 && !roles.includes('status')) roles[marks] = 'status';
  if (roles.includes('title') || roles.every((role) => role === null)) return roles;
  const lengths = roles.map((role, column) => (role === null ? lengthOf(body, column) : 0));
  const longest = lengths.indexOf(Math.max(...lengths));
  if ((lengths[longest] ?? 0) > 0) roles[longest] = 'title';
  return roles;
}

function isOfMarks(body: readonly Row[], column: number): boolean {
  const cells = body.map(({ cells: row }) => row[column] ?? '').filter((cell) => cell !== '');
  return cells.length > 0 && cells.every((cell) => actionStatusOf(cell) !== null);
}

function lengthOf(body: readonly Row[], column: number): number {
  return body.reduce((length, { cells }) => length + (cells[column]?.length ?? 0), 0);
}

function isEnglish(head: string): boolean {
  return /^[a-z /-]*\b(?:due|deadline|eta|target|date|when|by|completion|timeline|timeframe)\b/i.test(
    head.trim(),
  );
}

function rowAction(
  { line, cells: raw }: Row,
  roles: readonly Role[],
  context: ActionContext,
): readonly FoundAction[] {
  const cell = (column: ActionColumn) => context.toPlain(raw[roles.indexOf(column)] ?? '').trim();
  const rawOf = (column: ActionColumn) => raw[roles.indexOf(column)] ?? '';
  const tracked = isChange(rawOf('ticket'), cell('ticket')) ? '' : rawOf('ticket');
  const readAction = actionFrom(cell('title'), `${rawOf('title')} ${tracked}`, context);
  if (readAction === null) return [];
  const owners = namesIn(cell('owner').replace(/@$/, ''));
  const statuses = [cell('status'), cell('ticket'), cell('due')].map(statusIn);
  const status = statuses.find((one) => one !== null) ?? null;
  const due = dueIn(cell('due'), context);
  const ticket = ADDRESS.exec(tracked)?.[0] ?? ADDRESS.exec(rawOf('status'))?.[0] ?? ticketIn(cell('ticket'));
  const reason = status === 'not-doing' ? /[:：]\s*(\S.*)$/.exec(cell('status'))?.[1] : undefined;
  const [type, priority] = [actionTypeOf(cell('type')), priorityOf(cell('priority'))];
  const action: DraftAction = {
    ...readAction,
    ...(due.words === '' ? {} : { title: `${readAction.title} (${due.words})` }),
    ...(owners.length === 0 ? {} : { owner: owners.join(', ') }),
    ...(due.day === null ? {} : { due: dayText(due.day) }),
    ...(status === null ? {} : { status }),
    ...(ticket === '' ? {} : { ticketUrl: ticket }),
    ...(type === null ? {} : { type }),
    ...(priority === null ? {} : { priority }),
    ...(reason === undefined ? {} : { notDoingReason: reason }),
    ...(cell('about') === '' ? {} : { about: cell('about') }),
    ...(cell('doneWhen') === '' ? {} : { doneWhen: cell('doneWhen') }),
  };
  const written = `${cell('due')} ${cell('title')}`;
  return [withDueFlags(traced(action, [line]), { written, unread: due.words }, context.day)];
}

/** The tables among lines: rows that stand together. */
export function tablesIn(lines: readonly ScannedLine[]): readonly (readonly ScannedLine[])[] {
  const tables: ScannedLine[][] = [];
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'table-row' && line.kind !== 'table-rule') continue;
    const before = lines[index - 1]?.kind;
    if (before === 'table-row' || before === 'table-rule') tables.at(-1)?.push(line);
    else tables.push([line]);
  }
  return tables;
}

/** The status that a cell says, at its beginning or behind something else: `#12 DONE`. */
function statusIn(cell: string): DraftAction['status'] | null {
  const last = /(?:^|\s)(\p{Lu}{4,}(?: \p{Lu}+)?)\.?$/u.exec(cell)?.[1] ?? '';
  return actionStatusOf(cell) ?? (last === '' ? null : statusNamed(last));
}

/** `[Done](https://…/commit/…)`: the address shows what was done, and is no ticket of what is to be. */
function isChange(raw: string, cell: string): boolean {
  const address = ADDRESS.exec(raw)?.[0];
  return address !== undefined && statusNamed(cell) === 'done' && !TRACKED.test(address);
}

const TRACKED =
  /\/(?:issues?|pulls?|merge_requests|browse|tickets?|work_?items?|story|tasks?|cards?|t|c)(?:\/|\?|$)/i;

/** The ticket that a cell names by its number; empty where it names none, such as words or a branch. */
function ticketIn(cell: string): string {
  const named = /(?<![\w/#-])(?:#\d{1,7}|[A-Z][A-Z0-9]{1,9}-\d{1,7})(?![\w-])/.exec(cell)?.[0];
  return named ?? /^(?:[\w.-]+(?:\/[\w.-]+)?[#!]|[PM]R #?)?\d{1,7}$/.exec(cell.trim())?.[0] ?? '';
}

interface Due {
  readonly day: CalendarDay | null;
  /** Words for a day that cannot be told; they stay with the action. */
  readonly words: string;
}

function dueIn(cell: string, { day, order }: ActionContext): Due {
  if (isPrompt(cell) || statusIn(cell) !== null) return { day: null, words: '' };
  // `1 April 2026 (LBL-7)` and `by 1 April`
  const bare = cell.replace(/\s*\([^()]*\)\s*$/, '').replace(/^(?:by|until|bis|due)\s+/i, '');
  const named = RELATIVE_DAY.test(bare) ? null : readDay(bare, day, undefined, order ?? null);
  return { day: named, words: named === null ? cell : '' };
}

const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2\d{2,4}(?![\d./-])/;

/** Whether the day or the month is first in the dates of a column, by those that can be only one of them. */
function numericOrderOf(cells: readonly string[]): NumericOrder | null {
  const dates = cells.flatMap((cell) => [NUMERIC.exec(cell) ?? []]);
  if (dates.some(([, first]) => Number(first) > 12)) return 'day-first';
  return dates.some(([, , , second]) => Number(second) > 12) ? 'month-first' : null;
}
