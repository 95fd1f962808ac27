import type { IncidentStatus, Severity } from '#shared/domain/incident/incident.ts';
import type { SectionId } from '#shared/domain/incident/sections.ts';
import type { AppError } from '#shared/errors/appError.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** What the list of incidents is filtered, sorted and grouped by. */
export interface ListedFacts {
  readonly path: string;
  readonly title: string;
  /** When it began; null for a file that cannot be read. */
  readonly date: Timestamp | null;
  readonly timeZone: string;
  readonly severity: Severity | null;
  readonly status: IncidentStatus | null;
  readonly tags: readonly string[];
  readonly services: readonly string[];
  /** Empty: nobody. */
  readonly facilitator: string;
  readonly people: readonly string[];
  /** Sections in which nothing is written. */
  readonly missing: readonly SectionId[];
  /** Written by a newer version: it can be read, not changed. */
  readonly isReadOnly: boolean;
  /** Put away: shown only to who asks. */
  readonly isArchived: boolean;
  /** The example that Debrief brings. Absent: it is an incident. */
  readonly isSample?: true;
  /** Of the library, in which it lies; empty: directly in it. */
  readonly folder: string;
  /** Its meeting was started and not ended. Absent: no. */
  readonly isMeetingUnderWay?: true;
  readonly openActions: number;
  /** How many of them are overdue, by the day in the zone of the incident. */
  readonly overdueActions: number;
  /** It is not reviewed though it should be by now. */
  readonly isReviewLate: boolean;
  readonly error: AppError | null;
}
