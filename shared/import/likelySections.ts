import { isOtherLabel, type TimelineSection } from '#shared/import/findTimelineSections.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { bareSection, type SectionTarget, sectionTarget } from '#shared/import/reading/sectionTargets.ts';
import { documentSections } from '#shared/import/sections/documentSections.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';

/**
 * The parts of a document whose headings are moments, two or more below each other: `### Update 27.08.2026 10:00`. What is
 * told stands below each, as on pages for users.
 */
export function headedMoments(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): readonly TimelineSection[] {
  const parts: { readonly level: number; count: number; readonly lines: ScannedLine[] }[] = [];
  let open: (typeof parts)[number] | null = null;
  for (const line of lines) {
    const time = line.kind === 'heading' ? readEntryHead(toPlain(line.content), 'heading')?.time : undefined;
    // A bold line is a heading where it has day and clock.
    const isBoldMoment = line.level === 7 && time?.date != null && time.clock?.kind === 'known';
    if (line.kind === 'heading' && (line.level < 7 || isBoldMoment)) {
      const isDay = time !== undefined && time.date !== null && time.clock === null;
      // A clock alone is a moment below the heading of its day.
      const isMoment =
        time?.clock?.kind === 'known' && (time.date !== null || (open !== null && line.level > open.level));
      if (isDay && (open === null || line.level <= open.level)) {
        open = { level: line.level, count: 0, lines: [] };
        parts.push(open);
        open.lines.push(line);
        continue;
      }
      if (isMoment && open === null) {
        open = { level: line.level, count: 0, lines: [] };
        parts.push(open);
      } else if (!isMoment && open !== null && line.level <= open.level) open = null;
      if (isMoment && open !== null) open.count += 1;
    }
    open?.lines.push(line);
  }
  return parts.filter(({ count }) => count > 1).map((part) => ({ strength: 'weak', lines: part.lines }));
}

/** `**Context**:` alone in its line or item. */
const BOLD_LABEL = /^(?:\*\*|__)\s?([^*_:]{2,60}?)\s?(?::\s?(?:\*\*|__)|(?:\*\*|__)\s?:?)\s*$/;

/** What a document says of itself in a line or two, often above its timeline: `Severity: SEV2`. */
const FACTS: ReadonlySet<SectionTarget | null> = new Set(['severity', 'status', 'people']);
/** What the name of a part that is a timeline can stand for; null: it is none of the usual names. */
const TIMELINES: ReadonlySet<SectionTarget | null> = new Set([
  null,
  'elsewhere',
  'timeline',
  'date',
  ...FACTS,
]);

/**
 * The parts of a document that are a timeline by what stands in them, whatever they are called: most lines below the
 * name and the facts have a time of day, at their beginning or at their end. Parts that are something else by their name
 * do not count.
 */
export function likelySections(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): readonly TimelineSection[] {
  const parts: { name: string; head: ScannedLine | null; lines: ScannedLine[] }[] = [
    { name: '', head: null, lines: [] },
  ];
  const facts = factLines(lines, toPlain);
  for (const line of lines) {
    const open = parts.at(-1);
    // Days below each other are one part, and what stands above the first of them is none of it.
    if (isDayHeading(line, toPlain) && !open?.lines.some((other) => isDayHeading(other, toPlain))) {
      parts.push({ name: '', head: line, lines: [line] });
      continue;
    }
    const name = nameAt(line, open?.head ?? null, toPlain);
    // A fact ends a section that is no timeline: what stands below belongs to neither.
    const isAfterOther = facts.has(line) && !TIMELINES.has(sectionTarget(open?.name ?? ''));
    if (name !== null || isAfterOther) parts.push({ name: name ?? '', head: line, lines: [] });
    else open?.lines.push(line);
  }
  return parts
    .filter(({ name }) => TIMELINES.has(sectionTarget(name)))
    .map(({ lines: body }) => withoutAbove(body, (line) => facts.has(line), toPlain))
    .filter((body) => isMostlyTimed(withoutAbove(body, isLabelled, toPlain), toPlain))
    .map((body) => ({ strength: 'weak', lines: timesFirst(body, toPlain) }));
}

/** The lines that state facts: their labels, and what stands right below a label with nothing behind it. */
function factLines(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): ReadonlySet<ScannedLine> {
  const sections = documentSections(lines, toPlain).filter(({ target }) => FACTS.has(target));
  return new Set(
    sections.flatMap(({ head, inline, body }) => [
      ...(head === null ? [] : [head]),
      ...(inline === '' ? body.slice(0, 1) : []),
    ]),
  );
}

/** `Service: checkout`, with or without marks: such a line has no time, and does not count as one without. */
function isLabelled({ content }: ScannedLine): boolean {
  return /^(?:\*\*|__)?\p{L}[\p{L}\p{N} /()'-]{1,40}:/u.test(content);
}

/** The same words further down are part of the event above them. */
function withoutAbove(
  lines: readonly ScannedLine[],
  isLeftOut: (line: ScannedLine) => boolean,
  toPlain: (text: string) => string,
): readonly ScannedLine[] {
  const first = timesFirst(lines, toPlain).findIndex((line) => hasClockFirst(line, toPlain));
  return lines.filter((line, index) => index >= first || !isLeftOut(line));
}

/** `#### Tuesday, March 10` */
function isDayHeading({ kind, content }: ScannedLine, toPlain: (text: string) => string): boolean {
  const time = kind === 'heading' ? readEntryHead(toPlain(content).trim(), 'heading')?.time : undefined;
  return time !== undefined && time.date !== null && time.clock === null;
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
  if (line.kind === 'text' && bareSection(line.content) !== null) return text;
  const [, plain] = isOtherLabel(line) ? (/^([^:：]+)[:：]/.exec(toPlain(line.content)) ?? []) : [];
  const label = BOLD_LABEL.exec(line.content)?.[1] ?? plain;
  return label === undefined ? null : toPlain(label);
}

/** Two lines or more have a time, and most of those that could have one. */
function isMostlyTimed(lines: readonly ScannedLine[], toPlain: (text: string) => string): boolean {
  const headed = headedClocks(lines, toPlain);
  const carriers = carriersOf(lines.filter((line) => !headed.below.has(line)));
  const inLines = timesFirst(carriers, toPlain).filter((line) => hasClockFirst(line, toPlain)).length;
  const timed = inLines + headed.count;
  return timed > 1 && timed * 2 > carriers.length + headed.count;
}

/** The headings that are clocks, and the lines that stand below one. */
function headedClocks(lines: readonly ScannedLine[], toPlain: (text: string) => string) {
  const below = new Set<ScannedLine>();
  let count = 0;
  let isBelow = false;
  for (const line of lines) {
    if (line.kind === 'heading' && line.level < 7) {
      isBelow = readEntryHead(toPlain(line.content), 'heading')?.time.clock?.kind === 'known';
      if (isBelow) count += 1;
    } else if (isBelow) below.add(line);
  }
  return { below, count };
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
  const [, label = '', inside = '', words = ''] = IN_THE_MIDDLE.exec(text) ?? [];
  if (words !== '' && isWholeTime(inside)) return withContent(line, `${inside} – ${label}: ${words}`);
  for (const { index, 0: gap } of text.matchAll(/\s*[:–—-]\s+|\s+(?:at|on|um|à|om)\s+|\s*[([]|\s+/g)) {
    if (index < 3 || text.length - index > LONGEST_TAIL) continue;
    const tail = text.slice(index + gap.length).replace(/[)\]]$/, '');
    if (!isWholeTime(tail)) continue;
    return withContent(line, `${tail} – ${text.slice(0, index).replace(/(?<![\s:,–—-])[\s:,–—-]+$/, '')}`);
  }
  return null;
}

function isWholeTime(text: string): boolean {
  const readHead = readEntryHead(text, 'cell');
  return readHead?.rest === '' && readHead.time.clock?.kind === 'known' && readHead.time.step === null;
}

function withContent(line: ScannedLine, content: string): ScannedLine {
  return { ...line, content, raw: line.raw.slice(0, line.raw.indexOf(line.content)) + content };
}

/** `Detection (14:02 UTC): nodes stop` */
const IN_THE_MIDDLE = /^([^([]{3,60}?)\s*[([]([^()[\]]{4,40})[)\]]\s*[:–—-]\s+(\S.*)$/;

/**
 * The headings of a timeline that end with a time in brackets, `### Recovery (14:20–15:10 UTC)`, with the time in front, where
 * no line of it begins with one.
 */
export function headingTimesFirst(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): readonly ScannedLine[] {
  if (
    carriersOf(lines).some((line) => hasClockFirst(line, toPlain)) ||
    lines.some(({ kind }) => kind === 'table-row')
  )
    return lines;
  return lines.map((line) => {
    const [, words = '', inside = ''] =
      line.kind === 'heading'
        ? (/^(.{3,80}?)\s*[([]([^()[\]]{4,40})[)\]]\s*$/.exec(toPlain(line.content)) ?? [])
        : [];
    return words !== '' && isWholeTime(inside) ? withContent(line, `${inside} – ${words}`) : line;
  });
}
