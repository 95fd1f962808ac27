import type { AnyId } from '#shared/domain/incident/ids.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';

/** `error`: a reader would miss it; `warning`: the guide asks for it; `note`: worth a look. */
export const FINDING_SEVERITIES = ['error', 'warning', 'note'] as const;
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

/** Where a person corrects it. */
export interface FindingPlace {
  readonly section: DeskPlace;
  /** The event, row, cause, action or item; absent for the section as a whole. */
  readonly id?: AnyId;
  /** The field of it, by its name in the file. */
  readonly field?: string;
}

/** One thing that a rule found missing. The message says what would complete it, and blames nobody. */
export interface Lack {
  readonly section: DeskPlace;
  readonly place: FindingPlace;
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

export function lack(severity: FindingSeverity, rule: string, place: FindingPlace, message: string): Lack {
  return { section: place.section, place, severity, message, rule };
}
