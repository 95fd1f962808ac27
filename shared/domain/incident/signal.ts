import type { CauseId, SignalId } from '#shared/domain/incident/ids.ts';
import type { Visibility } from '#shared/domain/incident/visibility.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** A part of a graph that shows why something happened. */
export interface SignalStretch {
  readonly causeId: CauseId;
  readonly from: Timestamp;
  /** Not before `from`; the same: one moment. */
  readonly to: Timestamp;
}

/** Past which value something is wrong, and on which side of it. */
export interface SignalLimit {
  readonly threshold: number;
  readonly isBelow: boolean;
}

/** Something measured over time: a line of a dashboard. */
export interface Signal {
  readonly id: SignalId;
  readonly name: string;
  /** `%`, `ms`; absent: a bare number, or not known. */
  readonly unit?: string;
  /** Where it comes from: a dashboard, a query. */
  readonly source?: string;
  /** The value above which something is wrong, in the unit of the points; absent: nobody said. */
  readonly threshold?: number;
  /** Something is wrong below the threshold instead: orders, free space. */
  readonly isBelow?: boolean;
  /** Private until somebody ticks it, as pictures are. */
  readonly visibility: Visibility;
  /** How many points were measured, where only the lowest and the highest of each stretch of them are kept. */
  readonly measured?: number;
  /** What answers to whys cite of it. */
  readonly stretches: readonly SignalStretch[];
  /** The points in the form of `pointsText`: one line, so that a comparison of files shows one. */
  readonly points: string;
}
