import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SummarySection } from '#renderer/summary/SummarySection.tsx';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

test('the counter follows the sentences as they are typed', async () => {
  const { user, incident } = renderWithStore(<SummarySection />);
  const counter = screen.getByRole('status');
  expect(counter.textContent).toBe('0 sentences, aim for 3 or 4');
  await user.type(screen.getByRole('textbox', { name: 'Summary, Markdown' }), 'It broke. ');
  expect(counter.textContent).toBe('1 sentence, aim for 3 or 4');
  await user.type(screen.getByRole('textbox', { name: 'Summary, Markdown' }), 'It hurt. It was mended.');
  expect(counter.textContent).toBe('3 sentences ✓');
  expect(incident().summary).toBe('It broke. It hurt. It was mended.');
});

test('an empty summary can begin with a sentence from what is known, which is typed on and undone as one', async () => {
  const { user, store, incident } = renderWithStore(<SummarySection />, { ...sampleIncident(), summary: '' });
  await user.click(screen.getByRole('button', { name: 'Begin with this' }));
  const begun =
    '10 March 2026, 14:23 to 14:46 UTC (23 minutes): The API answered signed-in users with 503 errors.';
  expect(incident().summary).toBe(begun);
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Summary, Markdown' }));
  expect(screen.queryByRole('button', { name: 'Begin with this' })).toBeNull();
  store.getState().undo();
  expect(incident().summary).toBe('');
});

test('no sentence is proposed while nothing is known', () => {
  renderWithStore(<SummarySection />, buildIncident({}));
  expect(screen.queryByRole('button', { name: 'Begin with this' })).toBeNull();
  expect(screen.getByText(/Once the impact has a start/)).toBeTruthy();
});

test('five sentences are more than the guide asks for', () => {
  renderWithStore(<SummarySection />, buildIncident({ summary: 'One. Two. Three. Four. Five.' }));
  expect(screen.getByRole('status').textContent).toBe('5 sentences, aim for 3 or 4');
});

test('typing in one go is one undo step; leaving the field ends it', async () => {
  const { user, store, incident } = renderWithStore(<SummarySection />);
  const field = screen.getByRole('textbox', { name: 'Summary, Markdown' });
  await user.type(field, 'One');
  await user.tab();
  await user.type(field, ' two');
  store.getState().undo();
  expect(incident().summary).toBe('One');
  store.getState().undo();
  expect(incident().summary).toBe('');
});

test('while nobody writes, the text stands as it will read; it waits while somebody writes', async () => {
  const summary = 'It took **23 minutes**. See [the page](https://status.example.com/1).';
  const { user, desktop } = renderWithStore(<SummarySection />, buildIncident({ summary }));
  const bold = await screen.findByText('23 minutes', { selector: 'strong *' });
  await user.click(screen.getByText('the page', { selector: 'a *' }));
  expect(
    desktop.requests.filter(({ channel }) => channel === 'link:open').map(({ request }) => request),
  ).toEqual([{ url: 'https://status.example.com/1' }]);
  const field = screen.getByRole('textbox', { name: 'Summary, Markdown' });
  await user.type(field, ' It *ended*.');
  expect(bold.isConnected).toBe(true);
  expect(screen.queryByText('ended', { selector: 'em *' })).toBeNull();
  await user.tab();
  expect(screen.getByText('ended', { selector: 'em *' })).toBeTruthy();
});

test('facts stand beside the summary and lead to where they are said', async () => {
  const { user, store } = renderWithStore(<SummarySection />, sampleIncident());
  const facts = screen.getByLabelText('What is known');
  await user.click(within(facts).getByRole('button', { name: /Migration query stopped/ }));
  expect(store.getState()).toMatchObject({ place: 'timeline', focusTarget: { field: 'title' } });
  await user.click(within(facts).getByRole('button', { name: 'database, checkout' }));
  expect(store.getState().dialog).toEqual({ kind: 'incidentDetails' });
});
