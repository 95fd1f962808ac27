import type { MilestoneName } from '#shared/domain/incident/milestones.ts';
import type { EventKind } from '#shared/domain/incident/timelineEvent.ts';
import { listForm, present } from '#shared/import/forms/listForm.ts';
import { isObject, type JsonObject, objectsIn, textAt, valueAt } from '#shared/import/source/jsonShape.ts';

/** What Opsgenie sends to other programs when something is done to an alert: one of these, or several that were kept. */
export const OPSGENIE_WEBHOOK = listForm({
  form: 'opsgenie-webhook',
  is: 'What Opsgenie sent of an alert',
  unit: { one: 'message', many: 'messages' },
  list: (json) => (isObject(json) ? [json] : objectsIn(json)),
  isOne: (sent) =>
    textAt(sent, 'action') !== null &&
    textAt(sent, 'alert.alertId', 'alert.tinyId') !== null &&
    textAt(sent, 'alert.createdAt', 'alert.updatedAt') !== null,
  recordOf: (sent) => {
    const action = textAt(sent, 'action') ?? '';
    const done = DONE.get(action);
    const message = textAt(sent, 'alert.message') ?? '';
    const isNew = action === 'Create';
    const note = textAt(sent, 'alert.note', 'alert.recipient', 'alert.escalationName');
    const told = isNew || message === '' ? message : `${done?.words ?? action}: ${message}`;
    return {
      events: [
        {
          // When it was done stands in the time of the last change.
          at:
            valueAt(sent, isNew ? 'alert.createdAt' : 'alert.updatedAt') ?? valueAt(sent, 'alert.createdAt'),
          words: action === 'AddNote' && note !== null ? note : told,
          ...(done === undefined ? {} : { kind: done.kind }),
          ...(done?.milestone === undefined ? {} : { milestones: [done.milestone] }),
          ...present({
            actor: actorOf(sent),
            source: textAt(sent, 'alert.source'),
            detail: detailOf(sent, action === 'AddNote' ? null : note),
          }),
        },
      ],
    };
  },
  facts: (_json, _context, all) => {
    const line = all.findIndex((sent) => textAt(sent, 'alert.message') !== null);
    const title = textAt(all[line], 'alert.message');
    return { title: title === null ? null : { value: title, lines: { from: line + 1, to: line + 1 } } };
  },
});

interface Done {
  readonly words: string;
  readonly kind: EventKind;
  readonly milestone?: MilestoneName;
}

const DONE: ReadonlyMap<string, Done> = new Map(
  Object.entries({
    Create: { words: 'Created', kind: 'detection', milestone: 'detected' },
    Acknowledge: { words: 'Acknowledged', kind: 'action', milestone: 'acknowledged' },
    UnAcknowledge: { words: 'No longer acknowledged', kind: 'action' },
    Close: { words: 'Closed', kind: 'recovery', milestone: 'resolved' },
    AddNote: { words: 'Note', kind: 'communication' },
    Escalate: { words: 'Escalated', kind: 'communication' },
    EscalateNext: { words: 'Escalated', kind: 'communication' },
    AssignOwnership: { words: 'Assigned', kind: 'communication' },
    TakeOwnership: { words: 'Taken on', kind: 'action' },
  }),
);

/** `System` is Opsgenie itself. */
function actorOf(sent: JsonObject): string | null {
  const actor = textAt(sent, 'alert.username', 'alert.owner');
  return actor === 'System' ? 'Opsgenie' : actor;
}

/** What the alert says besides, a line each. */
function detailOf(sent: JsonObject, note: string | null): string {
  const tags = valueAt(sent, 'alert.tags');
  const details = valueAt(sent, 'alert.details');
  const listed = Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string').join(', ') : '';
  const named: readonly (readonly [string, string | null])[] = [
    ['Note', note],
    ['Entity', textAt(sent, 'alert.entity')],
    ['Team', textAt(sent, 'alert.team', 'escalationName')],
    ['Tags', listed],
    ...Object.entries(isObject(details) ? details : {}).map(
      ([name]) => [name, textAt(details, name)] as const,
    ),
  ];
  const lines = named.flatMap(([name, text]) => (text === null || text === '' ? [] : [`${name}: ${text}`]));
  return [textAt(sent, 'alert.description') ?? '', ...lines].filter((line) => line !== '').join('\n');
}
