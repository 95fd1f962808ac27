import { recordOf } from '#shared/basics/recordOf.ts';
import {
  ACTION_STATUSES,
  ACTION_TYPES,
  type ActionItem,
  PRIORITIES,
} from '#shared/domain/incident/actionItem.ts';
import {
  CAUSE_KINDS,
  type CauseNode,
  type CauseStop,
  CONFIDENCES,
  SAFEGUARDS,
  STOP_REASONS,
} from '#shared/domain/incident/causeNode.ts';
import { type AnyId, type EventId, toId } from '#shared/domain/incident/ids.ts';
import type { ComputedImpact, ImpactRow } from '#shared/domain/incident/impactRow.ts';
import { INCIDENT_STATUSES, type Incident, SEVERITIES } from '#shared/domain/incident/incident.ts';
import { ITEM_LISTS, type ListItem } from '#shared/domain/incident/listItem.ts';
import { type AgendaBlock, BLOCK_KINDS } from '#shared/domain/incident/meeting.ts';
import { MILESTONE_NAMES } from '#shared/domain/incident/milestones.ts';
import { EVENT_KINDS, type TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { TRIGGER_CRITERIA, type Trigger } from '#shared/domain/incident/trigger.ts';
import { VISIBILITIES, type Visibility } from '#shared/domain/incident/visibility.ts';
import type { DraftMeeting } from '#shared/import/draft/importDraft.ts';
import { isObject, type JsonObject, objectsAt, valueAt } from '#shared/import/source/jsonShape.ts';
import { parseTimestamp, type Timestamp } from '#shared/time/timestamp.ts';
import { isTimeZone } from '#shared/time/zonedTime.ts';

/** As much of an incident as a draft takes over. */
export type OwnIncident = Omit<
  Incident,
  'schemaVersion' | 'id' | 'createdAt' | 'updatedAt' | 'tags' | 'meeting' | 'publication'
> & {
  readonly people: readonly string[];
  readonly meeting: DraftMeeting;
  readonly statusPage: { readonly url: string; readonly provider: string };
};

/** What another program put around a thing: a list with it alone, an object with it alone. */
function unwrapped(json: unknown): unknown {
  const [only, ...others] = Array.isArray(json) ? json : isObject(json) ? Object.values(json) : [];
  return others.length === 0 && typeof only === 'object' ? unwrapped(only) : json;
}

/**
 * The incident in JSON that Debrief wrote, of any version; null for other JSON. Whatever is wrong in it is left away, as
 * the file's own reader would report it; a part whose visibility is not known is private.
 */
export function ownIncident(wrapped: unknown): OwnIncident | null {
  const json = unwrapped(wrapped);
  if (!isObject(json) || typeof json.schemaVersion !== 'string') return null;
  if (!Array.isArray(json.timeline) || !Array.isArray(json.causes)) return null;
  const zone = textOf(json, 'timeZone');
  return {
    title: textOf(json, 'title'),
    severity: oneOf(SEVERITIES, json.severity) ?? 'SEV3',
    status: oneOf(INCIDENT_STATUSES, json.status) ?? 'draft',
    timeZone: isTimeZone(zone) ? zone : 'UTC',
    milestones: recordOf(MILESTONE_NAMES, (name) => idOrNull<EventId>(valueAt(json, `milestones.${name}`))),
    trigger: triggerOf(json),
    summary: textOf(json, 'summary'),
    impact: objectsAt(json, 'impact').map(rowOf),
    timeline: objectsAt(json, 'timeline').map(eventOf),
    failure: textOf(json, 'failure'),
    causes: objectsAt(json, 'causes').map(causeOf),
    rootCause: textOf(json, 'rootCause'),
    ...recordOf(ITEM_LISTS, (name) => objectsAt(json, name).map(itemOf)),
    actions: objectsAt(json, 'actions').map(actionOf),
    people: objectsAt(json, 'meeting.attendees').map((attendee) => textOf(attendee, 'name')),
    meeting: meetingOf(json),
    statusPage: {
      url: textOf(json, 'publication.statusPageUrl'),
      provider: textOf(json, 'publication.statusPageProvider'),
    },
  };
}

function textOf(value: unknown, path: string): string {
  const found = valueAt(value, path);
  return typeof found === 'string' ? found : '';
}

/** The texts that are there and not empty, by their fields. */
function texts<Field extends string>(
  object: JsonObject,
  ...fields: readonly Field[]
): Partial<Record<Field, string>> {
  const found = fields
    .map((field) => [field, textOf(object, field)] as const)
    .filter(([, text]) => text !== '');
  return Object.fromEntries(found) as Partial<Record<Field, string>>; // Only what is empty is missing.
}

function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word | undefined {
  return words.find((word) => word === value);
}

function idOf<Id extends AnyId>(object: JsonObject): Id {
  return toId<Id>(textOf(object, 'id'));
}

function idOrNull<Id extends AnyId>(value: unknown): Id | null {
  return typeof value === 'string' && value !== '' ? toId<Id>(value) : null;
}

function idsAt<Id extends AnyId>(object: JsonObject, field: string): readonly Id[] {
  const list = object[field];
  return Array.isArray(list) ? list.flatMap((id: unknown) => idOrNull<Id>(id) ?? []) : [];
}

function visibilityOf({ visibility }: JsonObject): Visibility {
  return oneOf(VISIBILITIES, visibility) ?? 'private';
}

function timeAt(object: JsonObject, field: string): Timestamp | null {
  return parseTimestamp(textOf(object, field));
}

function triggerOf(json: JsonObject): Trigger {
  const trigger = isObject(json.trigger) ? json.trigger : {};
  const named: readonly unknown[] = Array.isArray(trigger.criteria) ? trigger.criteria : [];
  const decidedAt = timeAt(trigger, 'decidedAt');
  return {
    criteria: TRIGGER_CRITERIA.filter((criterion) => named.includes(criterion)),
    ...texts(trigger, 'note', 'metThreshold'),
    ...(decidedAt === null ? {} : { decidedAt }),
  };
}

function meetingOf(json: JsonObject): DraftMeeting {
  const meeting = isObject(json.meeting) ? json.meeting : {};
  const scheduledFor = timeAt(meeting, 'scheduledFor');
  const roles = objectsAt(meeting, 'attendees').map((attendee) => ({
    name: textOf(attendee, 'name'),
    role: textOf(attendee, 'role'),
  }));
  const plan = objectsAt(meeting, 'plan').map(blockOf);
  return {
    roles: roles.filter(({ name, role }) => name !== '' && role !== ''),
    ...texts(meeting, 'facilitator'),
    ...(scheduledFor === null ? {} : { scheduledFor }),
    ...(plan.length === 0 ? {} : { plan }),
  };
}

function blockOf(block: JsonObject): Omit<AgendaBlock, 'id'> {
  const minutes = typeof block.minutes === 'number' ? block.minutes : 0;
  return {
    kind: oneOf(BLOCK_KINDS, block.kind) ?? 'other',
    title: textOf(block, 'title'),
    minutes,
    isProtected: block.isProtected === true,
  };
}

function rowOf(row: JsonObject): ImpactRow {
  const computed = computedOf(row);
  return {
    id: idOf(row),
    metric: textOf(row, 'metric'),
    value: textOf(row, 'value'),
    ...texts(row, 'source'),
    ...(computed === null ? {} : { computed }),
    visibility: visibilityOf(row),
  };
}

function computedOf({ computed }: JsonObject): ComputedImpact | null {
  if (!isObject(computed)) return null;
  const { kind, targetPercent, month, otherDowntimeMinutes } = computed;
  if (kind === 'duration') return { kind };
  if (kind !== 'sla' || typeof targetPercent !== 'number' || typeof month !== 'string') return null;
  const other = typeof otherDowntimeMinutes === 'number' ? otherDowntimeMinutes : 0;
  return { kind, targetPercent, month, otherDowntimeMinutes: other };
}

function eventOf(event: JsonObject): TimelineEvent {
  const [occurredAt, endedAt, knownAt] = ['occurredAt', 'endedAt', 'knownAt'].map((field) =>
    timeAt(event, field),
  );
  const kind = oneOf(EVENT_KINDS, event.kind);
  const isApproximate = event.precision === 'approximate';
  const placed = isApproximate ? 'approximate' : 'exact';
  return {
    id: idOf(event),
    occurredAt: occurredAt ?? null,
    precision: occurredAt == null ? 'unplaced' : placed,
    ...(endedAt == null ? {} : { endedAt }),
    ...(knownAt == null ? {} : { knownAt }),
    ...(kind === undefined ? {} : { kind }),
    title: textOf(event, 'title'),
    ...texts(event, 'detail', 'actor', 'source'),
    keyMoment: event.keyMoment === true,
    visibility: visibilityOf(event),
  };
}

function causeOf(cause: JsonObject): CauseNode {
  const stop = stopOf(cause);
  const alsoExplains = idsAt<CauseNode['id']>(cause, 'alsoExplains');
  return {
    id: idOf(cause),
    parentId: idOrNull(cause.parentId),
    question: textOf(cause, 'question'),
    answer: textOf(cause, 'answer'),
    evidence: idsAt(cause, 'evidence'),
    ...texts(cause, 'evidenceNote'),
    confidence: oneOf(CONFIDENCES, cause.confidence) ?? 'possible',
    kind: oneOf(CAUSE_KINDS, cause.kind) ?? 'occurrence',
    ...(stop === null ? {} : { stop }),
    ...(alsoExplains.length === 0 ? {} : { alsoExplains }),
  };
}

function stopOf(cause: JsonObject): CauseStop | null {
  const reason = oneOf(STOP_REASONS, valueAt(cause, 'stop.reason'));
  if (reason === undefined) return null;
  if (reason !== 'safeguard') return { reason };
  const safeguard = oneOf(SAFEGUARDS, valueAt(cause, 'stop.safeguard'));
  return safeguard === undefined ? null : { reason, safeguard };
}

function itemOf(item: JsonObject): ListItem {
  return { id: idOf(item), text: textOf(item, 'text'), visibility: visibilityOf(item) };
}

function actionOf(action: JsonObject): ActionItem {
  return {
    id: idOf(action),
    title: textOf(action, 'title'),
    ...texts(action, 'owner', 'due', 'doneOn', 'notDoingReason', 'doneWhen', 'ticketUrl'),
    ...texts(action, 'team', 'snoozedUntil', 'snoozeReason'),
    priority: oneOf(PRIORITIES, action.priority) ?? 'P2',
    type: oneOf(ACTION_TYPES, action.type) ?? 'prevent',
    status: oneOf(ACTION_STATUSES, action.status) ?? 'open',
    causeIds: idsAt(action, 'causeIds'),
    visibility: visibilityOf(action),
  };
}
