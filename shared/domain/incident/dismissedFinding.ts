import type { Timestamp } from '#shared/time/timestamp.ts';

/** A finding of readiness that somebody let stand, and why. */
export interface DismissedFinding {
  /** The rule, such as `action-owner`. */
  readonly rule: string;
  /** The event, row, cause, action or item; absent for the section as a whole. */
  readonly id?: string;
  /** The field of it, by its name in the file. */
  readonly field?: string;
  /** In the author's words; kept so that a later reader can follow it. */
  readonly reason: string;
  readonly at: Timestamp;
}
