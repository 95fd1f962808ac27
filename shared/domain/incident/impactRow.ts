import type { ImpactRowId } from '#shared/domain/incident/ids.ts';
import type { Visibility } from '#shared/domain/incident/visibility.ts';

/** One row of the impact table (guide, section 2). */
export interface ImpactRow {
  readonly id: ImpactRowId;
  readonly metric: string;
  /** What the author typed. Not read while the row is computed; see `impactValue`. */
  readonly value: string;
  /** Where the number comes from. */
  readonly source?: string;
  readonly computed?: ComputedImpact;
  readonly visibility: Visibility;
}

export type ComputedImpact = { readonly kind: 'duration' } | SlaImpact;

/** Inputs of the SLA calculator; the incident's own downtime comes from its milestones. */
export interface SlaImpact {
  readonly kind: 'sla';
  /** 0 to 100, such as 99.95. */
  readonly targetPercent: number;
  /** Calendar month in the incident's zone, `YYYY-MM`. */
  readonly month: string;
  /** Minutes of downtime earlier in that month, without this incident. */
  readonly otherDowntimeMinutes: number;
}
