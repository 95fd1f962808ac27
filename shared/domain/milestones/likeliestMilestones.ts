import { byObject } from '#shared/basics/memo.ts';
import { MILESTONE_NAMES, type MilestoneName } from '#shared/domain/incident/milestones.ts';
import type { EventKind } from '#shared/domain/incident/timelineEvent.ts';
import {
  sumsInPlace,
  type Tally,
  type ToldEvent,
  toldEvent,
  toldWords,
} from '#shared/domain/milestones/milestoneTraits.ts';
import { MILESTONE_WEIGHTS } from '#shared/domain/milestones/milestoneWeights.ts';

/** For each milestone, in their order. */
export type OfMilestones = readonly number[];

/** The weights of each trait. */
export type LearntMilestones = ReadonlyMap<string, OfMilestones>;

interface TellingEvent {
  readonly title: string;
  readonly kind?: EventKind;
}

function weighing(learnt: LearntMilestones): Tally<OfMilestones> {
  return {
    of: (traits, strength) => {
      const sum = NOTHING.slice();
      for (const trait of traits) addTo(sum, learnt.get(trait), strength);
      return sum;
    },
    all: (sums) => {
      const all = NOTHING.slice();
      for (const sum of sums) addTo(all, sum, 1);
      return all;
    },
  };
}

/** All traits of all events pass here at once: it adds in place. */
function addTo(sum: number[], weights: OfMilestones | undefined, strength: number): void {
  if (weights === undefined) return;
  for (let index = 0; index < sum.length; index += 1)
    sum[index] = (sum[index] ?? 0) + (weights[index] ?? 0) * strength;
}

const NOTHING: readonly number[] = MILESTONE_NAMES.map(() => 0);

/** The logarithms of the odds with which each event of a timeline marks each milestone. Events in order of time. */
export function milestoneOdds(
  learnt: LearntMilestones,
): (events: readonly TellingEvent[]) => readonly OfMilestones[] {
  const tally = weighing(learnt);
  const told = byObject((event: TellingEvent): ToldEvent<OfMilestones> => toldEvent(event, tally));
  return (events) => sumsInPlace(events.map(told), tally);
}

/** A row for each trait: its name, and behind a tab its weights in hundredths. */
function learntFromRows(data: string): LearntMilestones {
  const rows = data.split('\n').map((row) => row.split('\t'));
  return new Map(
    rows.map(([name = '', ...weights]) => [name, weights.map((weight) => Number(weight) / 100)]),
  );
}

const LEARNT = learntFromRows(MILESTONE_WEIGHTS);

export const likeliestMilestones = milestoneOdds(LEARNT);

/** The words of an event that speak most for a milestone, as they are written; null where none does. */
export function wordsForMilestone(title: string, name: MilestoneName): string | null {
  const index = MILESTONE_NAMES.indexOf(name);
  const weightOf = (trait: string) => LEARNT.get(trait)?.[index] ?? 0;
  const words = toldWords(title).telling.map((word) => ({
    ...word,
    weight: word.families.reduce(
      (sum, family) =>
        sum + [family, `first ${family}`, `last ${family}`].reduce((all, trait) => all + weightOf(trait), 0),
      0,
    ),
  }));
  const most = words.reduce((best, word) => (word.weight > (best?.weight ?? 0) ? word : best), words[0]);
  return most === undefined || most.weight <= 0 ? null : title.slice(most.start, most.end);
}
