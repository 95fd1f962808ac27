import { type EventId, type NewId, toId } from '#shared/domain/incident/ids.ts';
import { applyPatch } from '#shared/domain/incident/orderedItems.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import type { Visibility } from '#shared/domain/incident/visibility.ts';
import { guessEventKind } from '#shared/domain/timeline/eventFromEntry.ts';
import { eventFromParsed } from '#shared/import/eventFromParsed.ts';
import { madeChoice } from '#shared/import/paste/choiceOptions.ts';
import type { LineFate, PasteDecisions } from '#shared/import/paste/pasteDecisions.ts';
import type { PastedEvent, PastedLine, PasteReading } from '#shared/import/paste/readPaste.ts';
import type { ParsedEvent } from '#shared/import/placing/parsedTimeline.ts';

/** An event of a preview as it would be added. Its id is the key until it is. */
export interface PlannedEvent {
  readonly key: string;
  readonly parsed: ParsedEvent;
  readonly event: TimelineEvent;
  readonly isTaken: boolean;
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
  readonly fate: LineFate;
  readonly isThere: boolean;
}

/** What accepting a preview would do. */
export interface PastePlan {
  /** In the order of the text. */
  readonly events: readonly PlannedEvent[];
  readonly lines: readonly PlannedLine[];
}

/** More lines without a time than this are a text pasted by mistake rather than notes. */
const MOST_NOTES = 100;

/** Joins what a text says with what a person decided. `isThere` comes from `alreadyThere`. */
export function planPaste(
  { events, lines }: PasteReading,
  decisions: PasteDecisions,
  isThere: (event: TimelineEvent) => boolean,
): PastePlan {
  const usualFate = decisions.allLines ?? (lines.length > MOST_NOTES ? 'drop' : 'keep');
  return {
    events: events.map((event) => plannedEvent(event, decisions, isThere)),
    lines: lines.map((line) => plannedLine(line, decisions, usualFate, isThere)),
  };
}

/** What would be added, in the order of the text, with ids of its own. */
export function acceptedEvents({ events, lines }: PastePlan, newId: NewId): readonly TimelineEvent[] {
  const taken = events
    .filter(({ isTaken }) => isTaken)
    .map(({ event, parsed }) => ({ event, line: parsed.sourceLines.from }));
  const kept = lines.filter(({ fate }) => fate === 'keep');
  return [...taken, ...kept]
    .sort((a, b) => a.line - b.line)
    .map(({ event }) => {
      const patch = event.detail === '' ? { detail: undefined } : {};
      return applyPatch(event, { ...patch, id: newId<EventId>() });
    });
}

function plannedEvent(
  { key, parsed }: PastedEvent,
  { events }: PasteDecisions,
  isThere: (event: TimelineEvent) => boolean,
): PlannedEvent {
  const { isTaken, chosen, patch = {} } = events.get(key) ?? {};
  const option = madeChoice(parsed, chosen);
  const event = applyPatch(eventFromParsed(parsed, toId<EventId>(key), option), patch);
  const isKnown = isThere(event);
  const isOpen = parsed.choices.length > 0 && event.occurredAt === null && !('occurredAt' in patch);
  return { key, parsed, event, isTaken: isTaken ?? !isKnown, isThere: isKnown, isOpen };
}

function plannedLine(
  { key, line, title, isDirect }: PastedLine,
  { lines }: PasteDecisions,
  usualFate: LineFate,
  isThere: (event: TimelineEvent) => boolean,
): PlannedLine {
  const event = noteOf(key, title, isDirect ? 'private' : 'internal');
  const isKnown = isThere(event);
  return { key, line, event, fate: lines.get(key) ?? (isKnown ? 'drop' : usualFate), isThere: isKnown };
}

/** A title is read at a glance; what is longer stands whole in the detail. */
const LONGEST_TITLE = 300;

function noteOf(key: string, words: string, visibility: Visibility): TimelineEvent {
  const isLong = words.length > LONGEST_TITLE;
  return {
    id: toId<EventId>(key),
    occurredAt: null,
    precision: 'unplaced',
    kind: guessEventKind(words),
    title: isLong ? `${words.slice(0, LONGEST_TITLE)}…` : words,
    ...(isLong ? { detail: words } : {}),
    keyMoment: false,
    visibility,
  };
}
