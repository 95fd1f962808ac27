import type { EventId } from '#shared/domain/incident/ids.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { isPrivate } from '#shared/import/placing/directMessages.ts';
import type { FlagCode, ParsedEvent } from '#shared/import/placing/parsedTimeline.ts';
import { fencedCode } from '#shared/text/code/fencedCode.ts';
import { timeAsWritten } from '#shared/time/timeAsWritten.ts';
import type { TimeOption } from '#shared/time/timeOptions.ts';

/** Flags of events whose instant does not say all that the text says of their time. */
const INEXACT: readonly FlagCode[] = [
  'time-unknown',
  'unknown-digits',
  'impossible-clock',
  'impossible-date',
  'range-backwards',
  'zone-disagrees',
];

/**
 * The timeline event for one that was found in a text. `chosen` is what a person picked from its
 * choices. What was written of a time that could not be fully placed is kept in the detail. Log lines in it become code.
 */
export function eventFromParsed(parsed: ParsedEvent, id: EventId, chosen?: TimeOption): TimelineEvent {
  const { title, kind, detail, actor, source } = parsed;
  const { occurredAt, endedAt } = chosen ?? parsed;
  const written = writtenTime(parsed, chosen);
  const words = fencedCode([detail ?? '', written].filter((text) => text !== '').join('\n'));
  return {
    id,
    occurredAt,
    ...(endedAt === undefined ? {} : { endedAt }),
    precision: chosen === undefined ? parsed.precision : chosenPrecision(parsed),
    ...(kind === undefined ? {} : { kind }),
    title: title === '' ? parsed.written : title,
    ...(words === '' ? {} : { detail: words }),
    ...(actor === undefined ? {} : { actor }),
    ...(source === undefined ? {} : { source }),
    keyMoment: false,
    visibility: isPrivate(parsed) ? 'private' : 'internal',
  };
}

function chosenPrecision({ isChoiceApproximate }: ParsedEvent): TimelineEvent['precision'] {
  return isChoiceApproximate === true ? 'approximate' : 'exact';
}

/** `??:??` says no more than that the event is unplaced, and is not kept. */
function writtenTime({ written, flags, occurredAt }: ParsedEvent, chosen: TimeOption | undefined): string {
  const isLost = occurredAt === null && chosen === undefined;
  const isInexact = flags.some(({ code }) => INEXACT.includes(code));
  return /\d/.test(written) && (isLost || isInexact) ? timeAsWritten(written) : '';
}
