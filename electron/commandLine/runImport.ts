import { basename } from 'node:path';
import { newId, now } from '#electron/clock.ts';
import { type ImportCommand, STANDARD_INPUT } from '#electron/commandLine/command.ts';
import { jsonText } from '#electron/commandLine/plainOutput.ts';
import { createFile } from '#electron/files/createFile.ts';
import { incidentBytes } from '#electron/files/incidentFiles.ts';
import { readTextFile, readTextStream } from '#electron/files/readTextFile.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { importReport } from '#shared/import/importReport.ts';
import { incidentFromParsed } from '#shared/import/incidentFromParsed.ts';
import type { ImportContext } from '#shared/import/parsedTimeline.ts';
import { parseTimelineInput } from '#shared/import/parseTimelineInput.ts';
import { ok, type Result } from '#shared/result.ts';
import { wallTimeIn } from '#shared/time/zonedTime.ts';

/** `debrief import`: the report as JSON text, once the incident is written if one was asked for. */
export async function runImport(command: ImportCommand): Promise<Result<string, AppError>> {
  const { input, format, out } = command;
  const isPiped = input === STANDARD_INPUT;
  const text = isPiped ? await readTextStream(process.stdin, 'standard input') : await readTextFile(input);
  if (!text.ok) return text;
  const context = contextOf(command);
  const parsed = parseTimelineInput(text.value, format, context);
  if (out !== null) {
    const title = isPiped ? 'Imported incident' : basename(input).replace(/\.[a-z]{1,8}$/i, '');
    const incident = incidentFromParsed(parsed, { title, timeZone: context.timeZone }, { newId, now });
    const bytes = incidentBytes(incident, out);
    if (!bytes.ok) return bytes;
    const written = await createFile(out, bytes.value);
    if (!written.ok) return written;
  }
  return ok(jsonText(importReport(parsed)));
}

function contextOf({ input, timeZone, year }: ImportCommand): ImportContext {
  const zone = timeZone ?? 'UTC';
  const today = wallTimeIn(now(), zone);
  return {
    timeZone: zone,
    isZoneGuessed: timeZone === null,
    day: dayInName(basename(input)) ?? { year: today.year, month: today.month, day: today.day },
    ...(year === null ? {} : { year }),
  };
}

/** Postmortems are often named after their day: `2026-03-10-checkout.md`. */
function dayInName(name: string): ImportContext['day'] | null {
  const match = /(?<!\d)((?:19|20)\d{2})[-_](0[1-9]|1[0-2])[-_](0[1-9]|[12]\d|3[01])(?!\d)/.exec(name);
  return match === null ? null : { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}
