import { byKey } from '#shared/basics/memo.ts';
import { epochMs, type Timestamp } from '#shared/time/timestamp.ts';
import { zoneOffsetLabel, zoneOffsetMinutes } from '#shared/time/zonedTime.ts';
import { AMBIGUOUS, PLACES } from '#shared/time/zoneNames.ts';

/** The English of each of these places has short names for its own zones, and offsets for all others. */
const ENGLISH = ['en-GB', 'en-US', 'en-AU', 'en-NZ', 'en-ZA', 'en-IN'];

/**
 * The name of a zone's clock at an instant, for readers who know no zone by its IANA name: `CET`, `EDT`, `UTC`. An
 * abbreviation of several clocks has its offset beside it, `IST (UTC+05:30)`; a clock without one is its offset.
 */
export function zoneInWords(timestamp: Timestamp, timeZone: string): string {
  const offset = zoneOffsetLabel(timestamp, timeZone);
  const name = abbreviationOf(timestamp, timeZone);
  if (name === undefined) return offset;
  return name in AMBIGUOUS ? `${name} (${offset})` : name;
}

function abbreviationOf(timestamp: Timestamp, timeZone: string): string | undefined {
  const minutes = zoneOffsetMinutes(epochMs(timestamp), timeZone);
  const own = Object.entries(PLACES).find(([, [zone, east]]) => zone === timeZone && east === minutes)?.[0];
  if (own !== undefined) return own;
  // Asked one after another: most zones have a name in the first.
  for (const english of ENGLISH) {
    const name = shortName(timestamp, timeZone, english);
    if (isName(name)) return name;
  }
  return undefined;
}

/** More zones than one incident names. */
const MOST_ZONES = 100;

/** Building one costs a hundred times more than using it, and the summary asks for each of its facts. */
const formatsOf = byKey(ENGLISH.length, (english: string) =>
  byKey(
    MOST_ZONES,
    (timeZone: string) => new Intl.DateTimeFormat(english, { timeZone, timeZoneName: 'short' }),
  ),
);

function shortName(timestamp: Timestamp, timeZone: string, english: string): string {
  return (
    formatsOf(english)(timeZone)
      .formatToParts(epochMs(timestamp))
      .find(({ type }) => type === 'timeZoneName')?.value ?? ''
  );
}

/** `GMT+9` is an offset. */
function isName(name: string): boolean {
  return /^[A-Z]{2,5}$/.test(name);
}
