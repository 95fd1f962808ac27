import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SECTION_DIALOGS } from '#renderer/desk/sectionDialogs.tsx';
import { DialogHost } from '#renderer/dialogs/DialogHost.tsx';
import { appError } from '#shared/errors/appError.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { storeWith } from '#test/support/storeFixture.ts';

const at = (minute: number) => timestampAt(Date.UTC(2026, 2, 11, 9, minute));
const PRESENT = buildIncident({ title: 'Labels blank', rootCause: 'Nobody asked.' });
const FIRST = buildIncident({ title: 'Printer down' });
const SECOND = buildIncident({ title: 'Printer down', rootCause: 'Nobody asked.' });

/** The desk of an incident of which two versions are kept, and one that is damaged. */
function shown(isReadOnly = false) {
  const fixture = storeWith(PRESENT, isReadOnly);
  fixture.desktop.versions.push(
    { number: 3, keptAt: at(3), incident: null },
    { number: 2, keptAt: at(2), incident: SECOND },
    { number: 1, keptAt: at(1), incident: FIRST },
  );
  fixture.desktop.repository.uncommitted = 'Timeline: 1 event added';
  fixture.desktop.repository.commits.push({
    by: 'Anna Ray',
    at: at(0),
    words: 'Printer down: Summary: title changed',
  });
  const view = renderWithStore(<DialogHost sections={SECTION_DIALOGS} />, fixture);
  const ask = () =>
    view.outside(async () => {
      view.commands.runCommand('incident.versions');
      await new Promise((resolve) => setImmediate(resolve));
    });
  return { ...view, ask };
}

const dialog = () => screen.getByRole('dialog', { name: 'Earlier versions' });
const bringBack = () =>
  within(dialog()).getByRole('button', { name: /^Bring (?:back all of|a version back)/ });
const version = (words: RegExp) => within(dialog()).getByRole('radio', { name: words });

test('each version says when it was kept and what changed in it; one is compared with what is open', async () => {
  const view = shown();
  await view.ask();
  expect(version(/root cause changed/i)).toHaveProperty('disabled', false);
  expect(version(/cannot be read/i)).toHaveProperty('disabled', true);
  await view.user.click(version(/root cause changed/i));
  const commits = within(dialog()).getByRole('list', { name: 'In the repository' });
  expect(commits.textContent).toMatch(/^Not committed yetTimeline: 1 event addedAnna Ray, .*title changed$/);
  const changes = within(dialog()).getByRole('region', { name: 'What changed since' });
  await waitFor(() => expect(changes.querySelector('ins')?.textContent).toContain('Labels blank'));
  expect(changes.querySelector('del')?.textContent).toContain('Printer down');
  expect(changes.textContent).not.toContain('Nobody asked.');
});

test('what was written again without a change is no version to choose', async () => {
  const view = shown();
  view.desktop.versions.splice(1, 0, { number: 4, keptAt: at(4), incident: SECOND });
  await view.ask();
  expect(within(dialog()).getAllByRole('radio')).toHaveLength(3);
});

test('one is brought back as one undo step', async () => {
  const view = shown();
  await view.ask();
  await view.user.click(version(/the first that is kept/i));
  await waitFor(() => expect(bringBack()).toHaveProperty('disabled', false));
  await view.user.click(bringBack());
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(view.incident()).toMatchObject({ title: 'Printer down', rootCause: FIRST.rootCause });
  expect(view.store.getState().toasts.at(-1)?.text).toMatch(/^The version of .* is back\./);
  await view.outside(() => view.commands.runCommand('edit.undo'));
  expect(view.incident()).toMatchObject({ title: 'Labels blank', rootCause: 'Nobody asked.' });
});

test('one part is brought back by itself, as one undo step; everything else stays', async () => {
  const view = shown();
  await view.outside((state) =>
    state.edit({
      label: 'Write',
      apply: (incident) => ({ ...incident, rootCause: 'The proxy kept old sessions.' }),
    }),
  );
  await view.ask();
  await view.user.click(version(/the first that is kept/i));
  await view.user.click(
    await within(dialog()).findByRole('button', { name: 'Bring back this part: Summary' }),
  );
  expect(view.incident()).toMatchObject({
    title: 'Printer down',
    rootCause: 'The proxy kept old sessions.',
  });
  expect(view.store.getState().toasts.at(-1)?.text).toMatch(/^Summary of the version of .* is back\./);
  await view.outside(() => view.commands.runCommand('edit.undo'));
  expect(view.incident().title).toBe('Labels blank');
});

test('one of a file that can only be read is looked at and not brought back', async () => {
  const view = shown(true);
  await view.ask();
  await view.user.click(version(/the first that is kept/i));
  await within(dialog()).findByText('Labels blank', { selector: 'ins' });
  expect(bringBack()).toHaveProperty('disabled', true);
  expect(within(dialog()).queryByRole('button', { name: /^Bring back this part/ })).toBeNull();
  await view.outside((state) => state.bringBack(FIRST, '11 Mar'));
  expect(view.incident().title).toBe('Labels blank');
});

test('it opens with what changed since the newest version that can be read', async () => {
  const view = shown();
  await view.ask();
  expect(version(/root cause changed/i)).toHaveProperty('checked', true);
  await within(dialog()).findByText('Labels blank', { selector: 'ins' });
  expect(bringBack()).toHaveProperty('disabled', false);
});

test('where nothing changed since, there is nothing to bring back, and it says when a version is kept', async () => {
  const view = shown();
  view.desktop.versions.unshift({ number: 4, keptAt: at(4), incident: PRESENT });
  await view.ask();
  expect((await within(dialog()).findByText(/^Nothing changed since/)).getAttribute('role')).toBe('status');
  expect(dialog().textContent).toContain('One is kept when the incident is opened');
  expect(bringBack()).toHaveProperty('disabled', true);
});

test('says where one went meanwhile', async () => {
  const view = shown();
  await view.ask();
  view.desktop.fail('versions:read', appError('file-not-found'));
  await view.user.click(version(/the first that is kept/i));
  const lastToast = () => view.store.getState().toasts.at(-1)?.text;
  await waitFor(() => expect(lastToast()).toBe('This version cannot be read any more.'));
});

test('where none is kept it says when one is, and what helps until then', async () => {
  const view = shown();
  view.desktop.versions.length = 0;
  view.desktop.repository.commits.length = 0;
  view.desktop.repository.uncommitted = null;
  await view.ask();
  expect(dialog().textContent).toContain('No earlier version of this incident is kept');
  expect(dialog().textContent).toContain('One is kept when the incident is opened');
  await view.user.click(within(dialog()).getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});
