import { assertNever } from '#shared/basics/assertNever.ts';
import { addCause } from '#shared/domain/causes/causeEdits.ts';
import { draftQuestion } from '#shared/domain/causes/causeQuestions.ts';
import { isLeaf } from '#shared/domain/causes/causeTree.ts';
import type { CauseKind } from '#shared/domain/incident/causeNode.ts';
import { type AnyId, type CauseId, type EventId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { ListItem } from '#shared/domain/incident/listItem.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import { dueDays } from '#shared/domain/items/dueDays.ts';
import { addAction, addListItem } from '#shared/domain/items/itemEdits.ts';
import { newAction } from '#shared/domain/items/newAction.ts';
import type { ReadAction } from '#shared/domain/items/readActionLine.ts';
import { parkItem } from '#shared/domain/meeting/meetingEdits.ts';
import { addEvent } from '#shared/domain/timeline/eventEdits.ts';
import { entryContext, eventFromEntry } from '#shared/domain/timeline/eventFromEntry.ts';
import type { CaptureLine } from '#shared/meeting/captureKinds.ts';
import { typedAction } from '#shared/names/typedAction.ts';
import { peopleOf, typedEvent } from '#shared/names/typedEvent.ts';
import { parseTimeEntry } from '#shared/time/parseTimeEntry.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';

interface CaptureSetting {
  /** The id of whatever is made. */
  readonly id: AnyId;
  readonly now: Timestamp;
  /** The answer that the room is at: a why is asked of it. Null: of the failure itself. */
  readonly causeId: CauseId | null;
}

/** Files a typed line where it belongs. An empty one changes nothing. */
export function fileCapture(incident: Incident, line: CaptureLine, setting: CaptureSetting): Incident {
  const { kind, text } = line;
  if (text === '') return incident;
  switch (kind) {
    case 'event':
      return addEvent(incident, capturedEvent(incident, line, setting));
    case 'note':
      return addEvent(incident, unplacedNote(text, toId(setting.id)));
    case 'cause':
      return withCause(incident, text, setting);
    case 'factor':
      return addListItem(incident, { list: 'contributingFactors', item: listItem(text, setting.id) });
    case 'wentWell':
      return addListItem(incident, { list: 'wentWell', item: listItem(text, setting.id) });
    case 'action':
      return addAction(incident, newAction(toId(setting.id), capturedAction(incident, text, setting.now)));
    case 'parked':
      return parkItem(incident, listItem(text, setting.id));
    default:
      return assertNever(kind, 'kind of capture');
  }
}

/** `1423 requests failed`, `14.30 EUR lost`: in a line of which nobody said that it is an event, a number is no clock. */
const BEGINS_WITH_NUMBER = /^~?(?:\d{3,4}|\d{1,2}\.\d{2})(?![\d:])/;

/** The event a line would become; unplaced where it says no time, or none that is sure. */
export function capturedEvent(
  incident: Incident,
  { text, isSaid }: Pick<CaptureLine, 'text' | 'isSaid'>,
  { id, now }: Pick<CaptureSetting, 'id' | 'now'>,
): TimelineEvent {
  const eventId = toId<EventId>(id);
  if (!isSaid && BEGINS_WITH_NUMBER.test(text)) return unplacedNote(text, eventId);
  const entry = parseTimeEntry(text, entryContext(incident, null, now));
  return (
    eventFromEntry(entry, eventId, typedEvent(entry.text, peopleOf(incident))) ?? unplacedNote(text, eventId)
  );
}

function unplacedNote(title: string, id: EventId): TimelineEvent {
  return {
    id,
    occurredAt: null,
    precision: 'unplaced',
    kind: 'signal',
    title,
    keyMoment: false,
    visibility: 'internal',
  };
}

/** Where a captured answer goes, and what it answers. */
export interface AnswerPlace {
  /** Null: of the failure itself. */
  readonly parentId: CauseId | null;
  readonly question: string;
  readonly kind: CauseKind;
  /** The answer that it stands beside, since that one ends the questions; absent: it is asked of the parent. */
  readonly after?: CauseId;
}

/**
 * An answer goes under the one the room is at, to the question that is drafted from it. Where that one was stopped
 * it goes beside: an answer below would end the stop without a word.
 */
export function answerPlace(incident: Incident, causeId: CauseId | null): AnswerPlace {
  const at = incident.causes.find((cause) => cause.id === causeId);
  if (at !== undefined && at.stop !== undefined && isLeaf(incident.causes, at.id)) {
    return { parentId: at.parentId, question: at.question, kind: at.kind, after: at.id };
  }
  const parentId = at?.id ?? null;
  return { parentId, question: draftQuestion(incident, parentId), kind: at?.kind ?? 'occurrence' };
}

function withCause(incident: Incident, text: string, { id, causeId }: CaptureSetting): Incident {
  const { after, ...place } = answerPlace(incident, causeId);
  const cause = {
    ...place,
    id: toId<CauseId>(id),
    answer: text.replace(/^because\s+/i, ''),
    evidence: [],
    confidence: 'possible',
  } as const;
  return addCause(incident, after === undefined ? { cause } : { cause, after });
}

/** What a captured line says of an action: the closing asks for the owner and the due date that it does not name. */
export function capturedAction(incident: Incident, text: string, now: Timestamp): ReadAction {
  return typedAction(text, incident, dueDays(incident, now));
}

function listItem(text: string, id: AnyId): ListItem {
  return { id: toId(id), text, visibility: 'internal' };
}
