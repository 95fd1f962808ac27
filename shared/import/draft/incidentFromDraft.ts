import { recordOf } from '#shared/basics/recordOf.ts';
import { createIncident } from '#shared/domain/createIncident.ts';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type {
  ActionId,
  AttendeeId,
  BlockId,
  EventId,
  ImpactRowId,
  ItemId,
  NewId,
} from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { ITEM_LISTS, type ListItem } from '#shared/domain/incident/listItem.ts';
import type { Meeting } from '#shared/domain/incident/meeting.ts';
import { MILESTONE_NAMES, type Milestones } from '#shared/domain/incident/milestones.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import type { Trigger } from '#shared/domain/incident/trigger.ts';
import { alreadyThere } from '#shared/import/alreadyThere.ts';
import { causeIdsIn, causesFromDraft } from '#shared/import/draft/causesFromDraft.ts';
import { textWith, withLackingParts } from '#shared/import/draft/draftParts.ts';
import type {
  DraftAction,
  DraftEvent,
  DraftMeeting,
  ImportDraft,
  Traced,
} from '#shared/import/draft/importDraft.ts';
import { eventFromParsed } from '#shared/import/eventFromParsed.ts';
import { incidentTitle } from '#shared/text/incidentTitle.ts';
import type { TimeOption } from '#shared/time/timeOptions.ts';
import type { Now } from '#shared/time/timestamp.ts';

/** A new draft of an incident with everything that a source says. Only milestones that the source states are set. */
export function incidentFromDraft(
  draft: ImportDraft,
  otherwise: { readonly title: string; readonly timeZone: string },
  deps: { readonly newId: NewId; readonly now: Now },
): Incident {
  const facts = {
    title: incidentTitle(draft.title?.value ?? otherwise.title),
    severity: draft.severity?.value ?? 'SEV3',
    timeZone: draft.timeZone ?? otherwise.timeZone,
    startedAt: null,
    resolvedAt: null,
  } as const;
  const created = createIncident(facts, deps);
  const status = draft.status?.value ?? created.status;
  return withDraft({ ...created, status }, draft, deps.newId);
}

/**
 * An incident with what a source says besides. Texts that it has stay, with other words below them; lists grow by what
 * they lack, the timeline by events that it does not have already.
 */
export function withDraft(incident: Incident, draft: ImportDraft, newId: NewId): Incident {
  const isThere = alreadyThere(incident.timeline);
  const added = draft.events
    .map((parsedEvent) => ({ parsed: parsedEvent, event: eventFromDraft(parsedEvent, newId<EventId>()) }))
    .filter(({ event }) => !isThere(event));
  const { actions, people, impact, ...lacking } = withLackingParts(draft, incident);
  const timeline = [...incident.timeline, ...added.map(({ event }) => event)];
  const foundCauses = lacking.causes.map(({ value }) => value);
  const causes = [...incident.causes, ...causesFromDraft(foundCauses, timeline, newId)];
  const lists = recordOf(ITEM_LISTS, (name) => [...incident[name], ...newItems(lacking[name], newId)]);
  return {
    ...incident,
    ...lists,
    milestones: milestonesOf(incident.milestones, added),
    summary: textWith(incident.summary, lacking.summary?.value ?? ''),
    failure: textWith(incident.failure, lacking.failure?.value ?? ''),
    causes,
    rootCause: textWith(incident.rootCause, lacking.rootCause?.value ?? ''),
    impact: [
      ...withSources(incident.impact, draft.impact),
      ...impact.map(({ value }) => ({ id: newId<ImpactRowId>(), ...value, visibility: 'internal' as const })),
    ],
    timeline,
    actions: [...incident.actions, ...actions.map(({ value }) => actionFromDraft(value, causes, newId))],
    meeting: meetingWith(incident.meeting, draft.meeting?.value ?? null, people.map(onlyValue), newId),
    trigger: triggerWith(incident.trigger, draft.trigger?.value ?? null),
    publication: {
      ...incident.publication,
      ...(draft.statusPage === null || incident.publication.statusPageUrl !== undefined
        ? {}
        : statusPageOf(draft.statusPage.value)),
    },
  };
}

/** The timeline event for one of a draft; see `eventFromParsed`. */
export function eventFromDraft(
  parsedEvent: DraftEvent,
  id: EventId,
  chosenOption?: TimeOption,
): TimelineEvent {
  const event = eventFromParsed(parsedEvent, id, chosenOption);
  const { knownAt } = parsedEvent;
  return knownAt === undefined ? event : { ...event, knownAt };
}

function statusPageOf({ url, provider }: NonNullable<ImportDraft['statusPage']>['value']) {
  return { statusPageUrl: url, ...(provider === undefined ? {} : { statusPageProvider: provider }) };
}

/** A row that is worked out keeps its value, and gets the source that is named for it. */
function withSources(knownRows: Incident['impact'], found: ImportDraft['impact']): Incident['impact'] {
  return knownRows.map((row) => {
    const named = found.find(({ value }) => value.metric === row.metric)?.value.source;
    return row.computed === undefined || row.source !== undefined || named === undefined
      ? row
      : { ...row, source: named };
  });
}

const NOTHING_PLANNED: DraftMeeting = { roles: [] };

/** The plan that the incident has stays; people whom it lacks are added, with their roles where they are said. */
function meetingWith(
  knownMeeting: Meeting,
  foundMeeting: DraftMeeting | null,
  people: readonly string[],
  newId: NewId,
): Meeting {
  const { roles, plan = [], ...facts } = foundMeeting ?? NOTHING_PLANNED;
  const there = new Set(knownMeeting.attendees.map(({ name }) => name));
  const names = [...new Set([...people, ...roles.map(({ name }) => name)])].filter(
    (name) => !there.has(name),
  );
  const added = names.map((name) => {
    const role = roles.find((one) => one.name === name)?.role ?? '';
    return { id: newId<AttendeeId>(), name, role, present: false };
  });
  const isPlanned = knownMeeting.plan.length > 0;
  return {
    ...facts,
    ...knownMeeting,
    plan: isPlanned ? knownMeeting.plan : plan.map((block) => ({ id: newId<BlockId>(), ...block })),
    attendees: [...knownMeeting.attendees, ...added],
  };
}

function onlyValue<T>({ value }: Traced<T>): T {
  return value;
}

/** What was decided in the incident stays. */
function triggerWith(knownTrigger: Trigger, foundTrigger: Trigger | null): Trigger {
  const isDecided =
    knownTrigger.criteria.length > 0 ||
    knownTrigger.note !== undefined ||
    knownTrigger.decidedAt !== undefined;
  return isDecided || foundTrigger === null ? knownTrigger : foundTrigger;
}

/** The first event that states a milestone marks it, where none does yet. */
function milestonesOf(
  knownMilestones: Milestones,
  added: readonly { readonly parsed: DraftEvent; readonly event: TimelineEvent }[],
): Milestones {
  return recordOf(MILESTONE_NAMES, (name) => {
    const found = added.find(({ parsed }) => parsed.milestones?.includes(name) === true);
    return knownMilestones[name] ?? found?.event.id ?? null;
  });
}

function newItems(found: ImportDraft['lessons'], newId: NewId): readonly ListItem[] {
  return found.map(({ value }) => ({ id: newId<ItemId>(), text: value, visibility: 'internal' }));
}

/** A follow-up as a document names it, about the answers that it is done about. */
export function actionFromDraft(
  { about, ...action }: DraftAction,
  causes: readonly CauseNode[],
  newId: NewId,
): ActionItem {
  const usual = { priority: 'P2', type: 'prevent', status: 'open' } as const;
  const causeIds = about === undefined ? [] : causeIdsIn(about, causes);
  return { ...usual, ...action, id: newId<ActionId>(), causeIds, visibility: 'internal' };
}
