import { KIND_LOOKS } from '#renderer/section/KindIcon.tsx';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { eventClock } from '#shared/domain/timeline/eventClock.ts';
import { placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import { longDate, shortDate } from '#shared/time/formatTime.ts';

/** Where a typed line went: `Added at 14:23, Detection`; its kind where the words tell it, and its day where the other events begin on another. */
export function addedWords({ timeline, timeZone }: Incident, event: TimelineEvent): string {
  const { occurredAt, kind } = event;
  const named = kind === undefined ? '' : `, ${KIND_LOOKS[kind].label}`;
  if (occurredAt === null) return `Added without a time${named}`;
  const time = eventClock(event, timeZone);
  const first = placedEvents(timeline).find(({ id }) => id !== event.id)?.occurredAt ?? occurredAt;
  const isUsualDay = longDate(first, timeZone) === longDate(occurredAt, timeZone);
  const day = isUsualDay ? '' : `${shortDate(occurredAt, timeZone)} `;
  return `Added at ${day}${time}${named}`;
}
