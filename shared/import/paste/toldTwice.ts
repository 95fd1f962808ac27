import type { EventId } from '#shared/domain/incident/ids.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import type { DraftSource } from '#shared/import/draft/importDraft.ts';
import type { TwiceAnswer } from '#shared/import/paste/pasteDecisions.ts';
import type { PastePlan, PlannedEvent } from '#shared/import/paste/pastePlan.ts';
import { isInLines } from '#shared/import/placing/lineNumbers.ts';
import { sameMoments } from '#shared/import/several/sameMoments.ts';
import { listed } from '#shared/text/phrases.ts';

/** One of the events that tell the same moment. */
export interface TellingEvent {
  /** Of the event in the plan; null: the timeline has it. */
  readonly key: string | null;
  /** `slack.txt`, or `the timeline`. */
  readonly source: string;
  readonly event: TimelineEvent;
}

/** A moment that several sources tell, the one of the timeline first. */
export type ToldTwice = readonly TellingEvent[];

const TIMELINE = 'the timeline';
const THIS_TEXT = 'the text';

/**
 * The moments that two sources of a preview tell, or a source and the timeline, among the events that are taken. What the
 * timeline has already word by word is none of them: it is struck out.
 */
export function toldTwice(
  { events, sources }: PastePlan,
  timeline: readonly TimelineEvent[],
): readonly ToldTwice[] {
  const taken = events.filter(({ isTaken }) => isTaken);
  if (taken.length === 0 || (sources.length < 2 && timeline.length === 0)) return [];
  const telling = [
    ...timeline.map((event): TellingEvent => ({ key: null, source: TIMELINE, event })),
    ...taken.map(
      (planned): TellingEvent => ({
        key: planned.key,
        source: sourceOf(planned, sources),
        event: planned.event,
      }),
    ),
  ];
  const byKey = new Map(telling.map((told) => [told.key ?? `there ${told.event.id}`, told]));
  const told = [...byKey].map(([key, { source, event }]) => ({ key, source, event }));
  return sameMoments(told).map((moment) => moment.flatMap((key) => byKey.get(key) ?? []));
}

function sourceOf({ parsed }: PlannedEvent, sources: readonly DraftSource[]): string {
  const { from } = parsed.sourceLines;
  return sources.find(({ lines }) => isInLines(from, lines))?.name ?? THIS_TEXT;
}

/**
 * The ids of the events that become one, of each moment, once those of the preview have theirs. Empty while nobody said
 * that they are one.
 */
export function joinedMoments(
  moments: readonly ToldTwice[],
  answer: TwiceAnswer | null,
  idOf: (key: string) => EventId | undefined,
): readonly (readonly EventId[])[] {
  if (answer !== 'one') return [];
  return moments
    .map((moment) => moment.flatMap(({ key, event }) => (key === null ? event.id : (idOf(key) ?? []))))
    .filter((ids) => ids.length > 1);
}

/** How many events of the preview go into another event. */
export function joinedCount(moments: readonly ToldTwice[], answer: TwiceAnswer | null): number {
  return answer === 'one' ? moments.reduce((sum, moment) => sum + moment.length - 1, 0) : 0;
}

export function toldTwiceWords(count: number): string {
  const moments = count === 1 ? 'A moment is' : `${count} moments are`;
  return `${moments} told by two sources. Join ${count === 1 ? 'both' : 'each two'} into one event, with the words of both?`;
}

/** What stands beside an event whose moment other sources tell, by its key: `also told by alerts.json`. */
export function toldByOthers(
  moments: readonly ToldTwice[],
  answer: TwiceAnswer | null,
): ReadonlyMap<string, string> {
  const words = answer === 'one' ? 'one event with that of' : 'also told by';
  const named = moments.flatMap((moment) =>
    moment.flatMap((told) => {
      if (told.key === null) return [];
      const others = moment.filter((other) => other !== told);
      return [[told.key, `${words} ${listed(others, ({ source }) => source)}`] as const];
    }),
  );
  return new Map(named);
}
