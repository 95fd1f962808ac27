import type { Command } from '#electron/commandLine/arguments/command.ts';
import { readColumns } from '#electron/commandLine/arguments/importColumns.ts';
import {
  type OptionKinds,
  type ParsedOptions,
  usageError,
} from '#electron/commandLine/arguments/parseOptions.ts';
import { ok, type Result } from '#shared/basics/result.ts';
import type { AppError } from '#shared/errors/appError.ts';
import { CLOCKS } from '#shared/import/draft/clockQuestion.ts';
import { IMPORT_FORMATS } from '#shared/import/importFormats.ts';
import { dayOfText } from '#shared/time/calendarDay.ts';
import { parseTimestamp } from '#shared/time/timestamp.ts';
import { zoneNamed } from '#shared/words/typedZone.ts';

const SEVERAL = ['each', 'together'] as const;
const SAME = ['one', 'both'] as const;

export const IMPORT_OPTIONS: OptionKinds = {
  from: IMPORT_FORMATS,
  date: 'text',
  year: 'text',
  'time-zone': 'text',
  'starts-at': 'text',
  clock: ['12', '24'],
  incident: 'text',
  several: SEVERAL,
  same: SAME,
  columns: 'text',
  list: 'text',
  out: 'text',
  into: 'text',
  json: 'flag',
  force: 'flag',
};

/** What `debrief import` asks for. */
export function buildImport(
  options: ParsedOptions['options'],
  input: string,
  ...others: readonly string[]
): Result<Command, AppError> {
  const year = options.get('year');
  if (year !== undefined && !/^(?:19|20)\d{2}$/.test(year)) {
    return usageError(`"--year" is a year such as 2026; found "${year}"`);
  }
  const zone = options.get('time-zone');
  const timeZone = zone === undefined ? null : zoneNamed(zone);
  if (zone !== undefined && timeZone === null) {
    return usageError(`"--time-zone" is a zone such as Europe/Berlin; found "${zone}"`);
  }
  const date = options.get('date');
  const day = date === undefined ? null : dayOfText(date);
  if (date !== undefined && day === null) {
    return usageError(`"--date" is a day such as 2026-03-10; found "${date}"`);
  }
  const start = options.get('starts-at');
  const startsAt = start === undefined ? null : parseTimestamp(start);
  if (start !== undefined && startsAt === null) {
    return usageError(`"--starts-at" is a moment such as 2026-03-12T09:00Z; found "${start}"`);
  }
  const incident = options.get('incident');
  if (incident !== undefined && !/^[1-9]\d{0,3}$/.test(incident)) {
    return usageError(`"--incident" is a number such as 2; found "${incident}"`);
  }
  const columns = readColumns(options.get('columns') ?? '');
  if (!columns.ok) return columns;
  const [out, into] = [options.get('out') ?? null, options.get('into') ?? null];
  if (out !== null && into !== null) return usageError('--out and --into exclude each other');
  if (options.get('several') === 'each' && out === null)
    return usageError('--several each needs --out with a folder for the incidents');
  return ok({
    name: 'import',
    inputs: [input, ...others],
    format: IMPORT_FORMATS.find((known) => known === options.get('from')) ?? 'auto',
    year: year === undefined ? null : Number(year),
    day,
    timeZone,
    startsAt,
    clockHours: CLOCKS.find((hours) => String(hours) === options.get('clock')) ?? null,
    incident: incident === undefined ? null : Number(incident) - 1,
    columns: columns.value,
    list: options.get('list') ?? null,
    several: SEVERAL.find((one) => one === options.get('several')) ?? null,
    same: SAME.find((one) => one === options.get('same')) ?? null,
    out,
    into,
    isJson: options.has('json'),
    isForced: options.has('force'),
  });
}
