import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { DismissedFinding, DismissedHint } from '#shared/domain/incident/finding.ts';
import type { IncidentId } from '#shared/domain/incident/ids.ts';
import type { ImpactRow } from '#shared/domain/incident/impactRow.ts';
import type { ListItem } from '#shared/domain/incident/listItem.ts';
import type { Meeting } from '#shared/domain/incident/meeting.ts';
import type { MergeConflict } from '#shared/domain/incident/mergeConflict.ts';
import type { Milestones } from '#shared/domain/incident/milestones.ts';
import type { Picture } from '#shared/domain/incident/picture.ts';
import type { Publication } from '#shared/domain/incident/publication.ts';
import type { Signal } from '#shared/domain/incident/signal.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import type { Trigger } from '#shared/domain/incident/trigger.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/**
 * The format this version writes, as `major.minor`. A change that older versions can ignore raises the
 * minor, one that they would misread raises the major; each raise has its step in shared/format/migrations.ts.
 */
export const SCHEMA_VERSION = '1.7';

/** Lower number is worse; SEV1 and SEV2 are major incidents. */
export const SEVERITIES = ['SEV1', 'SEV2', 'SEV3', 'SEV4', 'SEV5'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** In the order a postmortem passes through them. */
export const INCIDENT_STATUSES = ['draft', 'in-review', 'reviewed', 'published'] as const;
export type IncidentStatus = (typeof INCIDENT_STATUSES)[number];

/**
 * One postmortem: the content of one `.incident` file. Values are never changed in place; an
 * operation returns a new incident, or the same reference when there was nothing to do.
 * Objects may carry keys this version does not know; operations spread, so those keys survive.
 */
export interface Incident {
  /** `major.minor` of the format the file was written in; a newer minor is kept, not lowered. */
  readonly schemaVersion: string;
  readonly id: IncidentId;
  readonly title: string;
  readonly severity: Severity;
  readonly status: IncidentStatus;
  /** IANA name, such as `Europe/Berlin`. Times are shown in this zone by default. */
  readonly timeZone: string;
  readonly createdAt: Timestamp;
  readonly updatedAt: Timestamp;
  readonly tags: readonly string[];
  /**
   * Put away: the list of incidents shows it only to who asks. Whoever else reads the folder sees that too, since a team puts
   * away together. Absent: no. No export contains it.
   */
  readonly isArchived?: boolean;
  /** The example that Debrief brings: no work of the team. Counts and promises leave it out. Absent: no. No export contains it. */
  readonly isSample?: boolean;
  readonly milestones: Milestones;
  readonly trigger: Trigger;
  /** Markdown, three to four sentences (guide, section 1). */
  readonly summary: string;
  readonly impact: readonly ImpactRow[];
  /** In no particular order; read it through `timelineInOrder`. */
  readonly timeline: readonly TimelineEvent[];
  /** The failure, as one plain sentence; the first why asks about it. */
  readonly failure: string;
  /** Siblings in reading order; a parent may stand after its children. */
  readonly causes: readonly CauseNode[];
  /** The root-cause statement in the author's words (guide, section 4). */
  readonly rootCause: string;
  /**
   * Fingerprint of the causes when the statement was drafted or last compared with them. A different one today means
   * that the statement is out of date. Absent: the statement was written without a draft.
   */
  readonly rootCauseBasis?: string;
  readonly contributingFactors: readonly ListItem[];
  readonly wentWell: readonly ListItem[];
  readonly wentPoorly: readonly ListItem[];
  readonly gotLucky: readonly ListItem[];
  readonly actions: readonly ActionItem[];
  readonly lessons: readonly ListItem[];
  readonly meeting: Meeting;
  readonly publication: Publication;
  /** Pictures at events and answers; absent: none. Read it through `picturesOf`. */
  readonly pictures?: readonly Picture[];
  /** What was measured over time; absent: nothing. Read it through `signalsOf`. */
  readonly signals?: readonly Signal[];
  /** Language hints that somebody dismissed; absent: none. No export contains them. */
  readonly dismissedHints?: readonly DismissedHint[];
  /** Readiness findings that somebody dismissed, with the reason; absent: none. No export contains them. */
  readonly dismissedFindings?: readonly DismissedFinding[];
  /** Choices that a merge left to a person; absent: none. No export contains them. */
  readonly conflicts?: readonly MergeConflict[];
}
