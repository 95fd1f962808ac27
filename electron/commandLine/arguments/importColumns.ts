import { usageError } from '#electron/commandLine/arguments/parseOptions.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { type DraftTable, type ImportDraft, openQuestions } from '#shared/import/draft/importDraft.ts';
import type { NumberedColumn } from '#shared/import/placing/parsedTimeline.ts';
import { COLUMN_WORDS, columnName } from '#shared/import/tables/columnChoice.ts';
import { COLUMN_ROLES } from '#shared/settings/tableColumns.ts';
import { counted } from '#shared/text/phrases.ts';

/** What `debrief import --columns` and `--list` say of tables. */
export interface ColumnOptions {
  readonly columns: readonly NumberedColumn[];
  /** The path of a list in JSON; null: none was named. */
  readonly list: string | null;
}

const OPTION_WORDS = COLUMN_ROLES.map((role) => COLUMN_WORDS[role].option);

/** Reads the value of `--columns`, such as `time=2,what=4,out=5`; columns count from 1. None for an empty text. */
export function readColumns(text: string): Result<readonly NumberedColumn[], AppError> {
  if (text === '') return ok([]);
  const columns: NumberedColumn[] = [];
  for (const part of text.split(',')) {
    const [, word, number] = /^\s*([a-z]+)\s*=\s*([1-9]\d{0,3})\s*$/.exec(part) ?? [];
    const role = COLUMN_ROLES.find((one) => COLUMN_WORDS[one].option === word);
    if (role === undefined)
      return usageError(
        `"--columns" is a list such as time=2,what=4, of ${OPTION_WORDS.join(', ')}; found "${part.trim()}"`,
      );
    columns.push({ column: Number(number) - 1, role });
  }
  return ok(columns);
}

/** Why an input cannot be read with the columns or the list that were named; null when it can. */
export function columnsRefusal({ columns, list }: ColumnOptions, draft: ImportDraft | null): string | null {
  if (columns.length === 0 && list === null) return null;
  const option = list === null ? '--columns' : '--list';
  const table = draft?.table ?? null;
  if (table === null) return `${option} is for tables whose columns no form knows, and this is none`;
  if (list !== null && table.list !== list)
    return `there is no list “${list}” with times. ${listsWords(table)}`;
  const missing = columns.find(({ column }) => column >= table.columns.length);
  if (missing === undefined) return null;
  const count = counted(table.columns.length, 'column');
  return `there is no column ${missing.column + 1}. The table has ${count}: ${columnsListed(table)}`;
}

/** What is open about the columns of a table, and the options that say it; null when nothing is. */
export function columnsAdvice(draft: ImportDraft): string | null {
  const askedQuestion = openQuestions(draft).find(({ answeredBy }) => answeredBy === 'columns');
  if (askedQuestion === undefined || draft.table === null) return null;
  const lists = draft.table.lists.length > 1 ? `. --list names another list. ${listsWords(draft.table)}` : '';
  return `${askedQuestion.question} --columns time=N,what=N says it by numbers: ${columnsListed(draft.table)}${lists}`;
}

function columnsListed({ columns }: DraftTable): string {
  return columns.map(({ name }, index) => `${index + 1} ${columnName(name, index)}`).join(', ');
}

function listsWords({ lists }: DraftTable): string {
  if (lists.length === 0) return 'It is no JSON';
  return `Its lists: ${lists.map(({ path, count }) => `“${path}” (${count})`).join(', ')}`;
}
