import { basename } from 'node:path';
import type { Answer } from '#electron/commandLine/answer.ts';
import { type ImportCommand, STANDARD_INPUT } from '#electron/commandLine/arguments/command.ts';
import { columnsAdvice, columnsRefusal } from '#electron/commandLine/arguments/importColumns.ts';
import { usageError } from '#electron/commandLine/arguments/parseOptions.ts';
import type { CommandContext } from '#electron/commandLine/commandContext.ts';
import { importProgress } from '#electron/commandLine/importProgress.ts';
import { type ReadImport, wholeIncidents } from '#electron/commandLine/importTogether.ts';
import { jsonText } from '#electron/commandLine/plainOutput.ts';
import { runGraphs } from '#electron/commandLine/runGraphs.ts';
import { runReturned } from '#electron/commandLine/runReturned.ts';
import { standardInput } from '#electron/commandLine/standardInput.ts';
import { writeIncidents } from '#electron/commandLine/writeImported.ts';
import { readInput, readPipedInput } from '#electron/files/readInput.ts';
import { now } from '#electron/system/clock.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { draftWords } from '#shared/import/draft/draftLines.ts';
import {
  type AnsweredBy,
  type ImportDraft,
  isDraftEmpty,
  openQuestions,
} from '#shared/import/draft/importDraft.ts';
import { importReport, wholeReport } from '#shared/import/draft/importReport.ts';
import { readSource } from '#shared/import/forms/forms.ts';
import { nothingFoundWords } from '#shared/import/nothingFound.ts';
import { isReadAsDocument } from '#shared/import/parseTimelineInput.ts';
import { privateWords } from '#shared/import/placing/directMessages.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import { partsOfText } from '#shared/import/several/severalText.ts';
import { dayInName } from '#shared/import/source/dayInName.ts';
import { type ImportSource, sourceOfText } from '#shared/import/source/importSource.ts';
import { listed } from '#shared/text/phrases.ts';
import { isoDate } from '#shared/time/formatTime.ts';
import { calendarDayIn } from '#shared/time/zonedTime.ts';

/**
 * `debrief import`: a report of each input as JSON text, once the incident is written if one was asked for. An input in
 * which nothing is found is refused: one line says what was looked for, and no incident is written.
 */
export async function runImport(
  command: ImportCommand,
  context: CommandContext,
): Promise<Result<Answer, AppError>> {
  const home = await runReturned(command, context);
  if (!home.ok) return home;
  if (home.value !== null) return ok(home.value);
  const graphs = await runGraphs(command, context);
  if (!graphs.ok) return graphs;
  if (graphs.value !== null) return ok(graphs.value);
  const sources = await sourcesOf(command);
  if (!sources.ok) return sources;
  const reads: ReadImport[] = [];
  for (const { input, source } of sources.value) {
    const progress = importProgress(context.stderr, input);
    const around = { ...contextOf(command, input), onPlaced: progress.show };
    const draft = readSource(source, around, command.format);
    progress.end();
    const count = draft === null ? 1 : incidentsOf(draft);
    if (command.incident !== null && count > 1 && command.incident >= count)
      return noSuchIncident(input, command.incident, count);
    const refusal = columnsRefusal(command, draft);
    if (draft === null || refusal !== null || isDraftEmpty(draft))
      return ok({
        output: draft === null ? '' : reportOf(command, [{ input, draft }]),
        exitCode: 2,
        notices: [
          refusal === null
            ? nothingFound(command, input, source, draft)
            : `${input}: ${refusal}${unwrittenWords(command)}`,
        ],
      });
    reads.push({ input, draft });
  }
  const [input = ''] = command.inputs;
  // Beside an input with several incidents others may hold one; where all hold one, the option chooses nothing.
  if (
    command.incident !== null &&
    command.incident > 0 &&
    reads.every(({ draft }) => incidentsOf(draft) === 1)
  )
    return noSuchIncident(input, command.incident, 1);
  const whole = wholeIncidents(reads);
  if (whole.length > 0 && command.several === null && command.out !== null)
    return ok({ output: reportOf(command, reads), exitCode: 2, notices: [severalWords(whole, command.out)] });
  const written = await writeIncidents(command, reads, context);
  if (!written.ok) return written;
  const twice = written.value.map(
    (words) => `${words}; --same one makes one event of each, --same both keeps both`,
  );
  const notices = reads.flatMap((read) => [
    ...guessedColumns(read),
    ...openClock(read),
    ...assumedDay(command, read),
    ...privateEvents(read),
  ]);
  return ok({ output: reportOf(command, reads), exitCode: 0, notices: [...notices, ...twice] });
}

interface NamedSource {
  readonly input: string;
  readonly source: ImportSource;
}

/** The inputs; with `--several each` the files of a folder or an archive stand for themselves, as far as they are texts. */
async function sourcesOf({
  inputs,
  several,
}: ImportCommand): Promise<Result<readonly NamedSource[], AppError>> {
  const sources: NamedSource[] = [];
  for (const input of inputs) {
    const isPiped = input === STANDARD_INPUT;
    const read = isPiped ? await readPipedInput(standardInput(), 'standard input') : await readInput(input);
    if (!read.ok) return read;
    const parts = several === 'each' ? partsOfText(read.value.text ?? '') : null;
    if (parts === null) sources.push({ input, source: read.value });
    else
      for (const { name, text } of parts)
        if (text !== null) sources.push({ input: name, source: sourceOfText(name, text) });
  }
  return ok(sources);
}

/** How many incidents a source holds of which one is read. */
function incidentsOf({ questions }: ImportDraft): number {
  return questions.find(({ answeredBy }) => answeredBy === 'incident')?.answers.length ?? 1;
}

/** `incident` counts from 0, as in the command. */
function noSuchIncident(input: string, incident: number, count: number): Result<never, AppError> {
  const held = count === 1 ? 'it holds one' : `it holds ${count}`;
  return usageError(`there is no incident ${incident + 1} in ${input}; ${held}`);
}

function reportOf({ isJson }: ImportCommand, reads: readonly ReadImport[]): string {
  const reports = reads.map(({ input, draft }) => ({
    ...(reads.length > 1 ? { input } : {}),
    ...(isJson ? wholeReport(draft) : importReport(draft)),
  }));
  return jsonText(reports.length === 1 ? reports[0] : reports);
}

function severalWords(names: readonly string[], out: string): string {
  const each = '--several each makes one of each, in the folder that --out names';
  return `${listed(names, (name) => name)} are each a whole incident: ${each}; --several together makes one of all. ${out} was not written`;
}

function nothingFound(
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

function unwrittenWords({ out, into }: ImportCommand): string {
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
function guessedColumns({ input, draft }: ReadImport): readonly string[] {
  const advice = columnsAdvice(draft);
  return advice === null ? [] : [`${input}: ${advice}`];
}

/** Whether clocks wait for how many hours they count, or for the start that they count from. */
function openClock({ input, draft }: ReadImport): readonly string[] {
  return openQuestions(draft)
    .filter(({ answeredBy }) => answeredBy === 'clock' || answeredBy === 'starts-at')
    .map(({ question, answeredBy }) => `${input}: ${question}; ${ANSWERS[answeredBy]}`);
}

/** Which day clocks without one were put on, when nobody chose it. */
function assumedDay(
  { timeZone }: ImportCommand,
  { input, draft: { events } }: ReadImport,
): readonly string[] {
  if (events.some(({ flags }) => flags.some(({ code }) => code === 'day-relative')))
    return [`${input}: its text counts days from when it was copied; --date YYYY-MM-DD names that day`];
  const assumed = events.filter(({ flags }) => flags.some(({ code }) => code === 'day-assumed'));
  const [first] = assumed;
  if (first?.occurredAt == null) return [];
  const day = isoDate(first.occurredAt, timeZone ?? 'UTC');
  const whence = dayInName(basename(input)) === null ? 'today' : 'from the name of the file';
  return [`${input}: its text names no day; ${day}, ${whence}, was taken. --date YYYY-MM-DD names another`];
}

/** Private events are in no export, and whoever imports should not wonder where they are. */
function privateEvents({ input, draft }: ReadImport): readonly string[] {
  const words = privateWords(draft.events);
  return words === '' ? [] : [`${input}: ${words}`];
}

function contextOf(command: ImportCommand, input: string): ImportContext {
  const { timeZone, year, day, startsAt, clockHours, incident, columns, list } = command;
  const zone = timeZone ?? 'UTC';
  const today = calendarDayIn(now(), zone);
  return {
    timeZone: zone,
    isZoneGuessed: timeZone === null,
    isDayChosen: day !== null,
    day: day ?? dayInName(basename(input)) ?? today,
    // What happened lies not ahead.
    latest: today,
    ...(year === null ? {} : { year }),
    ...(startsAt === null ? {} : { startsAt }),
    ...(clockHours === null ? {} : { clockHours }),
    ...(incident === null ? {} : { incident }),
    ...(list === null ? {} : { columns: [{ list, columns: [] }] }),
    numberedColumns: columns,
  };
}
