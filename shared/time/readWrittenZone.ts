import { withoutAccents } from '#shared/text/accents.ts';
import type { Reading, WrittenZone } from '#shared/time/writtenTime.ts';
import { isTimeZone } from '#shared/time/zonedTime.ts';
import { AMBIGUOUS, CITY_ZONES, LONG_NAMES, PLACES, SHORT_NAMES } from '#shared/time/zoneNames.ts';

const UTC = /^(?:utc|gmt|z)(?![a-z])(?:\s?([+-]|−)\s?(\d{1,2})(?::?(\d{2}))?(?!\d|:\d))?/i;
const OFFSET = /^([+-]|−)(\d{2}):?(\d{2})(?!\d|:\d)/;
const WORD = /^[A-Z]{2,5}(?![A-Za-z])/;
const PLACE_NAME =
  /^(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Brazil|Canada|Etc|Europe|Indian|Pacific|US)\/[A-Za-z_/-]{2,40}/;
const LONG_NAME = new RegExp(`^(?:${Object.keys(LONG_NAMES).join('|')})(?![\\p{L}\\p{M}])`, 'iu');
const SHORT_NAME = new RegExp(
  `^(?:${Object.keys(SHORT_NAMES).join('|')})(?=\\s?(?:[:,;)\\]|–—-]|\\.(?:\\s|$)|$))`,
  'i',
);
/** `London time`, `heures de Paris`, `hora de Bogotá`: the clock of a city that names a zone. */
const CITY_TIME =
  /^(?:(?:heures?|hor[aá](?:rio)?s?|ora|orario) d[eio] )(\p{Lu}[\p{L}\p{M}]+(?:[ -]\p{Lu}[\p{L}\p{M}]+){0,2})|^(\p{Lu}[\p{L}\p{M}]+(?:[ -]\p{Lu}[\p{L}\p{M}]+){0,2})(?: local)? time(?!\p{L})/u;

/**
 * Reads the zone that a text starts with: `UTC`, `GMT+2`, `+02:00`, `PST`, `Eastern`, `Central
 * European Time`, `Europe/Berlin`. Abbreviations count in capitals only, because `est` and `met` are
 * words.
 */
export function readWrittenZone(text: string): Reading<WrittenZone> | null {
  return readOffset(text) ?? readAbbreviation(text) ?? readName(text);
}

/** A zone and where it stands in a text. */
export interface ZoneInText {
  readonly zone: WrittenZone;
  readonly from: number;
  /** Behind its last character. */
  readonly to: number;
}

/** The zones named anywhere in a text, in its order; the letter Z alone is none. */
export function findWrittenZones(text: string): readonly ZoneInText[] {
  const foundTexts: ZoneInText[] = [];
  for (const { index } of text
    .slice(0, 400)
    .matchAll(/(?<![\p{L}\p{N}_/+-])(?:[A-Za-z]|[мМкК])|日本|한국|北京/gu)) {
    if (index < (foundTexts.at(-1)?.to ?? 0)) continue;
    const read = readWrittenZone(text.slice(index, index + 60));
    if (read !== null && read.value.words.toLowerCase() !== 'z')
      foundTexts.push({ zone: read.value, from: index, to: index + read.length });
  }
  return foundTexts;
}

/** The first zone named anywhere in a text, such as the head of a column. */
export function findWrittenZone(text: string): WrittenZone | null {
  return findWrittenZones(text)[0]?.zone ?? null;
}

function readOffset(text: string): Reading<WrittenZone> | null {
  const utc = UTC.exec(text);
  const match = utc ?? OFFSET.exec(text);
  if (match === null) return null;
  const [words, sign, hours = '0', minutes = '0'] = match;
  const east = Number(hours) * 60 + Number(minutes);
  const isEast = sign === undefined || sign === '+';
  if (Number(minutes) < 60 && isOffset(east, isEast)) return offset(words, isEast ? east : -east);
  // `14:20 UTC-14:35` is a range.
  const name = utc === null ? undefined : /^[a-z]{1,3}/i.exec(words)?.[0];
  return name === undefined ? null : offset(name, 0);
}

/** Whether some place keeps it: from 12 hours west to 14 hours east, in quarters of an hour. */
function isOffset(minutes: number, isEast: boolean): boolean {
  return minutes % 15 === 0 && minutes <= (isEast ? 14 : 12) * 60;
}

function offset(words: string, minutes: number): Reading<WrittenZone> {
  // Minus nothing is nothing.
  return { value: { kind: 'offset', words, minutes: minutes === 0 ? 0 : minutes }, length: words.length };
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
  const [city = '', behind, before = ''] = CITY_TIME.exec(text) ?? [];
  const cityZone = CITY_ZONES.get(withoutAccents((behind ?? before).toLowerCase()));
  if (cityZone !== undefined)
    return { value: { kind: 'place', words: city, timeZone: cityZone, minutes: null }, length: city.length };
  const name = PLACE_NAME.exec(text)?.[0];
  if (name === undefined || !isTimeZone(name)) return null;
  return { value: { kind: 'place', words: name, timeZone: name, minutes: null }, length: name.length };
}
