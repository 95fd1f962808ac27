import { withRest } from '#shared/import/draft/draftLines.ts';
import {
  atLine,
  type CountedNoun,
  type DraftQuestion,
  emptyDraft,
  type ImportDraft,
  type LeftOut,
  LINES,
  UNREAD,
} from '#shared/import/draft/importDraft.ts';
import type { ImportForm } from '#shared/import/forms/importForm.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import { placeEntries } from '#shared/import/placing/placeEntries.ts';
import { timelineWarnings } from '#shared/import/placing/timelineWarnings.ts';
import { createZoneKeeper } from '#shared/import/placing/zoneKeeper.ts';
import { entryWords } from '#shared/import/reading/entryWords.ts';
import type { FoundEntry } from '#shared/import/reading/timelineMarks.ts';
import { readCell } from '#shared/import/tables/cellTime.ts';
import type { SeparatedRow } from '#shared/import/tables/separatedRow.ts';
import { separatedRows } from '#shared/import/tables/separatedText.ts';

/**
 * Issues of Jira as CSV: a row an issue, and a column for each comment, `date;author;words`. Of several issues the one
 * that somebody names is read; where nobody does, all are, and the draft asks.
 */
export const JIRA: ImportForm = {
  sniff: ({ text, json }) => {
    if (text === null || json !== undefined) return 0;
    const [head = ''] = text.split(/\r?\n/, 1);
    return /\bIssue key\b/i.test(head) && /\bSummary\b/i.test(head) ? 0.95 : 0;
  },
  read: ({ text }, context) => jiraDraft(text ?? '', context),
};

const UNTOLD: CountedNoun = {
  one: 'issue without comments or dates',
  many: 'issues without comments or dates',
};
const OTHER: CountedNoun = { one: 'issue that is not meant', many: 'issues that are not meant' };
const UNDATED: CountedNoun = { one: 'comment without a date', many: 'comments without a date' };
const COMMENT = /^([^;]{6,40});([^;]{0,80});([\s\S]+)$/;

/** An issue with what its row says. */
interface ReadIssue {
  readonly row: SeparatedRow;
  readonly summary: string;
  readonly entries: readonly FoundEntry[];
  /** Comments that are not written as Jira writes them. */
  readonly undated: readonly string[];
}

function jiraDraft(text: string, context: ImportContext): ImportDraft {
  const source = text.replace(/\r?\n$/, '').split(/\r\n|\n|\r/);
  const [head, ...rows] = separatedRows(text) ?? [];
  const issues = rows.map((row) => issueOf(row, head?.cells ?? []));
  const namedIssue = context.incident === undefined ? undefined : issues[context.incident];
  const chosenIssues = namedIssue === undefined ? issues : [namedIssue];
  const marks = chosenIssues
    .flatMap(({ entries }) => entries)
    .map((entry) => ({ kind: 'entry', entry }) as const);
  const zones = createZoneKeeper(marks, context, { marks: [], definitions: new Map() });
  const events = placeEntries(marks, context, { known: { day: null }, zones });
  const [first] = chosenIssues;
  const draft: ImportDraft = {
    ...emptyDraft({
      form: 'jira',
      is: rows.length === 1 ? 'An issue of Jira' : 'Issues of Jira',
      unit: LINES,
      source,
    }),
    title:
      first === undefined || first.summary === '' ? null : { value: first.summary, lines: first.row.lines },
    events,
    leftOut: issues.flatMap((issue) => leftOutOf(issue, chosenIssues.includes(issue))),
    warnings: timelineWarnings(events, []),
    questions: whichIssue(issues, namedIssue !== undefined),
  };
  return withRest(draft, UNREAD, (_line, number) => head !== undefined && number <= head.lines.to);
}

function leftOutOf(
  { row: { lines }, summary, entries, undated }: ReadIssue,
  isChosen: boolean,
): readonly LeftOut[] {
  if (!isChosen) return [{ lines, text: summary, reason: OTHER }];
  const comments = undated.map((text) => ({ lines: atLine(lines.from), text, reason: UNDATED }));
  return entries.length > 0 ? comments : [...comments, { lines, text: summary, reason: UNTOLD }];
}

/** Asks which of several issues is meant, by their summaries; nothing where there is one. */
export function whichIssue(
  issues: readonly { readonly summary: string }[],
  isAnswered: boolean,
): readonly DraftQuestion[] {
  if (issues.length <= 1) return [];
  const answers = issues.map(({ summary }) => summary);
  const question = 'Which of the issues is the incident?';
  return [{ lines: atLine(1), question, answers, answeredBy: 'incident', isAnswered }];
}

/** The comments of an issue; of an issue without any, when it was created and resolved. */
function issueOf({ cells, lines }: SeparatedRow, names: readonly string[]): ReadIssue {
  const cellOf = (name: string) => cells[names.findIndex((one) => one.trim().toLowerCase() === name)] ?? '';
  const comments = cells.filter(
    (cell, column) => /^comments?$/i.test((names[column] ?? '').trim()) && cell.trim() !== '',
  );
  const said = comments.map((comment) => ({ comment, entry: commentEntry(comment, lines) }));
  const summary = cellOf('summary');
  const dates = ['created', 'resolved'].flatMap((name): readonly FoundEntry[] => {
    const time = readCell(cellOf(name));
    const title = name === 'created' ? summary : `Resolved: ${summary}`;
    const who = cellOf(name === 'created' ? 'reporter' : 'assignee');
    return time === null ? [] : [{ time, title, detail: '', actor: who === '' ? null : who, ...lines }];
  });
  const entries = said.flatMap(({ entry }) => entry ?? []);
  return {
    row: { cells, lines },
    summary,
    entries: entries.length > 0 ? entries : dates,
    undated: said.filter(({ entry }) => entry === null).map(({ comment }) => comment),
  };
}

function commentEntry(comment: string, lines: SeparatedRow['lines']): FoundEntry | null {
  const [, when = '', author = '', words = ''] = COMMENT.exec(comment) ?? [];
  const time = readCell(when);
  if (time === null) return null;
  const { title, detail } = entryWords(words);
  return { time, title, detail, actor: author === '' ? null : author, ...lines };
}
