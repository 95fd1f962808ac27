import {
  atLine,
  emptyDraft,
  type ImportDraft,
  type LeftOutReason,
  LINES,
} from '#shared/import/draft/importDraft.ts';
import type { ImportForm } from '#shared/import/forms/importForm.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import { placeEntries } from '#shared/import/placing/placeEntries.ts';
import { timelineWarnings } from '#shared/import/placing/timelineWarnings.ts';
import { createZoneKeeper } from '#shared/import/placing/zoneKeeper.ts';
import { entryWords } from '#shared/import/reading/entryWords.ts';
import type { FoundEntry } from '#shared/import/reading/timelineMarks.ts';
import { readCell } from '#shared/import/tables/columnUse.ts';
import { type SeparatedRow, separatedRows } from '#shared/import/tables/separatedText.ts';

/** Issues of Jira as CSV: a row an issue, and a column for each comment, `date;author;words`. */
export const JIRA: ImportForm = {
  sniff: ({ text, json }) => {
    if (text === null || json !== undefined) return 0;
    const [head = ''] = text.split(/\r?\n/, 1);
    return /\bIssue key\b/i.test(head) && /\bSummary\b/i.test(head) ? 0.95 : 0;
  },
  read: ({ text }, context) => jiraDraft(text ?? '', context),
};

const UNTOLD: LeftOutReason = {
  one: 'issue without comments or dates',
  many: 'issues without comments or dates',
};
const COMMENT = /^([^;]{6,40});([^;]{0,80});([\s\S]+)$/;

function jiraDraft(text: string, context: ImportContext): ImportDraft {
  const source = text.replace(/\r?\n$/, '').split(/\r\n|\n|\r/);
  const [head, ...rows] = separatedRows(text) ?? [];
  const names = head?.cells ?? [];
  const columnOf = (name: string) => names.findIndex((one) => one.trim().toLowerCase() === name);
  const found = rows.map((row) => ({ row, entries: entriesOf(row, names, columnOf) }));
  const marks = found.flatMap(({ entries }) => entries).map((entry) => ({ kind: 'entry', entry }) as const);
  const zones = createZoneKeeper(marks, context, { marks: [], definitions: new Map() });
  const events = placeEntries(marks, context, { known: { day: null }, zones });
  const [first] = rows;
  const title = first === undefined ? '' : (first.cells[columnOf('summary')] ?? '');
  const rowLines = (line: number) => rows.some(({ lines }) => lines.from <= line && line <= lines.to);
  return {
    ...emptyDraft({ is: rows.length === 1 ? 'An issue of Jira' : 'Issues of Jira', unit: LINES, source }),
    title: title === '' || first === undefined ? null : { value: title, lines: first.lines },
    events,
    leftOut: found
      .filter(({ entries }) => entries.length === 0)
      .map(({ row }) => ({ lines: row.lines, text: row.cells[columnOf('summary')] ?? '', reason: UNTOLD })),
    warnings: timelineWarnings(events, []),
    questions:
      rows.length > 1
        ? [
            {
              lines: atLine(1),
              question: 'Which of the issues is the incident?',
              answers: rows.map(({ cells }) => cells[columnOf('summary')] ?? ''),
            },
          ]
        : [],
    structureLines: source.map((_line, index) => index + 1).filter((line) => !rowLines(line)),
  };
}

/** The comments of an issue; of an issue without any, when it was created and resolved. */
function entriesOf(
  { cells, lines }: SeparatedRow,
  names: readonly string[],
  columnOf: (name: string) => number,
): readonly FoundEntry[] {
  const comments = cells.filter((_cell, column) => /^comments?$/i.test((names[column] ?? '').trim()));
  const said = comments.flatMap((comment): readonly FoundEntry[] => {
    const [, when = '', author = '', words = ''] = COMMENT.exec(comment) ?? [];
    const time = readCell(when);
    if (time === null) return [];
    const { title, detail } = entryWords(words);
    return [{ time, title, detail, actor: author === '' ? null : author, ...lines }];
  });
  if (said.length > 0) return said;
  const summary = cells[columnOf('summary')] ?? '';
  return ['created', 'resolved'].flatMap((name): readonly FoundEntry[] => {
    const time = readCell(cells[columnOf(name)] ?? '');
    const title = name === 'created' ? summary : `Resolved: ${summary}`;
    const who = cells[columnOf(name === 'created' ? 'reporter' : 'assignee')] ?? '';
    return time === null ? [] : [{ time, title, detail: '', actor: who === '' ? null : who, ...lines }];
  });
}
