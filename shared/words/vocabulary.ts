import type { ActionStatus, ActionType } from '#shared/domain/incident/actionItem.ts';
import type { CauseKind, CauseStop, Safeguard, StopReason } from '#shared/domain/incident/causeNode.ts';
import type { IncidentStatus } from '#shared/domain/incident/incident.ts';
import type { MilestoneName } from '#shared/domain/incident/milestones.ts';
import type { EventKind, ShownKind } from '#shared/domain/incident/timelineEvent.ts';
import type { TriggerCriterion } from '#shared/domain/incident/trigger.ts';

// The names of an incident's values on the desk, on the wall and in documents. They begin with a capital, unless a
// table says otherwise. Where one value has several wordings, each says what it is for.

export const EVENT_KIND_WORDS: Readonly<Record<EventKind, string>> = {
  trigger: 'Trigger',
  signal: 'Signal',
  detection: 'Detection',
  communication: 'Communication',
  diagnosis: 'Diagnosis',
  decision: 'Decision',
  action: 'Action',
  recovery: 'Recovery',
};

export const SHOWN_KIND_WORDS: Readonly<Record<ShownKind, string>> = {
  ...EVENT_KIND_WORDS,
  open: 'No kind yet',
};

interface MilestoneWords {
  /** Alone, as a label. */
  readonly label: string;
  /** Among the notes of an event in a document: `Impact started, detected`. */
  readonly mark: string;
  /** As a thing in a sentence: `from impact start`. */
  readonly noun: string;
  /** On the wall’s bar, where a label has the least room. */
  readonly tick: string;
}

export const MILESTONE_WORDS: Readonly<Record<MilestoneName, MilestoneWords>> = {
  impactStarted: {
    label: 'Impact started',
    mark: 'impact started',
    noun: 'impact start',
    tick: 'impact',
  },
  detected: { label: 'Detected', mark: 'detected', noun: 'detection', tick: 'detected' },
  acknowledged: {
    label: 'Acknowledged',
    mark: 'acknowledged',
    noun: 'acknowledgement',
    tick: 'acknowledged',
  },
  identified: {
    label: 'Identified',
    mark: 'cause identified',
    noun: 'identification',
    tick: 'identified',
  },
  mitigated: { label: 'Mitigated', mark: 'mitigated', noun: 'mitigation', tick: 'mitigated' },
  resolved: { label: 'Resolved', mark: 'resolved', noun: 'resolution', tick: 'resolved' },
};

export const INCIDENT_STATUS_WORDS: Readonly<Record<IncidentStatus, string>> = {
  draft: 'Draft',
  'in-review': 'In review',
  reviewed: 'Reviewed',
  published: 'Published',
};

/** The four things that a missing safeguard would have done are called as there. */
export const ACTION_TYPE_WORDS: Readonly<Record<ActionType, string>> = {
  prevent: 'Prevent',
  detect: 'Detect',
  mitigate: 'Respond',
  repair: 'Recover',
  process: 'Process',
  investigate: 'Investigate',
};

interface ActionStatusWords {
  readonly label: string;
  /** For the room; an action that is simply open has no word. */
  readonly spoken: string;
}

export const ACTION_STATUS_WORDS: Readonly<Record<ActionStatus, ActionStatusWords>> = {
  open: { label: 'Open', spoken: '' },
  'in-progress': { label: 'In progress', spoken: 'in progress' },
  done: { label: 'Done', spoken: 'done' },
  'not-doing': { label: 'Not doing', spoken: 'will not be done' },
};

/** Why this postmortem was written, continuing "Written because of …". Bounds are the team's own, so none is named. */
export const CRITERION_REASONS: Readonly<Record<TriggerCriterion, string>> = {
  downtime: 'customer-facing downtime',
  'data-loss': 'lost data',
  'paged-outside-hours': 'a page outside business hours',
  security: 'a security incident',
  revenue: 'lost revenue',
  repeated: 'the same type of failure shortly before',
};

interface SafeguardWords {
  /** After "missing safeguard". */
  readonly name: string;
  /** What it would have done to the failure, to choose among: "a safeguard is missing that would …". */
  readonly choice: string;
  /** To the room, where the questions end for lack of it. */
  readonly spoken: string;
}

export const SAFEGUARD_WORDS: Readonly<Record<Safeguard, SafeguardWords>> = {
  prevent: {
    name: 'prevent',
    choice: 'Prevent it',
    spoken: 'Ends here: nothing was there to prevent it',
  },
  detect: { name: 'detect', choice: 'Detect it', spoken: 'Ends here: nothing was there to detect it' },
  respond: {
    name: 'respond',
    choice: 'Respond to it',
    spoken: 'Ends here: nothing was there to help respond',
  },
  recover: {
    name: 'recover',
    choice: 'Recover from it',
    spoken: 'Ends here: nothing was there to help recover',
  },
};

interface StopWords {
  readonly label: string;
  /** To the room. */
  readonly spoken: string;
}

const STOP_WORDS: Readonly<Record<Exclude<StopReason, 'safeguard'>, StopWords>> = {
  'outside-control': { label: 'Outside our control', spoken: 'Ends here: outside our control' },
  'accepted-risk': { label: 'Accepted risk', spoken: 'Ends here: an accepted risk' },
  'needs-investigation': { label: 'Needs investigation', spoken: 'To be investigated' },
};

/** What a branch of the whys asks, in a document: said once, where it is not what the answer above asks. */
export const CAUSE_KIND_IN_DOCUMENT: Readonly<Record<CauseKind, string>> = {
  occurrence: 'Why it happened',
  detection: 'Why it was not noticed sooner',
  response: 'Why recovery took as long as it did',
};

/** The same to the room, before the answer; why it happened is asked by the page as a whole. */
export const CAUSE_KIND_ON_WALL: Readonly<Record<CauseKind, string>> = {
  occurrence: 'Why did it happen?',
  detection: 'Why not noticed sooner?',
  response: 'Why not mended sooner?',
};

/** Why the questions end at an answer, in a document: `Missing safeguard (prevent)`. */
export function stopInDocument(stop: CauseStop): string {
  return stop.reason === 'safeguard'
    ? `Missing safeguard (${SAFEGUARD_WORDS[stop.safeguard].name})`
    : STOP_WORDS[stop.reason].label;
}

/** The same on the desk, short enough for a chip: `Missing safeguard · prevent`. */
export function stopOnDesk(stop: CauseStop): string {
  return stop.reason === 'safeguard'
    ? `Missing safeguard · ${SAFEGUARD_WORDS[stop.safeguard].name}`
    : STOP_WORDS[stop.reason].label;
}

/** The same to the room, as a sentence without its full stop. */
export function stopOnWall(stop: CauseStop): string {
  return stop.reason === 'safeguard'
    ? SAFEGUARD_WORDS[stop.safeguard].spoken
    : STOP_WORDS[stop.reason].spoken;
}

/** Below the title of every internal document. */
export const INTERNAL_MARK = 'Internal: not for people outside the company.';

/** Below the response times of an internal document. */
export const COUNTED_FROM = 'Counted from the start of the impact; the time to acknowledge from detection.';

/** The names of the facts at the head of an internal document, in its order. */
export const KEY_FACT_WORDS = {
  head: 'Key facts',
  when: 'When',
  duration: 'Duration',
  trigger: 'Trigger',
  detection: 'Detection',
  mitigation: 'Mitigation',
  resolution: 'Resolution',
  responders: 'Responders',
  facilitator: 'Facilitator',
  review: 'Review',
  links: 'Links',
  exported: 'Exported',
} as const;

/** In front of the day of a review that nobody said was held. */
export const REVIEW_PLANNED = 'Planned for';

/** The parts of the public version and what goes with it, by their fields; where they are composed and where they are missed. */
export const PUBLIC_PART_WORDS = {
  publicTitle: 'Title',
  publicSummary: 'What happened',
  publicDuration: 'How long it lasted',
  publicPrevention: 'What we do to prevent it',
  apology: 'Apology',
  statusPageUrl: 'Status page',
  aliasProposal: 'Names',
} as const;
