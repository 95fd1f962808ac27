import type { ReturnedChange } from '#shared/publication/returned/changes/returnedChange.ts';
import { DAY_MS } from '#shared/time/durations.ts';
import { epochMs, parseTimestamp } from '#shared/time/timestamp.ts';

/** So many events that move alike were moved by one date, and not one by one. */
const MANY = 3;

/** The changes by which many events would move alike by whole days: somebody has to look. */
export function movedDays(changes: readonly ReturnedChange[]): ReadonlySet<ReturnedChange> {
  const moved = changes.map((change) => ({ change, days: daysOf(change) }));
  return new Set(
    moved
      .filter(({ days }) => days !== 0 && moved.filter((other) => other.days === days).length >= MANY)
      .map(({ change }) => change),
  );
}

/** 0 for a change that moves nothing, or by less or more than whole days. */
function daysOf(change: ReturnedChange): number {
  if (change.kind !== 'field' || change.field !== 'occurredAt') return 0;
  const [from, to] = [change.base, change.theirs].map((time) => parseTimestamp(time ?? ''));
  const days = from == null || to == null ? 0 : (epochMs(to) - epochMs(from)) / DAY_MS;
  return Number.isInteger(days) ? days : 0;
}
