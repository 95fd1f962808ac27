import fc from 'fast-check';
import { EVENT_KINDS, type TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { epochMs, timestampAt } from '#shared/time/timestamp.ts';
import {
  arbitraryTimestamp,
  arbitraryVisibility,
  optional,
  withIds,
} from '#test/support/incidents/arbitraryValues.ts';
import { hostileText } from '#test/support/leaks/hostileText.ts';

type EventTexts = Omit<TimelineEvent, 'id' | 'occurredAt' | 'endedAt' | 'knownAt' | 'precision'>;

const texts: fc.Arbitrary<EventTexts> = optional(
  {
    title: hostileText,
    keyMoment: fc.boolean(),
    visibility: arbitraryVisibility,
  },
  { kind: fc.constantFrom(...EVENT_KINDS), detail: hostileText, actor: hostileText, source: hostileText },
);

const unplaced = texts.map((event) => ({ ...event, occurredAt: null, precision: 'unplaced' as const }));

/** Events that last never end before they begin, and nobody learns of one before it happens. */
const placed = fc
  .tuple(
    texts,
    arbitraryTimestamp,
    fc.constantFrom('exact' as const, 'approximate' as const),
    fc.option(fc.nat({ max: 100_000 })),
    fc.option(fc.nat({ max: 100_000 })),
  )
  .map(([event, occurredAt, precision, lasted, learnt]) => {
    const later = (seconds: number) => timestampAt(epochMs(occurredAt) + seconds * 1000);
    return {
      ...event,
      occurredAt,
      precision,
      ...(lasted === null ? {} : { endedAt: later(lasted) }),
      ...(learnt === null ? {} : { knownAt: later(learnt) }),
    };
  });

/** Up to six events in no particular order, some without a time. Ids are `event-0` … */
export function arbitraryTimeline(): fc.Arbitrary<readonly TimelineEvent[]> {
  return fc
    .array(fc.oneof({ weight: 4, arbitrary: placed }, { weight: 1, arbitrary: unplaced }), { maxLength: 6 })
    .map((events) => withIds('event', events));
}
