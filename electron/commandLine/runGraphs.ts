import { basename } from 'node:path';
import type { Answer } from '#electron/commandLine/answer.ts';
import { type ImportCommand, STANDARD_INPUT } from '#electron/commandLine/arguments/command.ts';
import type { CommandContext } from '#electron/commandLine/commandContext.ts';
import { jsonText, oneLine } from '#electron/commandLine/plainOutput.ts';
import { readInput } from '#electron/files/readInput.ts';
import { readWritableIncident, replaceWithVersions } from '#electron/files/replaceWithVersions.ts';
import { newId, now } from '#electron/system/clock.ts';
import { err, ok, type Result } from '#shared/basics/result.ts';
import type { SignalId } from '#shared/domain/incident/ids.ts';
import { addSignals, MOST_SIGNALS, signalsOf } from '#shared/domain/signals/signalEdits.ts';
import { type AppError, appError } from '#shared/errors/appError.ts';
import { newSignals } from '#shared/import/graphs/newSignals.ts';
import { foundGraphs, readSignals } from '#shared/import/graphs/readSignals.ts';
import { pasteContext } from '#shared/import/paste/pasteContext.ts';
import { dayInName } from '#shared/import/source/dayInName.ts';
import { counted } from '#shared/text/phrases.ts';
import { signalSentence } from '#shared/words/signalWords.ts';

/**
 * `debrief import SERIES --into FILE`: adds the graphs of a table or an answer of a tool to the incident, private until
 * somebody ticks them. Times that name no zone are read in `--time-zone`, else in that of the incident. Null where the
 * input holds no graph, or where its columns are named: then it is a table of events.
 */
export async function runGraphs(
  {
    inputs,
    into,
    isJson,
    timeZone,
    columns,
  }: Pick<ImportCommand, 'inputs' | 'into' | 'isJson' | 'timeZone' | 'columns'>,
  { versions }: Pick<CommandContext, 'versions'>,
): Promise<Result<Answer | null, AppError>> {
  const [input = STANDARD_INPUT, ...others] = inputs;
  if (into === null || input === STANDARD_INPUT || others.length > 0 || columns.length > 0) return ok(null);
  const source = await readInput(input);
  // What cannot be read is said by the import itself.
  if (!source.ok || source.value.text === null) return ok(null);
  const graphs = foundGraphs(basename(input), source.value.text);
  if (graphs === null) return ok(null);
  const file = await readWritableIncident(into);
  if (!file.ok) return file;
  const { incident } = file.value.parsed;
  const time = now();
  const context = pasteContext(incident, time, dayInName(basename(input)));
  const read = readSignals(graphs, { ...context, timeZone: timeZone ?? incident.timeZone });
  const next = addSignals(incident, newSignals(read.signals, newId<SignalId>));
  if (signalsOf(next).length > MOST_SIGNALS) return err(tooMany(into));
  if (next !== incident) {
    const changed = { ...next, updatedAt: time };
    const written = await replaceWithVersions(into, file.value, changed, { versions, now: time });
    if (!written.ok) return written;
  }
  const added = signalsOf(next).slice(signalsOf(incident).length);
  const told = added.map((signal) => ({
    name: signal.name,
    says: signalSentence(signal, incident.timeZone),
  }));
  const output = isJson
    ? jsonText(told)
    : told.map(({ name, says }) => `${oneLine(`${name}: ${says}`)}\n`).join('');
  const outcome = `${graphs.is}; ${counted(added.length, 'graph')} added, private until somebody chooses otherwise`;
  const zone = read.isZoneAssumed
    ? [`the times name no zone and were read in ${timeZone ?? incident.timeZone}; --time-zone names another`]
    : [];
  return ok({
    output,
    exitCode: 0,
    notices: [outcome, ...zone, ...read.notes].map((words) => `${input}: ${words}`),
  });
}

function tooMany(file: string): AppError {
  return appError('input-too-large', { file, reason: `an incident has room for ${MOST_SIGNALS} graphs` });
}
