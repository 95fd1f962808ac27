import type { AnyId } from '#shared/domain/ids.ts';
import type { SectionId } from '#shared/domain/sections.ts';

/** `error`: a reader would miss it; `warning`: the guide asks for it; `note`: worth a look. */
export const FINDING_SEVERITIES = ['error', 'warning', 'note'] as const;
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

/** Where to go to mend it. */
export interface FindingPlace {
  readonly section: SectionId;
  /** The event, row, cause, action or item; absent for the section as a whole. */
  readonly id?: AnyId;
  /** The field of it, by its name in the file. */
  readonly field?: string;
}

/** Something the document still lacks. It blames no one: the message says what would make it complete. */
export interface Finding {
  readonly section: SectionId;
  readonly place: FindingPlace;
  readonly severity: FindingSeverity;
  /** One sentence for people, with its full stop. */
  readonly message: string;
  /** Stable name of the rule, such as `action-owner`; part of the command line's JSON. */
  readonly rule: string;
}

export function finding(
  severity: FindingSeverity,
  rule: string,
  place: FindingPlace,
  message: string,
): Finding {
  return { section: place.section, place, severity, message, rule };
}
