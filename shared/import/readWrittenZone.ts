import type { Reading, WrittenZone } from '#shared/import/writtenTime.ts';
import { AMBIGUOUS, LONG_NAMES, PLACES, SHORT_NAMES } from '#shared/import/zoneNames.ts';
import { isTimeZone } from '#shared/time/zonedTime.ts';

const UTC = /^(?:utc|gmt|z)(?![a-z])(?:\s?([+-]|−)\s?(\d{1,2})(?::?(\d{2}))?(?!\d|:\d))?/i;
const OFFSET = /^([+-]|−)(\d{2}):?(\d{2})(?!\d|:\d)/;
const WORD = /^[A-Z]{2,5}(?![A-Za-z])/;
const PLACE_NAME =
  /^(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Za-z_/-]{2,40}/;
const LONG_NAME = new RegExp(`^(?:${Object.keys(LONG_NAMES).join('|')})(?![a-z])`, 'i');
const SHORT_NAME = new RegExp(`^(?:${Object.keys(SHORT_NAMES).join('|')})(?=\\s?(?:[:,;)\\]|–—-]|$))`, 'i');

/**
 * Reads the zone that a text starts with: `UTC`, `GMT+2`, `+02:00`, `PST`, `Eastern`, `Central
 * European Time`, `Europe/Berlin`. Abbreviations count in capitals only, because `est` and `met` are
 * words.
 */
export function readWrittenZone(text: string): Reading<WrittenZone> | null {
  return readOffset(text) ?? readAbbreviation(text) ?? readName(text);
}

/** The first zone named anywhere in a sentence, such as `All times are in CET (UTC+1).` */
export function findWrittenZone(text: string): WrittenZone | null {
  for (const { index } of text.slice(0, 400).matchAll(/(?<![\w/+-])[A-Za-z]/g)) {
    const found = readWrittenZone(text.slice(index, index + 60));
    if (found !== null && found.value.words.toLowerCase() !== 'z') return found.value;
  }
  return null;
}

function readOffset(text: string): Reading<WrittenZone> | null {
  const utc = UTC.exec(text);
  if (utc !== null) {
    const [words, sign, hours, minutes] = utc;
    return offset(words, sign, hours ?? '0', minutes ?? '0');
  }
  const bare = OFFSET.exec(text);
  if (bare === null) return null;
  const [words, sign, hours, minutes] = bare;
  return offset(words, sign, hours ?? '0', minutes ?? '0');
}

function offset(
  words: string,
  sign: string | undefined,
  hours: string,
  minutes: string,
): Reading<WrittenZone> | null {
  const east = Number(hours) * 60 + Number(minutes);
  if (east > 14 * 60 || Number(minutes) > 59) return null;
  const isWest = sign !== undefined && sign !== '+' && east > 0;
  return { value: { kind: 'offset', words, minutes: isWest ? -east : east }, length: words.length };
}

function readAbbreviation(text: string): Reading<WrittenZone> | null {
  const words = WORD.exec(text)?.[0];
  if (words === undefined) return null;
  const timeZones = Object.hasOwn(AMBIGUOUS, words) ? AMBIGUOUS[words] : undefined;
  if (timeZones !== undefined)
    return { value: { kind: 'ambiguous', words, timeZones }, length: words.length };
  const place = Object.hasOwn(PLACES, words) ? PLACES[words] : undefined;
  if (place === undefined) return null;
  return { value: { kind: 'place', words, timeZone: place[0], minutes: place[1] }, length: words.length };
}

function readName(text: string): Reading<WrittenZone> | null {
  const long = LONG_NAME.exec(text)?.[0];
  const place = LONG_NAMES[long?.toLowerCase() ?? ''];
  if (long !== undefined && place !== undefined) {
    const [timeZone, minutes] = place;
    return { value: { kind: 'place', words: long, timeZone, minutes }, length: long.length };
  }
  const short = SHORT_NAME.exec(text)?.[0];
  const shortPlace = SHORT_NAMES[short?.toLowerCase() ?? ''];
  if (short !== undefined && shortPlace !== undefined) {
    return {
      value: { kind: 'place', words: short, timeZone: shortPlace, minutes: null },
      length: short.length,
    };
  }
  const name = PLACE_NAME.exec(text)?.[0];
  if (name === undefined || !isTimeZone(name)) return null;
  return { value: { kind: 'place', words: name, timeZone: name, minutes: null }, length: name.length };
}
