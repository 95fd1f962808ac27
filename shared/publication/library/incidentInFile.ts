import { peopleNamed } from '#shared/aliases/renamePerson.ts';
import { isOpenAction } from '#shared/domain/incident/actionItem.ts';
import type { Incident, IncidentStatus, Severity } from '#shared/domain/incident/incident.ts';
import { SECTION_IDS, type SectionId } from '#shared/domain/incident/sections.ts';
import { type DatedCopy, datedCopy } from '#shared/domain/incidentCopies.ts';
import { isSectionEmpty } from '#shared/domain/sectionEmpty.ts';
import { milestoneTime } from '#shared/domain/timeline/milestoneMetrics.ts';
import { isPhaseUnderWay, meetingPhase } from '#shared/meeting/replayLog.ts';
import { hasReviewBegun } from '#shared/rules/reviewDeadline.ts';
import { oneLine } from '#shared/text/cleanText.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

/** An open action, as far as the list counts it: calendar dates `YYYY-MM-DD` as they were written; empty: none. */
export interface OpenDue {
  readonly due: string;
  /** Until which it is left alone. */
  readonly snoozedUntil: string;
}

/** What the list of incidents takes from one file; what depends on today's date is counted from it later. */
export interface IncidentInFile extends DatedCopy {
  readonly title: string;
  readonly severity: Severity;
  readonly status: IncidentStatus;
  readonly tags: readonly string[];
  readonly services: readonly string[];
  /** Of the last meeting that was planned; empty: nobody. */
  readonly facilitator: string;
  /** Everybody who is named in a field for names, private ones too: it is a person's own list. */
  readonly people: readonly string[];
  /** Sections in which nothing is written. */
  readonly missing: readonly SectionId[];
  readonly dues: readonly OpenDue[];
  readonly resolved: Timestamp | null;
  readonly hasReviewBegun: boolean;
  /** Its meeting was started and not ended, so that its clock runs or is paused. Absent: no. */
  readonly isMeetingUnderWay?: true;
  readonly isArchived: boolean;
  /** Absent: it is none. */
  readonly isSample?: true;
  /** Written by a newer version: nothing in it can be changed. */
  readonly isReadOnly: boolean;
}

export function incidentInFile(incident: Incident, path: string, isReadOnly: boolean): IncidentInFile {
  const { title, severity, status, tags, meeting, actions } = incident;
  return {
    ...datedCopy(incident, path),
    title,
    severity,
    status,
    tags,
    services: servicesOf(incident),
    facilitator: oneLine(meeting.facilitator ?? meeting.held?.at(-1)?.facilitator ?? ''),
    people: peopleNamed(incident),
    missing: SECTION_IDS.filter((section) => isSectionEmpty(incident, section)),
    dues: actions.filter(isOpenAction).map(({ due = '', snoozedUntil = '' }) => ({ due, snoozedUntil })),
    resolved: milestoneTime(incident, 'resolved'),
    hasReviewBegun: hasReviewBegun(meeting),
    ...(isPhaseUnderWay(meetingPhase(meeting)) && { isMeetingUnderWay: true }),
    isArchived: incident.isArchived === true,
    ...(incident.isSample === true && { isSample: true }),
    isReadOnly,
  };
}

/** What is left of the name of an SLA row is its service: `Checkout SLA`. */
const SLA_WORDS = /\b(?:SLAs?|SLOs?|of|availability|uptime)\b|[:()]/giu;
const SERVICE_TAG = /^service\s*[:/=]\s*(.+)$/iu;

/** An incident has no field for its services: they are what its SLA rows name, and its tags such as `service:checkout`. */
function servicesOf({ impact, tags }: Incident): readonly string[] {
  const measured = impact.flatMap(({ metric, computed }) =>
    computed?.kind === 'sla' ? [oneLine(metric.replace(SLA_WORDS, ' '))] : [],
  );
  const tagged = tags.flatMap((tag) => SERVICE_TAG.exec(oneLine(tag))?.[1] ?? []);
  return [...new Set([...measured, ...tagged])].filter((service) => service !== '');
}
