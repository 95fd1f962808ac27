import type { Severity } from '#shared/domain/incident/incident.ts';
import type { MilestoneName } from '#shared/domain/incident/milestones.ts';
import { atLine, type CountedNoun, type DraftQuestion } from '#shared/import/draft/importDraft.ts';
import {
  type RecordEvent,
  recordDraft,
  type SourceFacts,
  type SourceRecord,
} from '#shared/import/draft/recordDraft.ts';
import type { ImportForm } from '#shared/import/forms/importForm.ts';
import { htmlWords } from '#shared/import/markup/shownWords.ts';
import { isObject, type JsonObject, objectsAt, objectsIn, textAt } from '#shared/import/source/jsonShape.ts';
import { capitalised, listed } from '#shared/text/phrases.ts';
import { MINUTE_MS } from '#shared/time/durations.ts';
import { isTimeZone } from '#shared/time/zonedTime.ts';

/**
 * An incident of a status page: Statuspage and those that copy its format have `incident_updates`, Instatus has
 * `updates`. Of several incidents the first is read, and the others are asked about.
 */
export const STATUS_PAGE: ImportForm = {
  sniff: ({ json }) => (incidentsIn(json).length > 0 ? 0.95 : 0),
  read: ({ json }, context) => {
    const incidents = incidentsIn(json);
    const named = context.incident === undefined ? undefined : incidents[context.incident];
    const chosen = named ?? incidents[0];
    const records = incidents.flatMap((incident) =>
      incident === chosen
        ? recordsOf(incident)
        : updatesOf(incident).map((update) => leftOut(update, incident)),
    );
    const line = records.findIndex(({ leftOut }) => leftOut === undefined) + 1;
    const facts = chosen === undefined ? {} : factsOf(json, chosen, line);
    const questions = incidents.length > 1 ? [whichOne(incidents, records.length, named !== undefined)] : [];
    return recordDraft(
      { form: 'status-page', is: nameOf(incidents), unit: UPDATES, ...facts, questions },
      records,
      context,
    );
  },
};

const UPDATES: CountedNoun = { one: 'update', many: 'updates' };
const OF_ANOTHER: CountedNoun = { one: 'update of another incident', many: 'updates of other incidents' };
const EMPTY: CountedNoun = { one: 'update without words', many: 'updates without words' };

function incidentsIn(json: unknown): readonly JsonObject[] {
  const single = isObject(json) ? [json, json.incident, json.data] : [];
  const lists = ['incidents', 'activeIncidents', 'scheduled_maintenances', 'data'].map((name) =>
    objectsAt(json, name),
  );
  return [...single.filter(isObject), ...objectsIn(json), ...lists.flat()].filter(isIncident);
}

function isIncident(object: JsonObject): boolean {
  if (textAt(object, 'name', 'title') === null) return false;
  const isUpdate = (update: JsonObject) => textAt(update, 'status') !== null && updateTime(update) !== null;
  return updatesOf(object).some(isUpdate);
}

function updatesOf(incident: JsonObject): readonly JsonObject[] {
  return [...objectsAt(incident, 'incident_updates'), ...objectsAt(incident, 'updates')];
}

function updateTime(update: JsonObject): string | null {
  return textAt(update, 'display_at', 'started', 'startedAt', 'created_at', 'createdAt', 'date', 'timestamp');
}

function recordsOf(incident: JsonObject): readonly SourceRecord[] {
  const start = textAt(incident, 'started_at', 'started', 'startedAt');
  const isTold = updatesOf(incident).some((update) => isSameMoment(updateTime(update), start));
  const first: readonly SourceRecord[] =
    start === null || isTold
      ? []
      : [
          {
            events: [{ at: start, words: 'Incident starts', milestones: ['impactStarted'], kind: 'signal' }],
          },
        ];
  const updates = updatesOf(incident);
  const resolved = updates.find((update) => statusOf(update) === 'resolved');
  return [...first, ...updates.map((update) => recordOf(update, update === resolved))];
}

/** An update within a minute of the start tells of it. */
function isSameMoment(one: string | null, other: string | null): boolean {
  return Math.abs(Date.parse(one ?? '') - Date.parse(other ?? '')) < MINUTE_MS;
}

function recordOf(update: JsonObject, isResolved: boolean): SourceRecord {
  const body = htmlWords(textAt(update, 'body', 'message', 'description') ?? '');
  const status = capitalised(statusOf(update).replaceAll('_', ' '));
  const words = body === '' ? status : `${status}: ${body}`;
  const milestones: readonly MilestoneName[] = isResolved ? ['resolved'] : [];
  const event: RecordEvent = { at: updateTime(update), words, kind: 'communication', milestones };
  return body === '' && !isResolved ? { events: [event], leftOut: EMPTY } : { events: [event] };
}

function leftOut(update: JsonObject, incident: JsonObject): SourceRecord {
  const { events } = recordOf(update, false);
  const words = `${textAt(incident, 'name', 'title') ?? ''}: ${events[0].words}`;
  return { events: [{ ...events[0], words }], leftOut: OF_ANOTHER };
}

function statusOf(update: JsonObject): string {
  return (textAt(update, 'status') ?? '').toLowerCase();
}

const SEVERITY_OF_IMPACT = new Map<string, Severity>(
  Object.entries({
    critical: 'SEV1',
    majoroutage: 'SEV1',
    major: 'SEV2',
    partialoutage: 'SEV2',
    minor: 'SEV3',
    degradedperformance: 'SEV3',
  } as const),
);

function factsOf(json: unknown, incident: JsonObject, line: number): Partial<SourceFacts> {
  const lines = atLine(Math.max(1, line));
  const zone = textAt(json, 'page.time_zone', 'page.timezone', 'page.timeZone');
  const url = textAt(incident, 'shortlink', 'url', 'permalink');
  const severity = SEVERITY_OF_IMPACT.get(
    (textAt(incident, 'impact') ?? '').toLowerCase().replace(/[^a-z]/g, ''),
  );
  const components = objectsAt(incident, 'components').flatMap((one) => textAt(one, 'name') ?? []);
  const provider = objectsAt(incident, 'incident_updates').length > 0 ? 'statuspage' : 'instatus';
  return {
    title: { value: textAt(incident, 'name', 'title') ?? '', lines },
    timeZone: zone !== null && isTimeZone(zone) ? zone : null,
    severity: severity === undefined ? null : { value: severity, lines },
    statusPage: url === null ? null : { value: { url, provider }, lines },
    impact:
      components.length === 0
        ? []
        : [{ value: { metric: 'Components', value: components.join(', ') }, lines }],
  };
}

function whichOne(incidents: readonly JsonObject[], count: number, isAnswered: boolean): DraftQuestion {
  const answers = incidents.map((incident) => textAt(incident, 'name', 'title') ?? '');
  return {
    lines: { from: 1, to: count },
    question: 'Which of the incidents is meant?',
    answers,
    answeredBy: 'incident',
    isAnswered,
  };
}

function nameOf(incidents: readonly JsonObject[]): string {
  if (incidents.length === 1) return 'An incident of a status page';
  return `${incidents.length} incidents of a status page, ${listed(incidents, (one) => `“${textAt(one, 'name', 'title') ?? ''}”`)}`;
}
