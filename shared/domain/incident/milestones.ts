import type { EventId } from '#shared/domain/incident/ids.ts';

/** In the order they normally pass. */
export const MILESTONE_NAMES = [
  'impactStarted',
  'detected',
  'acknowledged',
  'identified',
  'mitigated',
  'resolved',
] as const;
export type MilestoneName = (typeof MILESTONE_NAMES)[number];

/** The event that marks each milestone; null means unknown, never "at zero". One event can mark several. */
export type Milestones = { readonly [Name in MilestoneName]: EventId | null };

export const UNKNOWN_MILESTONES: Milestones = {
  impactStarted: null,
  detected: null,
  acknowledged: null,
  identified: null,
  mitigated: null,
  resolved: null,
};
