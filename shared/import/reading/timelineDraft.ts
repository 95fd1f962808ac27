import { isDayLabel } from '#shared/import/reading/isDayLabel.ts';
import { closeEntry, type OpenEntry } from '#shared/import/reading/openEntry.ts';
import { readStatement } from '#shared/import/reading/readStatement.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { timelineHeading } from '#shared/import/reading/sectionNames.ts';
import { isTableHead } from '#shared/import/reading/tableHead.ts';
import type { CollectedMarks, TimelineMark } from '#shared/import/reading/timelineMarks.ts';
import { isLogLine } from '#shared/text/code/programLine.ts';
import type { EntryHead, HeadPlace } from '#shared/time/readEntryHead.ts';

/** A timeline that is being collected line by line. Each line is given to exactly one of its methods. */
export type TimelineDraft = ReturnType<typeof createTimelineDraft>;

/**
 * An empty draft. `toPlain` takes inline Markdown away. `isTimeline`: the lines stand below the name of a timeline, so that an
 * item among its entries is one as well, although it says no time.
 */
export function createTimelineDraft(toPlain: (text: string) => string, isTimeline: boolean) {
  const marks: TimelineMark[] = [];
  const notUnderstood: ScannedLine[] = [];
  const templateLines: ScannedLine[] = [];
  const structure: number[] = [];
  let open: OpenEntry | null = null;
  /** The last heading with a day and a name that was taken for an entry, while its section goes on. */
  let namedDay: { readonly closed: OpenEntry; readonly at: number } | null = null;
  /** The line of a log that was taken for the first entry. */
  let firstLog: OpenEntry | null = null;
  /** Items without a time since the last entry that has one; they are entries once another with a time follows. */
  let untimed: OpenEntry[] = [];
  /** Lines of a paragraph that begins no entry; what they are is decided by all of them. */
  let paragraph: ScannedLine[] = [];

  /** Takes a sentence that says the zone or the day of all entries, or that only announces them. */
  function takeStatement(text: string, { number }: ScannedLine): boolean {
    const statement = readStatement(text);
    if (statement === null) return onlyAnnounces(text);
    if (statement.date !== null)
      marks.push({ kind: 'day', date: statement.date, isStated: true, line: number });
    return true;
  }

  function misread(line: ScannedLine): void {
    if (line.kind === 'blank') structure.push(line.number);
    else notUnderstood.push(line);
  }

  function flush(): void {
    const [first] = paragraph;
    if (first === undefined) return;
    const text = toPlain(paragraph.map(({ content }) => content).join(' '));
    if (takeStatement(text, first)) {
      const saying = paragraph.filter(({ content }) => {
        const line = toPlain(content);
        return readStatement(line) !== null || onlyAnnounces(line);
      });
      // Beside the line that says it, others are no statement; of a broken sentence all lines are.
      const said = saying.length === 0 ? paragraph : saying;
      structure.push(...said.map(({ number }) => number));
      notUnderstood.push(...paragraph.filter((line) => !said.includes(line)));
    } else notUnderstood.push(...paragraph);
    paragraph = [];
  }

  /** A day on its own is a heading for the entries below it; with words but without entries it is one itself. */
  function close(hasEntriesBelow = false): void {
    flush();
    const closing = open;
    open = null;
    if (closing === null) return;
    if (closing.shape === UNTIMED) {
      untimed.push(closing);
      return;
    }
    const hasBody = closing.body.some(({ kind }) => kind !== 'blank');
    if (!closing.isDay || (!hasEntriesBelow && (hasBody || !isDayLabel(closing.rest)))) {
      const items = itemsOfDay(closing);
      if (items.length > 1) {
        // Each thing that is told of the day is an entry of its own.
        structure.push(closing.line.number);
        for (const entry of items) marks.push({ kind: 'entry', entry: closeEntry(entry, toPlain) });
        return;
      }
      if (closing.isDay && closing.carrier === 'heading') namedDay = { closed: closing, at: marks.length };
      marks.push({ kind: 'entry', entry: closeEntry(closing, toPlain) });
      return;
    }
    structure.push(closing.line.number);
    for (const line of closing.body) misread(line);
  }

  /** The items below a heading that is only a day, where nothing else stands there; else none. */
  function itemsOfDay({ isDay, carrier, rest, body, time, shape }: OpenEntry): readonly OpenEntry[] {
    const isList = body.every(({ kind }) => kind === 'item' || kind === 'blank' || kind === 'text');
    const first = body.find(({ kind }) => kind !== 'blank');
    if (
      !isTimeline ||
      !isDay ||
      carrier !== 'heading' ||
      !isDayLabel(rest) ||
      !isList ||
      first?.kind !== 'item'
    )
      return [];
    const items: OpenEntry[] = [];
    for (const line of body) {
      if (line.kind === 'item' && line.indent <= first.indent)
        items.push({
          carrier: 'item',
          line,
          time,
          shape,
          rest: toPlain(line.content),
          isDay: false,
          body: [],
          hasGap: false,
        });
      else if (line.kind !== 'blank') items.at(-1)?.body.push(line);
      else structure.push(line.number);
    }
    return items;
  }

  /** What stands between two entries of a list happened between them; what stands behind the last one is a remark. */
  function settleUntimed(isBetween: boolean): void {
    const items = untimed;
    untimed = [];
    for (const item of items) {
      if (isBetween) marks.push({ kind: 'entry', entry: closeEntry(item, toPlain) });
      else for (const line of [item.line, ...item.body]) misread(line);
    }
  }

  /** A day with a name and prose is no entry after all where one with a clock stands in its section. */
  function giveUpNamedDay(): void {
    if (namedDay === null) return;
    const { closed, at } = namedDay;
    namedDay = null;
    marks.splice(at, 1);
    structure.push(closed.line.number);
    for (const line of closed.body) misread(line);
  }

  /** The line of a log that a text begins with is no entry after all where no other follows. */
  function giveUpLog(): void {
    const entries = marks.filter(({ kind }) => kind === 'entry');
    if (firstLog === null || entries.length > 1) return;
    marks.splice(
      marks.findIndex(({ kind }) => kind === 'entry'),
      1,
    );
    for (const line of [firstLog.line, ...firstLog.body]) misread(line);
  }

  /** A heading of its level or above ends the section of a day. */
  function endSections(level: number): void {
    if (namedDay !== null && level <= namedDay.closed.line.level) namedDay = null;
  }

  return {
    toPlain,
    isTimeline,
    takeStatement,
    misread,
    flush,
    close,
    open: (): OpenEntry | null => open,
    /** Whether an entry was found above, so that a line in its place can be another one that names no time. */
    hasEntry: (): boolean => open !== null || marks.some(({ kind }) => kind === 'entry'),
    /** The line above in the paragraph that begins no entry; null at a paragraph's first line. */
    heldBack: (): ScannedLine | null => paragraph.at(-1) ?? null,
    /** A line of a log begins no entry, but notes that it stands first in: they go on from its day. */
    mayBegin({ time, rest }: EntryHead): boolean {
      if (!isLogLine(rest)) return true;
      const isFirst =
        open === null && [marks, notUnderstood, templateLines, paragraph].every(({ length }) => length === 0);
      return isFirst && time.date !== null && time.clock?.kind === 'known';
    },
    holdBack(line: ScannedLine): void {
      paragraph.push(line);
    },
    start(line: ScannedLine, head: EntryHead, carrier: HeadPlace): void {
      const { date, clock, step } = head.time;
      const isDateOnly = date !== null && clock === null && step === null;
      close(!isDateOnly && isBelow(line, open));
      if (head.shape !== UNTIMED) settleUntimed(carrier === 'item');
      if (carrier === 'heading') endSections(line.level);
      if (!isDateOnly) giveUpNamedDay();
      if (isDateOnly) marks.push({ kind: 'day', date, isStated: false, line: line.number });
      // "2021-12-10: published" is an entry at once; a heading with a day waits for what stands below it.
      const isDay = isDateOnly && (carrier === 'heading' || isDayLabel(head.rest));
      const { time, shape, rest } = head;
      open = { carrier, line, time, shape, rest, isDay, body: [], hasGap: false };
      if (isLogLine(rest)) firstLog = open;
    },
    attach(line: ScannedLine): void {
      if (open === null) misread(line);
      else {
        open.body.push(line);
        open.hasGap = line.kind === 'blank';
      }
    },
    structure(line: ScannedLine): void {
      structure.push(line.number);
    },
    template(line: ScannedLine): void {
      templateLines.push(line);
    },
    /** Takes a heading that is no time. */
    title(line: ScannedLine): void {
      close();
      settleUntimed(false);
      endSections(line.level);
      structure.push(line.number);
    },
    mark(mark: TimelineMark): void {
      if (mark.kind === 'entry') giveUpNamedDay();
      marks.push(mark);
    },
    end(): CollectedMarks {
      close();
      settleUntimed(false);
      giveUpLog();
      const structureLines = [...new Set(structure)].sort((a, b) => a - b);
      return { marks, notUnderstood, structureLines, templateLines };
    },
  };
}

/** The shape of an item of a timeline that says no time, not even in words. */
export const UNTIMED = 'untimed';

/** Whether a line stands below a day, rather than beside it in the same list. */
function isBelow(line: ScannedLine, day: OpenEntry | null): boolean {
  return day?.isDay === true && (day.carrier !== 'item' || line.indent > day.line.indent);
}

/** Whether a sentence is the name of a timeline, or the head of a table without lines. */
function onlyAnnounces(text: string): boolean {
  return (text.length < 60 && timelineHeading(text.replace(/:$/, '')) !== null) || isTableHead(text);
}
