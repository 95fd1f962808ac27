import type { ParsedEvent } from '#shared/import/placing/parsedTimeline.ts';
import type { TimeOption } from '#shared/time/timeOptions.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** What an option says: `02:30 (UTC+01:00)`, as it stood on the wall there. */
export function optionLabel({ occurredAt, endedAt }: TimeOption): string {
  const text = (at: Timestamp) => `${at.slice(11, 16)} (UTC${at.slice(-6)})`;
  return endedAt === undefined ? text(occurredAt) : `${text(occurredAt)} to ${text(endedAt)}`;
}

export function isSameOption(a: TimeOption, b: TimeOption): boolean {
  return a.occurredAt === b.occurredAt && a.endedAt === b.endedAt;
}

/** The option that was picked, as long as the text still offers it; undefined: still open. */
export function madeChoice(
  { choices }: ParsedEvent,
  pickedOption: TimeOption | undefined,
): TimeOption | undefined {
  return choices.find((choice) => pickedOption !== undefined && isSameOption(choice, pickedOption));
}
