import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { type EntryHead, readEntryHead } from '#shared/time/readEntryHead.ts';

/** `14:30 UTC - cont'd: Recovery`, `14:30 onwards`: until whenever the next part begins. */
const OPEN_END = /^(?:cont(?:inued|['’]?d|\.)|onwards?|ff\.?|and (?:later|after)|open)(?![\p{L}\p{N}])/iu;

/**
 * The lines of a text in which a span of hours is the name of a part, and no entry, where lines with a time of their own stand below:
 * `### 22:00–23:00 UTC: First reports` above `- 22:04 …`. A heading that is one moment is an entry beside those below it.
 */
export function withSpanTitles(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): readonly ScannedLine[] {
  return lines.map((line, index) => {
    if (line.kind !== 'heading' && line.kind !== 'item') return line;
    if (!/\d/.test(line.content)) return line;
    if (line.kind === 'item' && !isAboveDeeper(lines, index)) return line;
    const head = readEntryHead(toPlain(line.content), line.kind);
    if (head?.time.clock?.kind !== 'known') return line;
    const timed = timedBelow(lines, index, toPlain);
    if (line.kind === 'item') return timed > 0 && isSpan(head) && head.rest === '' ? asStructure(line) : line;
    if (timed === 0 || (timed === 1 && !isSpan(head))) return line;
    // Behind a mark, the span is no time that a heading begins with, and still names the zone.
    if (isSpan(head)) return { ...line, content: `${BEHIND}${head.time.words}` };
    return head.rest === '' ? line : { ...line, kind: 'text', raw: line.content, level: 0 };
  });
}

const BEHIND = '… ';

/** Whether the heading of a span is left in a line: it names a part, and no document. */
export function isSpanTitle(content: string): boolean {
  return content.startsWith(BEHIND) && readEntryHead(content.slice(BEHIND.length), 'heading')?.rest === '';
}

/** Whether the next item stands deeper: reading each item of a long list twice would take its time. */
function isAboveDeeper(lines: readonly ScannedLine[], at: number): boolean {
  const next = lines[at + 1]?.kind === 'blank' ? lines[at + 2] : lines[at + 1];
  return next?.kind === 'item' && next.indent > (lines[at]?.indent ?? 0);
}

function isSpan({ time, rest }: EntryHead): boolean {
  return time.end !== null || OPEN_END.test(rest);
}

function asStructure(line: ScannedLine): ScannedLine {
  return { ...line, kind: 'rule' };
}

/** How many lines of the part below a heading or an item begin with a time of day. */
function timedBelow(lines: readonly ScannedLine[], at: number, toPlain: (text: string) => string): number {
  const head = lines[at];
  if (head === undefined) return 0;
  let count = 0;
  for (const line of lines.slice(at + 1)) {
    if (
      line.kind === 'heading' &&
      (head.kind === 'item' || line.level <= head.level || isClock(line, toPlain))
    )
      break;
    if (head.kind === 'item' && line.kind !== 'blank' && line.indent <= head.indent) break;
    if ((line.kind === 'item' || line.kind === 'table-row') && isClock(line, toPlain)) count += 1;
  }
  return count;
}

function isClock({ kind, content }: ScannedLine, toPlain: (text: string) => string): boolean {
  const [, cell = ''] = kind === 'table-row' ? (/^\|?([^|]*)\|/.exec(content) ?? []) : [];
  const text = toPlain(kind === 'table-row' ? cell.trim() : content);
  const place = kind === 'heading' ? 'heading' : kind === 'item' ? 'item' : 'cell';
  return /\d/.test(text.slice(0, 40)) && readEntryHead(text, place)?.time.clock?.kind === 'known';
}
