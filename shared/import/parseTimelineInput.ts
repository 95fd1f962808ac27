import { documentFacts } from '#shared/import/documentFacts.ts';
import { findTimelineSections, type TimelineSection } from '#shared/import/findTimelineSections.ts';
import { parseTimelineText, plainReader, timelineOf } from '#shared/import/parseTimelineText.ts';
import type { ImportContext, ParsedTimeline } from '#shared/import/placing/parsedTimeline.ts';
import { collectMarks } from '#shared/import/reading/collectMarks.ts';
import { scanLines } from '#shared/import/reading/scanLines.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';

/** How an input is read: as lines of a timeline, as a document with sections, or as it looks. */
export const IMPORT_FORMATS = ['auto', 'text', 'markdown'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** A timeline with the title of the document it stands in. */
export interface ParsedDocument extends ParsedTimeline {
  /** Null when there is none. */
  readonly title: string | null;
}

/** Reads a file in the format asked for; `auto` takes a text with headings that are no times for a document. */
export function parseTimelineInput(
  text: string,
  format: ImportFormat,
  context: ImportContext,
): ParsedDocument {
  return isReadAsDocument(text, format)
    ? parseTimelineDocument(text, context)
    : { ...parseTimelineText(text, context), title: null };
}

/** Whether only the timeline sections of a text are read. */
export function isReadAsDocument(text: string, format: ImportFormat): boolean {
  return format === 'markdown' || (format === 'auto' && isDocument(text));
}

/**
 * Reads the events of a whole document from its timeline sections only: sections called "What
 * happened" and the like count where no section is called a timeline. A document with neither has no
 * events, whatever times its prose and logs name. Lines outside the sections are not reported.
 */
function parseTimelineDocument(markdown: string, context: ImportContext): ParsedDocument {
  const lines = scanLines(markdown);
  const toPlain = plainReader(lines);
  const facts = documentFacts(lines, toPlain, context.day);
  const sections = findTimelineSections(lines, toPlain);
  const read = (strength: TimelineSection['strength']) => {
    const parts = sections.filter((section) => section.strength === strength);
    return timelineOf(
      parts.map((part) => collectMarks(part.lines, toPlain)),
      { context, known: facts, lines, toPlain },
    );
  };
  const strong = read('strong');
  const weak = strong.events.length === 0 ? read('weak') : strong;
  return { ...(weak.events.length > 0 ? weak : strong), title: facts.title };
}

function isDocument(text: string): boolean {
  const lines = scanLines(text);
  const toPlain = plainReader(lines);
  return lines.some(
    ({ kind, level, content }) =>
      kind === 'heading' && level <= 6 && readEntryHead(toPlain(content), 'heading') === null,
  );
}
