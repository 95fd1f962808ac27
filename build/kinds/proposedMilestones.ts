import type { LabelledEvent } from '#build/kinds/labelledEvents.ts';
import { shareOf, shareText } from '#build/language/shareOf.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import { guessedKindOf } from '#shared/domain/kinds/guessedKind.ts';
import type { PlacedEvent } from '#shared/domain/timeline/timelineOrder.ts';
import { proposedAmong } from '#shared/rules/likelyMilestones.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { timestampAt } from '#shared/time/timestamp.ts';

/**
 * How often the event that is proposed for a milestone is the labelled one, in sources where whoever labelled knew which
 * event marks it. The kinds are those that the program guesses.
 */
export function printMilestones(name: string, events: readonly LabelledEvent[]): void {
  const sources = [...new Set(events.map(({ source }) => source))].map((one) =>
    events.filter(({ source }) => source === one),
  );
  const outcomes = sources.flatMap((ofSource) => {
    const placed = ofSource.map(placedEvent);
    return [...proposedAmong(placed, UNKNOWN_MILESTONES)].map(([milestone, event]) => ({
      isKnown: ofSource.some((labelled) => labelled.milestone === milestone),
      isRight: ofSource[placed.indexOf(event)]?.milestone === milestone,
    }));
  });
  const known = outcomes.filter(({ isKnown }) => isKnown);
  console.log(
    `${name}: right where proposed ${shareText(shareOf(known.filter(({ isRight }) => isRight).length, known.length))} ` +
      `of ${known.length}; proposed where nobody labelled one: ${outcomes.length - known.length}`,
  );
}

/** A minute apart, in the order in which they were told. */
function placedEvent({ text, place }: LabelledEvent, index: number): PlacedEvent {
  return {
    id: toId(`event-${index}`),
    occurredAt: timestampAt(index * MINUTE_MS),
    precision: 'exact',
    title: text,
    ...guessedKindOf(text, place),
    keyMoment: false,
    visibility: 'public',
  };
}
