import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Answer } from '#electron/commandLine/answer.ts';
import { type ImportCommand, STANDARD_INPUT } from '#electron/commandLine/arguments/command.ts';
import { columnsRefusal } from '#electron/commandLine/arguments/importColumns.ts';
import {
  assumedDay,
  doubtfulActions,
  nothingFound,
  openClock,
  openColumns,
  privateEvents,
  severalWords,
  sharedStart,
  unwrittenWords,
} from '#electron/commandLine/arguments/importNotices.ts';
import { usageError } from '#electron/commandLine/arguments/parseOptions.ts';
import type { CommandContext } from '#electron/commandLine/commandContext.ts';
import { writeOutput } from '#electron/commandLine/commandOutput.ts';
import { incidentName, incidentNames, numberedNames } from '#electron/commandLine/incidentNames.ts';
import { jsonText } from '#electron/commandLine/plainOutput.ts';
import { runGraphs } from '#electron/commandLine/runGraphs.ts';
import { runReturned } from '#electron/commandLine/runReturned.ts';
import { importProgress } from '#electron/commandLine/streams/importProgress.ts';
import { standardInput } from '#electron/commandLine/streams/standardInput.ts';
import { fileError } from '#electron/files/fileErrors.ts';
import { incidentBytes } from '#electron/files/incidentFiles.ts';
import { readInput, readPipedInput } from '#electron/files/readInput.ts';
import { readWritableIncident, replaceWithVersions } from '#electron/files/replaceWithVersions.ts';
import { newId, now } from '#electron/system/clock.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { emptyDraft, type ImportDraft, isDraftEmpty } from '#shared/import/draft/importDraft.ts';
import { importReport, wholeReport } from '#shared/import/draft/importReport.ts';
import { incidentFromDraft } from '#shared/import/draft/incidentFromDraft.ts';
import { readSource } from '#shared/import/forms/forms.ts';
import { incidentGrownBy, type ReadImport, wholeIncidents } from '#shared/import/incidentGrownBy.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import { partsOfText } from '#shared/import/several/severalText.ts';
import { dayInName } from '#shared/import/source/dayInName.ts';
import { type ImportSource, sourceOfText } from '#shared/import/source/importSource.ts';
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
    ...openColumns(read),
    ...openClock(read),
    ...assumedDay(command, read),
    ...doubtfulActions(read),
    ...privateEvents(read),
  ]);
  const named = command.several === 'each' && command.out !== null ? numberedNames(reads) : [];
  return ok({
    output: reportOf(command, reads),
    exitCode: 0,
    notices: [...notices, ...sharedStart(reads), ...named, ...twice],
  });
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

/**
 * Writes a new incident, one for each input, or adds to one that is there: what it has stays as it is. Answers what is to
 * be said of moments that two sources tell.
 */
async function writeIncidents(
  command: ImportCommand,
  reads: readonly ReadImport[],
  context: CommandContext,
): Promise<Result<readonly string[], AppError>> {
  const { out, into, several } = command;
  if (into !== null) return await addTo(into, command, reads, context);
  if (out === null) return ok([]);
  if (several !== 'each') return await writeNew(out, command, reads, context);
  try {
    await mkdir(out, { recursive: true });
  } catch (cause) {
    return err(fileError(cause, out));
  }
  const said: string[] = [];
  const names = incidentNames(reads.map(({ input }) => input));
  for (const [index, read] of reads.entries()) {
    const file = join(out, `${names[index]}.incident`);
    const written = await writeNew(file, command, [read], context);
    if (!written.ok) return written;
    said.push(...written.value);
  }
  return ok(said);
}

async function writeNew(
  out: string,
  { isForced, timeZone, same }: ImportCommand,
  reads: readonly ReadImport[],
  context: CommandContext,
): Promise<Result<readonly string[], AppError>> {
  const [first] = reads;
  if (first === undefined) return ok([]);
  const deps = { newId, now };
  const otherwise = { title: incidentName(first.input), timeZone: timeZone ?? 'UTC' };
  const { title, severity, status, timeZone: saidZone } = first.draft;
  // The facts of the incident first; what the inputs say is added source by source.
  const facts = { ...emptyDraft(first.draft), title, severity, status, timeZone: saidZone };
  const { incident, toldTwice } = incidentGrownBy(
    incidentFromDraft(facts, otherwise, deps),
    reads,
    same,
    newId,
  );
  const bytes = incidentBytes(incident, out);
  if (!bytes.ok) return bytes;
  const written = await writeOutput({ out, isForced }, bytes.value, { ownOutputs: context.ownOutputs });
  return written.ok ? ok(toldTwice === null ? [] : [toldTwice]) : written;
}

/** Adds to the incident in a file, unless another program changes the file meanwhile. */
async function addTo(
  file: string,
  { same }: ImportCommand,
  reads: readonly ReadImport[],
  { versions }: CommandContext,
): Promise<Result<readonly string[], AppError>> {
  const read = await readWritableIncident(file);
  if (!read.ok) return read;
  const { incident, toldTwice } = incidentGrownBy(read.value.parsed.incident, reads, same, newId);
  const time = now();
  const written = await replaceWithVersions(
    file,
    read.value,
    { ...incident, updatedAt: time },
    { versions, now: time },
  );
  return written.ok ? ok(toldTwice === null ? [] : [toldTwice]) : written;
}
