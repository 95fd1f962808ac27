import { screen, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { HomeScreen } from '#renderer/home/HomeScreen.tsx';
import { startSubscriptions } from '#renderer/store/subscriptions.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction } from '#test/support/incidents/buildParts.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { emptyStore } from '#test/support/storeFixture.ts';

async function figuresOf(...titles: readonly string[]) {
  const fixture = emptyStore();
  for (const title of titles) {
    const overdue = [buildAction('Late', { due: '2026-03-06' })];
    fixture.desktop.files.set(
      `/incidents/${title}.incident`,
      buildIncident({
        id: toId(title),
        title,
        createdAt: at('2026-03-05T12:00:00Z'),
        severity: title === 'Mail down' ? 'SEV1' : 'SEV3',
        tags: title === 'Mail down' ? ['mail'] : [],
        actions: title === 'Mail down' ? overdue : [],
      }),
    );
  }
  const view = renderWithStore(<HomeScreen />, fixture);
  await view.outside((state) => state.start());
  await view.user.click(screen.getByRole('radio', { name: 'Figures' }));
  await screen.findByRole('heading', { name: 'Incidents in figures' });
  return view;
}

/** Of fewer than three incidents the charts are asked for. */
async function chartsOf(...titles: readonly string[]) {
  const view = await figuresOf(...titles);
  await view.user.click(await screen.findByRole('button', { name: 'Show them now' }));
  return view;
}

const table = (name: RegExp) => screen.getByRole('table', { name, hidden: true });

test('an empty library says what will be counted here', async () => {
  await figuresOf();
  expect(await screen.findByText(/What their postmortems hold is counted here/)).toBeTruthy();
});

test('charts of few incidents that were asked for are there on the next visit', async () => {
  const { user } = await chartsOf('Mail down');
  await user.click(screen.getByRole('radio', { name: 'Incidents' }));
  await user.click(screen.getByRole('radio', { name: 'Figures' }));
  expect(await screen.findByRole('heading', { name: 'Incidents per month by severity' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Show them now' })).toBeNull();
});

test('one incident or two are told in lines, because a chart of them would show no more', async () => {
  await figuresOf('Mail down', 'Search slow');
  expect(await screen.findByText('2 incidents so far')).toBeTruthy();
  expect(screen.getByText('SEV1: 1 · SEV3: 1')).toBeTruthy();
  expect(screen.queryByRole('group', { name: /^Incidents per month/ })).toBeNull();
});

test('a number leads to its incidents in the list, where one press shows all again', async () => {
  const { user } = await chartsOf('Mail down', 'Search slow');
  await screen.findByText(/: 2 incidents\./);
  await user.click(within(table(/^Open action items/)).getByRole('button', { name: /^1:/, hidden: true }));
  expect(await screen.findByText('Under a week, Overdue (Open action items by age)')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Mail down' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Search slow' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show all incidents again' }));
  expect(screen.getByRole('button', { name: 'Search slow' })).toBeTruthy();
});

test('a mark of the drawing leads there too', async () => {
  const { user } = await chartsOf('Mail down', 'Search slow');
  await user.click(await screen.findByText('SEV1, March 2026: 1 incident'));
  expect(
    await screen.findByText('SEV1, March 2026: 1 incident (Incidents per month by severity)'),
  ).toBeTruthy();
});

test('the drawing is one stop of the Tab key; arrow keys go from mark to mark, and Enter leads to its incidents', async () => {
  const { user } = await chartsOf('Mail down', 'Search slow');
  const marks = within(
    await screen.findByRole('group', { name: /^Incidents per month by severity/ }),
  ).getAllByRole('button');
  expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual([
    'SEV1, March 2026: 1 incident: show these incidents',
    'SEV3, March 2026: 1 incident: show these incidents',
  ]);
  expect(marks.map((mark) => mark.getAttribute('tabindex'))).toEqual(['0', '-1']);
  marks[0]?.focus();
  await user.keyboard('{ArrowRight}{Enter}');
  expect(
    await screen.findByText('SEV3, March 2026: 1 incident (Incidents per month by severity)'),
  ).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Search slow' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Mail down' })).toBeNull();
});

test('period and tag are chosen, and the page says what is counted and what it cannot tell', async () => {
  const { user } = await chartsOf('Mail down', 'Search slow');
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Tag' }), 'mail (1)');
  await user.click(screen.getByRole('radio', { name: 'Last 6 months' }));
  expect(screen.getByRole('status').textContent).toBe(
    'Last 6 months, tag “mail”: 1 incident. As of 11 March 2026.',
  );
  expect(screen.getByText(/not how reliable the service is/)).toBeTruthy();
});

test('the page is saved as Markdown, CSV or SVG where a person chooses', async () => {
  const { user, desktop, outside } = await figuresOf('Mail down');
  desktop.chosenPath = '/tmp/figures.md';
  await user.click(await screen.findByRole('button', { name: 'Markdown…' }));
  await outside(() => Promise.resolve());
  const saved = desktop.requests.find(({ channel }) => channel === 'file:save')?.request;
  expect(saved).toMatchObject({ handle: null, kind: 'md', name: '2026-03-11-incidents-in-figures.md' });
});

test('the page is printed by the system, which has its own dialog', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  onTestFinished(() => void vi.unstubAllGlobals());
  const { user } = await figuresOf('Mail down');
  await user.click(await screen.findByRole('button', { name: 'Print…' }));
  expect(print).toHaveBeenCalledOnce();
});

test('a change by another program is counted by itself', async () => {
  const { store, deps, desktop, outside } = await figuresOf('Mail down');
  const end = startSubscriptions(store, deps);
  desktop.files.set(
    '/incidents/new.incident',
    buildIncident({ id: toId('new'), createdAt: at('2026-03-05T12:00:00Z') }),
  );
  await outside(() => desktop.push('library:changed', undefined));
  expect(await screen.findByText(/: 2 incidents\./)).toBeTruthy();
  end();
});

test('the list of incidents has what the figures count, also where nothing told of the files', async () => {
  const { desktop, user } = await figuresOf('Mail down');
  desktop.files.set(
    '/incidents/new.incident',
    buildIncident({ id: toId('new'), title: 'Copied in', createdAt: at('2026-03-05T12:00:00Z') }),
  );
  await user.click(screen.getByRole('radio', { name: 'Incidents' }));
  expect(await screen.findByRole('button', { name: 'Copied in' })).toBeTruthy();
});
