import { findWrittenZones } from '#shared/time/readWrittenZone.ts';
import type { WrittenZone } from '#shared/time/writtenTime.ts';

/** What ends with a clock, or with a day. */
const ENDS_WITH_TIME =
  /(?:\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?|\d\s?[ap]\.?m\.?|(?:19|20)\d{2}(?:[-/.]\d{1,2}[-/.]\d{1,2})?)\s?[([（]?\s?$/i;

/** The zone that a line names right behind a clock or a day; null where it names none, or two. Plain text. */
export function zoneBehindTime(text: string): WrittenZone | null {
  const zones = findWrittenZones(text).filter(({ from }) => ENDS_WITH_TIME.test(text.slice(0, from)));
  const [first] = zones;
  return first !== undefined && zones.every(({ zone }) => isSameClock(zone, first.zone)) ? first.zone : null;
}

/** Whether two zones are one clock on the wall, as `PST` and `PDT` are. */
export function isSameClock(a: WrittenZone | null, b: WrittenZone | null): boolean {
  if (a?.kind === 'offset' && b?.kind === 'offset') return a.minutes === b.minutes;
  if (a?.kind === 'place' && b?.kind === 'place') return a.timeZone === b.timeZone;
  return a !== null && b !== null && a.kind === b.kind && a.words === b.words;
}
