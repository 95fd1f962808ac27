import type { AppState } from '#renderer/store/state.ts';
import { type ActionId, type BlockId, type EventId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { editMeeting } from '#shared/domain/meeting/meetingEdits.ts';
import { endMeeting, startMeeting } from '#shared/meeting/meetingActions.ts';
import { readiness } from '#shared/readiness/readiness.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { buildIncident, TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildEvent, buildRow } from '#test/support/incidents/buildParts.ts';

const now = timestampAt(TEST_NOW_MS);
const EVENT = toId<EventId>('Errors');
const BLOCK = {
  id: toId<BlockId>('timeline'),
  kind: 'timeline',
  title: 'Timeline',
  minutes: 20,
  isProtected: false,
} as const;
const SLA = { kind: 'sla', targetPercent: 99.9, month: '2026-03', otherDowntimeMinutes: 0 } as const;

export const PLANNED: Incident = editMeeting(
  buildIncident({
    timeline: [buildEvent('Errors', '14:23'), buildEvent('Over', '14:46')],
    impact: [buildRow('SLA', { computed: SLA })],
    actions: [buildAction('Add alert')],
  }),
  { plan: [BLOCK] },
);
export const RUNNING = startMeeting(PLANNED, { now });
export const CLOSING = endMeeting(RUNNING, { now });

export const goTo = (place: AppState['place']) => (state: AppState) => state.goTo(place);
export const show = (dialog: NonNullable<AppState['dialog']>) => (state: AppState) =>
  state.openDialog(dialog);
export const openEvent = (state: AppState) => {
  state.goTo('timeline');
  state.openEvent(EVENT);
};
const openTimes = (state: AppState) => {
  openEvent(state);
  state.setFold('times', true);
};
const dismiss = (state: AppState) => {
  const [finding] = readiness(state.incident ?? PLANNED).open;
  if (finding === undefined) throw new Error('Nothing is to be dismissed');
  state.openDialog({ kind: 'dismissFinding', finding });
};

export interface Field {
  readonly incident?: Incident;
  /** Goes to where the field is. */
  readonly open: (state: AppState) => void;
  readonly label: string | RegExp;
  readonly typed: string;
  /** What the field shows of it, where it takes something out. */
  readonly shown?: string;
  /** Why it is not in the incident. */
  readonly says: RegExp;
}

export const TIME = /Type a time such as/;
const NUMBER = /A number from/;
const DATE = /Type a date such as/;
const KEPT_LINE = /Kept, not added yet/;
export const KEPT_FORM = /What you typed here before was kept/;
const ZONE = /Choose a zone such as/;
const toDueDate = (state: AppState) =>
  state.goToSpot({ place: 'actions', id: toId<ActionId>('Add alert'), field: 'due' });
const newIncident = show({ kind: 'newIncident' });
const decision = show({ kind: 'decision' });
const bounds = show({ kind: 'whenToWrite' });
export const details = show({ kind: 'incidentDetails' });
export const paste = show({ kind: 'pasteTimeline', text: '' });
const split = show({ kind: 'splitEvent', id: EVENT });
const move = show({ kind: 'moveEvents', ids: [EVENT] });

/** Every field of the app whose text can be in no incident, but for searches. */
export const FIELDS: Readonly<Record<string, Field>> = {
  'the entry line': {
    open: goTo('timeline'),
    label: /^New event/,
    typed: '14:47 half a line',
    says: KEPT_LINE,
  },
  'an event’s time': { open: openEvent, label: 'Time', typed: '14:3x quarter past', says: TIME },
  'an event’s end': { open: openTimes, label: 'Until', typed: 'soon', says: TIME },
  'when it was known': { open: openTimes, label: 'Known since', typed: 'later', says: TIME },
  'when the meeting is': { open: goTo('meeting'), label: 'Scheduled for', typed: 'after lunch', says: TIME },
  'minutes of the agenda': {
    open: goTo('meeting'),
    label: 'Minutes for Timeline',
    typed: '2o',
    says: NUMBER,
  },
  'the capture line': {
    incident: RUNNING,
    open: goTo('impact'),
    label: 'Capture what is said',
    typed: 'a: add an al',
    shown: 'add an al',
    says: /Action item · “add an al” · no owner yet/,
  },
  'a show of hands': {
    incident: CLOSING,
    open: goTo('meeting'),
    label: 'People who learned something',
    typed: 'most',
    says: NUMBER,
  },
  'a due date when the meeting closes': {
    incident: CLOSING,
    open: goTo('meeting'),
    label: 'Due date of Add alert',
    typed: 'next spri',
    says: DATE,
  },
  'a due date': { open: toDueDate, label: 'Due date of Add alert', typed: '12/', says: DATE },
  'the target of an SLA': { open: goTo('impact'), label: 'Target, %', typed: '99.9x', says: NUMBER },
  'the month of an SLA': { open: goTo('impact'), label: 'Month', typed: 'Mar', says: /Type a month such as/ },
  'other downtime': { open: goTo('impact'), label: /^Other downtime/, typed: 'some', says: NUMBER },
  'a new title': { open: newIncident, label: 'Title', typed: 'Search sl', says: KEPT_FORM },
  'a new start': { open: newIncident, label: 'Impact started', typed: '14:3x past', says: TIME },
  'a new end': { open: newIncident, label: 'Resolved', typed: 'not yet', says: TIME },
  'a new zone': { open: newIncident, label: 'Time zone', typed: 'Europe/B', says: ZONE },
  'what happened': { open: decision, label: 'What happened', typed: 'Search sl', says: KEPT_FORM },
  'when on-call was paged': { open: decision, label: 'On-call paged', typed: 'at night', says: TIME },
  'minutes down': { open: decision, label: 'Customers down, min', typed: 'ten', says: NUMBER },
  'a note on the decision': { open: decision, label: 'Note', typed: 'The board ask', says: KEPT_FORM },
  'a bound': { open: bounds, label: 'Minutes of downtime', typed: 'x', says: NUMBER },
  'business hours': {
    open: bounds,
    label: 'Business hours begin',
    typed: '9 o',
    says: /A time such as 09:00/,
  },
  tags: { open: details, label: 'Tags', typed: 'database, mig', says: KEPT_FORM },
  'the title in details': { open: details, label: 'Title', typed: 'Checkout is', says: KEPT_FORM },
  'the note in details': { open: details, label: 'Note', typed: 'Two customers', says: KEPT_FORM },
  'the zone in details': { open: details, label: 'Time zone', typed: 'Mars', says: ZONE },
  'a pasted text': { open: paste, label: /^Text to read/, typed: '14:18 climbs', says: KEPT_FORM },
  'the day of a paste': { open: paste, label: 'Day', typed: '10 Mor', says: DATE },
  'lines of a split': { open: split, label: /^Each line/, typed: 'One half', says: KEPT_FORM },
  'a time to move to': { open: move, label: 'To a time', typed: '14:', says: TIME },
  'a reason': { open: dismiss, label: 'Why may it stand?', typed: 'There is no', says: KEPT_FORM },
};
