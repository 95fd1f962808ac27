import type { IncidentId } from '#shared/domain/incident/ids.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** The guide's criteria for writing a postmortem ("When to Write a Postmortem"), in its order. */
export const TRIGGER_CRITERIA = [
  'downtime',
  'data-loss',
  'paged-outside-hours',
  'security',
  'revenue',
  'repeated',
] as const;
export type TriggerCriterion = (typeof TRIGGER_CRITERIA)[number];

/** Why this postmortem is written. */
export interface Trigger {
  readonly criteria: readonly TriggerCriterion[];
  readonly note?: string;
  /** When it was decided that one is needed; absent: nobody was asked. */
  readonly decidedAt?: Timestamp;
  /** The team's own threshold, as it read then, if the incident reached it. */
  readonly metThreshold?: string;
  /** Earlier incidents that were recognised as the same type of failure. */
  readonly repeats?: readonly IncidentId[];
}
