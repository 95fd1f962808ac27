import { parseTimelineText } from '#shared/import/parseTimelineText.ts';
import type { ImportContext, ParsedEvent, ParsedTimeline } from '#shared/import/placing/parsedTimeline.ts';

/** The context of a paste into an incident of 10 March 2026 in UTC. */
export const PASTE: ImportContext = { timeZone: 'UTC', day: { year: 2026, month: 3, day: 10 } };

/** Reads lines that are pasted into a timeline. */
export function pasted(
  lines: string | readonly string[],
  change: Partial<ImportContext> = {},
): ParsedTimeline {
  const text = typeof lines === 'string' ? lines : lines.join('\n');
  return parseTimelineText(text, { ...PASTE, ...change });
}

/** Each event as its time (without offset when that is UTC's) and its title, such as `2026-03-10T14:18 Alarm`. */
export function told({ events }: { readonly events: readonly ParsedEvent[] }): readonly string[] {
  return events.map(({ occurredAt, endedAt, precision, title }) => {
    const start = occurredAt === null ? '?' : short(occurredAt);
    const end = endedAt === undefined ? '' : `..${short(endedAt).slice(11)}`;
    return `${precision === 'approximate' ? '~' : ''}${start}${end} ${title}`;
  });
}

/** The codes of all flags, in the order of the events. */
export function flagsOf({ events }: ParsedTimeline): readonly string[] {
  return events.flatMap(({ flags }) => flags.map(({ code }) => code));
}

function short(at: string): string {
  return at.replace(/:00(?=[Z+-])/, '').replace('+00:00', '');
}
