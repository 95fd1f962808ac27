import type { Carry } from '#renderer/timeline/drag/dropSurface.ts';
import { eventTimeText } from '#renderer/timeline/event/eventTimeText.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { clockTime } from '#shared/time/formatTime.ts';

/** `14:32 → ~14:33`, `unplaced → ~14:33`; only the old time while nothing would change. In the zone. */
export function carriedTimes(carry: Carry, incident: Incident, timeZone: string): string {
  const event = incident.timeline.find(({ id }) => id === carry.source.lead);
  const old = event === undefined || event.occurredAt === null ? 'unplaced' : eventTimeText(event, timeZone);
  const next = newTime(carry, timeZone);
  return next === null ? old : `${old} → ${next}`;
}

/** What a screen reader says when something is picked up, moved, dropped or put back. */
export function spokenCarry(
  carry: Carry,
  moment: 'picked' | 'moved' | 'dropped' | 'cancelled',
  incident: Incident,
  timeZone: string,
): string {
  const names = carriedNames(carry, incident);
  const where = carry.target?.where ?? '';
  const time = newTime(carry, timeZone);
  switch (moment) {
    case 'picked':
      return `${names} picked up, ${carriedTimes(carry, incident, timeZone)}`;
    case 'moved':
      return time === null ? `${names}, where it was` : `${time}, ${where}`;
    case 'dropped':
      return time === null ? `${names} is where it was` : `${names} dropped at ${time}, ${where}`;
    case 'cancelled':
      return `${names} is back where it was`;
  }
}

function newTime({ target }: Carry, timeZone: string): string | null {
  if (target === null || target.at === null) return null;
  return `${target.isApproximate ? '~' : ''}${clockTime(target.at, timeZone)}`;
}

/** `“First 503s”`, or with the others: `“First 503s” and 2 more`. */
export function carriedNames({ source }: Carry, incident: Incident): string {
  const title = incident.timeline.find(({ id }) => id === source.lead)?.title || 'Untitled event';
  const others = source.kind === 'events' ? source.ids.length - 1 : 0;
  return others === 0 ? `“${title}”` : `“${title}” and ${others} more`;
}
