import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { READINESS_LINE } from '#renderer/desk/readiness/readinessLater.ts';
import { SectionPath } from '#renderer/desk/SectionPath.tsx';
import { SECTION_DIALOGS } from '#renderer/desk/sectionDialogs.tsx';
import { DialogHost } from '#renderer/dialogs/DialogHost.tsx';
import { WHERE_IT_GOES } from '#renderer/publish/destinations/whereLater.ts';
import { PublishSection } from '#renderer/publish/PublishSection.tsx';
import { READING } from '#renderer/publish/reading/readLater.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildEvent } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { storeWith } from '#test/support/storeFixture.ts';

beforeAll(async () => {
  await Promise.all([READING.preload(), WHERE_IT_GOES.preload(), READINESS_LINE.preload()]);
});

function atPublish(...args: Parameters<typeof storeWith>) {
  const desk = (
    <>
      <SectionPath />
      <PublishSection />
      <DialogHost sections={SECTION_DIALOGS} />
    </>
  );
  const rendered = renderWithStore(desk, storeWith(...args));
  return { ...rendered, panel: within(screen.getByRole('region', { name: 'Readiness' })) };
}

/** How many things are missing, as the first step says. */
const missing = () =>
  screen.getByRole('tab', { name: /Check/ }).textContent?.match(/(\d+) missing/)?.[1] ?? '0';

const UNWRITTEN = { aliases: [], lastExports: [] };
const choosePublic = (user: ReturnType<typeof atPublish>['user']) =>
  user.click(screen.getByRole('radio', { name: 'Public' }));

test('for the public lists what customers would look for, and nothing of the sections', async () => {
  const { user, panel, incident } = atPublish({ ...sampleIncident(), lessons: [], publication: UNWRITTEN });
  expect(panel.getByText(/^No lesson is listed/)).toBeTruthy();
  await choosePublic(user);
  expect(missing()).toBe('2');
  expect(panel.queryByText(/^No lesson is listed/)).toBeNull();
  expect(screen.getByRole('button', { name: 'Public: 2 missing · 1 to look at' })).toBeTruthy();

  await user.click(panel.getByRole('button', { name: /^Apology There is no apology/ }));
  const apology = await screen.findByRole('textbox', { name: 'Apology, for the public' });
  await waitFor(() => expect(document.activeElement).toBe(apology));
  await user.type(apology, 'We are sorry.');
  expect(incident().publication.apology).toBe('We are sorry.');
  await waitFor(() => expect(missing()).toBe('1'));
});

test('a public version with nothing missing says so in its own words', async () => {
  const statusPageUrl = 'https://status.example.com/1';
  const { publication, ...sample } = sampleIncident();
  const { user, panel } = atPublish({ ...sample, publication: { ...publication, statusPageUrl } });
  await choosePublic(user);
  expect(panel.getByText(/what a customer would look for/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Public: nothing is missing' })).toBeTruthy();
});

test('a name from inside is answered by an alias or by “May be public”', async () => {
  const { publication, ...sample } = sampleIncident();
  const publicSummary = 'orders-db-3 and orders-db-4 were full.';
  const { user, panel, incident } = atPublish({ ...sample, publication: { ...publication, publicSummary } });
  await choosePublic(user);
  expect(missing()).toBe('2');
  await user.click(panel.getByRole('button', { name: /2 names from inside stand in what goes out/ }));
  await user.click(panel.getByRole('button', { name: /^“orders-db-3” stands in what goes out/ }));
  const use = await screen.findByRole('button', { name: /^Use “.*” for orders-db-3$/ });
  await waitFor(() => expect(document.activeElement).toBe(use));
  await user.click(use);
  await user.click(screen.getByRole('button', { name: 'orders-db-4 may be public' }));
  expect(incident().publication.aliases.slice(-2)).toMatchObject([
    { name: 'orders-db-3' },
    { name: 'orders-db-4', alias: 'orders-db-4' },
  ]);
  await waitFor(() => expect(missing()).toBe('0'));
});

test.each([
  [/^Save PDF/, 'export:run'],
  [/^Markdown/, 'export:run'],
  [/^HTML/, 'export:run'],
  [/^JSON/, 'export:run'],
  [/^Print/, 'export:print'],
  [/^Copy: Copy$/, 'export:copy'],
  [/^Copy text$/, 'statusPage:copy'],
] as const)('nothing public leaves by %s before what is missing was read', async (name, channel) => {
  const { user, desktop } = atPublish({ ...sampleIncident(), publication: UNWRITTEN });
  await choosePublic(user);
  await user.click(screen.getByRole('tab', { name: /Send/ }));
  await user.click(await screen.findByRole('button', { name }));
  const asked = within(screen.getByRole('dialog', { name: '2 things are missing from the public version' }));
  expect(asked.getByText(/not with names from inside: it is searched for them first/)).toBeTruthy();
  expect(asked.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('What happened is not written'),
    expect.stringContaining('There is no apology'),
  ]);
  expect(desktop.count(channel)).toBe(0);
  await user.click(asked.getByRole('button', { name: 'Export anyway' }));
  await waitFor(() => expect(desktop.count(channel)).toBe(1));
});

test('a name from inside is decided on right where it is asked about, and then the document leaves', async () => {
  const { publication, ...sample } = sampleIncident();
  const publicSummary = 'It was down because orders-db-3 and orders-db-4 were full.';
  const { user, desktop, incident } = atPublish({
    ...sample,
    publication: { ...publication, publicSummary, apology: 'We are sorry.' },
  });
  await choosePublic(user);
  await user.click(screen.getByRole('tab', { name: /Send/ }));
  await user.click(await screen.findByRole('button', { name: 'Copy: Copy' }));
  const asked = within(screen.getByRole('dialog', { name: '2 names are not decided' }));
  expect(asked.queryByText(/Customers will look for/)).toBeNull();
  await user.click(asked.getByRole('button', { name: 'Use “a database” for orders-db-3' }));
  expect(screen.getByRole('dialog', { name: 'One name is not decided' })).toBeTruthy();
  await user.click(asked.getByRole('button', { name: 'orders-db-4 may be public' }));
  expect(incident().publication.aliases.slice(-2)).toMatchObject([
    { name: 'orders-db-3', alias: 'a database' },
    { name: 'orders-db-4', alias: 'orders-db-4' },
  ]);
  expect(desktop.count('export:copy')).toBe(0);
  // The button that was pressed is gone; the keyboard goes on from the one that is left to press.
  expect(document.activeElement).toBe(asked.getByRole('button', { name: 'Export' }));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(desktop.count('export:copy')).toBe(1));
});

test('the text for a status page is asked about as the public version, whoever is chosen above', async () => {
  const { user, desktop } = atPublish({ ...sampleIncident(), publication: UNWRITTEN });
  await user.click(screen.getByRole('tab', { name: /Send/ }));
  await user.click(await screen.findByText('Status page'));
  await user.click(await screen.findByRole('button', { name: 'Copy text' }));
  expect(screen.getByRole('dialog', { name: '2 things are missing from the public version' })).toBeTruthy();
  expect(desktop.count('statusPage:copy')).toBe(0);
});

const BLAMING = 'An engineer should have checked the bundle first.';

test('words to look at in the public text count, are asked about before it leaves, and again when they are others', async () => {
  const { publication, ...sample } = sampleIncident();
  const { user, desktop, store, panel } = atPublish({
    ...sample,
    publication: { ...publication, statusPageUrl: 'https://status.example.com/1', publicSummary: BLAMING },
  });
  await choosePublic(user);
  expect(await screen.findByRole('button', { name: 'Public: 1 to look at' })).toBeTruthy();
  expect(screen.getByRole('tab', { name: /Check/ }).textContent).toContain('1 to look at');
  expect(panel.getByText(/you are asked before they leave/)).toBeTruthy();

  await user.click(screen.getByRole('tab', { name: /Send/ }));
  const copy = async () => user.click(await screen.findByRole('button', { name: 'Copy: Copy' }));
  const asked = () =>
    within(screen.getByRole('dialog', { name: 'One wording to look at in the public version' }));
  await copy();
  expect(asked().getByRole('listitem').textContent).toContain('should have checked');
  expect(desktop.count('export:copy')).toBe(0);
  await user.click(asked().getByRole('button', { name: 'Export anyway' }));
  await waitFor(() => expect(desktop.count('export:copy')).toBe(1));
  await copy();
  await waitFor(() => expect(desktop.count('export:copy')).toBe(2));

  const other = { ...publication, publicSummary: 'An engineer should have tested the change first.' };
  store.getState().edit({ label: 'Write', apply: (incident) => ({ ...incident, publication: other }) });
  await copy();
  expect(asked().getByRole('listitem').textContent).toContain('should have tested');
  expect(desktop.count('export:copy')).toBe(2);
});

test('what is missing and what to look at are named in one question', async () => {
  const publication = { ...UNWRITTEN, publicSummary: BLAMING };
  const { user } = atPublish({ ...sampleIncident(), publication });
  await choosePublic(user);
  await user.click(screen.getByRole('tab', { name: /Send/ }));
  await user.click(await screen.findByRole('button', { name: 'Copy: Copy' }));
  const name = 'One thing is missing from the public version, and 1 wording to look at';
  const asked = within(screen.getByRole('dialog', { name }));
  expect(asked.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('There is no apology'),
    expect.stringContaining('should have checked'),
  ]);
});

test.each(['Internal', 'Public'])(
  '%s: the headings of the check add up to what its tab and the margin say',
  async (audience) => {
    const { owner: _owner, due: _due, ...action } = buildAction('Limit');
    const timeline = [buildEvent('Bob carelessly broke it', '14:00')];
    const { user, panel } = atPublish(
      buildIncident({ title: 'Checkout', summary: 'Bob should have known.', timeline, actions: [action] }),
    );
    await user.click(screen.getByRole('radio', { name: audience }));
    const counted = (name: string) =>
      Number(panel.queryByRole('region', { name })?.querySelector('h4 > span')?.textContent ?? 0);
    const questioned = counted('Look again') + counted('Words');
    const words = [
      `${counted('Missing')} missing`,
      ...(questioned === 0 ? [] : [`${questioned} to look at`]),
    ].join(' · ');
    expect(screen.getByRole('tab', { name: /Check/ }).textContent).toContain(words);
    if (audience === 'Public')
      expect(await screen.findByRole('button', { name: `Public: ${words}` })).toBeTruthy();
  },
);
