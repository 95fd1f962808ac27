import { eventTimeText } from '#renderer/timeline/event/eventTimeText.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { EVENT_KIND_WORDS } from '#shared/words/vocabulary.ts';

/**
 * What an event is called for those who hear it: `14:28, Communication, Status page set, On-call engineer`; a note
 * without a time begins with its kind. In the zone.
 */
export function eventName(event: TimelineEvent, timeZone: string): string {
  const time = event.occurredAt === null ? '' : eventTimeText(event, timeZone);
  const words = [time, EVENT_KIND_WORDS[event.kind], event.title || 'Untitled event', event.actor ?? ''];
  return words.filter((word) => word !== '').join(', ');
}
