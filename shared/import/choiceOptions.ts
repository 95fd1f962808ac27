import type { ParsedEvent } from '#shared/import/parsedTimeline.ts';
import { zoneWords } from '#shared/import/readPaste.ts';
import type { TimeOption } from '#shared/time/timeOptions.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { inZone } from '#shared/time/zonedTime.ts';

/** What an option says: `02:30 (UTC+01:00)`, as it stood on the wall there. */
export function optionLabel({ occurredAt, endedAt }: TimeOption): string {
  const text = (at: Timestamp) => `${at.slice(11, 16)} (UTC${at.slice(-6)})`;
  return endedAt === undefined ? text(occurredAt) : `${text(occurredAt)} to ${text(endedAt)}`;
}

export function isSameOption(a: TimeOption, b: TimeOption): boolean {
  return a.occurredAt === b.occurredAt && a.endedAt === b.endedAt;
}

/**
 * The choice that was made for an event: the option that was picked, as long as the text still offers
 * it, else the one that an answer about the text's abbreviations settles on. Undefined: still open.
 */
export function madeChoice(
  parsed: ParsedEvent,
  picked: TimeOption | undefined,
  zones: ReadonlyMap<string, string>,
): TimeOption | undefined {
  const offered = parsed.choices.find((choice) => picked !== undefined && isSameOption(choice, picked));
  if (offered !== undefined) return offered;
  const words = zoneWords(parsed);
  const place = words === null ? undefined : zones.get(words);
  if (place === undefined) return undefined;
  const [only, ...others] = parsed.choices.filter(
    ({ occurredAt }) => inZone(occurredAt, place) === occurredAt,
  );
  return others.length === 0 ? only : undefined;
}
