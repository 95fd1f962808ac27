import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { readWrittenZone } from '#shared/time/readWrittenZone.ts';
import type { WrittenZone } from '#shared/time/writtenTime.ts';

/** What a text says its abbreviations mean, by the abbreviation in capitals. */
export type ZoneDefinitions = ReadonlyMap<string, WrittenZone>;

/** `GST = UTC+04`, `GST is gulf standard time [UTC+04]`, `IST (UTC+5:30)`, `CST: China Standard Time`. */
const DEFINED =
  /(?<![\w/+-])([A-Z]{2,5})\s{0,3}(?:=|:|\(|\[|\/|,|–|—|\bis\b|\bmeans\b|\bstands for\b|\bist\b|\bheißt\b|\best\b|\bes\b)\s{0,3}(?:the\s)?/g;
const WORDS_BETWEEN = /^[A-Za-zÀ-ɏ ]{3,40}?\s?[([,=:]\s{0,2}(?=(?:UTC|GMT)\s?[+−-]\d)/;
/** A line that is longer is a paragraph, which defines at its beginning or not at all. */
const LONGEST = 1000;

/** Finds the definitions in all lines of a text. An abbreviation that is defined in two ways has none. */
export function zoneDefinitions(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): ZoneDefinitions {
  const found = new Map<string, WrittenZone | null>();
  for (const { kind, content } of lines) {
    if (kind === 'fence' || kind === 'blank' || !/[A-Z]{2}/.test(content)) continue;
    for (const [words, zone] of definitionsIn(toPlain(content.slice(0, LONGEST)))) {
      const knownZone = found.get(words);
      found.set(
        words,
        knownZone === undefined || (knownZone !== null && isSame(knownZone, zone)) ? zone : null,
      );
    }
  }
  return new Map([...found].flatMap(([words, zone]) => (zone === null ? [] : [[words, zone] as const])));
}

/** Each abbreviation that a text defines, with its meaning. Plain text. */
export function definitionsIn(text: string): readonly (readonly [string, WrittenZone])[] {
  return [...text.matchAll(DEFINED)].flatMap(({ 0: whole, 1: words = '', index }) => {
    const meaning = meaningAt(text.slice(index + whole.length), words);
    return meaning === null ? [] : [[words, meaning] as const];
  });
}

function meaningAt(after: string, words: string): WrittenZone | null {
  if (/^(?:UTC|GMT|Z)$/.test(words)) return null;
  const between = WORDS_BETWEEN.exec(after.slice(0, 60))?.[0].length ?? 0;
  const text = after.slice(between);
  const zone = readWrittenZone(text)?.value ?? null;
  if (zone === null || zone.kind === 'ambiguous') return null;
  // "CST, PST": two abbreviations beside each other define nothing; an offset, a place or a name in words does.
  if (zone.kind === 'place') return /[a-z]/.test(zone.words) ? { ...zone, words } : null;
  return isOffsetWritten(zone.words) ? { ...zone, words } : null;
}

/** `UTC+4` says what an abbreviation means; `UTC` alone beside it is the other half of a pair. */
function isOffsetWritten(words: string): boolean {
  return /\d/.test(words);
}

function isSame(a: WrittenZone, b: WrittenZone): boolean {
  if (a.kind === 'place' && b.kind === 'place') return a.timeZone === b.timeZone;
  return a.kind === 'offset' && b.kind === 'offset' && a.minutes === b.minutes;
}
