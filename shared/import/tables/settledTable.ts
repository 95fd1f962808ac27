import { withRest } from '#shared/import/draft/draftLines.ts';
import {
  atLine,
  type CountedNoun,
  type DraftColumn,
  type DraftList,
  type DraftQuestion,
  emptyDraft,
  type ImportDraft,
} from '#shared/import/draft/importDraft.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import { isBlank } from '#shared/import/tables/cellTime.ts';
import { columnName } from '#shared/import/tables/columnChoice.ts';
import { type SettledColumns, settledColumns, usedColumns } from '#shared/import/tables/columnRoles.ts';
import type { FoundTable } from '#shared/import/tables/foundTable.ts';
import { isInLines, tableDraft } from '#shared/import/tables/tableDraft.ts';
import { oneLine } from '#shared/text/cleanText.ts';

/** The lists among which a table was found. */
export interface TableLists {
  readonly lists: readonly DraftList[];
  /** Another of them could be meant as well. */
  readonly isUnsure: boolean;
}

const WAITING: CountedNoun = {
  one: 'row waits for its columns',
  many: 'rows wait for their columns',
  isWaiting: true,
};

/** The draft of a table, with what is open about its columns as a question. */
export function settledTable(foundTable: FoundTable, among: TableLists, context: ImportContext): ImportDraft {
  const settled = settledColumns(foundTable, context);
  const use = usedColumns(settled.roles);
  const { time, words } = use;
  const { form, is, unit, source } = foundTable;
  const draft =
    time === null || words === null
      ? withRest(emptyDraft({ form, is, unit, source }), WAITING, (_line, number) =>
          isInLines(foundTable.headLines, number),
        )
      : tableDraft({ ...foundTable, use: { ...use, time, words }, settled }, context);
  const isListOpen = among.isUnsure && !settled.isChosen;
  const question = columnsQuestion(foundTable, settled, isListOpen);
  const answers = isListOpen
    ? among.lists.map(({ path }) => path)
    : foundTable.names.map((name, column) => `${column + 1} ${name}`.trim());
  const shownRows = sampleRows(foundTable);
  return {
    ...draft,
    questions: question === '' ? [] : [asked(foundTable, question, answers)],
    table: {
      list: foundTable.list,
      lists: among.lists,
      columns: foundTable.names.map((_name, column) => draftColumn(foundTable, settled, shownRows, column)),
      isChosen: settled.isChosen,
    },
  };
}

/** What nobody said and the table does not say itself; empty where nothing is open. */
function columnsQuestion(
  { list, names, guess }: FoundTable,
  { roles, isChosen }: SettledColumns,
  isListOpen: boolean,
): string {
  const { time, words } = usedColumns(roles);
  const nameOf = (column: number) => columnName(names[column] ?? '', column);
  const isOpen = (isUnsure: boolean) => isUnsure && !isChosen;
  const parts = [
    isListOpen && `Are the events in ${list === '' ? 'the list itself' : `“${list}”`}?`,
    time === null && 'Which column has the times of the events?',
    time !== null && isOpen(guess.isTimeUnsure) && `Are the times of the events in ${nameOf(time)}?`,
    words === null && 'Which column says what happened?',
    words !== null && isOpen(guess.isWordsUnsure) && `Does ${nameOf(words)} say what happened?`,
  ];
  return parts.filter((part) => part !== false).join(' ');
}

function asked({ headLines, rows }: FoundTable, question: string, answers: readonly string[]): DraftQuestion {
  return {
    lines: headLines ?? rows[0]?.lines ?? atLine(1),
    question,
    answers,
    answeredBy: 'columns',
    isAnswered: false,
  };
}

const MOST_SAMPLES = 3;
/** Rows that are looked through for samples. */
const LOOKED_AT = 60;
/** Characters of a sample. */
const LONGEST_SAMPLE = 120;

function draftColumn(
  { names, rows }: FoundTable,
  { roles }: SettledColumns,
  shownRows: readonly number[],
  column: number,
): DraftColumn {
  const sample = shownRows.map((row) => oneLine(rows[row]?.cells[column] ?? ''));
  return {
    column,
    name: names[column] ?? '',
    sample: sample.map((cell) => cell.slice(0, LONGEST_SAMPLE)),
    role: roles[column] ?? 'detail',
  };
}

/** The first rows, and in place of the last ones those that fill a column that is blank in all of them. */
function sampleRows({ names, rows }: FoundTable): readonly number[] {
  const lookedAt = rows.slice(0, LOOKED_AT).map(({ cells }, index) => ({ cells, index }));
  const isFilled = (column: number, { cells }: (typeof lookedAt)[number]) => !isBlank(cells[column] ?? '');
  const first = lookedAt.slice(0, MOST_SAMPLES);
  const columns = Math.max(names.length, ...lookedAt.map(({ cells }) => cells.length));
  const fillers = new Set<number>();
  for (let column = 0; column < columns; column += 1) {
    if (first.some((row) => isFilled(column, row))) continue;
    const filler = lookedAt.find((row) => isFilled(column, row));
    if (filler !== undefined && fillers.size < MOST_SAMPLES - 1) fillers.add(filler.index);
  }
  const kept = first.slice(0, MOST_SAMPLES - fillers.size).map(({ index }) => index);
  return [...kept, ...fillers].sort((a, b) => a - b);
}
