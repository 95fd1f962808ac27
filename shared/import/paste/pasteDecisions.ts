import type { MilestoneName } from '#shared/domain/incident/milestones.ts';
import type { Patch } from '#shared/domain/incident/orderedItems.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import type { TimeOption } from '#shared/time/timeOptions.ts';

/** What becomes of a line that was not understood: a note without a time, or nothing. */
export type LineFate = 'keep' | 'drop';

/** What a person says of all moments that two sources tell: one event of each, or both stay. */
export type TwiceAnswer = 'one' | 'both';

/** What a person decided about one event of a preview. */
export interface EventDecision {
  readonly isTaken?: boolean;
  /** Picked from the event's choices. */
  readonly chosen?: TimeOption;
  /** The milestones that it marks, beside those that the text says. */
  readonly marks?: readonly MilestoneName[];
  /** What was changed by hand. */
  readonly patch?: Patch<TimelineEvent>;
}

/** Everything that a person decided in a preview. It is kept by key, so that it outlasts edits of the text. */
export interface PasteDecisions {
  readonly events: ReadonlyMap<string, EventDecision>;
  readonly lines: ReadonlyMap<string, LineFate>;
  /** Whether a part of a section is taken. */
  readonly parts: ReadonlyMap<string, boolean>;
  /** For the lines that nothing was decided about; null: as usual for such a text. */
  readonly allLines: LineFate | null;
  /** Of the moments that two sources tell; null: nobody said yet, and both stay. */
  readonly toldTwice: TwiceAnswer | null;
}

export const NOTHING_DECIDED: PasteDecisions = {
  events: new Map(),
  lines: new Map(),
  parts: new Map(),
  allLines: null,
  toldTwice: null,
};

/** Adds to what was decided about one event; fields changed before stay changed. */
export function decideEvent(decisions: PasteDecisions, key: string, next: EventDecision): PasteDecisions {
  const before = decisions.events.get(key) ?? {};
  const patch = { ...before.patch, ...next.patch };
  return { ...decisions, events: new Map(decisions.events).set(key, { ...before, ...next, patch }) };
}

/** Picks one of an event's choices; a time that was typed before gives way. */
export function chooseOption(decisions: PasteDecisions, key: string, chosen: TimeOption): PasteDecisions {
  const before = decisions.events.get(key) ?? {};
  const { occurredAt: _at, endedAt: _end, precision: _how, ...patch } = before.patch ?? {};
  return { ...decisions, events: new Map(decisions.events).set(key, { ...before, chosen, patch }) };
}

/** Picks one choice of each of several events; see {@link chooseOption}. */
export function chooseForAll(
  decisions: PasteDecisions,
  picked: readonly { readonly key: string; readonly option: TimeOption }[],
): PasteDecisions {
  return picked.reduce((before, { key, option }) => chooseOption(before, key, option), decisions);
}

/** Marks a milestone by an event; it is no longer marked by another. */
export function markMilestone(decisions: PasteDecisions, key: string, name: MilestoneName): PasteDecisions {
  const events = new Map(decisions.events);
  for (const [other, decision] of events) {
    const { marks = [] } = decision;
    if (marks.includes(name))
      events.set(other, { ...decision, marks: marks.filter((mark) => mark !== name) });
  }
  const before = events.get(key) ?? {};
  events.set(key, { ...before, marks: [...(before.marks ?? []), name] });
  return { ...decisions, events };
}

/** Takes or leaves several events at once. */
export function takeEvents(
  decisions: PasteDecisions,
  keys: readonly string[],
  isTaken: boolean,
): PasteDecisions {
  const events = new Map(decisions.events);
  for (const key of keys) events.set(key, { ...events.get(key), isTaken });
  return { ...decisions, events };
}

/** Takes or leaves several parts at once. */
export function takeParts(
  decisions: PasteDecisions,
  keys: readonly string[],
  isTaken: boolean,
): PasteDecisions {
  const parts = new Map(decisions.parts);
  for (const key of keys) parts.set(key, isTaken);
  return { ...decisions, parts };
}

export function decideLine(decisions: PasteDecisions, key: string, fate: LineFate): PasteDecisions {
  return { ...decisions, lines: new Map(decisions.lines).set(key, fate) };
}

/** Decides about all lines, also those that were decided about one by one. */
export function decideAllLines(decisions: PasteDecisions, fate: LineFate): PasteDecisions {
  return { ...decisions, allLines: fate, lines: new Map() };
}

/** Says whether all moments that two sources tell become one event each. */
export function decideToldTwice(decisions: PasteDecisions, toldTwice: TwiceAnswer): PasteDecisions {
  return { ...decisions, toldTwice };
}
