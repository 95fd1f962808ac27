import { eventTimeText } from '#renderer/timeline/event/eventTimeText.ts';
import type { EventId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { EventSlot } from '#shared/domain/timeline/moveEvents.ts';
import { hasSeveralDays, type PlacedEvent, placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import { shortDate } from '#shared/time/formatTime.ts';

interface NamedSlot {
  readonly key: string;
  /** `After 14:28 Status page set to Investigating`, with the day where there are several. In the incident's zone. */
  readonly label: string;
  readonly slot: EventSlot;
}

/** The places events can be moved to: before the first and after each of the events that stay. */
export function moveSlots(incident: Incident, movedIds: readonly EventId[]): readonly NamedSlot[] {
  const stay = placedEvents(incident.timeline).filter(({ id }) => !movedIds.includes(id));
  const { timeZone } = incident;
  const hasDays = hasSeveralDays(incident.timeline, timeZone);
  const name = (event: PlacedEvent) => {
    const day = hasDays ? `${shortDate(event.occurredAt, timeZone)} ` : '';
    return `${day}${eventTimeText(event, timeZone)} ${event.title}`;
  };
  const [first] = stay;
  if (first === undefined) return [];
  const after = stay.map((event, index) => ({
    key: event.id,
    label: `After ${name(event)}`,
    slot: { before: event.id, after: stay[index + 1]?.id ?? null },
  }));
  return [
    { key: 'first', label: `Before ${name(first)}`, slot: { before: null, after: first.id } },
    ...after,
  ];
}
