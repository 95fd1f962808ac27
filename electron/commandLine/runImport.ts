import { basename } from 'node:path';
import type { Answer } from '#electron/commandLine/answer.ts';
import { type ImportCommand, STANDARD_INPUT } from '#electron/commandLine/arguments/command.ts';
import { columnsAdvice, columnsRefusal } from '#electron/commandLine/arguments/importColumns.ts';
import { usageError } from '#electron/commandLine/arguments/parseOptions.ts';
import type { CommandContext } from '#electron/commandLine/commandContext.ts';
import { writeOutput } from '#electron/commandLine/commandOutput.ts';
import { importProgress } from '#electron/commandLine/importProgress.ts';
import { jsonText } from '#electron/commandLine/plainOutput.ts';
import { runGraphs } from '#electron/commandLine/runGraphs.ts';
import { runReturned } from '#electron/commandLine/runReturned.ts';
import { standardInput } from '#electron/commandLine/standardInput.ts';
import { incidentBytes } from '#electron/files/incidentFiles.ts';
import { readInput, readPipedInput } from '#electron/files/readInput.ts';
import { readWritableIncident, replaceWithVersions } from '#electron/files/replaceWithVersions.ts';
import { newId, now } from '#electron/system/clock.ts';
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
import { incidentFromDraft, withDraft } from '#shared/import/draft/incidentFromDraft.ts';
import { readSource } from '#shared/import/forms/forms.ts';
import { nothingFoundWords } from '#shared/import/nothingFound.ts';
import { isReadAsDocument } from '#shared/import/parseTimelineInput.ts';
import { privateWords } from '#shared/import/placing/directMessages.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import { dayInName } from '#shared/import/source/dayInName.ts';
import type { ImportSource } from '#shared/import/source/importSource.ts';
import { isoDate } from '#shared/time/formatTime.ts';
import { calendarDayIn } from '#shared/time/zonedTime.ts';

/** One input with what was read from it. */
interface ReadImport {
  readonly input: string;
  readonly draft: ImportDraft;
}

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
  const reads: ReadImport[] = [];
  for (const input of command.inputs) {
    const isPiped = input === STANDARD_INPUT;
    const source = isPiped ? await readPipedInput(standardInput(), 'standard input') : await readInput(input);
    if (!source.ok) return source;
    const progress = importProgress(context.stderr, input);
    const around = { ...contextOf(command, input), onPlaced: progress.show };
    const draft = readSource(source.value, around, command.format);
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
            ? nothingFound(command, input, source.value, draft)
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
  const written = await writeIncident(command, reads, context);
  if (!written.ok) return written;
  const notices = reads.flatMap((read) => [
    ...guessedColumns(read),
    ...openClock(read),
    ...assumedDay(command, read),
    ...privateEvents(read),
  ]);
  return ok({ output: reportOf(command, reads), exitCode: 0, notices });
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
  const reports = reads.map(({ draft }) => (isJson ? wholeReport(draft) : importReport(draft)));
  return jsonText(reports.length === 1 ? reports[0] : reports);
}

/** Writes a new incident, or adds to one that is there: what it has stays as it is. */
async function writeIncident(
  { out, into, isForced, inputs, timeZone }: ImportCommand,
  reads: readonly ReadImport[],
  context: CommandContext,
): Promise<Result<void, AppError>> {
  const [first, ...others] = reads.map(({ draft }) => draft);
  if (first === undefined) return ok(undefined);
  if (into !== null) return await addTo(into, [first, ...others], context);
  if (out === null) return ok(undefined);
  const [input = ''] = inputs;
  const title =
    input === STANDARD_INPUT ? 'Imported incident' : basename(input).replace(/\.[a-z]{1,8}$/i, '');
  const deps = { newId, now };
  const created = incidentFromDraft(first, { title, timeZone: timeZone ?? 'UTC' }, deps);
  const bytes = incidentBytes(
    others.reduce((incident, draft) => withDraft(incident, draft, newId), created),
    out,
  );
  if (!bytes.ok) return bytes;
  const written = await writeOutput({ out, isForced }, bytes.value, { ownOutputs: context.ownOutputs });
  return written.ok ? ok(undefined) : written;
}

/** Adds to the incident in a file, unless another program changes the file meanwhile. */
async function addTo(
  file: string,
  drafts: readonly ImportDraft[],
  { versions }: CommandContext,
): Promise<Result<void, AppError>> {
  const read = await readWritableIncident(file);
  if (!read.ok) return read;
  const { incident } = read.value.parsed;
  const added = drafts.reduce((grown, draft) => withDraft(grown, draft, newId), incident);
  const time = now();
  const written = await replaceWithVersions(
    file,
    read.value,
    { ...added, updatedAt: time },
    { versions, now: time },
  );
  return written.ok ? ok(undefined) : written;
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
