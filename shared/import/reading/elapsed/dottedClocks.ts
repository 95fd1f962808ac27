import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { readWrittenDate } from '#shared/time/readWrittenDate.ts';

/** `14.44 All buttons are gone`, but not `14.44 GB lost`. */
const DOTTED =
  /^(?:(?:kl|klo|ca|cca|circa|cirka|gegen|um|etwa|omkring|rond|około|ok)\.?\s|~)?(\d{1,2})\.([0-5]\d)(?:ish)?\s+(?:[-–—]\s+)?(?!(?:[KMGTP]i?B|EUR|USD|GBP|CHF|LTS|Mbit|Gbit|m?s|sec|min|hours?|days?|GHz|MHz|percent|dollars?|euros?|cents?|pounds?|points?|times|kg|km)\b|[%€$£])(?=[\p{L}[*@])/u;
const COLON = /^(\d{1,2}):([0-5]\d)\s/;
/** Among others, four digits in front of a colon: `0935: restarted`. */
const DIGITS = /^([01]\d|2[0-3])([0-5]\d):\s/;
/** So many lines with a clock show that it is one. */
const ENOUGH = 3;

/**
 * The lines of a timeline with a colon in their clocks, where several lines begin with a clock and these rise: `14.44 words`, as
 * people write who put a dot between hour and minute.
 */
export function withDottedClocks(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): readonly ScannedLine[] {
  const carriers = lines.filter(({ kind }) => kind === 'item' || kind === 'text');
  const clocks = carriers.flatMap((line) => {
    const plain = toPlain(line.content);
    const dotted = DOTTED.exec(plain);
    const [, hour = '', minute = ''] = dotted ?? DIGITS.exec(plain) ?? COLON.exec(plain) ?? [];
    const minutes = Number(hour) * 60 + Number(minute);
    return hour === '' || minutes >= 24 * 60
      ? []
      : [{ line, minutes, isDotted: dotted !== null || DIGITS.test(plain) }];
  });
  // Below the heading of another day they begin again.
  const days = lines.flatMap(({ kind, number, content }) =>
    kind === 'heading' || (kind === 'text' && isDay(toPlain(content))) ? [number] : [],
  );
  const isRising = clocks.every(({ line, minutes }, index) => {
    const before = clocks[index - 1];
    const isNewDay = days.some((day) => (before?.line.number ?? 0) < day && day < line.number);
    return before === undefined || isNewDay || minutes >= before.minutes;
  });
  if (clocks.length < ENOUGH || !isRising) return lines;
  const dottedLines = new Set(clocks.flatMap(({ line, isDotted }) => (isDotted ? [line] : [])));
  return lines.map((line) => (dottedLines.has(line) ? withColon(line) : line));
}

function isDay(text: string): boolean {
  return readWrittenDate(text.trim())?.length === text.trim().length;
}

/** `0912 alarms from the switch`, but not `2019 budget` and not a number of something. */
const BARE =
  /^([01]\d|2[0-3])([0-5]\d)\s+(?=\p{L})(?!(?:[KMGTP]i?B|EUR|USD|GBP|CHF|m?s|sec|min|hours?|users?|errors?)\b)/u;

/**
 * The lines of notes with a colon in their clocks, where most lines begin with four digits that are a clock and rise in uneven
 * steps, one of them before ten: `0912 alarms`. Numbers of things begin anywhere, and years with other digits.
 */
export function withBareClocks(lines: readonly ScannedLine[]): readonly ScannedLine[] {
  const carriers = lines.filter(({ kind }) => kind === 'item' || kind === 'text');
  const clocks = carriers.flatMap((line) => {
    const [, hour = '', minute = ''] = BARE.exec(line.content) ?? [];
    return hour === '' ? [] : [{ line, hour, minutes: Number(hour) * 60 + Number(minute) }];
  });
  const steps = clocks.slice(1).map(({ minutes }, index) => minutes - (clocks[index]?.minutes ?? 0));
  const isSure =
    clocks.length >= ENOUGH &&
    clocks.length * 2 > carriers.length &&
    clocks.some(({ hour }) => hour.startsWith('0')) &&
    steps.every((step) => step >= 0) &&
    new Set(steps).size > 1;
  if (!isSure) return lines;
  const bare = new Set(clocks.map(({ line }) => line));
  return lines.map((line) => (bare.has(line) ? withText(line, line.content.replace(BARE, '$1:$2 ')) : line));
}

function withColon(line: ScannedLine): ScannedLine {
  return withText(line, line.content.replace(/(\d{1,2})\.?(\d{2})/, '$1:$2'));
}

function withText(line: ScannedLine, content: string): ScannedLine {
  return { ...line, content, raw: line.raw.replace(line.content, () => content) };
}
