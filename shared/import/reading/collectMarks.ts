import { draftHeading } from '#shared/import/reading/draftHeading.ts';
import { draftItem } from '#shared/import/reading/draftItem.ts';
import { draftTable } from '#shared/import/reading/draftTable.ts';
import { draftText } from '#shared/import/reading/draftText.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { endsTimeline, timelineHeading } from '#shared/import/reading/sectionNames.ts';
import { createTimelineDraft, type TimelineDraft } from '#shared/import/reading/timelineDraft.ts';
import type { CollectedMarks } from '#shared/import/reading/timelineMarks.ts';
import { type EntryHead, readEntryHead } from '#shared/time/readEntryHead.ts';

/** Finds the entries in lines, and what is said about days and zones between them. `isTimeline`: they stand below the name of one. */
export function collectMarks(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
  isTimeline = false,
): CollectedMarks {
  const draft = createTimelineDraft(toPlain, isTimeline);
  const isElsewhere = otherParts(lines, toPlain);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (isElsewhere(line)) {
      draft.close();
      draft.misread(line);
    } else if (isTableLine(line)) {
      const end = tableEnd(lines, index);
      draftTable(draft, lines.slice(index, end));
      index = end - 1;
    } else {
      const day = bareDay(lines, index, toPlain);
      if (day === null) draftLine(draft, line);
      else draft.start(line, day, line.kind === 'heading' ? 'heading' : 'item');
    }
  }
  return draft.end();
}

const BARE_DAY = /^\d{1,2}\s?\/\s?\d{1,2}(?:\s?[(（][^()（）]{1,12}[)）])?\s?[:：]?$/;

/**
 * `11/25` alone in its item or heading, right above deeper lines that begin with a clock: there it is a day, and elsewhere
 * a share or a score. Null for every other line.
 */
function bareDay(
  lines: readonly ScannedLine[],
  index: number,
  toPlain: (text: string) => string,
): EntryHead | null {
  const line = lines[index];
  if (line === undefined || (line.kind !== 'item' && line.kind !== 'heading')) return null;
  const text = toPlain(line.content).trim();
  if (!BARE_DAY.test(text)) return null;
  const below = lines.slice(index + 1, index + 4).find(({ kind }) => kind !== 'blank');
  const isDeeper = below !== undefined && (line.kind === 'heading' || below.indent > line.indent);
  const clock = isDeeper ? readEntryHead(toPlain(below.content), 'item')?.time.clock : null;
  return clock?.kind === 'known'
    ? readEntryHead(text.replace(/\s?[(（:：].*$/, '').replaceAll(' ', ''), 'cell')
    : null;
}

/**
 * Whether a line stands below a heading that tells no course of events, such as the actions, in a text that has a timeline
 * under a heading of its own. Lines are asked about in their order.
 */
function otherParts(
  lines: readonly ScannedLine[],
  toPlain: (text: string) => string,
): (line: ScannedLine) => boolean {
  const isTitle = ({ kind, level }: ScannedLine) => kind === 'heading' && level < 7;
  const hasTimeline = lines.some(
    (line) => isTitle(line) && timelineHeading(toPlain(line.content)) === 'strong',
  );
  let other: number | null = null;
  return (line) => {
    if (!hasTimeline) return false;
    if (!isTitle(line)) return other !== null;
    if (other !== null && line.level > other) return true;
    other = endsTimeline(toPlain(line.content)) ? line.level : null;
    return false;
  };
}

function isTableLine(line: ScannedLine | undefined): boolean {
  return line?.kind === 'table-row' || line?.kind === 'table-rule';
}

function tableEnd(lines: readonly ScannedLine[], from: number): number {
  let end = from;
  while (isTableLine(lines[end])) end += 1;
  return end;
}

function draftLine(draft: TimelineDraft, line: ScannedLine): void {
  const open = draft.open();
  if (line.kind === 'heading') draftHeading(draft, line);
  else if (line.kind === 'blank') draftBlank(draft, line);
  else if (line.kind === 'rule' && /^\s*[`~]/.test(line.raw)) {
    // What stands below the frame of a timeline is told of no entry.
    draft.close();
    draft.structure(line);
  } else if (line.kind === 'rule' || line.kind === 'definition' || line.kind === 'comment') {
    draft.flush();
    draft.structure(line);
  }
  // Below a time that stands as a heading, everything belongs to it.
  else if (open?.carrier === 'heading' && !open.isDay && !isNextMoment(draft, line)) draft.attach(line);
  else if (line.kind === 'item') draftItem(draft, line);
  else if (line.kind === 'text') draftText(draft, line);
  else if (line.kind === 'fence' || line.kind === 'quote') draftQuoted(draft, line);
  else {
    draft.flush();
    draft.structure(line);
  }
}

/** `**14:05 UTC** ⚠ **Alert**` below `**14:00 UTC**`, which is bold as a whole: another moment of the same list. */
function isNextMoment({ open, toPlain }: TimelineDraft, { kind, content }: ScannedLine): boolean {
  const above = open();
  if (kind !== 'text' || above?.line.level !== 7 || !above.hasGap || !/^(?:\*\*|__)/.test(content))
    return false;
  const head = readEntryHead(toPlain(content), 'text');
  return head?.time.clock?.kind === 'known' && (head.time.date === null) === (above.time.date === null);
}

function draftBlank(draft: TimelineDraft, line: ScannedLine): void {
  draft.flush();
  draft.structure(line);
  if (draft.open() !== null) draft.attach(line);
}

/** Code and quotations belong to the entry above; after a list and a gap, only when they are indented. */
function draftQuoted(draft: TimelineDraft, line: ScannedLine): void {
  draft.flush();
  const open = draft.open();
  if (open?.carrier === 'item' && open.hasGap && line.indent <= open.line.indent) draft.close();
  draft.attach(line);
}
