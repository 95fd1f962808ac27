import type { DraftEvent, ImportDraft } from '#shared/import/draft/importDraft.ts';
import { pairUp } from '#shared/publication/returned/changes/pairUp.ts';
import { DAY_MS } from '#shared/time/durations.ts';
import { readEntryHead } from '#shared/time/readEntryHead.ts';
import { epochMs, shifted } from '#shared/time/timestamp.ts';

/**
 * The returned document with the day and the zone that its clocks had when it left. A date or a zone that somebody wrote
 * elsewhere, above the title or in a heading, tells nothing of the events: only what stands in the line of an event moves it.
 */
export function timesAsExported(exportedDraft: ImportDraft, returnedDraft: ImportDraft): ImportDraft {
  const places = pairUp(returnedDraft.events.map(keyOf), exportedDraft.events.map(keyOf));
  const before = places.map((place) => exportedDraft.events[place ?? -1] ?? null);
  const moves = returnedDraft.events.map((event, place) => movedBy(before[place] ?? null, event));
  const events = returnedDraft.events.map((event, place) => {
    const same = before[place] ?? null;
    if (same !== null && isWrittenAlike(same, event)) return { ...event, ...timesOf(same) };
    return movedBack(event, nearest(moves, place));
  });
  return { ...returnedDraft, events };
}

/** The clock tells events with the same words apart. */
function keyOf({ occurredAt, title }: DraftEvent): string {
  return `${occurredAt?.slice(11, 16) ?? ''} ${title}`;
}

function isWrittenAlike(one: DraftEvent, other: DraftEvent): boolean {
  return one.written.trim() === other.written.trim();
}

function timesOf({ occurredAt, precision, endedAt }: DraftEvent) {
  return { occurredAt, precision, ...(endedAt === undefined ? {} : { endedAt }) };
}

/** By how much an event was read later than when it left although its line says the same, in milliseconds; null: unknown. */
function movedBy(before: DraftEvent | null, { occurredAt, written }: DraftEvent): number | null {
  const was = before?.occurredAt ?? null;
  if (was === null || occurredAt === null || before?.written.trim() !== written.trim()) return null;
  return epochMs(occurredAt) - epochMs(was);
}

/** Of the nearest event that tells it, first above. 0 where none does. */
function nearest(moves: readonly (number | null)[], place: number): number {
  const above = moves.slice(0, place).findLast((move) => move !== null);
  return above ?? moves.slice(place).find((move) => move !== null) ?? 0;
}

function movedBack(event: DraftEvent, move: number): DraftEvent {
  const { occurredAt, endedAt, written } = event;
  const time = readEntryHead(written, 'item')?.time;
  if (occurredAt === null || move === 0 || (time?.date ?? null) !== null) return event;
  // A zone in the line itself holds.
  const back = (time?.zone ?? null) === null ? -move : -Math.round(move / DAY_MS) * DAY_MS;
  const end = endedAt === undefined ? {} : { endedAt: shifted(endedAt, back) };
  return { ...event, occurredAt: shifted(occurredAt, back), ...end };
}
