import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Audience } from '#shared/domain/incident/publication.ts';
import { knownStart } from '#shared/domain/timeline/incidentSpan.ts';
import type { ImportDraft } from '#shared/import/draft/importDraft.ts';
import { lineNumbers } from '#shared/import/placing/lineNumbers.ts';
import { documentDraft } from '#shared/import/sections/documentDraft.ts';
import { internalChanges } from '#shared/publication/returned/changes/internalChanges.ts';
import { losesWords } from '#shared/publication/returned/changes/lostWords.ts';
import { publicChanges } from '#shared/publication/returned/changes/publicChanges.ts';
import type {
  ReturnedChange,
  ReturnedDocument,
} from '#shared/publication/returned/changes/returnedChange.ts';
import { timesAsExported } from '#shared/publication/returned/changes/timesAsExported.ts';
import { aboutLine } from '#shared/publication/returned/comments/documentComment.ts';
import { findComments } from '#shared/publication/returned/comments/findComments.ts';
import { htmlComments } from '#shared/publication/returned/comments/githubComments.ts';
import { withoutBesideEvents } from '#shared/publication/returned/document/besideEvents.ts';
import {
  asExported,
  audienceOf,
  type BroughtText,
  captionLines,
  exportedLines,
  exportedText,
  readText,
} from '#shared/publication/returned/document/broughtText.ts';
import { hasLine, withoutLines } from '#shared/publication/returned/document/documentWords.ts';
import { dayOfText } from '#shared/time/calendarDay.ts';

/** What exports said that left before the drawings spoke for themselves. */
const EARLIER_LINES: readonly string[] = ['The timeline to scale.'];

const CHANGES: Readonly<Record<Audience, typeof internalChanges>> = {
  internal: internalChanges,
  public: publicChanges,
};

/**
 * What a document that was exported from an incident and edited says otherwise than it did when it left. Both are read by the
 * importer, so that what it does not read is the same in both and no change. Nothing that somebody wrote is lost: a line
 * that has no place in an incident is a note. Null where it is no export of Debrief.
 */
export function returnedDocument(incident: Incident, { name, text }: BroughtText): ReturnedDocument | null {
  const document = readText({ text });
  const base = asExported(incident, document);
  const audience = audienceOf(document);
  if (audience === null) return null;
  const before = exportedText(base, audience, document.form);
  const known = exportedLines(base, audience, document.form);
  const ownLines = withoutLines(document.lines, [
    ...captionLines(base, audience, document.form),
    ...EARLIER_LINES,
  ]);
  const found = findComments(ownLines, known);
  const withoutCaptions = found.lines.map((line, place) => (document.captions.has(place) ? '' : line));
  const hiddenComments = document.form === 'html' ? htmlComments(text).comments : [];
  const exportedDraft = draftOf(base, before.lines);
  const returnedDraft = timesAsExported(
    exportedDraft,
    draftOf(base, withoutBesideEvents(withoutCaptions, known)),
  );
  const changes = CHANGES[audience](base, { exported: exportedDraft, returned: returnedDraft })
    .filter((change) => !isReadElsewhere(change, known, found.lines))
    .toSorted(
      (a, b) => (a.lines?.from ?? Number.POSITIVE_INFINITY) - (b.lines?.from ?? Number.POSITIVE_INFINITY),
    );
  const comments = [...found.comments, ...hiddenComments].map(
    (comment): ReturnedChange => ({ kind: 'note', ...comment, isComment: true }),
  );
  return { name, changes: [...changes, ...comments, ...unplaced(found.lines, known, changes)] };
}

/**
 * Whether a text is the same, and was read from another part of the document: where another program wrote it, the importer may
 * take the whys for the root cause. What is said now was said before, and what was there still is.
 */
function isReadElsewhere(
  change: ReturnedChange,
  exported: readonly string[],
  returned: readonly string[],
): boolean {
  if (change.kind !== 'field' || change.of !== null || !change.isWords) return false;
  const { base = '', theirs = '' } = change;
  const isIn = (document: readonly string[], text: string) =>
    text.split('\n').every((line) => hasLine(document, line));
  return base !== '' && theirs !== '' && isIn(exported, theirs) && isIn(returned, base);
}

function draftOf(base: Incident, lines: readonly string[]): ImportDraft {
  const { timeZone, createdAt } = base;
  const day = dayOfText((knownStart(base) ?? createdAt).slice(0, 10)) ?? { year: 1970, month: 1, day: 1 };
  return documentDraft(lines.join('\n'), { timeZone, day, isDayChosen: true });
}

/** What exports say of the moment, not of the incident. */
const OF_THE_EXPORT = /^\s*\|?\s*(?:Exported\s*\||Picture missing:)/;

/** Lines that the document did not have, and of which no change says every word, each as a note. */
function unplaced(
  returned: readonly string[],
  exported: readonly string[],
  changes: readonly ReturnedChange[],
): readonly ReturnedChange[] {
  const used = new Set(changes.flatMap(({ lines }) => (lines === undefined ? [] : lineNumbers(lines))));
  const isLoss = losesWords({ exported, returned }, changes);
  return returned.flatMap((line, index): readonly ReturnedChange[] => {
    if (hasLine(exported, line) || (used.has(index + 1) && !isLoss(index + 1)) || OF_THE_EXPORT.test(line))
      return [];
    const text = aboutLine(line);
    if (text === '') return [];
    const lines = { from: index + 1, to: index + 1 };
    return [{ kind: 'note', by: '', text: wholeLine(line), about: '', isComment: false, lines }];
  });
}

function wholeLine(line: string): string {
  return line
    .replace(/^\s*(?:[-*+]|#{1,6})\s+/, '')
    .replace(/^\s*\||\|\s*$/g, '')
    .replace(/\\$/, '')
    .trim();
}
