import type { PlacedEvent } from '#shared/domain/timeline/timelineOrder.ts';
import { exactClockTime, isoDate, shortDate } from '#shared/time/formatTime.ts';
import { quarterHour } from '#shared/time/quarterHour.ts';
import { epochMs } from '#shared/time/timestamp.ts';
import { zoneOffsetLabel } from '#shared/time/zonedTime.ts';

/**
 * When an event happened: `14:23`, `~14:33` when approximate, `14:20–14:35` for something that
 * lasted, with the date of the end when that is another day. Seconds are shown where there are any.
 */
export function eventTimeText(event: PlacedEvent, timeZone: string): string {
  const approximately = event.precision === 'approximate' ? '~' : '';
  return `${approximately}${exactClockTime(event.occurredAt, timeZone)}${endText(event, timeZone)}`;
}

/** The offsets that the zone has at these events, in time order; more than one when clocks changed in between. */
export function offsetsOf(events: readonly PlacedEvent[], timeZone: string): readonly string[] {
  const bySlot = new Map<number, string>();
  for (const { occurredAt } of events) {
    const slot = quarterHour(occurredAt);
    if (!bySlot.has(slot)) bySlot.set(slot, zoneOffsetLabel(occurredAt, timeZone));
  }
  return [...new Set(bySlot.values())];
}

function endText({ occurredAt, endedAt }: PlacedEvent, timeZone: string): string {
  if (endedAt === undefined || epochMs(endedAt) === epochMs(occurredAt)) return '';
  const isSameDay = isoDate(occurredAt, timeZone) === isoDate(endedAt, timeZone);
  const date = isSameDay ? '' : `${shortDate(endedAt, timeZone)} `;
  return `–${date}${exactClockTime(endedAt, timeZone)}`;
}
