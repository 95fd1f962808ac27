import { minutesBetween, type Timestamp } from '#shared/time/timestamp.ts';
import { instantInZone } from '#shared/time/zonedTime.ts';

/** What the SLA calculator is given. All lengths are minutes. */
export interface SlaInputs {
  /** 0 to 100. */
  readonly targetPercent: number;
  /** The whole calendar month; see {@link monthSpan}. */
  readonly span: MonthSpan;
  readonly otherDowntimeMinutes: number;
  /** This incident's downtime inside the month. */
  readonly incidentDowntimeMinutes: number;
}

export interface SlaResult {
  /** Not rounded; show it with {@link availabilityText}. */
  readonly availabilityPercent: number;
  /** Downtime that the target allows in the month. */
  readonly budgetMinutes: number;
  /** Negative when more than the budget is used. */
  readonly budgetLeftMinutes: number;
  readonly monthMinutes: number;
}

/** From the first instant of a month to the first of the next, in a zone. */
export interface MonthSpan {
  readonly from: Timestamp;
  readonly to: Timestamp;
}

/** The month `YYYY-MM` in the zone, or null when the text is not a month. */
export function monthSpan(month: string, timeZone: string): MonthSpan | null {
  const [, year, number] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month) ?? [];
  if (year === undefined || number === undefined) return null;
  const first = { year: Number(year), month: Number(number) };
  const next = first.month === 12 ? { year: first.year + 1, month: 1 } : { ...first, month: first.month + 1 };
  return { from: monthStart(first, timeZone), to: monthStart(next, timeZone) };
}

/**
 * Availability over the whole month: the part still to come counts as available, so that the figure
 * can only fall, and does not look worse early in a month than late in it. A month is as long as the
 * zone's clocks make it: March 2026 has 44,640 minutes in UTC and 44,580 in Berlin.
 */
export function slaCalculation(inputs: SlaInputs): SlaResult {
  const monthMinutes = minutesBetween(inputs.span.from, inputs.span.to);
  const downtime = Math.min(monthMinutes, inputs.otherDowntimeMinutes + inputs.incidentDowntimeMinutes);
  const budgetMinutes = (monthMinutes * (100 - inputs.targetPercent)) / 100;
  return {
    availabilityPercent: 100 - (downtime / monthMinutes) * 100,
    budgetMinutes,
    budgetLeftMinutes: budgetMinutes - downtime,
    monthMinutes,
  };
}

/**
 * `99.94%`. Always rounded down, to two decimals or as many as the target has: rounding to the
 * nearest would turn 99.948 % into a target of 99.95 % that was met, and 99.996 % into 100 %.
 */
export function availabilityText(availabilityPercent: number, targetPercent: number): string {
  const decimals = Math.max(2, String(targetPercent).split('.')[1]?.length ?? 0);
  const scale = 10 ** decimals;
  // 99.94 * 100 is 9993.999999999998 in binary; the small term keeps such a value from losing a digit.
  return `${(Math.floor(availabilityPercent * scale + 1e-7) / scale).toFixed(decimals)}%`;
}

function monthStart(month: { year: number; month: number }, timeZone: string): Timestamp {
  const start = instantInZone({ ...month, day: 1, hour: 0, minute: 0 }, timeZone);
  if (start.kind === 'exact') return start.timestamp;
  return start.kind === 'ambiguous' ? start.earlier : start.after;
}
