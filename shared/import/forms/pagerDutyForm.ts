import type { MilestoneName } from '#shared/domain/incident/milestones.ts';
import type { EventKind } from '#shared/domain/incident/timelineEvent.ts';
import { atLine, type CountedNoun } from '#shared/import/draft/importDraft.ts';
import type { RecordEvent } from '#shared/import/draft/recordDraft.ts';
import { listForm, present } from '#shared/import/forms/listForm.ts';
import { isObject, type JsonObject, objectsAt, objectsIn, textAt } from '#shared/import/source/jsonShape.ts';

const ENTRIES: CountedNoun = { one: 'log entry', many: 'log entries' };
const INCIDENTS: CountedNoun = { one: 'incident', many: 'incidents' };

interface EntryType {
  readonly kind: EventKind;
  readonly milestone?: MilestoneName;
  readonly pick?: 'first' | 'last';
}

/** What each type of log entry is; `first` and `last` of a type mark a milestone. */
const TYPES = new Map<string, EntryType>(
  Object.entries({
    trigger: { kind: 'detection', milestone: 'detected', pick: 'first' },
    acknowledge: { kind: 'action', milestone: 'acknowledged', pick: 'first' },
    resolve: { kind: 'recovery', milestone: 'resolved', pick: 'last' },
    annotate: { kind: 'communication' },
    notify: { kind: 'communication' },
    escalate: { kind: 'communication' },
    assign: { kind: 'communication' },
  }),
);

/** The log of a PagerDuty incident, newest or oldest entry first. */
export const PAGER_DUTY_LOG = listForm({
  form: 'pagerduty-log',
  is: 'The log of a PagerDuty incident',
  unit: ENTRIES,
  list: (json) => (Array.isArray(json) ? objectsIn(json) : objectsAt(json, 'log_entries')),
  isOne: (entry) =>
    /_log_entry(?:_reference)?$/.test(textAt(entry, 'type') ?? '') && textAt(entry, 'created_at') !== null,
  recordOf: (entry, _index, all) => {
    const type = typeOf(entry);
    const knownType = TYPES.get(type);
    const source = textAt(entry, 'channel.html_url', 'html_url', 'incident.html_url');
    const words = wordsOf(entry, type);
    const summary = textAt(entry, 'summary');
    const event: RecordEvent = {
      at: entry.created_at,
      words,
      kind: knownType?.kind ?? 'action',
      ...present({
        actor: textAt(entry, 'agent.summary', 'agent.name'),
        source,
        detail: type === 'trigger' && summary !== words ? summary : null,
      }),
      isTool: /service|integration|api|monitor/.test(textAt(entry, 'agent.type') ?? ''),
      ...(isMilestone(entry, all) && knownType?.milestone !== undefined
        ? { milestones: [knownType.milestone] }
        : {}),
    };
    return { events: [event] };
  },
  facts: (_json, _context, all) => {
    const line = all.findIndex((entry) => textAt(entry, 'incident.summary') !== null);
    const title = textAt(all[line], 'incident.summary')?.replace(/^\[#\d+\]\s*/, '') ?? null;
    return { title: title === null ? null : { value: title, lines: atLine(line + 1) } };
  },
});

function typeOf(entry: JsonObject): string {
  return (textAt(entry, 'type') ?? '').replace(/_log_entry(?:_reference)?$/, '');
}

/** A trigger is named by its alert, a note by its text; everything else by PagerDuty’s own sentence. */
function wordsOf(entry: JsonObject, type: string): string {
  const summary = textAt(entry, 'summary') ?? type;
  if (type === 'trigger')
    return (
      textAt(entry, 'channel.summary', 'channel.subject', 'channel.details.subject', 'incident.summary') ??
      summary
    );
  if (type === 'annotate') return textAt(entry, 'channel.summary', 'channel.content', 'note') ?? summary;
  return summary;
}

function isMilestone(entry: JsonObject, all: readonly JsonObject[]): boolean {
  const alike = all.filter((one) => typeOf(one) === typeOf(entry));
  const times = alike
    .map((one) => Date.parse(textAt(one, 'created_at') ?? ''))
    .filter((time) => !Number.isNaN(time));
  const wanted = TYPES.get(typeOf(entry))?.pick === 'last' ? Math.max(...times) : Math.min(...times);
  return alike.find((one) => Date.parse(textAt(one, 'created_at') ?? '') === wanted) === entry;
}

/** Incidents of PagerDuty, as its API lists them. */
export const PAGER_DUTY_INCIDENTS = listForm({
  form: 'pagerduty-incidents',
  is: 'Incidents of PagerDuty',
  unit: INCIDENTS,
  list: (json) => {
    const single = isObject(json) && isObject(json.incident) ? [json.incident] : [];
    return Array.isArray(json) ? objectsIn(json) : [...single, ...objectsAt(json, 'incidents')];
  },
  isOne: (one) =>
    textAt(one, 'created_at') !== null &&
    ('incident_number' in one ||
      ('urgency' in one && isObject(one.service) && textAt(one, 'title') !== null)),
  isApart: true,
  recordOf: (incident) => {
    const words = textAt(incident, 'title', 'description', 'summary') ?? '';
    const source = present({ source: textAt(incident, 'html_url') });
    const by = textAt(incident, 'last_status_change_by.summary');
    const isResolved = textAt(incident, 'status') === 'resolved';
    const resolved = isResolved ? textAt(incident, 'resolved_at', 'last_status_change_at') : null;
    const [ack] = objectsAt(incident, 'acknowledgements');
    const events: [RecordEvent, ...RecordEvent[]] = [
      {
        at: incident.created_at,
        words,
        kind: 'detection',
        milestones: ['detected'],
        ...present({ actor: textAt(incident, 'service.summary') }),
        ...source,
      },
    ];
    if (ack !== undefined) {
      const actor = textAt(ack, 'acknowledger.summary', 'acknowledger.id');
      const acked = {
        words: `Acknowledged: ${words}`,
        milestones: ['acknowledged'],
        kind: 'action',
      } as const;
      events.push({ at: ack.at, ...acked, ...present({ actor }), ...source });
    }
    if (resolved !== null) {
      const over = { words: `Resolved: ${words}`, milestones: ['resolved'], kind: 'recovery' } as const;
      events.push({ at: resolved, ...over, ...present({ actor: by }), ...source });
    }
    return { events };
  },
  facts: (_json, _context, all) => {
    const [only] = all;
    const title = all.length === 1 ? textAt(only, 'title', 'description', 'summary') : null;
    return { title: title === null ? null : { value: title, lines: atLine(1) } };
  },
});
