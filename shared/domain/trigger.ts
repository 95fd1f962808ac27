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
}
