import type { ActionStatus, ActionType } from '#shared/domain/actionItem.ts';
import type { CauseStop, Safeguard } from '#shared/domain/causeNode.ts';
import type { IncidentStatus } from '#shared/domain/incident.ts';
import type { EventKind } from '#shared/domain/timelineEvent.ts';
import type { TriggerCriterion } from '#shared/domain/trigger.ts';

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

/** Why this postmortem was written, continuing "Written because …". */
export const CRITERION_WORDS: Record<TriggerCriterion, string> = {
  downtime: 'customers were down for more than 5 minutes',
  'data-loss': 'data was lost',
  'paged-outside-hours': 'on-call was paged outside business hours',
  security: 'it was a security incident',
  revenue: 'it cost revenue',
  repeated: 'the same kind of failure had happened within 30 days',
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
