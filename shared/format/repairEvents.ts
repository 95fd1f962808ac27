import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import type { NoteRepair } from '#shared/format/repair.ts';

/**
 * An event has a time exactly when it is placed. A time that is there is kept, as approximate; an
 * event without one becomes an unplaced note.
 */
export function repairEvents(timeline: readonly TimelineEvent[], note: NoteRepair): readonly TimelineEvent[] {
  return timeline.map((event, index) => {
    const isUnplaced = event.precision === 'unplaced';
    if ((event.occurredAt === null) === isUnplaced) return event;
    const precision = isUnplaced ? 'approximate' : 'unplaced';
    const has = isUnplaced ? 'it has a time' : 'it has no time';
    note(`timeline[${index}].precision`, `${has}: read as ${precision}`);
    return { ...event, precision };
  });
}
