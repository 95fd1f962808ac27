import { recordOf } from '#shared/basics/recordOf.ts';
import { causesInOrder } from '#shared/domain/causes/causeTree.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { ITEM_LISTS } from '#shared/domain/incident/listItem.ts';
import { impactValue } from '#shared/domain/items/impactValue.ts';
import { placedEvents, unplacedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import type { ImportDraft, Traced } from '#shared/import/draft/importDraft.ts';
import type { LineRange } from '#shared/import/placing/parsedTimeline.ts';
import type { Addition, ReturnedList } from '#shared/publication/returned/changes/returnedChange.ts';

/** The fields of a thing that a document shows; one that it shows and that cannot be changed there is left out. */
export type Fields = Readonly<Record<string, string | undefined>>;

/** A thing of an incident that was exported. */
export interface KnownThing {
  readonly id: string;
  /** What tells it from others of its list. */
  readonly key: string;
  readonly fields: Fields;
}

/** A thing as a document was read to have it. */
export interface ReadThing extends Omit<KnownThing, 'id'> {
  readonly lines: LineRange;
  /** Null: what a document adds of these has no place. */
  readonly addition: Addition['thing'] | null;
}

export type ThingsOf<Thing> = Readonly<Record<ReturnedList, readonly Thing[]>>;

/** Texts of which both sides may have changed a part. */
export const WORDS: ReadonlySet<string> = new Set([
  'title',
  'detail',
  'metric',
  'value',
  'source',
  'text',
  'question',
  'answer',
  'doneWhen',
  'notDoingReason',
]);

/** The things of an incident as its document has them, in their order there. What its audience may not see is gone. */
export function knownThings(visible: Incident): ThingsOf<KnownThing> {
  return {
    ...recordOf(ITEM_LISTS, (list) =>
      visible[list]
        .filter(({ text }) => text.trim() !== '')
        .map(({ id, text }) => ({ id, key: text, fields: { text } })),
    ),
    impact: visible.impact.map(({ id, metric, value, source, computed }) => ({
      id,
      key: `${metric} ${impactValue(visible, { id, metric, value, visibility: 'internal', ...(computed === undefined ? {} : { computed }) })}`,
      fields: computed === undefined ? { metric, value, source } : { metric, source },
    })),
    timeline: [...placedEvents(visible.timeline), ...unplacedEvents(visible.timeline)].map(
      ({ id, occurredAt, title, detail, actor, source }) => ({
        id,
        key: eventKey(occurredAt, title),
        fields: { title, detail, actor, source, ...(occurredAt === null ? {} : { occurredAt }) },
      }),
    ),
    causes: causesInOrder(visible.causes).map(({ node: { id, question, answer } }) => ({
      id,
      key: `${question} ${answer}`,
      fields: { question, answer },
    })),
    actions: visible.actions.map((action) => ({
      id: action.id,
      key: action.title,
      fields: actionFields(action),
    })),
  };
}

/** The things of a document that was read. */
export function readThings(draft: ImportDraft): ThingsOf<ReadThing> {
  return {
    ...recordOf(ITEM_LISTS, (list) =>
      draft[list].map(({ value: text, lines }) => ({
        key: text,
        fields: { text },
        lines,
        addition: { list, value: text },
      })),
    ),
    impact: draft.impact.map(({ value, lines }) => ({
      key: `${value.metric} ${value.value}`,
      fields: { ...value },
      lines,
      addition: { list: 'impact', value },
    })),
    timeline: draft.events.map((event) => {
      const { occurredAt, title, detail, actor, source, sourceLines } = event;
      return {
        key: eventKey(occurredAt, title),
        fields: { title, detail, actor, source, ...(occurredAt === null ? {} : { occurredAt }) },
        lines: sourceLines,
        addition: { list: 'timeline', value: event },
      };
    }),
    causes: draft.causes.map(({ value: { question, answer }, lines }: Traced<ReadCause>) => ({
      key: `${question} ${answer}`,
      fields: { question, answer },
      lines,
      addition: null,
    })),
    actions: draft.actions.map(({ value, lines }) => ({
      key: value.title,
      fields: actionFields(value),
      lines,
      addition: { list: 'actions', value },
    })),
  };
}

type ReadCause = ImportDraft['causes'][number]['value'];

/** The clock tells events with the same words apart. */
function eventKey(occurredAt: string | null, title: string): string {
  return `${occurredAt?.slice(11, 16) ?? ''} ${title}`;
}

function actionFields(action: ImportDraft['actions'][number]['value']): Fields {
  const { title, owner, due, priority, type, status, notDoingReason, doneWhen, ticketUrl } = action;
  return { title, owner, due, priority, type, status, notDoingReason, doneWhen, ticketUrl };
}
