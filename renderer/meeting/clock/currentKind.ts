import type { BlockKind } from '#shared/domain/incident/meeting.ts';
import type { MeetingClock } from '#shared/meeting/meetingClock.ts';

/** What the block that is on works on; null before the start. */
export function currentKind({ blocks, currentIndex }: MeetingClock): BlockKind | null {
  return currentIndex === null ? null : (blocks[currentIndex]?.kind ?? null);
}
