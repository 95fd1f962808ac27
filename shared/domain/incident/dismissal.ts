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

/** A language hint that somebody looked at and let stand. */
export interface DismissedHint {
  /** The hint's rule, such as `should-have`. */
  readonly rule: string;
  /** The words it was about; absent: the rule is dismissed in all of this incident. */
  readonly excerpt?: string;
  /** The event, cause, action or item the words stand in; absent for texts of the incident itself. */
  readonly id?: string;
}
