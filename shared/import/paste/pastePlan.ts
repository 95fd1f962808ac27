import { type EventId, type NewId, toId } from '#shared/domain/incident/ids.ts';
import type { MilestoneName } from '#shared/domain/incident/milestones.ts';
import { applyPatch } from '#shared/domain/incident/orderedItems.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import type { Visibility } from '#shared/domain/incident/visibility.ts';
import { guessedKindOf } from '#shared/domain/kinds/guessedKind.ts';
import { type DraftPart, draftParts, type PartStanding } from '#shared/import/draft/draftParts.ts';
import { type DraftEvent, type ImportDraft, openQuestions } from '#shared/import/draft/importDraft.ts';
import { eventFromDraft } from '#shared/import/draft/incidentFromDraft.ts';
import { madeChoice } from '#shared/import/paste/choiceOptions.ts';
import type { LineFate, PasteDecisions } from '#shared/import/paste/pasteDecisions.ts';
import type { PastedEvent, PastedLine, PasteReading } from '#shared/import/paste/readPaste.ts';

/** An event of a preview as it would be added. Its id is the key until it is. */
export interface PlannedEvent {
  readonly key: string;
  readonly parsed: DraftEvent;
  readonly event: TimelineEvent;
  readonly isTaken: boolean;
  /** The milestones that it marks, as the text or a person says. */
  readonly marks: readonly MilestoneName[];
  /** The timeline has it already: the same minute, the same title. */
  readonly isThere: boolean;
  /** The text alone cannot say when it happened, and nobody has said it yet. */
  readonly isOpen: boolean;
}

/** A line that was not understood, as the note that it would become. */
export interface PlannedLine {
  readonly key: string;
  /** 1-based. */
  readonly line: number;
  readonly event: TimelineEvent;
  /** False: it was left out for what it is, such as a join message. */
  readonly isNote: boolean;
  readonly fate: LineFate;
  readonly isThere: boolean;
}

/** A part of a section as it would be added. */
export interface PlannedPart extends DraftPart {
  readonly isTaken: boolean;
  readonly standing: PartStanding;
}

/** What accepting a preview would do. */
export interface PastePlan {
  /** In the order of the text. */
  readonly events: readonly PlannedEvent[];
  /** What was found besides events, section by section. */
  readonly parts: readonly PlannedPart[];
  readonly lines: readonly PlannedLine[];
  /** What was read together, in the order of the text; empty for one source. */
  readonly sources: ImportDraft['sources'];
}

/** More lines without a time than this are a text pasted by mistake rather than notes. */
const MOST_NOTES = 100;

/**
 * Joins what a text says with what a person decided; while it is open what the columns of a table hold, none of its events
 * is taken by itself. `isThere` and `standingOf` say what the incident has already, `asKnown` how it writes a name.
 */
export function planPaste(
  { draft, events, lines }: PasteReading,
  decisions: PasteDecisions,
  isThere: (event: TimelineEvent) => boolean,
  standingOf: (part: DraftPart) => PartStanding = () => 'new',
  asKnown: (name: string) => string = (name) => name,
): PastePlan {
  const notes = lines.filter(({ isNote }) => isNote).length;
  const isWaiting = openQuestions(draft).some(({ answeredBy }) => answeredBy === 'columns');
  const usualFate = decisions.allLines ?? (notes > MOST_NOTES ? 'drop' : 'keep');
  return {
    events: events.map((event) =>
      plannedEvent(event, decisions, { isThere, isSure: !isWaiting && !isDoubtful(event), asKnown }),
    ),
    parts: draftParts(draft).map((part) => {
      const standing = standingOf(part);
      // Nobody's text grows by itself, and what is there is not added twice.
      const isWanted = decisions.parts.get(part.key) ?? (standing === 'new' && part.isUnsure !== true);
      return { ...part, isTaken: isWanted && standing !== 'there', standing };
    }),
    lines: lines.map((line) => plannedLine(line, decisions, usualFate, isThere)),
    sources: draft.sources,
  };
}

/** What would be added, in the order of the text, with ids of its own. */
export function acceptedEvents(plan: PastePlan, newId: NewId): readonly TimelineEvent[] {
  return accepted(plan, newId).map(({ event }) => event);
}

/** An event that will be added, with the milestones that it marks. */
export interface AcceptedEvent {
  /** Of the event or the line in the plan. */
  readonly key: string;
  readonly event: TimelineEvent;
  readonly milestones: readonly MilestoneName[];
}

/** The same with the milestones that each event marks. */
export function accepted({ events, lines }: PastePlan, newId: NewId): readonly AcceptedEvent[] {
  const taken = events
    .filter(({ isTaken }) => isTaken)
    .map(({ key, event, parsed, marks }) => ({
      key,
      event,
      line: parsed.sourceLines.from,
      milestones: marks,
    }));
  const kept = lines.filter(({ fate }) => fate === 'keep').map((line) => ({ ...line, milestones: [] }));
  return [...taken, ...kept]
    .sort((a, b) => a.line - b.line)
    .map(({ key, event, milestones }) => {
      const patch = event.detail === '' ? { detail: undefined } : {};
      return { key, event: applyPatch(event, { ...patch, id: newId<EventId>() }), milestones };
    });
}

interface PlanSetting {
  readonly isThere: (event: TimelineEvent) => boolean;
  /** Nothing is open that would change it. */
  readonly isSure: boolean;
  /** How the incident writes a name that the text has. */
  readonly asKnown: (name: string) => string;
}

function plannedEvent(
  { key, parsed }: PastedEvent,
  { events }: PasteDecisions,
  { isThere, isSure, asKnown }: PlanSetting,
): PlannedEvent {
  const { isTaken, chosen, patch = {}, marks: marked = [] } = events.get(key) ?? {};
  const marks = [...new Set([...(parsed.milestones ?? []), ...marked])];
  const option = madeChoice(parsed, chosen);
  const read = eventFromDraft(parsed, toId<EventId>(key), option);
  const named = read.actor === undefined ? read : { ...read, actor: asKnown(read.actor) };
  const event = applyPatch(named, patch);
  const isKnown = isThere(event);
  const isOpen = parsed.choices.length > 0 && event.occurredAt === null && !('occurredAt' in patch);
  return { key, parsed, event, marks, isTaken: isTaken ?? (isSure && !isKnown), isThere: isKnown, isOpen };
}

/** Nobody knows which words of a row with a torn quotation mark belong to it, and a sentence need not tell an event. */
function isDoubtful({ parsed }: PastedEvent): boolean {
  return parsed.flags.some(({ code }) => code === 'quote-open' || code === 'told-in-sentence');
}

function plannedLine(
  { key, line, title, isPrivate, isNote }: PastedLine,
  { lines, allLines }: PasteDecisions,
  usualFate: LineFate,
  isThere: (event: TimelineEvent) => boolean,
): PlannedLine {
  const event = noteOf(key, title, isPrivate ? 'private' : 'internal');
  const isKnown = isThere(event);
  return {
    key,
    line,
    event,
    isNote,
    fate: lines.get(key) ?? (isKnown || !(isNote || allLines !== null) ? 'drop' : usualFate),
    isThere: isKnown,
  };
}

/** A title is read at a glance; what is longer stands whole in the detail. */
const LONGEST_TITLE = 300;

function noteOf(key: string, words: string, visibility: Visibility): TimelineEvent {
  const isLong = words.length > LONGEST_TITLE;
  return {
    id: toId<EventId>(key),
    occurredAt: null,
    precision: 'unplaced',
    ...guessedKindOf(words),
    title: isLong ? `${words.slice(0, LONGEST_TITLE)}…` : words,
    ...(isLong ? { detail: words } : {}),
    keyMoment: false,
    visibility,
  };
}
