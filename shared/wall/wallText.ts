import type { PlacedEvent } from '#shared/domain/timeline/timelineOrder.ts';
import { insideFence, textStretches } from '#shared/text/code/fencedCode.ts';
import { clockTime, shortDate } from '#shared/time/formatTime.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { withShortAddresses } from '#shared/words/links/shortAddresses.ts';

/** The wall's message takes no longer ones (`wallSchema`), and nobody reads them from a wall. */
const LONGEST_TEXT = 6000;
const LONGEST_LINE = 400;

/**
 * A text as the wall shows it: no control characters, no tabs, at most one empty line in a row, no space
 * at the ends, and what an address leads to in its place. Line breaks stay. A text above 6000 characters ends in an ellipsis.
 */
export function wallText(text: string): string {
  return withShortAddresses(shownLines(text)).trim();
}

function shownLines(text: string): string {
  return cut(text, LONGEST_TEXT)
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]/gu, '')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n');
}

/** The same on one line, for titles and names; above 400 characters with an ellipsis. */
export function wallLine(text: string): string {
  return cut(wallText(text).replace(/\s+/g, ' '), LONGEST_LINE);
}

/** A character of two units is not cut apart. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text
    .slice(0, longest - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}

/** Marks at the start of a line: headings, quotes. */
const LINE_MARKS = /^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?)+/gm;
const BULLETS = /^([ \t]*)[-*+][ \t]+/gm;
/** `[words](address)` and `![words](address)`; an address has no place on a wall. */
const LINKS = /!?\[([^\]\n]*)\]\([^)\n]*\)/g;
const EMPHASIS = /(\*\*|__|~~|\*)(?=\S)([^\n]*?\S)\1/g;
const CODE = /`+([^`\n]+)`+/g;

/** More than `wallText` keeps of it. */
const LONGEST = 20_000;

/** Markdown without its marks, as plain text of the same lines: lists keep a bullet, links their words. */
export function markdownAsText(markdown: string): string {
  return markdown
    .slice(0, LONGEST)
    .replace(/^[ \t]*(?:```|~~~).*$/gm, '')
    .replace(LINE_MARKS, '')
    .replace(BULLETS, '$1• ')
    .replace(LINKS, '$1')
    .replace(CODE, '$1')
    .replace(EMPHASIS, '$2')
    .replace(EMPHASIS, '$2')
    .replace(/([^\n])\n(?=[^\n•])/g, '$1 ');
}

/** A piece of a detail as the wall shows it. */
interface DetailPiece {
  readonly size: 'body' | 'code';
  readonly text: string;
}

/**
 * The detail of an event: each line stays one, and log lines and code stay as they are, without their fences. All pieces
 * together are no longer than one text.
 */
export function detailPieces(detail: string): readonly DetailPiece[] {
  const pieces: DetailPiece[] = [];
  let left = LONGEST_TEXT;
  for (const { kind, lines } of textStretches(detail.slice(0, LONGEST))) {
    const size = kind === 'prose' ? 'body' : 'code';
    const text =
      kind === 'prose'
        ? wallText(lines.map(markdownAsText).join('\n'))
        : shownLines((kind === 'fenced' ? insideFence(lines) : lines).join('\n')).replace(/^\n+|\s+$/g, '');
    if (text === '' || left < 2) continue;
    pieces.push({ size, text: cut(text, left) });
    left -= text.length;
  }
  return pieces;
}

/** How the times of one timeline read: the date only where it is another day than the first. */
export interface TimeTelling {
  readonly timeZone: string;
  /** Null in an empty timeline. */
  readonly first: Timestamp | null;
}

/** `14:32`, or `~14:32` where it is approximate, and the day where it needs to be said: `11 Mar`. */
export function eventTime(
  event: PlacedEvent,
  telling: TimeTelling,
): { readonly time: string; readonly timeNote: string } {
  return { time: clockOf(event, telling), timeNote: dayOf(event.occurredAt, telling) };
}

/** `14:32`, `~14:32` or `11 Mar ~14:32`, on one line. */
export function eventMomentText(event: PlacedEvent, telling: TimeTelling): string {
  return [dayOf(event.occurredAt, telling), clockOf(event, telling)].filter(Boolean).join(' ');
}

/** `14:32` or `11 Mar 14:32`, on one line. */
export function momentText(moment: Timestamp, telling: TimeTelling): string {
  return [dayOf(moment, telling), clockTime(moment, telling.timeZone)].filter(Boolean).join(' ');
}

function clockOf({ occurredAt, precision }: PlacedEvent, { timeZone }: TimeTelling): string {
  return `${precision === 'approximate' ? '~' : ''}${clockTime(occurredAt, timeZone)}`;
}

function dayOf(moment: Timestamp, { first, timeZone }: TimeTelling): string {
  const day = shortDate(moment, timeZone);
  return first !== null && shortDate(first, timeZone) === day ? '' : day;
}

/** At most so many characters, the last of which says that there are more. */
export function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
