import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SectionPath } from '#renderer/desk/SectionPath.tsx';
import { SECTION_DIALOGS } from '#renderer/desk/sectionDialogs.tsx';
import { DialogHost } from '#renderer/dialogs/DialogHost.tsx';
import { PublishSection } from '#renderer/publish/PublishSection.tsx';
import { findingName, readiness } from '#shared/readiness/readiness.ts';
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

const figure = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent;

test('counts what is left of each kind and groups it by place, with what the guide says', async () => {
  const actions = [buildAction('Add an alert', { owner: '', doneWhen: 'It pages' })];
  const { panel } = atPublish({ ...sampleIncident(), actions });
  expect([figure('Missing'), figure('Notes')]).toEqual(['1', '2']);
  const group = within(panel.getByRole('region', { name: 'Action items' }));
  expect(group.getByRole('button', { name: /^Missing ?“Add an alert” has no owner/ })).toBeTruthy();
  expect(group.getByText(/^Section 7: .* owner and a due date/)).toBeTruthy();
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
  const next = panel.getByRole('button', { name: /^Missing ?The impact is empty/ });
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
  await user.click(screen.getByRole('button', { name: /^\d+ missing · \d+ more$/ }));
  const heading = screen.getByRole('heading', { name: 'Before it goes out' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
});

test('shows many of one place by and by', async () => {
  const lessons = Array.from({ length: 30 }, (_, index) => buildItem(`l${index}`, ''));
  const { user, panel } = atPublish(buildIncident({ lessons }));
  const group = within(panel.getByRole('region', { name: 'Lessons learned' }));
  expect(group.getAllByRole('listitem')).toHaveLength(6);
  await user.click(group.getByRole('button', { name: 'Show all 30' }));
  expect(group.getAllByRole('listitem')).toHaveLength(30);
});

test('a document that can only be read is not dismissed from', async () => {
  const { panel } = atPublish(sampleIncident(), true);
  expect(panel.queryByRole('button', { name: /^Dismiss/ })).toBeNull();
  expect(panel.getByRole('button', { name: /^Show again/ })).toHaveProperty('disabled', true);
});

test('an export shows the errors first, and goes on when they were read', async () => {
  const { user, desktop, store } = atPublish({ ...sampleIncident(), lessons: [], wentWell: [] });
  const copy = () => user.click(screen.getByRole('button', { name: /^Copy.*to paste anywhere/ }));
  const asked = () => within(screen.getByRole('dialog', { name: '2 things are missing' }));
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
