import { basename } from 'node:path';
import type { TruthFile } from '#build/corpus/readTruths.ts';
import type { Truth } from '#build/corpus/truth.ts';
import { readInput } from '#electron/files/readInput.ts';
import { type ImportDraft, isDraftEmpty } from '#shared/import/draft/importDraft.ts';
import { readSource } from '#shared/import/forms/forms.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import { dayInName } from '#shared/import/source/dayInName.ts';
import { dayOfText } from '#shared/time/calendarDay.ts';
import { parseTimestamp } from '#shared/time/timestamp.ts';

/** The last day on which anything can have happened: figures must not change with the day on which they are taken. */
const TODAY = { year: 2026, month: 12, day: 31 };

/** Reads a document as `debrief import` does, with the options that its truth names. */
export async function readDocument({
  path,
  truth,
}: Pick<TruthFile, 'path' | 'truth'>): Promise<ImportDraft | { readonly refusal: string }> {
  const source = await readInput(path);
  if (!source.ok) return { refusal: source.error.reason ?? source.error.code };
  const draft = readSource(source.value, contextOf(path, truth.options ?? {}));
  return draft === null || isDraftEmpty(draft) ? { refusal: 'nothing was found' } : draft;
}

function contextOf(path: string, options: NonNullable<Truth['options']>): ImportContext {
  const { 'time-zone': timeZone, date, year, 'starts-at': start, clock, incident } = options;
  const chosenDay = date === undefined ? null : dayOfText(date);
  const startsAt = start === undefined ? null : parseTimestamp(start);
  return {
    timeZone: timeZone ?? 'UTC',
    isZoneGuessed: timeZone === undefined,
    isDayChosen: chosenDay !== null,
    day: chosenDay ?? dayInName(basename(path)) ?? TODAY,
    latest: TODAY,
    ...(year === undefined ? {} : { year }),
    ...(startsAt === null ? {} : { startsAt }),
    ...(clock === undefined ? {} : { clockHours: clock }),
    ...(incident === undefined ? {} : { incident: incident - 1 }),
  };
}
