import { recordOf } from '#shared/basics/recordOf.ts';
import { createIncident } from '#shared/domain/createIncident.ts';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type {
  ActionId,
  AttendeeId,
  EventId,
  ImpactRowId,
  ItemId,
  NewId,
} from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { ITEM_LISTS, type ListItem } from '#shared/domain/incident/listItem.ts';
import { MILESTONE_NAMES, type Milestones } from '#shared/domain/incident/milestones.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { alreadyThere } from '#shared/import/alreadyThere.ts';
import { textWith, withLackingParts } from '#shared/import/draft/draftParts.ts';
import type { DraftAction, DraftEvent, ImportDraft } from '#shared/import/draft/importDraft.ts';
import { eventFromParsed } from '#shared/import/eventFromParsed.ts';
import type { TimeOption } from '#shared/time/timeOptions.ts';
import type { Now } from '#shared/time/timestamp.ts';

/** A new draft of an incident with everything that a source says. Only milestones that the source states are set. */
export function incidentFromDraft(
  draft: ImportDraft,
  otherwise: { readonly title: string; readonly timeZone: string },
  deps: { readonly newId: NewId; readonly now: Now },
): Incident {
  const facts = {
    title: draft.title?.value ?? otherwise.title,
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
    .map((parsed) => ({ parsed, event: eventFromDraft(parsed, newId<EventId>()) }))
    .filter(({ event }) => !isThere(event));
  const { actions, people, impact, ...lacking } = withLackingParts(draft, incident);
  const lists = recordOf(ITEM_LISTS, (name) => [...incident[name], ...newItems(lacking[name], newId)]);
  return {
    ...incident,
    ...lists,
    milestones: milestonesOf(incident.milestones, added),
    summary: textWith(incident.summary, lacking.summary?.value ?? ''),
    rootCause: textWith(incident.rootCause, lacking.rootCause?.value ?? ''),
    impact: [
      ...incident.impact,
      ...impact.map(({ value }) => ({ id: newId<ImpactRowId>(), ...value, visibility: 'internal' as const })),
    ],
    timeline: [...incident.timeline, ...added.map(({ event }) => event)],
    actions: [...incident.actions, ...actions.map(({ value }) => actionOf(value, newId))],
    meeting: {
      ...incident.meeting,
      attendees: [
        ...incident.meeting.attendees,
        ...people.map(({ value }) => ({ id: newId<AttendeeId>(), name: value, role: '', present: false })),
      ],
    },
    publication: {
      ...incident.publication,
      ...(draft.statusPage === null || incident.publication.statusPageUrl !== undefined
        ? {}
        : { statusPageUrl: draft.statusPage.value.url, statusPageProvider: draft.statusPage.value.provider }),
    },
  };
}

/** The timeline event for one of a draft; see `eventFromParsed`. */
export function eventFromDraft(parsed: DraftEvent, id: EventId, chosen?: TimeOption): TimelineEvent {
  const event = eventFromParsed(parsed, id, chosen);
  return parsed.source === undefined ? event : { ...event, source: parsed.source };
}

/** The first event that states a milestone marks it, where none does yet. */
function milestonesOf(
  known: Milestones,
  added: readonly { readonly parsed: DraftEvent; readonly event: TimelineEvent }[],
): Milestones {
  return recordOf(MILESTONE_NAMES, (name) => {
    const found = added.find(({ parsed }) => parsed.milestones?.includes(name) === true);
    return known[name] ?? found?.event.id ?? null;
  });
}

function newItems(found: ImportDraft['lessons'], newId: NewId): readonly ListItem[] {
  return found.map(({ value }) => ({ id: newId<ItemId>(), text: value, visibility: 'internal' }));
}

function actionOf(action: DraftAction, newId: NewId): ActionItem {
  const usual = { priority: 'P2', type: 'prevent', status: 'open' } as const;
  return { ...usual, ...action, id: newId<ActionId>(), causeIds: [], visibility: 'internal' };
}
