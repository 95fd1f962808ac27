import { withRest } from '#shared/import/draft/draftLines.ts';
import {
  type CountedNoun,
  type DraftEvent,
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
import { titleAndDetail } from '#shared/import/reading/entryWords.ts';
import type { FoundEntry } from '#shared/import/reading/timelineMarks.ts';
import { readCell } from '#shared/import/tables/cellTime.ts';
import { NOTHING_WRITTEN, type WrittenTime } from '#shared/time/writtenTime.ts';

const COMMIT = /^commit ([0-9a-f]{7,64})\b(.*)$/;
const AUTHOR = /^Author:\s+(.*?)(?:\s*<[^<>]*>)?\s*$/;
const DATE = /^(?:Author)?Date:\s+(.*\S)\s*$/;
/** Other lines of the head: `Merge:`, and with `--pretty=fuller` who committed it and when. */
const HEAD = /^(?:Merge|Commit|CommitDate|Reflog|Reflog message|gpg|Signature):?\s/;
const DIFF = /^(?:diff --git |Index: |--- a\/|\+\+\+ b\/|@@ )/;
const CHANGES: CountedNoun = { one: 'line of a change to the code', many: 'lines of changes to the code' };

/** What `git log` writes: an event a commit, at the time of its author. The latest stands first there. */
export const GIT_LOG: ImportForm = {
  sniff: ({ text, json }) => {
    if (text === null || json !== undefined) return 0;
    const [first = '', ...below] = text.replace(/^\s+/, '').split(/\r?\n/, 8);
    return COMMIT.test(first) && [AUTHOR, DATE].every((head) => below.some((line) => head.test(line)))
      ? 0.95
      : 0;
  },
  read: ({ text }, context) => logDraft(text ?? '', context),
};

/** A commit with the lines that it takes. */
interface Commit {
  readonly from: number;
  to: number;
  readonly id: string;
  /** Branches and tags that are at it: `(tag: v4.8)`. */
  readonly refs: string;
  author: string | null;
  date: string;
  readonly message: string[];
  /** Where its changes begin, 1-based; null: none are written. */
  changesFrom: number | null;
}

function logDraft(text: string, context: ImportContext): ImportDraft {
  const source = text.replace(/\r?\n$/, '').split(/\r\n|\n|\r/);
  const commits = commitsIn(source);
  const marks = commits.toReversed().map((commit) => ({ kind: 'entry', entry: entryOf(commit) }) as const);
  const zones = createZoneKeeper(marks, context, { marks: [], definitions: new Map() });
  const placed = placeEntries(marks, context, { known: { day: null }, zones });
  const events = placed.map((event, at): DraftEvent => {
    const { id = '', refs = '' } = commits.at(-1 - at) ?? {};
    return { ...event, source: ['commit', id.slice(0, 12), refs].filter((part) => part !== '').join(' ') };
  });
  const draft: ImportDraft = {
    ...emptyDraft({ form: 'git-log', is: 'A log of Git', unit: LINES, source }),
    events,
    leftOut: commits.flatMap((commit) => changesOf(commit, source)),
    warnings: timelineWarnings(events, []),
  };
  return withRest(draft, UNREAD, () => false);
}

function commitsIn(source: readonly string[]): readonly Commit[] {
  const commits: Commit[] = [];
  for (const [index, line] of source.entries()) {
    const [, id, refs = ''] = COMMIT.exec(line) ?? [];
    const open = commits.at(-1);
    if (id !== undefined) {
      const from = index + 1;
      commits.push({
        from,
        to: from,
        id,
        refs: refs.trim(),
        author: null,
        date: '',
        message: [],
        changesFrom: null,
      });
    } else if (open !== undefined) takeLine(open, line, index + 1);
  }
  return commits;
}

function takeLine(commit: Commit, line: string, number: number): void {
  if (commit.changesFrom === null && DIFF.test(line)) commit.changesFrom = number;
  if (commit.changesFrom !== null || line.trim() === '') {
    if (commit.changesFrom === null && commit.message.length > 0) commit.message.push('');
    return;
  }
  commit.to = number;
  const isHead = commit.message.length === 0;
  const author = isHead ? AUTHOR.exec(line)?.[1] : undefined;
  const date = isHead ? DATE.exec(line)?.[1] : undefined;
  if (author !== undefined) commit.author = author;
  else if (date !== undefined) commit.date = date;
  else if (!(isHead && HEAD.test(line))) commit.message.push(line.replace(/^ {4}/, ''));
}

function entryOf({ from, to, author, date, message }: Commit): FoundEntry {
  const { title, detail } = titleAndDetail(message.join('\n').trim());
  return { time: timeOf(date), title, detail, actor: author, from, to };
}

/** `Mon May 4 10:01:00 2026 +0200` as other programs write it; what Git writes otherwise is read as it stands. */
function timeOf(date: string): WrittenTime {
  const [, month, day, clock, year, zone = ''] =
    /^\p{L}{3} (\p{L}{3}) {1,2}(\d{1,2}) (\d{2}:\d{2}:\d{2}) (\d{4})(?: ([+-]\d{4}))?$/u.exec(date) ?? [];
  const written = month === undefined ? date : `${day} ${month} ${year} ${clock} ${zone}`.trim();
  const time = readCell(written.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return time === null
    ? { ...NOTHING_WRITTEN, clock: { kind: 'unknown' }, words: date }
    : { ...time, words: date };
}

/** The lines of a diff are shown by Git itself, and too long for an event. */
function changesOf({ changesFrom }: Commit, source: readonly string[]): readonly LeftOut[] {
  if (changesFrom === null) return [];
  const after = source.findIndex((line, index) => index >= changesFrom && COMMIT.test(line));
  const to = (after === -1 ? source.length : after) - (source[after - 1]?.trim() === '' ? 1 : 0);
  return [
    {
      lines: { from: changesFrom, to: Math.max(changesFrom, to) },
      text: source[changesFrom - 1] ?? '',
      reason: CHANGES,
    },
  ];
}
