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
  /** When somebody decided that a postmortem is needed; absent: nobody was asked. */
  readonly decidedAt?: Timestamp;
  /** The words of the team's own threshold at that time, if the incident exceeded it. */
  readonly metThreshold?: string;
  /** Earlier incidents that were recognised as the same type of failure. */
  readonly repeats?: readonly IncidentId[];
}

/**
 * The bounds of the guide's criteria for writing a postmortem ("When to Write a Postmortem"). A team may change them.
 */
export interface CriteriaBounds {
  /** Downtime that customers saw counts when it is longer than so many minutes. */
  readonly downtimeMinutes: number;
  /** The same type of failure counts when it happened at most so many days before. */
  readonly repeatDays: number;
  readonly businessHours: BusinessHours;
}

/** When being paged is part of the day's work, by the clock of the incident's zone. */
export interface BusinessHours {
  /** `HH:MM`, included. */
  readonly from: string;
  /** `HH:MM`, no longer included; later than `from`. */
  readonly to: string;
  /** 1 for Monday to 7 for Sunday, in order. */
  readonly days: readonly number[];
}

/** A team's own threshold: an incident counts that exceeds both. */
export interface PostmortemThreshold {
  /** 0 to 100. */
  readonly usersPercent: number;
  readonly minutes: number;
}

/** All that decides whether a postmortem is written. */
export interface WhenToWrite {
  readonly criteria: CriteriaBounds;
  readonly threshold: PostmortemThreshold;
}

/** The guide's own bounds. It names no business hours, so these are the usual ones. */
export const GUIDE_WHEN_TO_WRITE: WhenToWrite = {
  criteria: {
    downtimeMinutes: 5,
    repeatDays: 30,
    businessHours: { from: '09:00', to: '17:00', days: [1, 2, 3, 4, 5] },
  },
  threshold: { usersPercent: 1, minutes: 5 },
};

/** The smallest and largest bounds that a team can set. A bound of 0 asks for a postmortem of everything. */
export const WHEN_TO_WRITE_LIMITS = {
  downtimeMinutes: { min: 0, max: 10_000 },
  repeatDays: { min: 1, max: 366 },
  usersPercent: { min: 0, max: 100 },
  minutes: { min: 0, max: 10_000 },
} as const;
