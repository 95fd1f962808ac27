import type { FindingSeverity, Lack } from '#shared/domain/incident/finding.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';

/** One thing that the guide asks of a postmortem, and how to see whether it is there. */
export interface ReadinessRule {
  /** Stable and unique, such as `actions-owned`. */
  readonly id: string;
  /** The place of the desk whose findings it stands among. */
  readonly place: DeskPlace;
  /** Where the guide says it: `Section 7`, or the title of a part without a number. */
  readonly guide: string;
  /** What it asks for, as one sentence in our words that says why. */
  readonly says: string;
  /** The severity of its most serious finding; others may be milder. */
  readonly severity: FindingSeverity;
  /** The parts of the incident that `find` looks at: while they are the same, so are its findings. */
  readonly reads: readonly (keyof Incident)[];
  readonly find: (incident: Incident) => readonly Lack[];
}
