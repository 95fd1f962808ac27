import { DAY_MS, MINUTE_MS } from '#shared/time/durations.ts';
import { clockTime, clockTimeWithSeconds, longDate, shortDate } from '#shared/time/formatTime.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { zoneOffsetLabel } from '#shared/time/zonedTime.ts';
import type { TimeSpan } from '#shared/timelineScale/scaleFit.ts';
import { clockChangesIn, daysIn, tickStep, ticksIn } from '#shared/timelineScale/scaleTicks.ts';
import { type TimeScale, xAt } from '#shared/timelineScale/timeScale.ts';

/** A line across the track, in pixels from its left edge. */
interface AxisLine {
  readonly ms: number;
  readonly x: number;
  readonly label: string;
}

/** The part of a day that is seen. */
interface AxisDay extends AxisLine {
  readonly width: number;
}

interface AxisMarks {
  readonly ticks: readonly AxisLine[];
  readonly days: readonly AxisDay[];
  /** Where clocks are changed: `Clocks forward, UTC+02:00`. */
  readonly changes: readonly AxisLine[];
}

const LEAST_TICK = 72;
const LEAST_DAY = 56;
const LONG_DATE = 130;
/** Seen in years, nobody looks for a changed clock. */
const CHANGES_WITHIN = 400 * DAY_MS;

/** What stands on the axis of a track of that width, in the zone that times are shown in. */
export function axisMarks(scale: TimeScale, width: number, timeZone: string): AxisMarks {
  const span = { from: scale.from, to: scale.from + width * scale.msPerPx };
  const step = tickStep(scale.msPerPx, LEAST_TICK);
  const line = (ms: number, label: string) => ({ ms, x: xAt(scale, ms), label });
  return {
    ticks:
      step >= DAY_MS
        ? []
        : ticksIn(span, step, timeZone).map((ms) => line(ms, tickLabel(ms, step, timeZone))),
    days: dayParts(scale, span, timeZone),
    changes: changesSeen(span, timeZone).map(({ at, by }) => {
      const direction = by > 0 ? 'forward' : 'back';
      return line(at, `Clocks ${direction}, ${zoneOffsetLabel(timestampAt(at), timeZone)}`);
    }),
  };
}

function changesSeen(span: TimeSpan, timeZone: string) {
  return span.to - span.from > CHANGES_WITHIN ? [] : clockChangesIn(span, timeZone);
}

function tickLabel(ms: number, step: number, timeZone: string): string {
  const at = timestampAt(ms);
  return step < MINUTE_MS ? clockTimeWithSeconds(at, timeZone) : clockTime(at, timeZone);
}

/** Several days share a label where one would have no room. */
function dayParts(scale: TimeScale, span: TimeSpan, timeZone: string): readonly AxisDay[] {
  const step = Math.max(tickStep(scale.msPerPx, LEAST_DAY), DAY_MS);
  const begins = step === DAY_MS ? daysIn(span, timeZone) : ticksIn(span, step, timeZone);
  const edges = [span.from, ...begins.filter((ms) => ms > span.from), span.to];
  return edges.slice(0, -1).map((from, index) => {
    const width = ((edges[index + 1] ?? span.to) - from) / scale.msPerPx;
    const at = timestampAt(Math.ceil(from));
    const label = width < LONG_DATE ? shortDate(at, timeZone) : longDate(at, timeZone);
    return { ms: from, x: xAt(scale, from), width, label: width < LEAST_DAY ? '' : label };
  });
}
