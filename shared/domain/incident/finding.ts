import type { DeskSpot } from '#shared/domain/incident/deskSpot.ts';

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
