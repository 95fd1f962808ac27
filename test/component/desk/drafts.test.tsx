import { cleanup, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { App } from '#renderer/desk/App.tsx';
import { preloadPlaces } from '#renderer/desk/laterPlaces.ts';
import type { AppState } from '#renderer/store/state.ts';
import { followDrafts } from '#renderer/store/subscriptions.ts';
import { PREVIEW } from '#renderer/timeline/paste/PasteDialog.tsx';
import { toId } from '#shared/domain/incident/ids.ts';
import {
  CLOSING,
  details,
  FIELDS,
  type Field,
  goTo,
  KEPT_FORM,
  openEvent,
  PLANNED,
  paste,
  RUNNING,
  show,
  TIME,
} from '#test/component/desk/halfTypedFields.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { type StoreFixture, storeWith, TEST_PATH, windowOn } from '#test/support/storeFixture.ts';

/** Places come while the window idles; here all are there before the first key. */
beforeAll(async () => {
  await preloadPlaces(() => Promise.resolve());
  await PREVIEW.preload();
});

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

/** The same in one piece, since each key draws the window again. */
async function fill(user: UserEvent, { label, typed }: Field): Promise<void> {
  await user.clear(await found(label));
  await user.paste(typed);
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
    const isThere = async ([name, { label, typed, shown, says }]: readonly [string, Field]) => {
      expect((await found(label)).value, name).toBe(shown ?? typed);
      expect(screen.getAllByText(says).length, name).toBeGreaterThan(0);
    };
    const view = renderWithStore(<App />, storeWith(incident));
    for (const field of fields) {
      await view.outside(field[1].open);
      await fill(view.user, field[1]);
      await view.outside(leave);
      await view.outside(field[1].open);
      await isThere(field);
    }
    await view.outside(leave);
    await view.outside((state) => state.keepDrafts());
    const again = await startedAgain(view);
    for (const field of fields) {
      await again.outside(field[1].open);
      await isThere(field);
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
