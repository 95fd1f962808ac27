import { KIND_LOOKS } from '#renderer/timeline/eventKinds.ts';
import { guessEventKind } from '#shared/domain/guessEventKind.ts';
import { clockTime, shortDate } from '#shared/time/formatTime.ts';
import type { TimeEntry } from '#shared/time/parseTimeEntry.ts';
import { zoneOffsetLabel } from '#shared/time/zonedTime.ts';

/** What Enter would add: `10 Mar ~14:20 to 14:35 UTC · Signal`. */
export function entryPreview(entry: Exclude<TimeEntry, { kind: 'choice' }>, timeZone: string): string {
  const kind = KIND_LOOKS[guessEventKind(entry.text)].label;
  if (entry.kind === 'unplaced') return `Without a time, to be placed later · ${kind}`;
  const about = entry.precision === 'approximate' ? '~' : '';
  const until = entry.endedAt === undefined ? '' : ` to ${clockTime(entry.endedAt, timeZone)}`;
  const time = `${about}${clockTime(entry.occurredAt, timeZone)}${until}`;
  const zone = zoneOffsetLabel(entry.occurredAt, timeZone);
  return `${shortDate(entry.occurredAt, timeZone)} ${time} ${zone} · ${kind}`;
}
