import { createContext, useContext } from 'react';
import type { CauseId, EventId } from '#shared/domain/incident/ids.ts';

/** An event on its way to an answer by keys. */
export interface CarriedEvidence {
  readonly eventId: EventId;
  readonly overId: CauseId;
}

export interface EvidenceCarrying {
  readonly carried: CarriedEvidence | null;
  /** Picks an event up with the keyboard; it is aimed at the answer that is worked on. */
  pickUp(eventId: EventId): void;
  /** Aims at the answer above or below. */
  step(by: -1 | 1): void;
  drop(): void;
  cancel(): void;
  /** Cites at once, by a click. */
  cite(eventId: EventId): void;
}

const CarryingContext = createContext<EvidenceCarrying | null>(null);

export const CarryingProvider = CarryingContext;

export function useEvidenceCarrying(): EvidenceCarrying {
  const carrying = useContext(CarryingContext);
  if (carrying === null) throw new Error('Evidence is carried outside the guided whys');
  return carrying;
}

/** The evidence that the keys carry; null outside the guided whys too. */
export function useCarriedEvidence(): CarriedEvidence | null {
  return useContext(CarryingContext)?.carried ?? null;
}

const PREFIX = 'answer ';

/** How an answer is named as a place to drop evidence on. */
export function answerTarget(id: CauseId): string {
  return `${PREFIX}${id}`;
}

/** The answer of such a name; null for any other place. */
export function targetedAnswer(target: unknown, ids: readonly CauseId[]): CauseId | null {
  return ids.find((id) => answerTarget(id) === target) ?? null;
}
