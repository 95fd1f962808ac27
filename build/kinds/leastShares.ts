import type { LabelledEvent } from '#build/kinds/labelledEvents.ts';
import { recordOf } from '#shared/basics/recordOf.ts';
import { EVENT_KINDS, type EventKind } from '#shared/domain/incident/timelineEvent.ts';

/** What weights that were learnt without an event's community say of it. */
export interface ApartGuess {
  readonly event: LabelledEvent;
  readonly isTyped: boolean;
  readonly kind: EventKind;
  readonly share: number;
}

export type LeastShares = Readonly<Record<'placed' | 'typed', Readonly<Record<EventKind, number>>>>;

/** Of a kind that is shown so many must be right; where nobody could tell, none is. */
const WANTED = 0.86;
/** Fewer prove nothing. */
const FEWEST_SHOWN = 15;
const STEPS = Array.from({ length: 46 }, (_, step) => (50 + step) / 100);
/** A kind that is never right often enough is shown where it is next to certain. */
const NEXT_TO_CERTAIN = 0.95;

/** For each kind the least share from which on so many of those shown were right as is wanted. */
export function leastShares(guesses: readonly ApartGuess[]): LeastShares {
  const of = (isTyped: boolean) =>
    recordOf(EVENT_KINDS, (kind) =>
      leastShare(guesses.filter((one) => one.isTyped === isTyped && one.kind === kind)),
    );
  return { placed: of(false), typed: of(true) };
}

function leastShare(guesses: readonly ApartGuess[]): number {
  return (
    STEPS.find((least) => {
      const shown = guesses.filter(({ share }) => share >= least);
      const right = shown.filter(({ event, kind }) => event.kind === kind);
      return shown.length >= FEWEST_SHOWN && right.length / shown.length >= WANTED;
    }) ?? NEXT_TO_CERTAIN
  );
}
