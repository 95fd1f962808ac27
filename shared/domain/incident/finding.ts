import type { DeskSpot } from '#shared/domain/incident/deskSpot.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** `error`: a reader would miss it; `warning`: the guide asks for it; `note`: worth a look. */
export const FINDING_SEVERITIES = ['error', 'warning', 'note'] as const;
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

/** One thing that a rule found missing. The message says what would complete it, and blames nobody. */
export interface Lack {
  /** Where a person corrects it. */
  readonly spot: DeskSpot;
  readonly severity: FindingSeverity;
  /** One sentence for people, with its full stop. */
  readonly message: string;
  /** Stable name of the missing thing, such as `action-owner`; part of the command line's JSON. */
  readonly rule: string;
}

/** A lack with the reason why the guide asks for it. No incident has two findings of one rule at one place. */
export interface Finding extends Lack {
  /** `Section 7: an action without an owner and a date is rarely done.` */
  readonly reason: string;
}

export function lack(severity: FindingSeverity, rule: string, spot: DeskSpot, message: string): Lack {
  return { spot, severity, message, rule };
}

/** A finding of readiness that somebody dismissed, with the reason. */
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

/** A language hint that somebody dismissed. */
export interface DismissedHint {
  /** The hint's rule, such as `should-have`. */
  readonly rule: string;
  /** The words it was about; absent: the rule is dismissed in all of this incident. */
  readonly excerpt?: string;
  /** The event, cause, action or item the words stand in; absent for texts of the incident itself. */
  readonly id?: string;
}
