import { type ShownKind, shownKind, type TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { knownSince } from '#shared/domain/timeline/knownMoments.ts';
import { isPlaced } from '#shared/domain/timeline/timelineOrder.ts';
import { personKey } from '#shared/text/onePerson.ts';
import { compareTimestamps, type Timestamp } from '#shared/time/timestamp.ts';

/** Which events a person wants to see. Empty lists and texts ask for nothing. */
export interface TimelineFilter {
  readonly kinds: readonly ShownKind[];
  /** Each in any spelling: `priya` asks for what `Priya` did, too. */
  readonly actors: readonly string[];
  readonly isKeyOnly: boolean;
  /** Words that must all stand in the title, detail, actor or source; case does not matter. */
  readonly text: string;
}

export const SHOW_ALL: TimelineFilter = { kinds: [], actors: [], isKeyOnly: false, text: '' };

/** The events that pass, in the order given; the same array when nothing is asked for. */
export function filteredEvents(
  timeline: readonly TimelineEvent[],
  filter: TimelineFilter,
): readonly TimelineEvent[] {
  if (!isFiltering(filter)) return timeline;
  const actors = filter.actors.map(personKey);
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return timeline.filter(
    (event) =>
      (filter.kinds.length === 0 || filter.kinds.includes(shownKind(event))) &&
      (actors.length === 0 || actors.includes(personKey(event.actor ?? ''))) &&
      (!filter.isKeyOnly || event.keyMoment) &&
      hasWords(event, words),
  );
}

/** Who is named in the timeline, each spelling once, in alphabetical order. */
export function actorsOf(timeline: readonly TimelineEvent[]): readonly string[] {
  const actors = new Set(timeline.flatMap(({ actor }) => actor || []));
  return [...actors].sort((a, b) => a.localeCompare(b, 'en'));
}

export function isFiltering({ kinds, actors, isKeyOnly, text }: TimelineFilter): boolean {
  return kinds.length > 0 || actors.length > 0 || isKeyOnly || text.trim() !== '';
}

/**
 * What the responders knew at a moment: an event found afterwards counts from when it was known. Notes
 * without a time are left out, since nobody can say when they became known.
 */
export function knownEvents(
  timeline: readonly TimelineEvent[],
  then: Timestamp | null,
): readonly TimelineEvent[] {
  if (then === null) return timeline;
  return timeline.filter((event) => isPlaced(event) && compareTimestamps(knownSince(event), then) <= 0);
}

function hasWords(event: TimelineEvent, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = [event.title, event.detail, event.actor, event.source].join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
}
