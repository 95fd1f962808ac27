import type { ActionStatus, ActionType } from '#shared/domain/incident/actionItem.ts';
import type { CauseStop, Safeguard } from '#shared/domain/incident/causeNode.ts';
import type { IncidentStatus } from '#shared/domain/incident/incident.ts';
import type { EventKind } from '#shared/domain/incident/timelineEvent.ts';
import type { TriggerCriterion } from '#shared/domain/incident/trigger.ts';

/** The words of the finished document for each value of a union, at the start of a phrase. */
export const EVENT_KIND_WORDS: Record<EventKind, string> = {
  trigger: 'Trigger',
  signal: 'Signal',
  detection: 'Detection',
  communication: 'Communication',
  diagnosis: 'Diagnosis',
  decision: 'Decision',
  action: 'Action',
  recovery: 'Recovery',
};

export const STATUS_WORDS: Record<IncidentStatus, string> = {
  draft: 'Draft',
  'in-review': 'In review',
  reviewed: 'Reviewed',
  published: 'Published',
};

export const ACTION_TYPE_WORDS: Record<ActionType, string> = {
  prevent: 'Prevent',
  detect: 'Detect',
  mitigate: 'Mitigate',
  repair: 'Repair',
  process: 'Process',
  investigate: 'Investigate',
};

export const ACTION_STATUS_WORDS: Record<ActionStatus, string> = {
  open: 'Open',
  'in-progress': 'In progress',
  done: 'Done',
  'not-doing': 'Not doing',
};

/** Why this postmortem was written, continuing "Written because of …". Bounds are the team's own, so none is named. */
export const CRITERION_WORDS: Record<TriggerCriterion, string> = {
  downtime: 'customer-facing downtime',
  'data-loss': 'lost data',
  'paged-outside-hours': 'a page outside business hours',
  security: 'a security incident',
  revenue: 'lost revenue',
  repeated: 'the same type of failure shortly before',
};

const SAFEGUARD_WORDS: Record<Safeguard, string> = {
  prevent: 'prevent',
  detect: 'detect',
  respond: 'respond',
  recover: 'recover',
};

/** Why the questions end at an answer: `Missing safeguard (prevent)`. */
export function stopWords(stop: CauseStop): string {
  switch (stop.reason) {
    case 'safeguard':
      return `Missing safeguard (${SAFEGUARD_WORDS[stop.safeguard]})`;
    case 'outside-control':
      return 'Outside our control';
    case 'accepted-risk':
      return 'Accepted risk';
    case 'needs-investigation':
      return 'Needs investigation';
  }
}
