import { hasLine, lettersOf } from '#shared/publication/returned/document/documentWords.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';

const TIMELINE = /^(?:\d+)?timeline/;

/**
 * A document without the paragraphs that somebody wrote between its events: they are of no event, and the importer would
 * take them for the end of the one before. Each line keeps its place: one that is gone is blank.
 */
export function withoutBesideEvents(
  lines: readonly string[],
  exported: readonly string[],
): readonly string[] {
  let isTimeline = false;
  return lines.map((line) => {
    if (/^#{1,6}\s/.test(line))
      isTimeline = isTimeline ? !/^#{1,2}\s/.test(line) : TIMELINE.test(lettersOf(line));
    const isBeside =
      isTimeline &&
      /^[\p{L}\p{N}“"'(*_]/u.test(line) &&
      !/^(?:[*]|\d+[.)])\s/.test(line) &&
      readEntryHead(line.replace(/[*_]/g, ''), 'text') === null;
    return isBeside && !hasLine(exported, line) ? '' : line;
  });
}
