import { cleanup, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { App } from '#renderer/desk/App.tsx';
import { preloadPlaces } from '#renderer/desk/laterPlaces.ts';
import type { AppState } from '#renderer/store/state.ts';
import { followDrafts } from '#renderer/store/subscriptions.ts';
import { PREVIEW } from '#renderer/timeline/paste/PasteDialog.tsx';
import { type ActionId, type BlockId, type EventId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { editMeeting } from '#shared/domain/meeting/meetingEdits.ts';
import { endMeeting, startMeeting } from '#shared/meeting/meetingActions.ts';
import { readiness } from '#shared/readiness/readiness.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { buildIncident, TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildEvent, buildRow } from '#test/support/incidents/buildParts.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { type StoreFixture, storeWith, TEST_PATH, windowOn } from '#test/support/storeFixture.ts';

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

const PLANNED: Incident = editMeeting(
  buildIncident({
    timeline: [buildEvent('Errors', '14:23'), buildEvent('Over', '14:46')],
    impact: [buildRow('SLA', { computed: SLA })],
    actions: [buildAction('Add alert')],
  }),
  { plan: [BLOCK] },
);
const RUNNING = startMeeting(PLANNED, { now });
const CLOSING = endMeeting(RUNNING, { now });

/** Places come while the window idles; here all are there before the first key. */
beforeAll(async () => {
  await preloadPlaces(() => Promise.resolve());
  await PREVIEW.preload();
});

const goTo = (place: AppState['place']) => (state: AppState) => state.goTo(place);
const show = (dialog: NonNullable<AppState['dialog']>) => (state: AppState) => state.openDialog(dialog);
const openEvent = (state: AppState) => {
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

interface Field {
  readonly incident?: Incident;
  /** Goes to where the field is. */
  readonly open: (state: AppState) => void;
  readonly label: string | RegExp;
  readonly typed: string;
  /** Why it is not in the incident. */
  readonly says: RegExp;
}

const TIME = /Type a time such as/;
const NUMBER = /A number from/;
const DATE = /Type a date such as/;
const KEPT_LINE = /Kept, not added yet/;
const KEPT_FORM = /What you typed here before was kept/;
const ZONE = /Choose a zone such as/;
const toDueDate = (state: AppState) =>
  state.goToSpot({ place: 'actions', id: toId<ActionId>('Add alert'), field: 'due' });
const newIncident = show({ kind: 'newIncident' });
const decision = show({ kind: 'decision' });
const bounds = show({ kind: 'whenToWrite' });
const details = show({ kind: 'incidentDetails' });
const paste = show({ kind: 'pasteTimeline', text: '' });
const split = show({ kind: 'splitEvent', id: EVENT });
const move = show({ kind: 'moveEvents', ids: [EVENT] });

/** Every field of the app whose text can be in no incident, but for searches. */
const FIELDS: Readonly<Record<string, Field>> = {
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
    says: /Action item · owner and due date/,
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
  'a new zone': { open: newIncident, label: 'Time zone', typed: 'Europe/Ber', says: ZONE },
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

const leave = (state: AppState): void => {
  state.closeDialog();
  state.closeEvent();
  state.goTo('summary');
};

async function typedInto(given: Field) {
  const view = renderWithStore(<App />, storeWith(given.incident ?? PLANNED));
  await view.outside(given.open);
  await typeInto(view.user, given);
  return view;
}

async function typeInto(user: UserEvent, { label, typed }: Field): Promise<void> {
  const field = await found(label);
  await user.clear(field);
  await user.type(field, typed);
}

async function found(label: string | RegExp): Promise<HTMLInputElement> {
  const fields = await screen.findAllByLabelText<HTMLInputElement>(label, { selector: 'input, textarea' });
  const field = fields.at(-1);
  if (field === undefined) throw new Error(`No field ${label}`);
  return field;
}

/** The window of an app that was started again with the same files. */
async function startedAgain({ desktop, deps, clock }: StoreFixture) {
  cleanup();
  const view = renderWithStore(<App />, windowOn({ deps, desktop, clock }));
  await view.outside((state) => state.start());
  await view.outside((state) => state.openPath(TEST_PATH));
  return view;
}

/** Types into each field, leaves it, and starts again once, since a window costs more than all its fields. */
test.each([
  ['before the meeting', PLANNED],
  ['while it runs', RUNNING],
  ['when it closes', CLOSING],
])(
  'each field %s keeps what is not in the incident, says so, and has it again after a restart',
  async (_when, incident) => {
    const fields = Object.entries(FIELDS).filter(([, field]) => (field.incident ?? PLANNED) === incident);
    const isThere = async ([name, { label, typed, says }]: readonly [string, Field]) => {
      expect((await found(label)).value, name).toBe(typed);
      expect(screen.getAllByText(says).length, name).toBeGreaterThan(0);
    };
    const view = renderWithStore(<App />, storeWith(incident));
    for (const field of fields) {
      await view.outside(field[1].open);
      await typeInto(view.user, field[1]);
      await view.outside(leave);
      await view.outside(field[1].open);
      await isThere(field);
      await view.outside(leave);
    }
    await view.outside((state) => state.keepDrafts());
    const again = await startedAgain(view);
    for (const field of fields) {
      await again.outside(field[1].open);
      await isThere(field);
      await again.outside(leave);
    }
  },
);

test('opening says which places hold something half typed', async () => {
  const view = await typedInto({
    open: goTo('timeline'),
    label: /^New event/,
    typed: '14:47 half',
    says: /./,
  });
  await view.outside((state) => state.keepDrafts());
  cleanup();
  const again = windowOn(view);
  onTestFinished(followDrafts(again.store));
  const shown = renderWithStore(<App />, again);
  await shown.outside((state) => state.openPath(TEST_PATH));
  expect(screen.getByText('Kept from last time, half typed: Timeline.')).toBeTruthy();
});

test('a line that was added, and one that was cleared, are not kept', async () => {
  const view = await typedInto({
    open: goTo('timeline'),
    label: /^New event/,
    typed: '14:50 Over{Enter}',
    says: /./,
  });
  expect(view.store.getState().drafts).toEqual({});
  const line = await found(/^New event/);
  await view.user.type(line, 'x');
  await view.user.clear(line);
  await view.user.tab();
  expect(view.store.getState().drafts).toEqual({});
});

test('a time that is understood counts when its section goes while it is typed', async () => {
  const view = await typedInto({ open: openEvent, label: 'Time', typed: '14:24', says: TIME });
  await view.outside(goTo('summary'));
  expect(view.incident().timeline[0]?.occurredAt).toContain('T14:24');
  expect(view.store.getState().drafts).toEqual({});
});

test('what is half typed in one incident never reaches another', async () => {
  const view = await typedInto({ open: goTo('meeting'), label: 'Scheduled for', typed: '14:55', says: TIME });
  const other = buildIncident({ id: toId('other'), title: 'Other' });
  view.desktop.files.set('/incidents/other.incident', other);
  await view.outside((state) => state.openPath('/incidents/other.incident'));
  expect(view.incident()).toEqual(other);
  await view.outside((state) => state.openPath(TEST_PATH));
  await view.outside(goTo('meeting'));
  expect((await found('Scheduled for')).value).toBe('14:55');
});

test('a form that was finished or begun again keeps nothing', async () => {
  const view = await typedInto({ open: details, label: 'Tags', typed: 'database', says: KEPT_FORM });
  await view.user.click(screen.getByRole('button', { name: /^Save/ }));
  expect(view.incident().tags).toEqual(['database']);
  expect(view.store.getState().drafts).toEqual({});

  await view.outside(details);
  await view.user.type(await found('Tags'), ', mig');
  await view.user.keyboard('{Escape}');
  await view.outside(leave);
  await view.outside(details);
  expect((await found('Tags')).value).toBe('database, mig');
  const dialog = within(screen.getByRole('dialog'));
  await view.user.click(dialog.getByRole('button', { name: 'Start afresh' }));
  expect((await found('Tags')).value).toBe('database');
  expect(view.store.getState().drafts).toEqual({});
});

test('words put right in the preview of a paste are there after a restart, and go when they are discarded', async () => {
  const text = '14:18 climbs';
  const view = await typedInto({
    open: show({ kind: 'pasteTimeline', text }),
    label: /^What happened, line 1/,
    typed: 'Connections climb',
    says: /./,
  });
  await view.outside((state) => state.keepDrafts());
  const again = await startedAgain(view);
  await again.outside(paste);
  expect((await found(/^What happened, line 1/)).value).toBe('Connections climb');
  expect((await found(/^Text to read/)).value).toBe(text);
  await again.user.click(screen.getByRole('button', { name: /^Cancel/ }));
  await again.user.click(screen.getByRole('button', { name: 'Discard' }));
  expect(again.store.getState().drafts).toEqual({});
});

test('an event with a time that is not understood says so in the list', async () => {
  const view = await typedInto({ open: openEvent, label: 'Time', typed: 'soon', says: TIME });
  await view.user.keyboard('{Escape}');
  expect(await screen.findByText('Time half typed')).toBeTruthy();
  await view.outside(openEvent);
  await view.user.clear(await found('Time'));
  await view.user.type(await found('Time'), '14:20{Enter}{Escape}');
  expect(screen.queryByText('Time half typed')).toBeNull();
});
