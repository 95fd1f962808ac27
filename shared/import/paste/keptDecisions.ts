import { MILESTONE_NAMES } from '#shared/domain/incident/milestones.ts';
import { EVENT_KINDS, type TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { isOneOf, isText } from '#shared/drafts/formDraft.ts';
import {
  type EventDecision,
  type LineFate,
  NOTHING_DECIDED,
  type PasteDecisions,
  type TwiceAnswer,
} from '#shared/import/paste/pasteDecisions.ts';
import { parseTimestamp } from '#shared/time/timestamp.ts';

/** What was decided in a preview, as text to be kept with it; null while nothing was. */
export function decisionsText(decisions: PasteDecisions): string | null {
  if (decisions === NOTHING_DECIDED) return null;
  const { events, lines, parts, allLines, toldTwice } = decisions;
  return JSON.stringify({
    events: [...events],
    lines: [...lines],
    parts: [...parts],
    allLines,
    toldTwice,
  });
}

/** The decisions that were kept; what cannot be read of them was not decided. */
export function keptDecisions(text: string | null): PasteDecisions {
  const kept = text === null ? null : parsed(text);
  if (!isRecord(kept)) return NOTHING_DECIDED;
  const events = pairsIn(kept.events).map(([key, decision]) => [key, eventDecision(decision)] as const);
  const lines = pairsIn(kept.lines).flatMap(([key, fate]) => (isFate(fate) ? [[key, fate] as const] : []));
  const parts = pairsIn(kept.parts).flatMap(([key, isTaken]) =>
    typeof isTaken === 'boolean' ? [[key, isTaken] as const] : [],
  );
  return {
    events: new Map(events),
    lines: new Map(lines),
    parts: new Map(parts),
    allLines: isFate(kept.allLines) ? kept.allLines : null,
    toldTwice: isTwiceAnswer(kept.toldTwice) ? kept.toldTwice : null,
  };
}

const isMilestone = isOneOf(MILESTONE_NAMES);
const isTwiceAnswer = isOneOf<TwiceAnswer>(['one', 'both']);
const isFate = isOneOf<LineFate>(['keep', 'drop']);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // A kept text that is none of ours: nothing was decided.
  }
}

function pairsIn(value: unknown): readonly (readonly [string, unknown])[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((pair: unknown) =>
    Array.isArray(pair) && isText(pair[0]) ? [[pair[0], pair[1]] as const] : [],
  );
}

/** A choice among several times is asked again: it is one press, and its options come from the text. */
function eventDecision(value: unknown): EventDecision {
  if (!isRecord(value)) return {};
  const { isTaken, patch, marks } = value;
  const taken = typeof isTaken === 'boolean' ? { isTaken } : {};
  const marked = Array.isArray(marks) ? { marks: marks.filter(isMilestone) } : {};
  return { ...taken, ...marked, ...(isRecord(patch) ? { patch: eventPatch(patch) } : {}) };
}

type Part = 'title' | 'detail' | 'actor' | 'source' | 'occurredAt' | 'endedAt' | 'precision' | 'kind';

const isTime = (value: unknown): boolean => isText(value) && parseTimestamp(value) !== null;

/** What can be put right in a row of the preview. */
const PARTS: Readonly<Record<Part, (value: unknown) => boolean>> = {
  title: isText,
  detail: isText,
  actor: isText,
  source: isText,
  occurredAt: (value) => value === null || isTime(value),
  endedAt: isTime,
  precision: isOneOf(['exact', 'approximate', 'unplaced']),
  kind: isOneOf(EVENT_KINDS),
};

function eventPatch(kept: Readonly<Record<string, unknown>>): Partial<TimelineEvent> {
  const parts = Object.entries(PARTS).filter(([part, isAllowed]) => part in kept && isAllowed(kept[part]));
  return Object.fromEntries(parts.map(([part]) => [part, kept[part]]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
