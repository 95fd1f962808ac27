import type { TimelineSection } from '#shared/import/findTimelineSections.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { sectionTarget } from '#shared/import/reading/sectionTargets.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';

/** `**Context**:` alone in its line or item. */
const BOLD_LABEL = /^(?:\*\*|__)\s?([^*_:]{2,60}?)\s?(?::\s?(?:\*\*|__)|(?:\*\*|__)\s?:?)\s*$/;

/**
 * The parts of a document that are a timeline by what stands in them, whatever they are called: most lines below the
 * name have a time of day, at their beginning or at their end. Parts that are something else by their name do not count.
 */
export function likelySections(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): readonly TimelineSection[] {
  const parts: { name: string; head: ScannedLine | null; lines: ScannedLine[] }[] = [
    { name: '', head: null, lines: [] },
  ];
  for (const line of lines) {
    const name = nameAt(line, parts.at(-1)?.head ?? null, toPlain);
    if (name === null) parts.at(-1)?.lines.push(line);
    else parts.push({ name, head: line, lines: [] });
  }
  return parts
    .filter(({ name }) => {
      const target = sectionTarget(name);
      return name !== '' && (target === null || target === 'elsewhere' || target === 'timeline');
    })
    .filter(({ lines: body }) => isMostlyTimed(body, toPlain))
    .map(({ lines: body }) => ({ strength: 'weak', lines: timesFirst(body, toPlain) }));
}

function nameAt(
  line: ScannedLine,
  head: ScannedLine | null,
  toPlain: (text: string) => string,
): string | null {
  const text = toPlain(line.content).trim();
  if (readEntryHead(text, 'heading') !== null) return null;
  if (line.kind === 'heading') return text;
  const isNested = line.kind === 'item' && head?.kind === 'item' && line.indent > head.indent;
  if ((line.kind !== 'item' && line.kind !== 'text') || isNested) return null;
  const label = BOLD_LABEL.exec(line.content)?.[1];
  return label === undefined ? null : toPlain(label);
}

/** Two lines or more have a time, and most of those that could have one. */
function isMostlyTimed(lines: readonly ScannedLine[], toPlain: (text: string) => string): boolean {
  const carriers = carriersOf(lines);
  const timed = timesFirst(carriers, toPlain).filter((line) => hasClockFirst(line, toPlain)).length;
  return timed > 1 && timed * 2 > carriers.length;
}

/** The lines that can have a time of their own: items, and text that does not go on in one. */
function carriersOf(lines: readonly ScannedLine[]): readonly ScannedLine[] {
  let item: ScannedLine | null = null;
  return lines.filter((line) => {
    if (line.kind === 'item') item = line;
    else if (line.indent <= (item?.indent ?? 0)) item = null;
    return line.kind === 'item' || (line.kind === 'text' && item === null);
  });
}

function hasClockFirst({ content, kind }: ScannedLine, toPlain: (text: string) => string): boolean {
  const place = kind === 'item' ? 'item' : 'text';
  return readEntryHead(toPlain(content), place)?.time.clock?.kind === 'known';
}

/** Lines whose time stands behind their words, with the time in front; where more lines have it in front, all as they are. */
export function timesFirst(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): readonly ScannedLine[] {
  const carriers = carriersOf(lines);
  const first = carriers.filter((line) => hasClockFirst(line, toPlain)).length;
  const turned = new Map(
    carriers.flatMap((line) => {
      const other = turnedRound(line, toPlain);
      return other === null ? [] : [[line, other] as const];
    }),
  );
  return turned.size > first ? lines.map((line) => turned.get(line) ?? line) : lines;
}

/** A time at the end is at most so long. Characters. */
const LONGEST_TAIL = 48;

/** `Link back (10:30 UTC)` as `10:30 UTC – Link back`; null for a line that does not end with a time of day. */
function turnedRound(line: ScannedLine, toPlain: (text: string) => string): ScannedLine | null {
  const text = toPlain(line.content).replace(/\s*\.$/, '');
  if (text.length < 8 || text.length > 300 || hasClockFirst(line, toPlain)) return null;
  for (const { index, 0: gap } of text.matchAll(/\s*[:–—-]\s+|\s+(?:at|on|um|à|om)\s+|\s*[([]|\s+/g)) {
    if (index < 3 || text.length - index > LONGEST_TAIL) continue;
    const tail = text.slice(index + gap.length).replace(/[)\]]$/, '');
    const read = readEntryHead(tail, 'cell');
    if (read === null || read.rest !== '' || read.time.clock?.kind !== 'known' || read.time.step !== null)
      continue;
    const content = `${tail} – ${text.slice(0, index).replace(/[\s:,–—-]+$/, '')}`;
    return { ...line, content, raw: line.raw.slice(0, line.raw.indexOf(line.content)) + content };
  }
  return null;
}
