import type { ScannedLine } from '#shared/import/reading/scanLines.ts';

/** `14.44 All buttons are gone`, but not `14.44 GB lost`. */
const DOTTED =
  /^(\d{1,2})\.([0-5]\d)\s+(?!(?:[KMGTP]i?B|EUR|USD|GBP|CHF|LTS|Mbit|Gbit|m?s|sec|min|hours?|GHz|MHz|percent)\b|[%€$£])(?=[\p{L}[*@])/u;
const COLON = /^(\d{1,2}):([0-5]\d)\s/;
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
    const [, hour = '', minute = ''] = dotted ?? COLON.exec(plain) ?? [];
    const minutes = Number(hour) * 60 + Number(minute);
    return hour === '' || minutes >= 24 * 60 ? [] : [{ line, minutes, isDotted: dotted !== null }];
  });
  const isRising = clocks.every(({ minutes }, index) => minutes >= (clocks[index - 1]?.minutes ?? 0));
  if (clocks.length < ENOUGH || !isRising) return lines;
  const dottedLines = new Set(clocks.flatMap(({ line, isDotted }) => (isDotted ? [line] : [])));
  return lines.map((line) => (dottedLines.has(line) ? withColon(line) : line));
}

function withColon(line: ScannedLine): ScannedLine {
  const content = line.content.replace(/(\d{1,2})\.(\d{2})/, '$1:$2');
  return { ...line, content, raw: line.raw.replace(line.content, () => content) };
}
