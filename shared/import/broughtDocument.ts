import { err, ok, type Result } from '#shared/basics/result.ts';
import { LONGEST_TITLE } from '#shared/domain/createIncident.ts';
import type { Severity } from '#shared/domain/incident/incident.ts';
import { leftOutCounts } from '#shared/import/draft/draftLines.ts';
import { draftParts } from '#shared/import/draft/draftParts.ts';
import { type ImportDraft, isDraftEmpty } from '#shared/import/draft/importDraft.ts';
import { readSource } from '#shared/import/forms/forms.ts';
import { textKind } from '#shared/import/inputKind.ts';
import type { ImportContext } from '#shared/import/placing/parsedTimeline.ts';
import { type ImpactTimes, saidTimes } from '#shared/import/saidTimes.ts';
import { type WholeDocuments, wholeDocuments } from '#shared/import/several/wholeDocuments.ts';
import { dayInName } from '#shared/import/source/dayInName.ts';
import { sourceOfText } from '#shared/import/source/importSource.ts';
import { withoutHiddenControls } from '#shared/text/cleanText.ts';
import { incidentTitle } from '#shared/text/incidentTitle.ts';
import { counted, listed } from '#shared/text/phrases.ts';
import type { CalendarDay } from '#shared/time/calendarDay.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { calendarDayIn } from '#shared/time/zonedTime.ts';

/** A text from elsewhere that a new incident begins with, and what it says of the incident itself. */
export interface BroughtDocument {
  /** The file's, without its folder; empty for a text that was in none. */
  readonly name: string;
  readonly text: string;
  /** What the document calls itself, else its file's name without the ending; empty where it has neither. */
  readonly title: string;
  /** Null: it names none. */
  readonly severity: Severity | null;
  /** IANA name of the zone that it says its times are in; null: it says none. */
  readonly timeZone: string | null;
  /** When customers felt it, as it says itself. */
  readonly impact: ImpactTimes;
  /** The day in the file's name, for times without one. */
  readonly day: CalendarDay | null;
  /** What it is and holds, in one sentence: `A Markdown document: 42 lines, with 9 events and 5 other parts`. */
  readonly words: string;
  /** Several documents that are each a whole incident, in this text; null: it is one. */
  readonly whole: WholeDocuments | null;
}

/** What such a text is read against. */
export interface BroughtContext extends Pick<ImportContext, 'columns' | 'onPlaced' | 'timeZone'> {
  readonly now: Timestamp;
}

/** Reads a text that somebody brought to begin an incident with; the error says in one sentence what it seems to be. */
export function broughtDocument(
  name: string,
  text: string,
  { now, ...around }: BroughtContext,
): Result<BroughtDocument, string> {
  const shownName = withoutHiddenControls(name);
  const today = calendarDayIn(now, around.timeZone);
  const named = dayInName(name);
  const context = { ...around, isZoneGuessed: true, day: named ?? today, latest: today };
  const draft = readSource(sourceOfText(name, text), context);
  if (draft === null || (isDraftEmpty(draft) && draft.questions.length === 0))
    return err(
      `No event and no section was found in ${name === '' ? 'the text' : `“${shownName}”`}. It looks like ${textKind(text)}.`,
    );
  return ok({
    name: shownName,
    text,
    title: titleOf(draft.title?.value ?? shownName.replace(/\.[a-z]{1,8}$/i, '')),
    severity: draft.severity?.value ?? null,
    timeZone: draft.timeZone,
    impact: saidTimes(draft, context),
    day: named,
    words: wordsOf(draft),
    whole: wholeDocuments(text, draft.sources),
  });
}

/** A heading can be a whole paragraph. Code points are counted, so that none is cut in half. */
function titleOf(text: string): string {
  return [...incidentTitle(text).replace(/\s+/g, ' ').trim()].slice(0, LONGEST_TITLE / 2).join('');
}

/** What it holds comes before what is left out of it: the preview names the reason of each line. */
function wordsOf(draft: ImportDraft): string {
  const { is, unit, source } = draft;
  const parts = draftParts(draft).length;
  const found = [
    draft.events.length > 0 && counted(draft.events.length, 'event'),
    parts > 0 && counted(parts, draft.events.length > 0 ? 'other part' : 'part'),
    draft.questions.length > 0 && counted(draft.questions.length, 'question'),
  ].filter((words) => words !== false);
  const leftOut = leftOutCounts(draft).filter(([reason]) => !reason.isWaiting);
  const left = leftOut.reduce((sum, [, count]) => sum + count, 0);
  const without = left === 0 ? '' : `; ${counted(left, unit.one, unit.many)} left out`;
  return `${is}: ${counted(source.length, unit.one, unit.many)}, with ${listed(found, (words) => words)}${without}`;
}
