import { byObject } from '#shared/basics/memo.ts';
import { causesInOrder } from '#shared/domain/causes/causeTree.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { ListItem } from '#shared/domain/incident/listItem.ts';
import { MILESTONE_NAMES } from '#shared/domain/incident/milestones.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import type { Visibility } from '#shared/domain/incident/visibility.ts';
import { impactValue } from '#shared/domain/items/impactValue.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import {
  atLine,
  type CountedNoun,
  type DraftAction,
  type DraftCause,
  type DraftEvent,
  emptyDraft,
  type ImportDraft,
  type LeftOut,
  type Traced,
} from '#shared/import/draft/importDraft.ts';
import type { ImportForm } from '#shared/import/forms/importForm.ts';
import { type OwnIncident, ownIncident } from '#shared/import/forms/ownJson.ts';
import type { ImportSource } from '#shared/import/source/importSource.ts';
import { oneLine } from '#shared/text/cleanText.ts';
import { capitalised } from '#shared/text/phrases.ts';

/** An incident of Debrief: its export as JSON, or its file. Each part is a line. Private parts are left out. */
export const OWN: ImportForm = {
  sniff: (source) => (incidentIn(source).incident === null ? 0 : 0.99),
  read: (source) => draftOf(incidentIn(source).incident),
};

const PARTS: CountedNoun = { one: 'part', many: 'parts' };
const PRIVATE: CountedNoun = { one: 'private part', many: 'private parts' };
const LONGEST_SHOWN = 400;

const incidentIn = byObject(({ json }: ImportSource) => ({ incident: ownIncident(json) }));

/** The lines that parts are shown as, and the parts that were left out. */
interface Shown {
  readonly lines: string[];
  readonly leftOut: LeftOut[];
}

function draftOf(incident: OwnIncident | null): ImportDraft {
  const shown: Shown = { lines: [], leftOut: [] };
  const is = 'An incident of Debrief';
  const facts = { form: 'debrief', is, unit: PARTS, source: shown.lines } as const;
  if (incident === null) return emptyDraft(facts);
  const text = (words: string) => (words.trim() === '' ? null : line(shown, words, words));
  const items = (list: readonly ListItem[]) => visible(shown, list, ({ text: words }) => words).map(onlyText);
  const title = text(incident.title);
  const about = line(shown, incident, `${incident.severity} ${incident.status} ${incident.timeZone}`);
  const events = visible(shown, timelineInOrder(incident.timeline), eventWords);
  const { url, provider } = incident.statusPage;
  const draft: ImportDraft = {
    ...emptyDraft(facts),
    title,
    severity: { ...about, value: incident.severity },
    status: { ...about, value: incident.status },
    trigger: { ...about, value: incident.trigger },
    timeZone: incident.timeZone,
    people: incident.people.map((name) => line(shown, name, name)),
    summary: text(incident.summary),
    impact: visible(shown, incident.impact, ({ metric }) => metric).map(({ value, lines }) => {
      const { metric, source } = value;
      const row = {
        metric,
        value: impactValue(incident, value),
        ...(source === undefined ? {} : { source }),
      };
      return { value: row, lines };
    }),
    events: events.map((event) => draftEvent(event, incident)),
    failure: text(incident.failure),
    causes: draftCauses(incident, shown, new Map(events.map(({ value }) => [value.id, value]))),
    rootCause: text(incident.rootCause),
    contributingFactors: items(incident.contributingFactors),
    wentWell: items(incident.wentWell),
    wentPoorly: items(incident.wentPoorly),
    gotLucky: items(incident.gotLucky),
    lessons: items(incident.lessons),
    actions: visible(shown, incident.actions, ({ title: words }) => words).map(({ value, lines }) => ({
      value: draftAction(value, incident.causes),
      lines,
    })),
    meeting: meetingLine(shown, incident),
    statusPage: url === '' ? null : line(shown, { url, ...(provider === '' ? {} : { provider }) }, url),
  };
  return { ...draft, leftOut: shown.leftOut };
}

/** Null where nothing of the review is said; the people themselves are lines of their own. */
function meetingLine(shown: Shown, { meeting, timeZone }: OwnIncident): ImportDraft['meeting'] {
  const { facilitator = '', scheduledFor, roles, plan = [] } = meeting;
  const when = scheduledFor === undefined ? '' : `${scheduledFor} ${timeZone}`;
  const agenda = plan.map(({ title, minutes }) => `${title} (${minutes} min)`);
  const words = [facilitator, when, ...roles.map(({ name, role }) => `${name} (${role})`), ...agenda];
  const said = words.filter((part) => part !== '');
  return said.length === 0 ? null : line(shown, meeting, said.join(', '));
}

function line<T>(shown: Shown, value: T, words: string): Traced<T> {
  shown.lines.push(oneLine(words).slice(0, LONGEST_SHOWN));
  return { value, lines: atLine(shown.lines.length) };
}

/** The parts that are not private; a private one is a line that says no more than that. */
function visible<T extends { readonly visibility: Visibility }>(
  shown: Shown,
  parts: readonly T[],
  wordsOf: (part: T) => string,
): readonly Traced<T>[] {
  return parts.flatMap((part) => {
    if (part.visibility !== 'private') return [line(shown, part, wordsOf(part))];
    const { lines } = line(shown, part, '(private)');
    shown.leftOut.push({ lines, text: '(private)', reason: PRIVATE });
    return [];
  });
}

function onlyText({ value, lines }: Traced<ListItem>): Traced<string> {
  return { value: value.text, lines };
}

function eventWords({ occurredAt, title }: TimelineEvent): string {
  return `${occurredAt ?? ''} ${title}`;
}

function draftEvent({ value, lines }: Traced<TimelineEvent>, { milestones }: OwnIncident): DraftEvent {
  const { id, keyMoment: _key, visibility: _visibility, ...event } = value;
  const marked = MILESTONE_NAMES.filter((name) => milestones[name] === id);
  return {
    ...event,
    ...(marked.length === 0 ? {} : { milestones: marked }),
    written: '',
    sourceLines: lines,
    choices: [],
    flags: [],
  };
}

function draftCauses(
  { causes }: OwnIncident,
  shown: Shown,
  events: ReadonlyMap<TimelineEvent['id'], TimelineEvent>,
): readonly Traced<DraftCause>[] {
  const inOrder = causesInOrder(causes).map(({ node }) => node);
  const placeOf = new Map(inOrder.map(({ id }, place) => [id, place]));
  return inOrder.map(({ id: _id, parentId, evidence, alsoExplains = [], ...cause }) => {
    const value = {
      ...cause,
      parent: parentId === null ? null : (placeOf.get(parentId) ?? null),
      evidence: evidence.flatMap((id) => named(events.get(id))),
      alsoExplains: alsoExplains.flatMap((id) => placeOf.get(id) ?? []),
    };
    return line(shown, value, [cause.question, cause.answer].join(' '));
  });
}

function named(event: TimelineEvent | undefined): DraftCause['evidence'] {
  return event === undefined ? [] : [{ title: event.title, occurredAt: event.occurredAt }];
}

function draftAction(
  { id: _id, visibility: _visibility, causeIds, ...action }: OwnIncident['actions'][number],
  causes: readonly CauseNode[],
): DraftAction {
  const about = causes.filter(({ id }) => causeIds.includes(id)).map(({ answer }) => capitalised(answer));
  return about.length === 0 ? action : { ...action, about: about.join('; ') };
}
