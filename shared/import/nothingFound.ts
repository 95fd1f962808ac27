import { textKind } from '#shared/import/inputKind.ts';
import { plainReader } from '#shared/import/parseTimelineText.ts';
import { type ScannedLine, scanLines } from '#shared/import/reading/scanLines.ts';
import { timelineHeading } from '#shared/import/reading/sectionNames.ts';
import { counted, listed } from '#shared/text/phrases.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';

/** The forms of events that are read in a text; the message names them where none was found. */
const LOOKED_FOR = 'lines that begin with a time, a table with a column of times, posts copied from a chat';

/**
 * Why `debrief import` found no event in a text: what it seems to be, what was looked for, and which headings stand there
 * instead. One line.
 */
export function nothingFoundWords(text: string, isReadAsDocument: boolean): string {
  const found = `no event was found. It looks like ${textKind(text)}`;
  if (!isReadAsDocument) return `${found}. Looked for: ${LOOKED_FOR}`;
  const lines = scanLines(text);
  const toPlain = plainReader(lines);
  const headings = headingsOf(lines, toPlain);
  if (headings.some((heading) => timelineHeading(heading) !== null))
    return `${found}. Looked for, under the heading of its timeline: ${LOOKED_FOR}`;
  const names = headings.length === 0 ? 'no heading' : `only ${listed(headings, (name) => `“${name}”`)}`;
  return `${found}. Looked for: a heading such as “Timeline” or “What happened”; it has ${names}${offer(lines, toPlain)}`;
}

function headingsOf(lines: readonly ScannedLine[], toPlain: (text: string) => string): readonly string[] {
  return lines
    .filter(({ kind, level }) => kind === 'heading' && level <= 6)
    .map(({ content }) => toPlain(content).trim().slice(0, 60))
    .filter((heading) => heading !== '');
}

function offer(lines: readonly ScannedLine[], toPlain: (text: string) => string): string {
  const timed = lines.filter(
    ({ kind, content }) =>
      (kind === 'item' || kind === 'text') &&
      readEntryHead(toPlain(content), 'item')?.time.clock?.kind === 'known',
  ).length;
  if (timed === 0) return '';
  return `. ${counted(timed, 'line begins', 'lines begin')} with a time; --from text reads all lines`;
}
