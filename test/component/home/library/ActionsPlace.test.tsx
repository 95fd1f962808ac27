import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { App } from '#renderer/desk/App.tsx';
import { startSubscriptions } from '#renderer/store/subscriptions.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { appError } from '#shared/errors/appError.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction } from '#test/support/incidents/buildParts.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { emptyStore } from '#test/support/storeFixture.ts';

const PATH = '/incidents/a.incident';

async function actionsOf(...actions: readonly ReturnType<typeof buildAction>[]) {
  const fixture = emptyStore();
  if (actions.length > 0) fixture.desktop.files.set(PATH, buildIncident({ title: 'Payments down', actions }));
  const view = renderWithStore(<App />, fixture);
  await view.outside((state) => state.start());
  await view.user.click(screen.getByRole('radio', { name: 'Actions' }));
  await screen.findByRole('heading', { name: 'Actions of all incidents' });
  const onDisk = () => fixture.desktop.files.get(PATH)?.actions;
  return { ...view, onDisk };
}

const rows = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

test('a library without actions says what will stand here', async () => {
  await actionsOf();
  expect(await screen.findByText(/has an action item yet/)).toBeTruthy();
});

test('one key makes an action done in its file; it stays in its place, and another key takes it back', async () => {
  const { user, onDisk, outside } = await actionsOf(
    buildAction('Alert on the pool', { due: '2026-03-01' }),
    buildAction('Write the runbook'),
  );
  (await screen.findByRole('button', { name: 'Alert on the pool' })).focus();
  await user.keyboard('d');
  await outside((state) => state.actionsWritten());
  expect(onDisk()?.map(({ status }) => status)).toEqual(['done', 'open']);
  expect(rows()).toHaveLength(2);
  expect(screen.getByRole('button', { name: /^Overdue/ }).textContent).toBe('Overdue 0');
  await user.keyboard('u');
  await outside((state) => state.actionsWritten());
  expect(onDisk()?.map(({ status }) => status)).toEqual(['open', 'open']);
  expect(document.activeElement?.textContent).toBe('Alert on the pool');
});

test('what is taken back is one’s own change: what another program wrote since stays', async () => {
  const { user, onDisk, outside, desktop } = await actionsOf(
    buildAction('Alert on the pool', { owner: 'James', status: 'done', doneOn: '2026-03-14' }),
    buildAction('Write the runbook'),
  );
  await user.click(await screen.findByRole('button', { name: /^Done/ }));
  (await screen.findByRole('button', { name: 'Alert on the pool' })).focus();
  await user.keyboard('d');
  await outside((state) => state.actionsWritten());
  const file = desktop.files.get(PATH);
  if (file === undefined) throw new Error('The file is gone');
  const theirs = file.actions.map((action) => ({ ...action, owner: 'Zoe', due: '2026-12-24' }));
  desktop.files.set(PATH, { ...file, actions: theirs });
  await outside((state) => state.readActions());
  (await screen.findByRole('button', { name: 'Alert on the pool' })).focus();
  await user.keyboard('u');
  await outside((state) => state.actionsWritten());
  expect(onDisk()?.[0]).toMatchObject({
    status: 'done',
    doneOn: '2026-03-14',
    owner: 'Zoe',
    due: '2026-12-24',
  });
});

test('the chips narrow the list with counts, and one click shows all open ones again', async () => {
  const { user } = await actionsOf(
    buildAction('Late', { due: '2026-03-01' }),
    buildAction('Nobody’s', { owner: '', due: '' }),
    buildAction('Over', { status: 'done' }),
  );
  await user.click(await screen.findByRole('button', { name: 'No owner 1' }));
  expect(rows().join()).toContain('Nobody’s');
  expect(rows()).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'P0 0' }));
  await user.click(screen.getByRole('button', { name: 'Show all open ones' }));
  expect(rows()).toHaveLength(2);
  expect(screen.getByRole('region', { name: 'No due date' }).textContent).toContain('Nobody’s');
});

test('why not, by whom and until when is asked for in a dialog, and written', async () => {
  const { user, onDisk, outside } = await actionsOf(buildAction('Alert on the pool'));
  (await screen.findByRole('button', { name: 'Alert on the pool' })).focus();
  await user.keyboard('n');
  const dialog = await screen.findByRole('dialog', { name: 'Change this action' });
  expect(within(dialog).getByRole('button', { name: 'Change' })).toHaveProperty('disabled', true);
  await user.keyboard('The pool goes away');
  const due = within(dialog).getByRole('textbox', { name: 'Due' });
  await user.clear(due);
  await user.type(due, 'in 2 weeks{Enter}');
  await outside((state) => state.actionsWritten());
  expect(onDisk()?.[0]).toMatchObject({
    status: 'not-doing',
    notDoingReason: 'The pool goes away',
    due: '2026-03-25',
  });
});

test('an action is snoozed with a day and a reason, leaves the open ones and is told among the snoozed', async () => {
  const { user, onDisk, outside } = await actionsOf(
    buildAction('Alert on the pool', { due: '2026-03-01' }),
    buildAction('Write the runbook'),
  );
  (await screen.findByRole('button', { name: 'Alert on the pool' })).focus();
  await user.keyboard('s');
  const dialog = await screen.findByRole('dialog', { name: 'Change this action' });
  expect(document.activeElement).toBe(within(dialog).getByRole('textbox', { name: 'Snooze until' }));
  await user.keyboard('yesterday');
  expect(dialog.textContent).toContain('This day has come already');
  await user.clear(within(dialog).getByRole('textbox', { name: 'Snooze until' }));
  await user.keyboard('in 2 weeks');
  expect(within(dialog).getByRole('button', { name: 'Change' })).toHaveProperty('disabled', true);
  await user.type(
    within(dialog).getByRole('textbox', { name: 'Why can it wait?' }),
    'The vendor delivers{Enter}',
  );
  await outside((state) => state.actionsWritten());
  expect(onDisk()?.[0]).toMatchObject({ snoozedUntil: '2026-03-25', snoozeReason: 'The vendor delivers' });
  await user.click(screen.getByRole('button', { name: 'Snoozed 1' }));
  expect(rows().join()).toContain('Snoozed until 25 Mar 2026: The vendor delivers');
  await user.click(screen.getByRole('button', { name: 'Overdue 0' }));
  expect(screen.queryByRole('button', { name: 'Alert on the pool' })).toBeNull();
});

test('what somebody else changed meanwhile is not written over: it is said, and shown', async () => {
  const { user, onDisk, desktop, outside } = await actionsOf(buildAction('Alert on the pool'));
  (await screen.findByRole('button', { name: 'Alert on the pool' })).focus();
  desktop.files.set(
    PATH,
    buildIncident({
      actions: [buildAction('Alert on the pool', { status: 'not-doing', notDoingReason: 'No' })],
    }),
  );
  await user.keyboard('d');
  await outside((state) => state.actionsWritten());
  expect((await screen.findByRole('dialog')).textContent).toContain('Somebody changed this action meanwhile');
  expect(onDisk()?.[0]?.status).toBe('not-doing');
  await user.keyboard('{Escape}');
  expect(screen.getByRole('button', { name: 'Not doing 1' })).toBeTruthy();
});

test('the arrow keys go from row to row, and Enter opens the incident at the action', async () => {
  const { user, store } = await actionsOf(buildAction('First', { due: '2026-03-01' }), buildAction('Second'));
  (await screen.findByRole('button', { name: 'First' })).focus();
  await user.keyboard('{ArrowDown}{Enter}');
  await screen.findByRole('navigation', { name: 'Sections' });
  expect(store.getState()).toMatchObject({ place: 'actions', incident: { title: 'Payments down' } });
  await user.keyboard('{Escape}');
  await user.click(screen.getByRole('button', { name: /^Library/ }));
  expect(await screen.findByRole('heading', { name: 'Actions of all incidents' })).toBeTruthy();
});

test('a change by another program is shown by itself', async () => {
  const { store, deps, desktop, outside } = await actionsOf(buildAction('First'));
  const end = startSubscriptions(store, deps);
  desktop.files.set(PATH, buildIncident({ actions: [buildAction('First'), buildAction('From elsewhere')] }));
  await outside(() => desktop.push('library:changed', undefined));
  expect(await screen.findByRole('button', { name: 'From elsewhere' })).toBeTruthy();
  end();
});

test('an incident is opened only once the changes of its actions are in its file', async () => {
  const { user, store, desktop } = await actionsOf(buildAction('First'));
  (await screen.findByRole('button', { name: 'First' })).focus();
  const release = desktop.hold('library:changeAction');
  await user.keyboard('d{Enter}');
  expect(desktop.count('incident:open')).toBe(0);
  release();
  await screen.findByRole('navigation', { name: 'Sections' });
  expect(store.getState().incident?.actions[0]?.status).toBe('done');
});

test('what another program wrote during a change is shown once that is written', async () => {
  const { user, store, deps, desktop, outside } = await actionsOf(buildAction('First'));
  const end = startSubscriptions(store, deps);
  (await screen.findByRole('button', { name: 'First' })).focus();
  const release = desktop.hold('library:changeAction');
  await user.keyboard('d');
  desktop.files.set(
    '/incidents/b.incident',
    buildIncident({ id: toId('b'), actions: [buildAction('Theirs')] }),
  );
  await outside(() => desktop.push('library:changed', undefined));
  release();
  expect(await screen.findByRole('button', { name: 'Theirs' })).toBeTruthy();
  end();
});

test('files that cannot be read are named below the list', async () => {
  const { outside, store } = await actionsOf(buildAction('First'));
  await screen.findByRole('button', { name: 'First' });
  const { libraryActions } = store.getState();
  if (libraryActions === null) throw new Error('Nothing was read');
  const unread = [appError('file-not-json', { file: '/incidents/broken.incident' })];
  await outside(() => store.setState({ libraryActions: { ...libraryActions, unread, isPartial: true } }));
  expect(screen.getByText(/broken.incident/).textContent).toContain('damaged');
  expect(screen.getByText('Not all subfolders were looked through.')).toBeTruthy();
});
