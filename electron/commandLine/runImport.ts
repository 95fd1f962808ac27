import { basename } from 'node:path';
import type { Answer } from '#electron/commandLine/answer.ts';
import { type ImportCommand, STANDARD_INPUT } from '#electron/commandLine/command.ts';
import type { CommandContext } from '#electron/commandLine/commandContext.ts';
import { writeOutput } from '#electron/commandLine/commandOutput.ts';
import { jsonText } from '#electron/commandLine/plainOutput.ts';
import { incidentBytes } from '#electron/files/incidentFiles.ts';
import { readTextFile, readTextStream } from '#electron/files/readTextFile.ts';
import { newId, now } from '#electron/system/clock.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { importReport } from '#shared/import/importReport.ts';
import { incidentFromParsed } from '#shared/import/incidentFromParsed.ts';
import { nothingFoundWords } from '#shared/import/nothingFound.ts';
import {
  isReadAsDocument,
  type ParsedDocument,
  parseTimelineInput,
} from '#shared/import/parseTimelineInput.ts';
import { directWords } from '#shared/import/placing/directMessages.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import { dayOfText } from '#shared/time/calendarDay.ts';
import { isoDate } from '#shared/time/formatTime.ts';
import { wallTimeIn } from '#shared/time/zonedTime.ts';

/**
 * `debrief import`: the report as JSON text, once the incident is written if one was asked for. An input without any
 * event is refused: the report and one line say what was looked for, and no incident is written.
 */
export async function runImport(
  command: ImportCommand,
  { ownOutputs }: CommandContext,
): Promise<Result<Answer, AppError>> {
  const { input, format, out, isForced } = command;
  const isPiped = input === STANDARD_INPUT;
  const text = isPiped ? await readTextStream(process.stdin, 'standard input') : await readTextFile(input);
  if (!text.ok) return text;
  const context = contextOf(command);
  const parsed = parseTimelineInput(text.value, format, context);
  const output = jsonText(importReport(parsed));
  if (parsed.events.length === 0)
    return ok({ output, exitCode: 2, notices: [nothingFound(command, text.value)] });
  if (out !== null) {
    const title = isPiped ? 'Imported incident' : basename(input).replace(/\.[a-z]{1,8}$/i, '');
    const incident = incidentFromParsed(parsed, { title, timeZone: context.timeZone }, { newId, now });
    const bytes = incidentBytes(incident, out);
    if (!bytes.ok) return bytes;
    const written = await writeOutput({ out, isForced }, bytes.value, { ownOutputs });
    if (!written.ok) return written;
  }
  return ok({
    output,
    exitCode: 0,
    notices: [...assumedDay(command, parsed), ...directMessages(command, parsed)],
  });
}

function nothingFound({ input, format, out }: ImportCommand, text: string): string {
  const unwritten = out === null ? '' : `. ${out} was not written`;
  return `${input}: ${nothingFoundWords(text, isReadAsDocument(text, format))}${unwritten}`;
}

/** Which day clocks without one were put on, when nobody chose it. */
function assumedDay({ input, timeZone }: ImportCommand, { events }: ParsedDocument): readonly string[] {
  const assumed = events.filter(({ flags }) => flags.some(({ code }) => code === 'day-assumed'));
  const [first] = assumed;
  if (first?.occurredAt == null) return [];
  const day = isoDate(first.occurredAt, timeZone ?? 'UTC');
  const whence = dayInName(basename(input)) === null ? 'today' : 'from the name of the file';
  return [`${input}: its text names no day; ${day}, ${whence}, was taken. --date YYYY-MM-DD names another`];
}

/** Private events are in no export, and whoever imports should not wonder where they are. */
function directMessages({ input }: ImportCommand, { events }: ParsedDocument): readonly string[] {
  const words = directWords(events);
  return words === '' ? [] : [`${input}: ${words}`];
}

function contextOf({ input, timeZone, year, day }: ImportCommand): ImportContext {
  const zone = timeZone ?? 'UTC';
  const today = wallTimeIn(now(), zone);
  return {
    timeZone: zone,
    isZoneGuessed: timeZone === null,
    isDayChosen: day !== null,
    day: day ?? dayInName(basename(input)) ?? { year: today.year, month: today.month, day: today.day },
    // What happened lies not ahead.
    latest: { year: today.year, month: today.month, day: today.day },
    ...(year === null ? {} : { year }),
  };
}

/** Postmortems are often named after their day: `2026-03-10-checkout.md`. */
function dayInName(name: string): ImportContext['day'] | null {
  const days = name.match(/(?<!\d)(?:19|20)\d{2}[-_]\d{2}[-_]\d{2}(?!\d)/g) ?? [];
  return days.map((day) => dayOfText(day.replaceAll('_', '-'))).find((day) => day !== null) ?? null;
}
