import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { below, isSame, type Merge, type MergePlace, noteConflict } from '#shared/merge/sides.ts';

/** What says together when an event happened: an event without a time is unplaced, and only such a one. */
const WHEN = ['occurredAt', 'precision'] as const satisfies readonly (keyof TimelineEvent)[];

/**
 * An event with its fields merged. When it happened is one thing: where both sides say something else of it, or one
 * half of each does not fit the other, it stays as ours has it.
 */
export function mergeEvent(mergeFields: Merge<TimelineEvent>): Merge<TimelineEvent> {
  return (sides, place) => {
    const mergedEvent = mergeFields(sides, place);
    const fits = (mergedEvent.occurredAt === null) === (mergedEvent.precision === 'unplaced');
    const asked = WHEN.filter((key) => isAsked(key, place));
    if (fits && asked.length === 0) return mergedEvent;
    const { ours, theirs } = sides;
    for (const key of WHEN) {
      if (!asked.includes(key) && !isSame(ours[key], theirs[key]))
        noteConflict(below(place, key), theirs[key]);
    }
    return { ...mergedEvent, occurredAt: ours.occurredAt, precision: ours.precision };
  };
}

function isAsked(key: (typeof WHEN)[number], place: MergePlace): boolean {
  const { path } = below(place, key);
  return place.conflicts.some((conflict) => conflict.path === path && conflict.id === place.id);
}
