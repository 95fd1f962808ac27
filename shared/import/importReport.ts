import type { LineWarning, ParsedTimeline, UnreadLine } from '#shared/import/placing/parsedTimeline.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** What `debrief import` prints. */
export interface ImportReport {
  /** How many events were found. */
  readonly events: number;
  /** Of the first and the last entry of the text that have a time; the text need not be in order. */
  readonly first: Timestamp | null;
  readonly last: Timestamp | null;
  readonly notUnderstood: readonly UnreadLine[];
  readonly warnings: readonly LineWarning[];
}

export function importReport({ events, notUnderstood, warnings }: ParsedTimeline): ImportReport {
  const instants = events.flatMap(({ occurredAt }) => (occurredAt === null ? [] : [occurredAt]));
  return {
    events: events.length,
    first: instants[0] ?? null,
    last: instants.at(-1) ?? null,
    notUnderstood,
    warnings,
  };
}
