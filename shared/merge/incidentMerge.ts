import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { DismissedFinding } from '#shared/domain/incident/finding.ts';
import type { ImpactRow } from '#shared/domain/incident/impactRow.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { ListItem } from '#shared/domain/incident/listItem.ts';
import type {
  AgendaBlock,
  AskedPerson,
  Attendee,
  Meeting,
  MeetingClosing,
} from '#shared/domain/incident/meeting.ts';
import type { Milestones } from '#shared/domain/incident/milestones.ts';
import type { Picture } from '#shared/domain/incident/picture.ts';
import type { Alias, Publication } from '#shared/domain/incident/publication.ts';
import type { Signal } from '#shared/domain/incident/signal.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import type { Trigger } from '#shared/domain/incident/trigger.ts';
import { namedApart } from '#shared/domain/signals/signalEdits.ts';
import { mergeCauses } from '#shared/merge/mergeCauses.ts';
import { mergeEvent } from '#shared/merge/mergeEvent.ts';
import {
  derived,
  earlier,
  fields,
  later,
  type MergeTable,
  narrower,
  optionalFields,
  value,
  words,
} from '#shared/merge/mergeFields.ts';
import { choices, records, recordsInTime, things } from '#shared/merge/mergeLists.ts';
import { newestVersion } from '#shared/merge/newestVersion.ts';
import type { Merge } from '#shared/merge/sides.ts';

// How each field is merged. A text in sentences is merged word by word; a name, a link or a choice is one value,
// because half of one and half of another would be a third that nobody wrote.

const MILESTONES: MergeTable<Milestones> = {
  impactStarted: value,
  detected: value,
  acknowledged: value,
  identified: value,
  mitigated: value,
  resolved: value,
};

const TRIGGER: MergeTable<Trigger> = {
  criteria: choices,
  note: words,
  decidedAt: value,
  metThreshold: value,
  repeats: choices,
};

const IMPACT_ROW: MergeTable<ImpactRow> = {
  id: value,
  metric: words,
  value: words,
  source: words,
  computed: value,
  visibility: narrower,
};

const EVENT: MergeTable<TimelineEvent> = {
  id: value,
  occurredAt: value,
  endedAt: value,
  knownAt: value,
  precision: value,
  kind: value,
  title: words,
  detail: words,
  actor: value,
  source: words,
  keyMoment: value,
  visibility: narrower,
};

const CAUSE: MergeTable<CauseNode> = {
  id: value,
  parentId: value,
  question: words,
  answer: words,
  evidence: choices,
  evidenceNote: words,
  confidence: value,
  kind: value,
  stop: value,
  alsoExplains: choices,
};

const LIST_ITEM: MergeTable<ListItem> = { id: value, text: words, visibility: narrower };

const ACTION: MergeTable<ActionItem> = {
  id: value,
  title: words,
  owner: value,
  due: value,
  priority: value,
  type: value,
  status: value,
  doneOn: derived,
  notDoingReason: words,
  team: value,
  snoozedUntil: value,
  snoozeReason: words,
  causeIds: choices,
  doneWhen: words,
  ticketUrl: value,
  visibility: narrower,
};

const ATTENDEE: MergeTable<Attendee> = { id: value, name: value, role: value, present: value };

const BLOCK: MergeTable<AgendaBlock> = {
  id: value,
  kind: value,
  title: words,
  minutes: value,
  isProtected: value,
};

const CLOSING: MergeTable<MeetingClosing> = { asked: value, learned: value, wouldComeAgain: value };

/** A name that differs is the same one in other letters: one of the two, whichever side is ours. */
const ASKED: MergeTable<AskedPerson> = { name: derived, askedAt: earlier, answeredAt: later };

const MEETING: MergeTable<Meeting> = {
  scheduledFor: value,
  facilitator: value,
  attendees: things(ATTENDEE),
  plan: things(BLOCK),
  log: recordsInTime,
  parkingLot: things(LIST_ITEM),
  privateNotes: words,
  closing: optionalFields(CLOSING),
  held: records(),
  isInDocument: value,
  asked: things(ASKED),
};

const ALIAS: MergeTable<Alias> = { name: value, alias: value };

const PUBLICATION: MergeTable<Publication> = {
  statusPageUrl: value,
  statusPageProvider: value,
  apology: words,
  publicSummary: words,
  publicTitle: words,
  publicDuration: words,
  publicPrevention: words,
  aliases: things(ALIAS),
  lastExports: recordsInTime,
};

const PICTURE: MergeTable<Picture> = {
  id: value,
  file: value,
  width: value,
  height: value,
  caption: words,
  altText: words,
  source: words,
  takenAt: value,
  visibility: narrower,
  eventIds: choices,
  causeIds: choices,
  impactIds: choices,
  inSummary: value,
  parts: value,
  isAnonymous: value,
  pageOf: value,
};

/** The points of one series and half of another's would be a graph that nobody measured. */
const SIGNAL: MergeTable<Signal> = {
  id: value,
  name: words,
  unit: value,
  source: words,
  threshold: value,
  isBelow: value,
  visibility: narrower,
  measured: value,
  stretches: records(),
  points: value,
};

const DISMISSED_FINDING: MergeTable<DismissedFinding> = {
  rule: value,
  id: value,
  field: value,
  reason: words,
  at: later,
};

const INCIDENT: MergeTable<Incident> = {
  schemaVersion: newestVersion,
  id: value,
  title: words,
  severity: value,
  status: value,
  timeZone: value,
  createdAt: earlier,
  updatedAt: later,
  tags: choices,
  isArchived: value,
  isSample: value,
  milestones: optionalFields(MILESTONES),
  trigger: optionalFields(TRIGGER),
  summary: words,
  impact: things(IMPACT_ROW),
  timeline: things(EVENT, { mergeThing: mergeEvent(fields(EVENT)) }),
  failure: words,
  causes: mergeCauses(CAUSE),
  rootCause: words,
  rootCauseBasis: derived,
  contributingFactors: things(LIST_ITEM),
  wentWell: things(LIST_ITEM),
  wentPoorly: things(LIST_ITEM),
  gotLucky: things(LIST_ITEM),
  actions: things(ACTION),
  lessons: things(LIST_ITEM),
  meeting: optionalFields(MEETING),
  publication: optionalFields(PUBLICATION),
  pictures: things(PICTURE),
  signals: (sides, place) => namedApart(things(SIGNAL)(sides, place), sides),
  dismissedHints: records(),
  dismissedFindings: things(DISMISSED_FINDING),
  conflicts: records(),
};

/** Every field of the incident by its rule. References and the version of the file are the caller's. */
export const mergeEveryField: Merge<Incident> = fields(INCIDENT);

/** The tables by the paths of what they are about. */
const TABLES = {
  '': INCIDENT,
  trigger: TRIGGER,
  impact: IMPACT_ROW,
  timeline: EVENT,
  causes: CAUSE,
  contributingFactors: LIST_ITEM,
  wentWell: LIST_ITEM,
  wentPoorly: LIST_ITEM,
  gotLucky: LIST_ITEM,
  actions: ACTION,
  lessons: LIST_ITEM,
  'meeting.plan': BLOCK,
  'meeting.parkingLot': LIST_ITEM,
  meeting: MEETING,
  publication: PUBLICATION,
  pictures: PICTURE,
  signals: SIGNAL,
  dismissedFindings: DISMISSED_FINDING,
} as const satisfies Readonly<Record<string, object>>;

/** The texts in sentences, by their paths: two versions of one can stand after each other, which no other value can. */
export const PROSE_PATHS: ReadonlySet<string> = new Set(
  Object.entries(TABLES).flatMap(([path, table]) =>
    Object.entries(table).flatMap(([key, merge]) =>
      merge === words ? [path === '' ? key : `${path}.${key}`] : [],
    ),
  ),
);
