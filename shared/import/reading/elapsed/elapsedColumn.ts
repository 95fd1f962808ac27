import { type ElapsedUnit, readElapsed, unitOf } from '#shared/import/reading/elapsed/elapsedTime.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';
import { NOTHING_WRITTEN, type WrittenTime } from '#shared/time/writtenTime.ts';

/** Times that count from a start: `Elapsed`, `T+`, `Minutes after start`, `Time (min)`. */
const ELAPSED =
  /^(?:(?:time )?elapsed(?: time)?|t ?\+|t|Δt?|delta(?: t)?|relative time|(?:time|minutes|mins?|seconds|secs?|hours)(?: (?:since|after|from|into) .{1,30})|minutes?|mins?|vergangen(?:e zeit)?|verstrichen(?:e zeit)?|temps écoulé|tiempo transcurrido|tempo decorrido|tempo trascorso|verstreken tijd|経過(?:時間)?|경과 ?시간|经过时间|耗时)$/i;
const ELAPSED_IN_BRACKETS =
  /\((?:min|mins|minutes|sec|secs|seconds|s|h|hours|mm:ss|elapsed|relative|(?:since|from|after) (?:the )?(?:start|beginning|t0|first .{1,20}))\)\s*$/i;

/** Whether the times in a column of this name count from a start, and are no times of day. */
export function isElapsedColumn(cell: string): boolean {
  const bare = cell.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ').trim();
  return ELAPSED.test(bare) || (/^time\b/i.test(bare) && ELAPSED_IN_BRACKETS.test(cell));
}

/** How the cells of a column of elapsed times are written. */
export interface ElapsedForm {
  /** That of numbers which stand alone. */
  readonly unit: ElapsedUnit;
  /** `1:05` is a minute and five seconds. */
  readonly isMinutes: boolean;
}

/** What the head of a column says of the elapsed times below it. */
export function elapsedForm(head: string): ElapsedForm {
  return { unit: unitOf(head), isMinutes: /mm:ss/i.test(head) && !/hh?:mm/i.test(head) };
}

/** The time of a cell that says how long after the start something was; null when anything else stands in it. `date`: its day, where another cell has it. */
export function elapsedCell(cell: string, { unit, isMinutes }: ElapsedForm, date = ''): WrittenTime | null {
  const text = cell.replace(/^[~≈]\s?|^T\s?(?=\+)/, '');
  const read = cell === '' ? null : readElapsed(text, unit, isMinutes);
  if (read === null || read.length !== text.length) return null;
  return {
    ...NOTHING_WRITTEN,
    date: readEntryHead(date, 'cell')?.time.date ?? null,
    clock: { kind: 'since-start', ms: read.ms },
    isApproximate: /^[~≈]/.test(cell),
    words: `T+${text.replace(/^\+\s?/, '')}`,
  };
}
