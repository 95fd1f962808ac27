import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { below, isSame, type Merge, noteConflict } from '#shared/merge/sides.ts';

/** What says together when an event happened: an event without a time is unplaced, and only such a one. */
const WHEN = ['occurredAt', 'precision'] as const satisfies readonly (keyof TimelineEvent)[];

/**
 * An event with its fields merged. Where one side placed it and the other said something else of its time, the two
 * halves may not fit each other; then the time stays as ours has it.
 */
export function mergeEvent(mergeFields: Merge<TimelineEvent>): Merge<TimelineEvent> {
  return (sides, place) => {
    const merged = mergeFields(sides, place);
    if ((merged.occurredAt === null) === (merged.precision === 'unplaced')) return merged;
    const { ours, theirs } = sides;
    for (const key of WHEN) {
      const { path } = below(place, key);
      const isNoted = place.conflicts.some((conflict) => conflict.path === path && conflict.id === place.id);
      if (!isNoted && !isSame(ours[key], theirs[key])) noteConflict(below(place, key), theirs[key]);
    }
    return { ...merged, occurredAt: ours.occurredAt, precision: ours.precision };
  };
}
