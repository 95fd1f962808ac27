import { draftText } from '#shared/import/reading/draftText.ts';
import { findWrittenDate } from '#shared/import/reading/readStatement.ts';
import type { ScannedLine } from '#shared/import/reading/scanLines.ts';
import { timelineHeading } from '#shared/import/reading/sectionNames.ts';
import type { TimelineDraft } from '#shared/import/reading/timelineDraft.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';

/** A heading is a time or a day, a part of the entry above, or a title that may name a day. */
export function draftHeading(draft: TimelineDraft, line: ScannedLine): void {
  const text = draft.toPlain(line.content);
  const head = readEntryHead(text, 'heading');
  const open = draft.open();
  const isInEntry = open?.carrier === 'heading' && !open.isDay;
  if (head !== null && (head.time.step === null || head.isMarked)) draft.start(line, head, 'heading');
  else if (line.level === 7 && timelineHeading(text) === null && numberedDay(text) === null) {
    // A bold line is no heading for anything.
    if (isInEntry) draft.attach({ ...line, kind: 'text' });
    else draftText(draft, { ...line, kind: 'text' });
  } else if (isInEntry && line.level > open.line.level) draft.attach(line);
  else draftTitle(draft, line, text);
}

function draftTitle(draft: TimelineDraft, line: ScannedLine, text: string): void {
  draft.title(line);
  // `Day 1 – 12 May 2026` is one day.
  const date = findWrittenDate(text.replace(NUMBERED_DAY, ''));
  const year = date === null ? yearOf(text) : null;
  if (year !== null) draft.mark({ kind: 'year', year, line: line.number });
  if (date !== null) draft.mark({ kind: 'day', date, isStated: true, line: line.number });
  const number = numberedDay(text);
  if (number !== null)
    draft.mark({ kind: 'numbered-day', number, isDated: date !== null, line: line.number });
}

const NUMBERED_DAY = /^(?:day|tag|jour|día|dia|giorno|dag|dzień)\s?#?(\d{1,2})(?![\d.:]\d|\w)/iu;

/** `Day 2`, `Tag 2: Nachlese`; null for other words. */
function numberedDay(text: string): number | null {
  const number = NUMBERED_DAY.exec(text.trim())?.[1];
  return number === undefined ? null : Number(number);
}

const YEAR =
  /(?:^|[([]|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? )((?:19|20)\d{2})(?:$|[)\]])/i;

/** `September 2022` and `Timeline (2022)`; a number that only looks like a year is none. */
function yearOf(text: string): number | null {
  const year = YEAR.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}
