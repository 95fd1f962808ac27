import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { HomeScreen } from '#renderer/home/HomeScreen.tsx';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildCause } from '#test/support/incidents/buildParts.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { emptyStore } from '#test/support/storeFixture.ts';

const stop = { reason: 'safeguard', safeguard: 'detect' } as const;

function incidentOf(id: string, answer: string, parts: Partial<Incident> = {}): Incident {
  return buildIncident({
    id: toId(id),
    title: id,
    causes: [buildCause('c', null, { answer, stop })],
    ...parts,
  });
}

async function seenAgain(...incidents: readonly Incident[]) {
  const fixture = emptyStore();
  for (const incident of incidents) fixture.desktop.files.set(`/incidents/${incident.id}.incident`, incident);
  const view = renderWithStore(<HomeScreen />, fixture);
  await view.outside((state) => state.start());
  await view.user.click(screen.getByRole('radio', { name: 'Seen again' }));
  await screen.findByRole('heading', { name: 'Seen again' });
  return view;
}

const TWICE = [
  incidentOf('Mail down', 'no alert on the connection pool', {
    createdAt: at('2026-01-10T12:00:00Z'),
    actions: [
      buildAction('Alert on the pool', { status: 'done', doneOn: '2026-01-20', causeIds: [toId('c')] }),
    ],
  }),
  incidentOf('Search slow', 'nothing alerted when the connection pool filled up', {
    createdAt: at('2026-02-10T12:00:00Z'),
  }),
] as const;

test('a library in which nothing recurs says so', async () => {
  await seenAgain();
  expect(await screen.findByText(/end at a missing safeguard yet/)).toBeTruthy();
  expect(screen.getByRole('region', { name: 'No safeguard is named as missing yet' }).textContent).toContain(
    'Once a second incident lacks the same',
  );
});

test('where one has no whys it says which, and leads to it rather than to a newer one that has', async () => {
  const { user, store } = await seenAgain(
    buildIncident({ id: toId('Mail down'), title: 'Mail down', createdAt: at('2026-01-10T12:00:00Z') }),
    incidentOf('Search slow', 'the rollback was never tested', { createdAt: at('2026-02-10T12:00:00Z') }),
  );
  const card = await screen.findByRole('region', { name: 'Nothing came again' });
  expect(card.textContent).toContain('“Mail down” has no Five Whys yet');
  await user.click(screen.getByRole('button', { name: 'Five Whys of “Mail down”' }));
  await waitFor(() => expect(store.getState().incident?.title).toBe('Mail down'));
});

test('where each was missing once it says so, and leads to the whys of the incident that began last', async () => {
  const { user, store } = await seenAgain(
    incidentOf('Mail down', 'no alert on the pool', { createdAt: at('2026-01-10T12:00:00Z') }),
    incidentOf('Search slow', 'the rollback was never tested', { createdAt: at('2026-02-10T12:00:00Z') }),
  );
  expect(
    await screen.findByText(/2 missing safeguards in 2 incidents, and none was seen in two/),
  ).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Five Whys of “Search slow”' }));
  await screen.findByRole('radio', { name: 'Seen again' });
  expect(store.getState()).toMatchObject({ incident: { title: 'Search slow' }, place: 'causes' });
});

test('what was missing twice is told with the reasons, the incidents and what became of the actions', async () => {
  const { user, store } = await seenAgain(...TWICE);
  const card = within(await screen.findByRole('article', { name: /^Nothing alerted/ }));
  expect(card.getByText(/by the words .*“pool”/)).toBeTruthy();
  expect(
    card.getByText(/1 action answers it: 1 done\. It came again once although that was closed\./),
  ).toBeTruthy();
  expect(card.getByText(/^Done 20 Jan 2026$/)).toBeTruthy();
  expect(card.getByText('No action answers it.')).toBeTruthy();
  const rows = card.getAllByRole('button', { name: /2026/ });
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^10 February 2026Search slow/),
    expect.stringMatching(/^10 January 2026Mail down/),
  ]);
  rows[0]?.focus();
  // What was promised is walked to like the rows, and is no Tab stop of its own.
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement?.textContent).toBe('Alert on the pool');
  expect(document.activeElement).toHaveProperty('tabIndex', -1);
  await user.keyboard('{ArrowUp}{Enter}');
  await screen.findByRole('radio', { name: 'Seen again' });
  expect(store.getState()).toMatchObject({ incident: { title: 'Mail down' }, place: 'causes' });
});
