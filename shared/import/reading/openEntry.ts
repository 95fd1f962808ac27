import { entryWords, textOfLines } from '#shared/import/reading/entryWords.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import type { FoundEntry } from '#shared/import/reading/timelineMarks.ts';
import { type HeadPlace, readEntryHead } from '#shared/time/readEntryHead.ts';
import type { WrittenTime } from '#shared/time/writtenTime.ts';

/** An entry, or a day that may turn out to be one, while the lines below it are still being read. */
export interface OpenEntry {
  readonly carrier: HeadPlace;
  readonly line: ScannedLine;
  readonly time: WrittenTime;
  readonly shape: string;
  /** What follows the time in the same line, plain. */
  readonly rest: string;
  /** A day without a clock: what follows decides whether it is an entry or a heading for entries. */
  readonly isDay: boolean;
  readonly body: ScannedLine[];
  /** Whether the last line was blank. */
  hasGap: boolean;
}

/** The finished entry: its first line's words and its body, as title and detail. */
export function closeEntry(open: OpenEntry, toPlain: (text: string) => string): FoundEntry {
  const { line, time } = open;
  while (open.body.at(-1)?.kind === 'blank') open.body.pop();
  const { title, detail, actor } = entryWords(
    open.carrier === 'heading' ? headingText(open, toPlain) : bodyText(open, toPlain),
  );
  return { time, title, detail, actor, from: line.number, to: open.body.at(-1)?.number ?? line.number };
}

/** The field of an entry that says what happened, among others such as its source. */
const WHAT =
  /^(?:-\s)?(?:event|what(?: happened)?|activity|description|summary|title|ereignis|événement|evento|内容|事象)\s?[:：]\s+(\S.*)$/iu;

/** Fields below a time that has no words of its own, with what happened in front; null where another line is no field. */
function labelledFirst(text: string): string | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const at = lines.findIndex((line) => WHAT.test(line));
  const isField = (line: string) => /^(?:\s|-\s)/.test(line) || /^[\p{L} ]{2,30}[:：]/u.test(line);
  if (at === -1 || !lines.every(isField)) return null;
  const words = WHAT.exec(lines[at] ?? '')?.[1] ?? '';
  return [words, ...lines.filter((_line, index) => index !== at)].join('\n');
}

function headingText(open: OpenEntry, toPlain: (text: string) => string): string {
  const head = readEntryHead(toPlain(open.line.content), 'heading');
  const below = withoutBullet(textOfLines(open.body, toPlain).trim());
  const told = head?.rest === '' ? labelledFirst(below) : null;
  if (told !== null) return told;
  const isNote = head === null || head.rest === '' || /^\([^()]*\)$/.test(head.rest);
  if (isNote) return below;
  return below === '' ? head.rest : `${head.rest}\n${below}`;
}

/** Marks of emphasis and links can span lines, so the time is read again from the whole first paragraph. */
function bodyText(open: OpenEntry, toPlain: (text: string) => string): string {
  if (open.body.length === 0) return withoutBullet(open.rest);
  if (open.rest === '') {
    const told = labelledFirst(textOfLines(open.body, toPlain));
    if (told !== null) return told;
  }
  const first: ScannedLine = { ...open.line, kind: 'text', content: firstContent(open) };
  const text = textOfLines([first, ...open.body], toPlain);
  const head = readEntryHead(text, open.carrier);
  return head === null ? text : withoutBullet(head.rest);
}

function firstContent({ line, carrier }: OpenEntry): string {
  return carrier === 'item' && line.kind === 'item' ? line.content : line.raw.trim();
}

function withoutBullet(text: string): string {
  return text.replace(/^(?:-|\d{1,3}[.)])\s(?=\S)/, '');
}
