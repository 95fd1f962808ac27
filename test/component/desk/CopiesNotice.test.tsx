import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CopiesNotice } from '#renderer/desk/copies/CopiesNotice.tsx';
import { followCopies } from '#renderer/store/followCopies.ts';
import { SummarySection } from '#renderer/summary/SummarySection.tsx';
import { appError } from '#shared/errors/appError.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { focusedField, renderWithStore } from '#test/support/renderWithStore.tsx';
import { storeWith, TEST_PATH } from '#test/support/storeFixture.ts';

const COPY = 'checkout (conflicted copy).incident';
const PERSONAL = 'checkout 2.incident';
const pathOf = (name: string) => `/incidents/${name}`;

const NAMES = /beside its file$|beside its own$|conflict copy$/;
const notice = () => screen.getByRole('region', { name: NAMES });
const isShown = () => screen.queryByRole('region', { name: NAMES }) !== null;

const TWIN = 'orders of mirela.incident';

/** The desk with a summary to type into, beside whose file these copies lie. */
function shown(...names: readonly string[]) {
  const fixture = storeWith();
  for (const name of names) {
    fixture.desktop.files.set(pathOf(name), buildIncident({ title: `From ${name}` }));
    fixture.desktop.copyBases.set(pathOf(name), buildIncident());
  }
  followCopies(fixture.store, fixture.desktop.api);
  return renderWithStore(
    <>
      <SummarySection />
      <CopiesNotice />
    </>,
    fixture,
  );
}

/** Something changes beside the file. */
const changed = ({ outside, desktop }: ReturnType<typeof shown>) =>
  outside(async () => {
    desktop.push('copies:changed', { handle: TEST_PATH });
    await new Promise((resolve) => setImmediate(resolve));
  });

/** The command, and its answer. */
const asked = ({ outside, commands }: ReturnType<typeof shown>) =>
  outside(async () => {
    commands.runCommand('incident.copies');
    await new Promise((resolve) => setImmediate(resolve));
  });

test('a copy that comes while somebody types is said, and takes nothing from the typing', async () => {
  const view = shown();
  const field = screen.getByRole('textbox', { name: /Summary/ });
  await view.user.click(field);
  view.desktop.files.set(pathOf(COPY), buildIncident({ title: 'Theirs' }));
  await changed(view);
  expect(within(notice()).getByRole('status').textContent).toBe('1 copy of this incident beside its file');
  expect(notice().textContent).toContain(`${COPY} left by Dropbox`);
  expect(screen.queryByRole('dialog')).toBeNull();
  await view.user.keyboard('Still typing {Enter}');
  expect(focusedField()).toBe('Summary, Markdown');
  expect(view.incident()).toMatchObject({ summary: 'Still typing \n' });
  expect(view.incident().title).not.toBe('Theirs');
});

test('one press merges what programs left, and leaves alone what a person may have named', async () => {
  const view = shown(COPY, PERSONAL);
  await view.outside((state) => state.findCopies());
  await view.user.click(within(notice()).getByRole('button', { name: 'Merge and put away' }));
  expect(view.incident().title).toBe(`From ${COPY}`);
  expect(view.desktop.files.has(pathOf(COPY))).toBe(false);
  expect(view.desktop.files.has(pathOf(PERSONAL))).toBe(true);
  expect(notice().textContent).not.toContain(COPY);
  expect(notice().textContent).toContain('a person may have named it, or iCloud');
  await view.user.click(within(notice()).getByRole('button', { name: `Merge ${PERSONAL}` }));
  expect(view.desktop.files.has(pathOf(PERSONAL))).toBe(false);
  expect(isShown()).toBe(false);
});

test('what was put off is said no more, until another copy comes or somebody asks', async () => {
  const view = shown(COPY);
  await view.outside((state) => state.findCopies());
  await view.user.click(within(notice()).getByRole('button', { name: 'Not now' }));
  expect(isShown()).toBe(false);
  await changed(view);
  expect(isShown()).toBe(false);
  await asked(view);
  expect(document.activeElement).toBe(notice());
  await view.user.click(within(notice()).getByRole('button', { name: 'Not now' }));
  view.desktop.files.set(pathOf(PERSONAL), buildIncident());
  await changed(view);
  expect(isShown()).toBe(true);
});

test('where there is none, the command says so', async () => {
  const view = shown();
  await asked(view);
  expect(view.store.getState().toasts.at(-1)?.text).toContain('No other file of this incident');
});

test('a copy that cannot be read is named with its reason, and cannot be merged', async () => {
  const view = shown();
  const unread = [appError('file-not-json', { file: pathOf(COPY) })];
  await view.outside(() =>
    view.store.setState({ copiesBeside: { copies: [], unread, original: null, twins: [] } }),
  );
  expect(notice().textContent).toContain(`${COPY} cannot be merged: The file is damaged or not an incident`);
  expect(within(notice()).queryByRole('button', { name: /^Merge/ })).toBeNull();
});

test('another file of the incident is said, and merged by its own button alone', async () => {
  const view = shown(COPY, TWIN);
  await view.outside((state) => state.findCopies());
  expect(notice().textContent).toContain(`${TWIN} holds this incident too`);
  await view.user.click(within(notice()).getByRole('button', { name: 'Merge and put away' }));
  expect(view.desktop.files.has(pathOf(TWIN))).toBe(true);
  expect(within(notice()).getByRole('status').textContent).toBe(
    '1 more file of this incident beside its own',
  );
  await view.user.click(within(notice()).getByRole('button', { name: `Merge ${TWIN}` }));
  expect(JSON.stringify(view.incident())).toContain(`From ${TWIN}`);
  expect(view.desktop.files.has(pathOf(TWIN))).toBe(false);
  expect(isShown()).toBe(false);
});

test('a file that is itself a copy leads to the one it is of, and is merged there', async () => {
  const view = shown(COPY);
  await view.outside((state) => state.openPath(pathOf(COPY)));
  await view.outside((state) => state.findCopies());
  expect(notice().textContent).toContain('This file is a copy of checkout.incident');
  await view.user.click(within(notice()).getByRole('button', { name: 'Open that and merge this' }));
  expect(view.store.getState().file?.path).toBe(TEST_PATH);
  expect(view.incident().title).toBe(`From ${COPY}`);
  expect(view.desktop.files.has(pathOf(COPY))).toBe(false);
});
