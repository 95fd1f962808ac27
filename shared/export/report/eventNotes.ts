import type { PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { EventId } from '#shared/domain/incident/ids.ts';
import { MILESTONE_NAMES, type MilestoneName, type Milestones } from '#shared/domain/incident/milestones.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { harmlessMarkdown } from '#shared/export/report/harmlessMarkdown.ts';
import { markdownPieces } from '#shared/export/report/markdownPieces.ts';
import { lines, paragraph, strong, text } from '#shared/export/report/reportNodes.ts';
import { cleanText, oneLine } from '#shared/text/cleanText.ts';
import { capitalised } from '#shared/text/phrases.ts';
import { exactClockTime, longDate } from '#shared/time/formatTime.ts';
import { EVENT_KIND_WORDS, MILESTONE_WORDS } from '#shared/words/vocabulary.ts';

/** The milestones that each event marks, in the order they normally pass. */
export function milestoneMarks(milestones: Milestones): ReadonlyMap<EventId, readonly MilestoneName[]> {
  const marks = new Map<EventId, MilestoneName[]>();
  for (const name of MILESTONE_NAMES) {
    const id = milestones[name];
    if (id !== null) marks.set(id, [...(marks.get(id) ?? []), name]);
  }
  return marks;
}

/** The last line of an event: which milestones it marks, kind, who, where it can be seen, when it became known; nothing where nobody said any. */
export function eventNotes(
  event: TimelineEvent,
  timeZone: string,
  marks: ReadonlyMap<EventId, readonly MilestoneName[]>,
): PhrasingContent[] {
  const names = (marks.get(event.id) ?? []).map((name) => MILESTONE_WORDS[name].mark);
  const actor = oneLine(event.actor ?? '');
  const parts = [kindText(event), actor, sourceText(event.source), knownText(event, timeZone)];
  const words = parts.filter((part) => part !== '').join(' · ');
  // A plain name alone could be the last line of the detail; on a page its look tells it from that.
  const isNameFirst = event.kind === undefined && actor !== '';
  const naming = isNameFirst ? [text('who: ', 'separator')] : [];
  const notes = words === '' ? [] : [...naming, text(words, 'notes')];
  if (names.length === 0) return notes;
  const milestones = strong(capitalised(names.join(', ')), 'milestone');
  return notes.length === 0 ? [milestones] : [milestones, text(' · ', 'separator'), ...notes];
}

function kindText({ kind }: TimelineEvent): string {
  return kind === undefined ? '' : EVENT_KIND_WORDS[kind];
}

function sourceText(source: string | undefined): string {
  const named = oneLine(source ?? '');
  return named === '' ? '' : `source: ${named}`;
}

function knownText({ knownAt }: TimelineEvent, timeZone: string): string {
  if (knownAt === undefined) return '';
  return `known ${longDate(knownAt, timeZone)} ${exactClockTime(knownAt, timeZone)}`;
}

/**
 * A field that its author wrote in Markdown, as part of the report, under a heading of depth `under`.
 * Empty when nothing is written. See {@link harmlessMarkdown} for what is changed.
 */
export function markdownField(markdown: string, under: 1 | 2): RootContent[] {
  return markdownPieces(cleanText(markdown)).flatMap(({ text, isPlain }) =>
    isPlain || hasNoMarks(text) ? plainParagraphs(text) : harmlessMarkdown(parseMarkdown(text), under),
  );
}

/** One line that begins with a letter and holds no sign of Markdown and no address. */
const NO_MARKS = /^\p{L}(?:[^\n\r\t\\`*_<>&|~#[\]@:.]|[:.](?!\/\/)(?<!www\.))*$/iu;

/** The parser would say the same of it, and take longer for it than for all else of an event. */
function hasNoMarks(text: string): boolean {
  return text === text.trim() && NO_MARKS.test(text);
}

/** A text as it is written, with its paragraphs and line breaks. */
function plainParagraphs(text: string): RootContent[] {
  const paragraphs = text.split(/\n[ \t]*\n/).filter((part) => part.trim() !== '');
  return paragraphs.map((part) => paragraph(lines(part)));
}

const GFM = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/** GFM as the exports write it and as their readers parse it. */
export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, GFM);
}
