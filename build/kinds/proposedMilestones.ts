import type { LabelledEvent } from '#build/kinds/labelledEvents.ts';
import { shareOf, shareText } from '#build/language/shareOf.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { MILESTONE_NAMES, type MilestoneName } from '#shared/domain/incident/milestones.ts';
import { guessedKindOf } from '#shared/domain/kinds/guessedKind.ts';
import type { PlacedEvent } from '#shared/domain/timeline/timelineOrder.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { timestampAt } from '#shared/time/timestamp.ts';

/** A milestone that is proposed in a source, or that whoever labelled found in it. */
export interface JudgedMilestone {
  readonly name: MilestoneName;
  readonly source: string;
  /** Null where none is proposed. */
  readonly title: string | null;
  /** Whether the proposed event is one of those that may stand for it. */
  readonly isRight: boolean;
  /** Whether any event of the source may stand for it. */
  readonly isLabelled: boolean;
}

/** The events of each source, in their order. */
export function bySource(events: readonly LabelledEvent[]): readonly (readonly LabelledEvent[])[] {
  return [...new Set(events.map(({ source }) => source))].map((one) =>
    events.filter(({ source }) => source === one),
  );
}

/** Every milestone of one source that is proposed or labelled. The kinds are those that the program guesses. */
export function judgedMilestones(
  ofSource: readonly LabelledEvent[],
  proposedIn: (events: readonly PlacedEvent[]) => ReadonlyMap<MilestoneName, PlacedEvent>,
): readonly JudgedMilestone[] {
  const placed = ofSource.map(placedEvent);
  const proposed = proposedIn(placed);
  return MILESTONE_NAMES.flatMap((name) => {
    const event = proposed.get(name);
    const isLabelled = ofSource.some(({ milestones }) => milestones.includes(name));
    if (event === undefined && !isLabelled) return [];
    const at = event === undefined ? undefined : ofSource[placed.indexOf(event)];
    return [
      {
        name,
        source: ofSource[0]?.source ?? '',
        title: event?.title ?? null,
        isRight: at?.milestones.includes(name) === true,
        isLabelled,
      },
    ];
  });
}

/** Of all that is proposed, how much is right; of all that is labelled, how much is proposed rightly. */
export function printJudged(title: string, judged: readonly JudgedMilestone[]): void {
  const proposed = judged.filter((one) => one.title !== null);
  const labelled = judged.filter(({ isLabelled }) => isLabelled);
  const right = judged.filter(({ isRight }) => isRight).length;
  console.log(
    `${title}: right ${shareText(shareOf(right, proposed.length))} of ${proposed.length} proposed; ` +
      `found ${shareText(shareOf(right, labelled.length))} of ${labelled.length} labelled; ` +
      `proposed where none is labelled: ${proposed.filter(({ isLabelled }) => !isLabelled).length}`,
  );
}

/** A minute apart, in the order in which they were told. */
export function placedEvent({ text, place }: LabelledEvent, index: number): PlacedEvent {
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
