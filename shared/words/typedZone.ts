import { isTimeZone } from '#shared/time/zonedTime.ts';
import { AMBIGUOUS, LONG_NAMES, PLACES } from '#shared/time/zoneNames.ts';

/** The zones that a field offers, by their IANA names. */
export const KNOWN_ZONES: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')];

const REGIONS: readonly string[] = [
  ...new Set(KNOWN_ZONES.flatMap((zone) => (zone.includes('/') ? [zone.split('/', 1)[0] ?? ''] : []))),
];

const WORDS_OF = KNOWN_ZONES.map((zone) => ({
  zone,
  words: wordsOf(zone),
  city: wordsOf(zone.slice(zone.lastIndexOf('/') + 1)),
}));

/**
 * The IANA name of the zone that a person means by its name, a city (`berlin`), a part of either or letters (`CEST`).
 * Null where nothing fits, or several fit as well as each other: letters such as `IST` are never guessed.
 */
export function zoneNamed(text: string): string | null {
  const typed = text.trim();
  const letters = typed.toUpperCase();
  if (typed === '' || Object.hasOwn(AMBIGUOUS, letters)) return null;
  const meant = own(PLACES, letters) ?? own(LONG_NAMES, typed.toLowerCase());
  if (meant !== null) return meant[0];
  const known = KNOWN_ZONES.find((zone) => zone.toLowerCase() === typed.toLowerCase());
  if (known !== undefined) return known;
  return isTimeZone(typed) ? spelled(typed) : (bestMatch(wordsOf(typed)) ?? otherName(typed));
}

/** First the cities of this name, then those that begin so, then whatever has the words. */
function bestMatch(typed: readonly string[]): string | null {
  if (typed.length === 0) return null;
  const name = typed.join(' ');
  const ranks = [
    WORDS_OF.filter(({ city }) => city.join(' ') === name),
    WORDS_OF.filter(({ city }) => city.join(' ').startsWith(name)),
    WORDS_OF.filter(({ words }) => typed.every((part) => words.some((word) => word.startsWith(part)))),
  ];
  const best = ranks.find((rank) => rank.length > 0) ?? [];
  return best.length === 1 ? (best[0]?.zone ?? null) : null;
}

/** `Kolkata`: a name that the zone has besides the one in the list. */
function otherName(typed: string): string | null {
  const names = REGIONS.map((region) => `${region}/${spelled(typed).replaceAll(' ', '_')}`).filter(
    isTimeZone,
  );
  return names.length === 1 ? (names[0] ?? null) : null;
}

/** `asia/kolkata` as it is written: letters alone and `GMT+3` are capitals. */
function spelled(name: string): string {
  if (!/[a-z]{4}/i.test(name)) return name.toUpperCase();
  return name
    .toLowerCase()
    .replace(/(?<![a-z])[a-z]|(?<=\/)(?:gmt|utc)/g, (letters) => letters.toUpperCase());
}

/** What a table says itself: `constructor` is in each of them otherwise. */
function own<Value>(table: Readonly<Record<string, Value>>, key: string): Value | null {
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}+-]+/u)
    .filter((word) => word !== '');
}
