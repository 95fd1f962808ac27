import type { Incident } from '#shared/domain/incident/incident.ts';
import type { PublishAt } from '#shared/domain/incident/publishSteps.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';

/** One undo step: what the incident was before and after. Both share what did not change. */
export interface HistoryEntry {
  /** For the menu: "Undo edit summary". */
  readonly label: string;
  readonly before: Incident;
  readonly after: Incident;
  /** Edits in a row with the same burst name are one step: typing in one field. */
  readonly burst?: string;
  /** When the step last grew, in milliseconds since the epoch. */
  readonly atMs: number;
  /** Where the change shows, so that undo can go there. */
  readonly place: DeskPlace;
  /** Which part of Publish, if it shows there. */
  readonly publish?: PublishAt;
  /** Both states are documents of their own, so that nothing of the one is carried into the other. */
  readonly isWhole?: boolean;
  /** It was undone before somebody else's changes came: to redo it, both have to be merged. */
  readonly isBeforeTheirs?: boolean;
}

export interface History {
  /** Oldest first. */
  readonly past: readonly HistoryEntry[];
  /** The next one to redo last. */
  readonly future: readonly HistoryEntry[];
}

export const EMPTY_HISTORY: History = { past: [], future: [] };

/** A pause longer than this ends a burst of typing. */
const BURST_PAUSE_MS = 1500;
const MAX_STEPS = 500;

/** Adds a step, or lets the last one grow when both belong to one burst. Undone steps are forgotten. */
export function recordStep(history: History, entry: HistoryEntry): History {
  const last = history.past.at(-1);
  if (last !== undefined && isSameBurst(last, entry)) {
    return { past: history.past.with(-1, { ...entry, before: last.before }), future: [] };
  }
  return { past: [...history.past, entry].slice(-MAX_STEPS), future: [] };
}

/** Adds a step that somebody else's changes are. Nobody chose them, so what was undone can still be redone. */
export function recordTheirs(history: History, entry: HistoryEntry): History {
  const future = history.future.map((undone) => ({ ...undone, isBeforeTheirs: true }));
  return { past: [...history.past, entry].slice(-MAX_STEPS), future };
}

/** Ends the current burst, so that the next edit is a step of its own. */
export function endBurst(history: History): History {
  const last = history.past.at(-1);
  if (last?.burst === undefined) return history;
  const { burst: _ended, ...entry } = last;
  return { ...history, past: history.past.with(-1, entry) };
}

export interface HistoryMove {
  readonly history: History;
  readonly entry: HistoryEntry;
  readonly incident: Incident;
}

/** The steps as if the incident had always been what this makes of it: nothing leads back to what it takes away. */
export function rewriteHistory(
  { past, future }: History,
  rewrite: (incident: Incident) => Incident,
): History {
  // Neighbouring steps share a state, and go on sharing it.
  const states = new Map<Incident, Incident>();
  const rewritten = (state: Incident): Incident => {
    const known = states.get(state) ?? rewrite(state);
    states.set(state, known);
    return known;
  };
  const steps = (entries: readonly HistoryEntry[]) =>
    entries.map((entry) => ({ ...entry, before: rewritten(entry.before), after: rewritten(entry.after) }));
  return { past: steps(past), future: steps(future) };
}

/** Takes the last step back; null when there is none. */
export function undoStep(history: History): HistoryMove | null {
  const entry = history.past.at(-1);
  if (entry === undefined) return null;
  const moved = { past: history.past.slice(0, -1), future: [...history.future, entry] };
  return { history: endBurst(moved), entry, incident: entry.before };
}

/** Takes the last undone step again; null when there is none. */
export function redoStep(history: History): HistoryMove | null {
  const entry = history.future.at(-1);
  if (entry === undefined) return null;
  const moved = { past: [...history.past, entry], future: history.future.slice(0, -1) };
  return { history: endBurst(moved), entry, incident: entry.after };
}

function isSameBurst(last: HistoryEntry, next: HistoryEntry): boolean {
  return (
    last.burst !== undefined &&
    last.burst === next.burst &&
    last.after === next.before &&
    next.atMs - last.atMs <= BURST_PAUSE_MS
  );
}
