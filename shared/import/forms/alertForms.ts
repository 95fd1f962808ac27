import { byObject } from '#shared/basics/memo.ts';
import { atLine, type CountedNoun } from '#shared/import/draft/importDraft.ts';
import type { RecordEvent } from '#shared/import/draft/recordDraft.ts';
import { listForm, present } from '#shared/import/forms/listForm.ts';
import { htmlWords, markdownWords } from '#shared/import/markup/shownWords.ts';
import {
  isObject,
  type JsonObject,
  objectsAt,
  objectsIn,
  textAt,
  valueAt,
} from '#shared/import/source/jsonShape.ts';

const ALERTS: CountedNoun = { one: 'alert', many: 'alerts' };
const ANNOTATIONS: CountedNoun = { one: 'annotation', many: 'annotations' };
const EVENTS: CountedNoun = { one: 'event', many: 'events' };
const REPEATED: CountedNoun = { one: 'notification sent again', many: 'notifications sent again' };
const EMPTY: CountedNoun = { one: 'annotation without words', many: 'annotations without words' };

/** A list that stands alone, or under one of some names. */
function listUnder(json: unknown, ...names: readonly string[]): readonly JsonObject[] {
  if (Array.isArray(json)) return objectsIn(json);
  return names.map((name) => objectsAt(json, name)).find((list) => list.length > 0) ?? [];
}

/** What Alertmanager and Grafana send to a webhook, or answer when alerts are listed. */
export const ALERTMANAGER = listForm({
  form: 'alertmanager',
  is: 'Alerts of Alertmanager',
  unit: ALERTS,
  // A log of webhooks has a notification a line.
  list: (json) =>
    Array.isArray(json) && objectsIn(json).some(({ alerts }) => Array.isArray(alerts))
      ? objectsIn(json).flatMap((one) => objectsAt(one, 'alerts'))
      : listUnder(json, 'alerts', 'data.alerts', 'data'),
  isOne: (alert) => isObject(alert.labels) && textAt(alert, 'startsAt', 'activeAt') !== null,
  recordOf: (alert, _index, all) => {
    const name = textAt(alert, 'labels.alertname', 'name') ?? 'Alert';
    const notes = [
      'annotations.summary',
      'annotations.message',
      'annotations.title',
      'annotations.description',
    ];
    const words = textAt(alert, ...notes) ?? name;
    const description = textAt(alert, 'annotations.description');
    const source = textAt(alert, 'generatorURL', 'annotations.runbook_url', 'panelURL', 'dashboardURL');
    const told = toldBefore(all).get(alert);
    if (told === 'this') return { events: [{ at: alert.startsAt, words }], leftOut: REPEATED };
    if (textAt(alert, 'status') === 'resolved' && told === 'another')
      return {
        events: [{ at: alert.endsAt, words: `Resolved: ${words}`, kind: 'recovery', ...present({ source }) }],
      };
    return {
      events: [
        {
          at: alert.startsAt ?? alert.activeAt,
          endedAt: textAt(alert, 'status') === 'firing' ? null : alert.endsAt,
          words,
          kind: 'detection',
          ...present({ source, detail: description === words ? null : description }),
        },
      ],
    };
  },
  facts: (json) => {
    const summary = textAt(json, 'commonAnnotations.summary');
    return { title: summary === null ? null : { value: summary, lines: atLine(1) } };
  },
});

/** Of each alert what was sent before about the same one: this state already, another only, or nothing; in one pass. */
const toldBefore = byObject((alerts: readonly JsonObject[]): ReadonlyMap<JsonObject, Told> => {
  const states = new Map<string, Set<string>>();
  return new Map(
    alerts.map((alert): [JsonObject, Told] => {
      const [key, state] = [keyOf(alert), stateOf(alert)];
      const known = states.get(key);
      if (known === undefined) states.set(key, new Set([state]));
      const told = known === undefined ? 'nothing' : known.has(state) ? 'this' : 'another';
      known?.add(state);
      return [alert, told];
    }),
  );
});

type Told = 'nothing' | 'another' | 'this';

/** The same for all that is sent about one alert, from its start to its end. */
function keyOf(alert: JsonObject): string {
  return `${textAt(alert, 'fingerprint') ?? JSON.stringify(alert.labels)} ${textAt(alert, 'startsAt', 'activeAt')}`;
}

function stateOf(alert: JsonObject): string {
  const status = textAt(alert, 'status', 'state');
  return status === 'resolved' ? `resolved ${textAt(alert, 'endsAt')}` : (status ?? '');
}

/** Annotations of Grafana: what was drawn into its graphs, and the history of its alerts. */
export const GRAFANA = listForm({
  form: 'grafana',
  is: 'Annotations of Grafana',
  unit: ANNOTATIONS,
  list: (json) => listUnder(json, 'annotations', 'items'),
  isOne: (one) =>
    typeof one.time === 'number' &&
    ['dashboardUID', 'dashboardId', 'panelId', 'newState', 'tags'].some((key) => key in one),
  recordOf: (annotation) => {
    const said = htmlWords(textAt(annotation, 'text', 'title') ?? '');
    const alert = textAt(annotation, 'alertName', 'ruleName');
    const words = said === '' ? (alert ?? tagsOf(annotation)) : said;
    const event: RecordEvent = {
      at: annotation.time,
      endedAt: annotation.timeEnd,
      words,
      ...kindOfState(textAt(annotation, 'newState') ?? ''),
      ...present({ actor: textAt(annotation, 'login', 'userName') }),
    };
    return words === '' ? { events: [event], leftOut: EMPTY } : { events: [event] };
  },
});

function kindOfState(state: string): Pick<RecordEvent, 'kind'> {
  if (/alerting|firing|nodata|error/i.test(state)) return { kind: 'detection' };
  return /ok|normal/i.test(state) ? { kind: 'recovery' } : {};
}

function tagsOf(object: JsonObject): string {
  const tags = valueAt(object, 'tags');
  return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string').join(', ') : '';
}

/** Events of Datadog, from either version of its API. */
export const DATADOG = listForm({
  form: 'datadog',
  is: 'Events of Datadog',
  unit: EVENTS,
  list: (json) => listUnder(json, 'events', 'data').map(withAttributes),
  isOne: (event) =>
    'date_happened' in event ||
    (isObject(event.attributes) && textAt(event, 'attributes.timestamp') !== null),
  recordOf: (event) => {
    const title = textAt(event, 'title', 'attributes.attributes.title', 'attributes.title');
    const message = textAt(
      event,
      'text',
      'attributes.message',
      'attributes.attributes.message',
      'attributes.attributes.text',
    );
    const words = datadogWords(title ?? message ?? '');
    const detail = title === null || message === null ? null : datadogWords(message);
    const at = event.date_happened ?? valueAt(event, 'attributes.timestamp');
    const type = textAt(event, 'alert_type', 'attributes.attributes.status') ?? '';
    const kind = /error|warn/.test(type) ? ({ kind: 'detection' } as const) : {};
    const source = textAt(event, 'url', 'attributes.attributes.evt.source_url');
    const actor = textAt(event, 'source', 'source_type_name', 'attributes.attributes.service');
    return {
      events: [
        {
          at,
          words,
          ...kind,
          ...present({ source: source?.startsWith('http') ? source : null, actor, detail }),
        },
      ],
    };
  },
});

/** Three signs stand around what is Markdown. */
function datadogWords(text: string): string {
  return markdownWords(text.replaceAll('%%%', ''));
}

/** A single event of the older API stands under `event`. */
function withAttributes(object: JsonObject): JsonObject {
  return isObject(object.event) ? object.event : object;
}

/** Alerts of Opsgenie; when each was acknowledged and closed stands in its report as milliseconds after its beginning. */
export const OPSGENIE = listForm({
  form: 'opsgenie',
  is: 'Alerts of Opsgenie',
  unit: ALERTS,
  list: (json) => (isObject(json) && isObject(json.data) ? [json.data] : listUnder(json, 'data', 'alerts')),
  isOne: (alert) => 'tinyId' in alert && textAt(alert, 'createdAt') !== null,
  recordOf: (alert) => {
    const words = textAt(alert, 'message') ?? '';
    const events: [RecordEvent, ...RecordEvent[]] = [
      {
        at: alert.createdAt,
        words,
        kind: 'detection',
        ...present({ actor: textAt(alert, 'source'), detail: textAt(alert, 'description') }),
      },
    ];
    const after = (field: string) => instantAfter(alert, field);
    const acked = after('report.ackTime');
    if (acked !== null) {
      const actor = textAt(alert, 'report.acknowledgedBy', 'owner');
      events.push({ at: acked, words: `Acknowledged: ${words}`, kind: 'action', ...present({ actor }) });
    }
    const closed = after('report.closeTime');
    if (closed !== null) {
      const actor = textAt(alert, 'report.closedBy');
      events.push({ at: closed, words: `Closed: ${words}`, kind: 'recovery', ...present({ actor }) });
    }
    return { events };
  },
});

function instantAfter(alert: JsonObject, field: string): number | null {
  const start = Date.parse(textAt(alert, 'createdAt') ?? '');
  const after = valueAt(alert, field);
  return typeof after === 'number' && after > 0 && !Number.isNaN(start) ? start + after : null;
}

/** The log of an Opsgenie alert. */
export const OPSGENIE_LOG = listForm({
  form: 'opsgenie-log',
  is: 'The log of an Opsgenie alert',
  unit: { one: 'log entry', many: 'log entries' },
  list: (json) => listUnder(json, 'data', 'logs'),
  isOne: (entry) =>
    (textAt(entry, 'log') ?? textAt(entry, 'note')) !== null && textAt(entry, 'createdAt') !== null,
  recordOf: (entry) => {
    const words = textAt(entry, 'log', 'note') ?? '';
    const actor = textAt(entry, 'owner');
    const event = {
      at: entry.createdAt,
      words,
      ...present({ actor: actor === 'System' ? 'Opsgenie' : actor }),
    };
    return { events: [event] };
  },
});

/** Events of Kubernetes: `kubectl get events -o json`. */
export const KUBERNETES = listForm({
  form: 'kubernetes',
  is: 'Events of Kubernetes',
  unit: EVENTS,
  list: (json) => listUnder(json, 'items'),
  isOne: (event) =>
    (isObject(event.involvedObject) || isObject(event.regarding)) && textAt(event, 'reason') !== null,
  recordOf: (event) => {
    const times = ['firstTimestamp', 'eventTime', 'deprecatedFirstTimestamp', 'metadata.creationTimestamp'];
    const object = [
      textAt(event, 'involvedObject.kind', 'regarding.kind'),
      textAt(event, 'involvedObject.name', 'regarding.name'),
    ];
    const words = [textAt(event, 'reason'), textAt(event, 'message', 'note')]
      .filter((part) => part !== null)
      .join(': ');
    const last = textAt(event, 'lastTimestamp', 'series.lastObservedTime', 'deprecatedLastTimestamp');
    const at = textAt(event, ...times) ?? last;
    const actor = object
      .filter((part) => part !== null)
      .join('/')
      .toLowerCase();
    const count = textAt(event, 'count', 'series.count', 'deprecatedCount');
    const detail = count === null || count === '1' ? null : `Seen ${count} times`;
    return {
      events: [
        { at, endedAt: at === last ? null : last, words, kind: 'signal', ...present({ actor, detail }) },
      ],
    };
  },
});

/** Events of Sentry. */
export const SENTRY = listForm({
  form: 'sentry',
  is: 'Events of Sentry',
  unit: EVENTS,
  list: (json) => listUnder(json, 'data', 'events'),
  isOne: (event) =>
    ('eventID' in event || 'event_id' in event || 'culprit' in event) && sentryTime(event) !== null,
  recordOf: (event) => {
    const words = textAt(event, 'title', 'metadata.value', 'message', 'metadata.title') ?? '';
    const actor = textAt(event, 'project.slug', 'project', 'projectName', 'platform');
    const detail = textAt(event, 'culprit');
    const source = textAt(event, 'permalink', 'web_url', 'url');
    // An issue stands for all of its events, from the first to the last.
    const endedAt = textAt(event, 'lastSeen');
    return {
      events: [
        { at: sentryTime(event), endedAt, words, kind: 'signal', ...present({ actor, detail, source }) },
      ],
    };
  },
});

function sentryTime(event: JsonObject): string | null {
  return textAt(event, 'firstSeen', 'dateCreated', 'timestamp', 'datetime', 'dateReceived');
}
