import type { TimelineEvent } from '#shared/domain/timelineEvent.ts';
import { compareTimestamps, epochMs, type Timestamp } from '#shared/time/timestamp.ts';

/** When the responders learnt of something new, earliest first, each instant once. */
export function knownMoments(timeline: readonly TimelineEvent[]): readonly Timestamp[] {
  const moments = timeline.flatMap((event) => event.knownAt ?? event.occurredAt ?? []);
  const sorted = moments.toSorted(compareTimestamps);
  return sorted.filter((moment, index) => {
    const before = sorted[index - 1];
    return before === undefined || epochMs(before) !== epochMs(moment);
  });
}
