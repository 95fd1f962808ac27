import { isRealDay } from '#shared/time/calendarDay.ts';
import { SECOND_MS } from '#shared/time/durations.ts';
import { epochMs, parseTimestamp, type Timestamp, timestampAt } from '#shared/time/timestamp.ts';
import { instantInZone, isTimeZone } from '#shared/time/zonedTime.ts';
import type { WebAddress } from '#shared/words/links/webAddress.ts';

/**
 * Which time an address of Grafana or Datadog shows.
 * - `fixed`: the same whenever it is opened; one that ends when it is opened has no `to`.
 * - `sliding`: counted from the moment at which it is opened, so that it shows another time tomorrow.
 */
export type LinkRange =
  | { readonly kind: 'fixed'; readonly from: Timestamp; readonly to: Timestamp | null }
  | { readonly kind: 'sliding'; readonly words: string };

/** One end of a range as it is written: a moment, or counted from now. */
type End = { readonly at: Timestamp } | { readonly ago: string };

/**
 * The range of a Grafana address; null without one. Grafana writes `from` and `to` as milliseconds, as ISO 8601, as
 * `20260310T141000`, or as `now-6h` (its documentation: dashboard URL variables, time range controls); one moment with
 * what is around it as `time` and `time.window`; in Explore inside `panes`, in older versions `left`. A clock without an
 * offset is one of `timezone`, else of the zone that is given.
 */
export function grafanaRange({ param }: WebAddress, timeZone: string): LinkRange | null {
  const zone = namedZone(param('timezone') ?? param('tz'), timeZone);
  const around = aroundMoment(param('time'), param('time.window'));
  if (around !== null) return around;
  const [from, to] =
    param('from') === null
      ? exploredRange(param('panes') ?? param('left') ?? '')
      : [param('from'), param('to')];
  return rangeOf(from ?? null, to ?? null, zone);
}

/**
 * The range of a Datadog address; null without one: `from_ts` and `to_ts`, in logs and traces also `start` and `end`, in
 * seconds or milliseconds. With `live=true` the window moves on, however old its numbers are.
 */
export function datadogRange({ param }: WebAddress): LinkRange | null {
  const from = param('from_ts') ?? param('start');
  const range = rangeOf(from, param('to_ts') ?? param('end'), 'UTC');
  if (range?.kind !== 'fixed' || param('live') !== 'true' || range.to === null) return range;
  return { kind: 'sliding', words: 'a window that moves on' };
}

function rangeOf(from: string | null, to: string | null, timeZone: string): LinkRange | null {
  const [start, end] = [readEnd(from ?? '', timeZone), readEnd(to ?? 'now', timeZone)];
  if (start === null || end === null) return null;
  if ('ago' in start) return { kind: 'sliding', words: slidingWords(start.ago, 'ago' in end ? end.ago : '') };
  if ('ago' in end) return { kind: 'fixed', from: start.at, to: null };
  return epochMs(end.at) < epochMs(start.at) ? null : { kind: 'fixed', from: start.at, to: end.at };
}

const AGO = /^now(?:[-+]\d{1,6}[smhdwMy])*(?:\/[smhdwMyf][a-zA-Z]?)?$/;
const CLOCK = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:\.\d{1,9})?)?)?$/;

function readEnd(written: string, timeZone: string): End | null {
  if (AGO.test(written)) return { ago: written };
  // Ten digits are seconds until the year 2286, thirteen milliseconds from 2001 on.
  if (/^(?:\d{10}|\d{13})$/.test(written)) {
    return { at: timestampAt(Number(written) * (written.length === 10 ? SECOND_MS : 1)) };
  }
  const exact = parseTimestamp(written);
  return exact === null ? readClock(written, timeZone) : { at: exact };
}

function readClock(written: string, timeZone: string): End | null {
  const foundMatch = CLOCK.exec(written);
  if (foundMatch === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = foundMatch
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  if (!isRealDay({ year, month, day }) || hour > 23 || minute > 59 || second > 59) return null;
  const instant = instantInZone({ year, month, day, hour, minute, second }, timeZone);
  if (instant.kind === 'exact') return { at: instant.timestamp };
  return { at: instant.kind === 'ambiguous' ? instant.earlier : instant.before };
}

function namedZone(name: string | null, timeZone: string): string {
  if (name === null || name === '' || name === 'browser') return timeZone;
  if (name.toLowerCase() === 'utc') return 'UTC';
  return name.length < 64 && isTimeZone(name) ? name : timeZone;
}

/** From half a window before a moment to half a window after it, both in milliseconds. */
function aroundMoment(time: string | null, window: string | null): LinkRange | null {
  if (!/^\d{13}$/.test(time ?? '') || !/^\d{1,10}$/.test(window ?? '')) return null;
  const half = Number(window) / 2;
  return {
    kind: 'fixed',
    from: timestampAt(Number(time) - Math.floor(half)),
    to: timestampAt(Number(time) + Math.floor(half)),
  };
}

/** The first range in the state of Explore, which is JSON; of older versions a list that begins with both ends. */
function exploredRange(state: string): readonly (string | undefined)[] {
  const [, from, to] =
    /"range":\{"from":"?([^"{},]{1,40})"?,"to":"?([^"{},]{1,40})"?\}/.exec(state) ??
    /^\["([^"]{1,40})","([^"]{1,40})",/.exec(state) ??
    [];
  return [from, to];
}

const UNIT_NAMES: Readonly<Record<string, string>> = {
  s: 'second',
  m: 'minute',
  h: 'hour',
  d: 'day',
  w: 'week',
  M: 'month',
  y: 'year',
};

/** `the last 6 hours` for `now-6h` to `now`; what is counted another way is not spelt out. */
function slidingWords(from: string, to: string): string {
  const [, count = '', unit = ''] = /^now-(\d{1,4})([smhdwMy])$/.exec(from) ?? [];
  const name = UNIT_NAMES[unit];
  if (name === undefined || to !== 'now') return 'a window that moves on';
  return count === '1' ? `the last ${name}` : `the last ${count} ${name}s`;
}
