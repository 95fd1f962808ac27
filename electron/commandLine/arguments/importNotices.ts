import { basename } from 'node:path';
import type { ImportCommand } from '#electron/commandLine/arguments/command.ts';
import { columnsAdvice } from '#electron/commandLine/arguments/importColumns.ts';
import { draftWords } from '#shared/import/draft/draftLines.ts';
import { type AnsweredBy, type ImportDraft, openQuestions } from '#shared/import/draft/importDraft.ts';
import type { ReadImport } from '#shared/import/incidentGrownBy.ts';
import { nothingFoundWords } from '#shared/import/nothingFound.ts';
import { isReadAsDocument } from '#shared/import/parseTimelineInput.ts';
import { privateWords } from '#shared/import/placing/directMessages.ts';
import { isInLines } from '#shared/import/placing/lineNumbers.ts';
import { dayInName } from '#shared/import/source/dayInName.ts';
import type { ImportSource } from '#shared/import/source/importSource.ts';
import { listed } from '#shared/text/phrases.ts';
import { isoDate } from '#shared/time/formatTime.ts';

/** What is asked where documents are each a whole incident. */
export function severalWords(names: readonly string[], out: string): string {
  const each = '--several each makes one of each, in the folder that --out names';
  return `${listed(names, (name) => name)} are each a whole incident: ${each}; --several together makes one of all. ${out} was not written`;
}

/** Why an input is refused: what was looked for in it, and what it seems to be. */
export function nothingFound(
  command: ImportCommand,
  input: string,
  { text }: ImportSource,
  draft: ImportDraft | null,
): string {
  const { format } = command;
  const unwritten = unwrittenWords(command);
  const columns = draft === null ? null : columnsAdvice(draft);
  if (columns !== null) return `${input}: ${columns}${unwritten}`;
  const [asked] = draft === null ? [] : openQuestions(draft);
  if (draft !== null && asked !== undefined)
    return `${input}: ${draftWords(draft)}. ${asked.question}; ${ANSWERS[asked.answeredBy]}${unwritten}`;
  const words =
    text === null ? 'no event was found' : nothingFoundWords(text, isReadAsDocument(text, format));
  return `${input}: ${words}${unwritten}`;
}

/** That the file of the incident was not written; empty where none was asked for. */
export function unwrittenWords({ out, into }: ImportCommand): string {
  const target = out ?? into;
  return target === null ? '' : `. ${target} was not written`;
}

/** The option that answers what a draft without anything waits for. */
const ANSWERS: Readonly<Record<AnsweredBy, string>> = {
  columns: '--columns time=2,what=4 says it',
  clock: '--clock 12 or --clock 24 says it',
  'starts-at': '--starts-at 2026-03-12T09:00Z says it',
  incident: '--incident 2 names the second',
};

/** What columns were taken to hold although the table does not say it. */
export function openColumns({ input, draft }: ReadImport): readonly string[] {
  const advice = columnsAdvice(draft);
  return advice === null ? [] : [`${input}: ${advice}`];
}

/** Whether clocks wait for how many hours they count, or for the start that they count from. */
export function openClock({ input, draft }: ReadImport): readonly string[] {
  return openQuestions(draft)
    .filter(({ answeredBy }) => answeredBy === 'clock' || answeredBy === 'starts-at')
    .map(({ question, answeredBy }) => `${input}: ${question}; ${ANSWERS[answeredBy]}`);
}

/** Which actions may be none, and were left out because only a person can say so. */
export function doubtfulActions({ input, draft }: ReadImport): readonly string[] {
  const titles = draft.actions
    .filter(({ doubt }) => doubt !== undefined)
    .map(({ value: { title } }) => title);
  const [first] = titles;
  if (first === undefined) return [];
  const more = titles.length === 1 ? '' : ` and ${titles.length - 1} more`;
  return [
    `${input}: “${first}”${more} may be advice or tell what was done, and became no actions; the preview in Debrief offers them, and --json lists them`,
  ];
}

/** That `--starts-at` placed several recordings, or texts that count from a start, although each has its own. */
export function sharedStart(reads: readonly ReadImport[]): readonly string[] {
  const placed = reads.flatMap(({ input, draft }) =>
    draft.questions
      .filter(({ answeredBy, isAnswered }) => answeredBy === 'starts-at' && isAnswered)
      .flatMap(({ sources }) => sources ?? [input]),
  );
  if (placed.length < 2) return [];
  const names = listed(placed, (name) => name);
  return [`one start was taken for ${names}; where they differ, import each with its own --starts-at`];
}

/** Which day clocks without one were put on, when nobody chose it. */
export function assumedDay(
  { timeZone }: ImportCommand,
  { input, draft: { events, sources } }: ReadImport,
): readonly string[] {
  if (events.some(({ flags }) => flags.some(({ code }) => code === 'day-relative')))
    return [`${input}: its text counts days from when it was copied; --date YYYY-MM-DD names that day`];
  if (events.some(({ flags }) => flags.some(({ code }) => code === 'day-open')))
    return [
      `${input}: its first times are of the day that a line below names, or of one before; --date YYYY-MM-DD names it`,
    ];
  const own = sources.length > 1 ? sources : [{ name: input, lines: null }];
  return own.flatMap(({ name, lines }) => {
    const assumed = events.find(
      ({ flags, sourceLines }) =>
        flags.some(({ code }) => code === 'day-assumed') &&
        (lines === null || isInLines(sourceLines.from, lines)),
    );
    if (assumed?.occurredAt == null) return [];
    const day = isoDate(assumed.occurredAt, timeZone ?? 'UTC');
    // A file of several has the day of their folder or archive where its own name has none.
    const isNamed = ((lines === null ? null : dayInName(name)) ?? dayInName(basename(input))) !== null;
    const whence = isNamed ? 'from the name of the file' : 'today';
    return [`${name}: its text names no day; ${day}, ${whence}, was taken. --date YYYY-MM-DD names another`];
  });
}

/** Private events are in no export, and whoever imports should not wonder where they are. */
export function privateEvents({ input, draft }: ReadImport): readonly string[] {
  const words = privateWords(draft.events);
  return words === '' ? [] : [`${input}: ${words}`];
}
