import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SectionPath } from '#renderer/desk/SectionPath.tsx';
import { SECTION_DIALOGS } from '#renderer/desk/sectionDialogs.tsx';
import { DialogHost } from '#renderer/dialogs/DialogHost.tsx';
import { PublishSection } from '#renderer/publish/PublishSection.tsx';
import { findingName } from '#shared/readiness/findingName.ts';
import { readiness } from '#shared/readiness/readiness.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildItem } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { storeWith } from '#test/support/storeFixture.ts';

/** The path and the place, without the others, which load later. */
const DESK = (
  <>
    <SectionPath />
    <PublishSection />
    <DialogHost sections={SECTION_DIALOGS} />
  </>
);

function atPublish(...args: Parameters<typeof storeWith>) {
  const rendered = renderWithStore(DESK, storeWith(...args));
  return { ...rendered, panel: within(screen.getByRole('region', { name: 'Readiness' })) };
}

/** How many findings stand under a heading; none where it is not shown. */
const figure = (name: string) =>
  screen.queryByRole('heading', { name: new RegExp(`^${name} \\d`) })?.textContent?.match(/\d+/)?.[0] ?? '0';

test('counts what is missing, what to look at and what to think of apart, with place and reason', async () => {
  const actions = [buildAction('Add an alert', { owner: '', doneWhen: 'It pages' })];
  const { panel } = atPublish({ ...sampleIncident(), actions });
  expect([figure('Missing'), figure('Notes')]).toEqual(['1', '2']);
  const missing = within(panel.getByRole('region', { name: 'Missing' }));
  expect(missing.getByText('A reader would look for it: you are asked before it leaves')).toBeTruthy();
  expect(missing.getByRole('button', { name: /^Action items “Add an alert” has no owner/ })).toBeTruthy();
  expect(missing.getByText(/^Section 7: .* owner and a due date/)).toBeTruthy();
  const notes = within(panel.getByRole('region', { name: 'Notes' }));
  expect(notes.getByText(/hold nothing back$/)).toBeTruthy();
});

test('what the public version lacks is named by its part, not by the place where all of them are', async () => {
  const { outside } = atPublish(buildIncident({ title: 'Pump stopped' }));
  await outside((state) => state.chooseAudience('public'));
  const missing = within(screen.getByRole('region', { name: 'Missing' }));
  const lines = missing
    .getAllByRole('button', { name: /^(?!Dismiss)/ })
    .map(({ textContent }) => textContent);
  expect(lines.some((line) => line?.startsWith('Publish'))).toBe(false);
  expect(lines.find((line) => line?.startsWith('Apology '))).toMatch(/For the public: an apology/);
});

test('several of one kind are one line, which opens to each of them', async () => {
  const actions = ['Add an alert', 'Remove the flag', 'Test the restore', 'Write the runbook'].map((title) =>
    buildAction(title, { doneWhen: '' }),
  );
  const { user, panel, store } = atPublish({ ...sampleIncident(), actions });
  const line = panel.getByRole('button', {
    name: /^Action items 4 actions do not say when they are done/,
  });
  expect(line.getAttribute('aria-expanded')).toBe('false');
  expect(panel.queryByText(/“Test the restore” does not say/)).toBeNull();
  await user.click(line);
  expect(line.getAttribute('aria-expanded')).toBe('true');
  await user.click(panel.getByRole('button', { name: /^“Test the restore” does not say/ }));
  expect(store.getState()).toMatchObject({
    place: 'actions',
    focusTarget: { place: 'actions', id: actions[2]?.id, field: 'doneWhen' },
  });
});

test('one of several is dismissed, and the keyboard goes on from the next of them', async () => {
  const actions = ['Add an alert', 'Remove the flag', 'Test the restore'].map((title) =>
    buildAction(title, { doneWhen: '' }),
  );
  const { user, panel, outside } = atPublish({ ...sampleIncident(), actions });
  await outside((state) => state.goTo('publish'));
  await user.click(panel.getByRole('button', { name: /3 actions do not say when they are done/ }));
  await user.click(panel.getByRole('button', { name: /^Dismiss: “Add an alert” does not say/ }));
  await user.keyboard('Seen by everyone');
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(panel.getByRole('button', { name: /2 actions do not say when they are done/ })).toBeTruthy();
  const next = panel.getByRole('button', { name: /^“Remove the flag” does not say/ });
  await waitFor(() => expect(document.activeElement).toBe(next));
});

test('a finding is dismissed with a reason only, stays folded with it, and shows again', async () => {
  const { user, panel, incident, outside } = atPublish({ ...sampleIncident(), lessons: [] });
  await user.click(panel.getByRole('button', { name: /^Dismiss: No lesson is listed/ }));
  const dialog = within(screen.getByRole('dialog', { name: 'Dismiss this finding' }));
  expect(dialog.getByRole('button', { name: 'Dismiss' })).toHaveProperty('disabled', true);
  await user.type(dialog.getByRole('textbox'), ' Told elsewhere ');
  await user.click(dialog.getByRole('button', { name: 'Dismiss' }));

  expect(figure('Missing')).toBe('0');
  expect(incident().dismissedFindings?.at(-1)).toMatchObject({
    rule: 'lessons-empty',
    reason: 'Told elsewhere',
  });
  expect(panel.getByText('Dismissed · 2')).toBeTruthy();
  expect(panel.getByText('Told elsewhere')).toBeTruthy();
  await outside((state) => state.undo());
  expect(figure('Missing')).toBe('1');
  await outside((state) => state.redo());
  await user.click(panel.getByText('Dismissed · 2'));
  await user.click(panel.getByRole('button', { name: /^Show again: No lesson is listed/ }));
  expect(figure('Missing')).toBe('1');
});

test('the keyboard goes on from the next finding when one is dismissed', async () => {
  const { user, panel, outside } = atPublish(buildIncident());
  await outside((state) => state.goTo('publish'));
  await user.click(panel.getByRole('button', { name: /^Dismiss: The summary is empty/ }));
  await user.keyboard('So it is');
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  const next = panel.getByRole('button', { name: /^Impact The impact is empty/ });
  await waitFor(() => expect(document.activeElement).toBe(next));
});

test('says so when nothing is missing, also below the sections', async () => {
  const sample = sampleIncident();
  const dismissedFindings = readiness({ ...sample, dismissedFindings: [] }).open.map((finding) => ({
    ...findingName(finding),
    reason: 'So it is',
    at: sample.createdAt,
  }));
  const { panel } = atPublish({ ...sample, dismissedFindings });
  expect(panel.getByText(/^Nothing is missing: /)).toBeTruthy();
  expect([figure('Missing'), figure('Look again'), figure('Notes')]).toEqual(['0', '0', '0']);
  expect(screen.getByRole('button', { name: 'Nothing is missing' })).toBeTruthy();
});

test('the line below the sections counts, and leads to the list', async () => {
  const { user } = atPublish(buildIncident());
  await user.click(screen.getByRole('button', { name: /\d+ to write$/ }));
  const heading = screen.getByRole('heading', { name: 'Before it goes out' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
});

test('shows many of one kind by and by', async () => {
  const lessons = Array.from({ length: 250 }, (_, index) => buildItem(`l${index}`, ''));
  const { user, panel } = atPublish(buildIncident({ lessons }));
  await user.click(panel.getByRole('button', { name: /^Lessons learned 250 lines have no text/ }));
  const lines = () => panel.getAllByRole('button', { name: /^A line has no text/ });
  expect(lines()).toHaveLength(200);
  await user.click(panel.getByRole('button', { name: 'Show all 250' }));
  expect(lines()).toHaveLength(250);
});

test('a document that can only be read is not dismissed from', async () => {
  const { panel } = atPublish(sampleIncident(), true);
  expect(panel.queryByRole('button', { name: /^Dismiss/ })).toBeNull();
  expect(panel.getByRole('button', { name: /^Show again/ })).toHaveProperty('disabled', true);
});

test('an export shows the errors first, and goes on when they were read', async () => {
  const { user, desktop, store } = atPublish({ ...sampleIncident(), lessons: [], wentWell: [] });
  const send = () => user.click(screen.getByRole('tab', { name: /Send/ }));
  const copy = async () => user.click(await screen.findByRole('button', { name: 'Copy: Copy' }));
  const asked = () => within(screen.getByRole('dialog', { name: '2 things are missing' }));
  await send();
  await copy();
  expect(asked().getAllByRole('listitem')).toHaveLength(2);
  await user.click(asked().getByRole('button', { name: 'Cancel' }));
  expect(desktop.count('export:copy')).toBe(0);

  await copy();
  await user.click(asked().getByRole('button', { name: 'Go to the first' }));
  expect(store.getState().place).toBe('wentWell');
  expect(desktop.count('export:copy')).toBe(0);

  await user.click(screen.getByRole('button', { name: 'Publish' }));
  await copy();
  await user.click(asked().getByRole('button', { name: 'Export anyway' }));
  await waitFor(() => expect(desktop.count('export:copy')).toBe(1));
  await copy();
  expect(desktop.count('export:copy')).toBe(2);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('words that may blame somebody are listed for the whole document, and lead to where they stand', async () => {
  const item = buildItem('Jonas should have checked the migration first');
  const { user, store } = atPublish({ ...sampleIncident(), contributingFactors: [item] });
  const words = within(await screen.findByRole('region', { name: 'Words' }));
  await user.click(words.getByRole('button', { name: /^Contributing factors .*should have checked/ }));
  expect(store.getState()).toMatchObject({
    place: 'contributingFactors',
    focusTarget: { place: 'contributingFactors', id: item.id },
  });
});

test('words that may stand are let stand with the cross of their row', async () => {
  const item = buildItem('Jonas should have checked the migration first');
  const { user, incident } = atPublish({ ...sampleIncident(), contributingFactors: [item] });
  const words = within(await screen.findByRole('region', { name: 'Words' }));
  await user.click(words.getByRole('button', { name: /^Dismiss: .*should have checked/ }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Words' })).toBeNull());
  expect(incident().dismissedHints).toMatchObject([{ id: item.id }]);
});
