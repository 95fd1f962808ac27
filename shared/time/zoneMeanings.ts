import { readWrittenZone } from '#shared/time/readWrittenZone.ts';
import type { WrittenZone } from '#shared/time/writtenTime.ts';
import { AMBIGUOUS, PLACES } from '#shared/time/zoneNames.ts';

/**
 * The zones that written words can mean, as IANA names, the likeliest first: `CST`; `EDT` out of its season, which is mostly
 * written for the clock on the wall of New York; `UTC-3 / PST`, which are two. Empty for words that mean one thing.
 */
export function zoneMeanings(words: string): readonly string[] {
  const name = words.toUpperCase();
  const places = Object.hasOwn(AMBIGUOUS, name) ? AMBIGUOUS[name] : undefined;
  if (places !== undefined) return places;
  const [timeZone, minutes] = (Object.hasOwn(PLACES, name) ? PLACES[name] : undefined) ?? [];
  if (timeZone !== undefined) return [timeZone, ...fixedZone(minutes ?? null)];
  const parts = words.split(BOTH);
  return parts.length < 2 ? [] : parts.flatMap((part) => zonesOf(readWrittenZone(part)?.value ?? null));
}

const BOTH = /\s?\/\s?/;

/**
 * Two zones beside each other as one: the clock of the place that both name in its seasons (`PST/PDT`), else one that has to
 * be chosen. Null where both are the same clock.
 */
export function eitherZone(first: WrittenZone, second: WrittenZone): WrittenZone | null {
  if (first.kind === 'place' && second.kind === 'place' && first.timeZone === second.timeZone)
    return { ...first, words: `${first.words}/${second.words}`, minutes: null };
  const timeZones = [...zonesOf(first), ...zonesOf(second)];
  if (minutesOf(first) === minutesOf(second) || timeZones.length !== 2) return null;
  return { kind: 'ambiguous', words: `${first.words} / ${second.words}`, timeZones };
}

function minutesOf(zone: WrittenZone): number | null | undefined {
  return zone.kind === 'ambiguous' ? undefined : zone.minutes;
}

function zonesOf(zone: WrittenZone | null): readonly string[] {
  if (zone?.kind === 'place') return [zone.timeZone];
  return zone?.kind === 'offset' ? fixedZone(zone.minutes) : [];
}

/** The zone that always has an offset; only whole hours have a name, with the sign turned round. */
function fixedZone(minutes: number | null): readonly string[] {
  if (minutes === null || minutes % 60 !== 0) return [];
  return [minutes === 0 ? 'UTC' : `Etc/GMT${minutes > 0 ? '-' : '+'}${Math.abs(minutes) / 60}`];
}

/** What people call such a zone: `America/New York`, and `UTC-4` where it is only an offset. */
export function zoneMeaningName(timeZone: string): string {
  const [, sign = '', hours = ''] = /^Etc\/GMT([+-])(\d{1,2})$/.exec(timeZone) ?? [];
  return hours === '' ? timeZone.replaceAll('_', ' ') : `UTC${sign === '+' ? '-' : '+'}${hours}`;
}
