import { timelineHeading } from '#shared/import/reading/sectionNames.ts';
import { isProgramLine } from '#shared/text/code/programLine.ts';

const OPENING = /^\s*(?:(?:[-*+]|\d{1,3}[.)])\s+)?(`{3,}|~{3,})[^`]*$/;
const CLOSING = /^\s*(`{3,}|~{3,})\s*$/;
/** Fences longer than this count as equally long. */
const LONGEST_FENCE = 8;

/**
 * For each line that opens a code fence or a comment of several lines, the line that closes it, both
 * 0-based. One that is never closed opens nothing, so that the rest of a text is not swallowed.
 */
export function fenceEnds(raws: readonly string[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const closings = closingLines(raws);
  for (let index = 0; index < raws.length; index += 1) {
    const key = openingKey(raws[index] ?? '');
    const end = key === null ? null : firstFrom(closings.get(key) ?? [], key === '-->' ? index : index + 1);
    if (end !== null) {
      ends.set(index, end);
      index = end;
    }
  }
  return ends;
}

/** By what they close, the lines that can close it, ascending. */
function closingLines(raws: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const closings = new Map<string, number[]>();
  const add = (key: string, index: number) => {
    const known = closings.get(key);
    if (known === undefined) closings.set(key, [index]);
    else known.push(index);
  };
  raws.forEach((raw, index) => {
    if (raw.includes('-->')) add('-->', index);
    const mark = CLOSING.exec(raw)?.[1] ?? '';
    for (let length = 3; length <= Math.min(mark.length, LONGEST_FENCE); length += 1) {
      add(`${mark.charAt(0)}${length}`, index);
    }
  });
  return closings;
}

function openingKey(raw: string): string | null {
  if (/^\s*<!--/.test(raw)) return '-->';
  const mark = raw.includes('```') || raw.includes('~~~') ? OPENING.exec(raw)?.[1] : undefined;
  return mark === undefined ? null : `${mark.charAt(0)}${Math.min(mark.length, LONGEST_FENCE)}`;
}

/** The first number that is not below the least, by halving. */
function firstFrom(ascending: readonly number[], least: number): number | null {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return ascending[low] ?? null;
}

const CLOCK_FIRST = /^\s*(?:[-*]\s)?\[?(?:\d{4}-\d{2}-\d{2}[T ])?\d{1,2}:\d{2}(?!\d)(?!:\d)/;

/** The same to the second: people copy their times too. */
const SECONDS_FIRST =
  /^\s*[[(]?(?:\d{4}-\d{2}-\d{2}[T ])?\d{1,2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?[\])]?\s/;

/** What a chart of Mermaid says besides its moments. */
const CHART = /^\s*(?:timeline|title\s.*|section\s.*)$/;

/**
 * Whether a fence is only the frame of a timeline, by the name right above it and by the clocks that most of its lines begin
 * with. Clocks with seconds are those of a log. Both lines are 0-based.
 */
export function isFencedTimeline(raws: readonly string[], opens: number, closes: number): boolean {
  if (!/^\s*(?:`{3,}|~{3,})\s*(?:te?xt|plain|mermaid)?\s*$/i.test(raws[opens] ?? '')) return false;
  const name = raws.slice(Math.max(0, opens - 3), opens).findLast((raw) => raw.trim() !== '') ?? '';
  if (name.length > 80 || timelineHeading(name.replace(/[#*_]|[:：]\s*$/g, '')) === null) return false;
  const inside = raws.slice(opens + 1, closes).filter((raw) => raw.trim() !== '' && !CHART.test(raw));
  const timed = inside.filter(
    (raw) => CLOCK_FIRST.test(raw) || (SECONDS_FIRST.test(raw) && !isProgramLine(raw)),
  ).length;
  return timed > 1 && timed * 2 > inside.length;
}
