import { MINUTE_MS } from '#shared/time/durations.ts';
import { clockTime, durationText, shortDate } from '#shared/time/formatTime.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import type { TimeScale } from '#shared/timelineScale/timeScale.ts';

/** What part is seen: `14:15 to 14:50 · 35 min`, with dates when it holds several days. */
export function seenWords(scale: TimeScale, width: number, timeZone: string): string {
  const length = width * scale.msPerPx;
  const [from, to] = [timestampAt(Math.round(scale.from)), timestampAt(Math.round(scale.from + length))];
  const isOneDay = shortDate(from, timeZone) === shortDate(to, timeZone);
  const words = [from, to].map((at) =>
    isOneDay ? clockTime(at, timeZone) : `${shortDate(at, timeZone)} ${clockTime(at, timeZone)}`,
  );
  return `${words.join(' to ')} · ${durationText(length / MINUTE_MS)}`;
}
