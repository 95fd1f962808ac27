import type { EventId } from '#shared/domain/ids.ts';
import type { TimelineEvent } from '#shared/domain/timelineEvent.ts';
import type { FlagCode, ParsedEvent } from '#shared/import/parsedTimeline.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** Flags of events whose instant does not say all that the text says of their time. */
const INEXACT: readonly FlagCode[] = [
  'time-unknown',
  'unknown-digits',
  'impossible-clock',
  'impossible-date',
];

/**
 * The timeline event for one that was found in a text. `chosen` is the instant a person picked from its
 * choices. What was written of a time that could not be fully placed is kept in the detail.
 */
export function eventFromParsed(parsed: ParsedEvent, id: EventId, chosen?: Timestamp): TimelineEvent {
  const { title, kind, detail, actor, endedAt } = parsed;
  const occurredAt = chosen ?? parsed.occurredAt;
  const words = [detail ?? '', writtenTime(parsed, chosen)].filter((text) => text !== '').join('\n');
  return {
    id,
    occurredAt,
    ...(endedAt === undefined ? {} : { endedAt }),
    precision: chosen === undefined ? parsed.precision : 'exact',
    kind,
    title: title === '' ? parsed.written : title,
    ...(words === '' ? {} : { detail: words }),
    ...(actor === undefined ? {} : { actor }),
    keyMoment: false,
    visibility: 'internal',
  };
}

function writtenTime({ written, flags, occurredAt }: ParsedEvent, chosen: Timestamp | undefined): string {
  const isLost = occurredAt === null && chosen === undefined;
  const isInexact = flags.some(({ code }) => INEXACT.includes(code));
  return written !== '' && (isLost || isInexact) ? `Time as written: ${written}` : '';
}
