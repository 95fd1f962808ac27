import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { Toasts } from '#renderer/desk/toasts/Toasts.tsx';
import { WHERE_IT_GOES } from '#renderer/publish/destinations/whereLater.ts';
import { PublishSection } from '#renderer/publish/PublishSection.tsx';
import { READING } from '#renderer/publish/reading/readLater.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { AUDIENCES, type Audience } from '#shared/domain/incident/publication.ts';
import { appError } from '#shared/errors/appError.ts';
import { toHtml } from '#shared/export/toHtml.ts';
import type { Timestamp } from '#shared/time/timestamp.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

beforeAll(async () => {
  await Promise.all([READING.preload(), WHERE_IT_GOES.preload()]);
});

const atPublish = () =>
  renderWithStore(
    <>
      <PublishSection />
      <Toasts />
    </>,
    sampleIncident(),
  );

const tab = (name: string) => screen.getByRole('tab', { name: new RegExp(name) });
const chosen = () => screen.getByRole('tab', { selected: true }).textContent;

/** The document on its paper, once it is laid out. */
async function paper(name: string): Promise<HTMLElement> {
  const article = screen.getByRole('article', { name });
  const version = () => article.querySelector('div')?.shadowRoot?.firstElementChild;
  await waitFor(() => expect(version()?.firstElementChild).toBeTruthy());
  return article.querySelector('div')?.shadowRoot?.firstElementChild as HTMLElement;
}

/** The text and the elements between the tags of the `main` of an exported page, in their order. */
function exportedPage(
  incident: Incident,
  audience: Audience,
  exportedAt: Timestamp,
): { readonly texts: string; readonly tags: readonly string[] } {
  const html = toHtml(incident, { audience, exportedAt, pageSize: 'A4', whysAs: 'text', fonts: [] });
  const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
  if (main === null) throw new Error('An exported page has a main part');
  return {
    texts: main.textContent ?? '',
    tags: [...main.querySelectorAll('*')].map(({ localName }) => localName),
  };
}

test('leads from step to step by one button, by a click, and by the arrow keys', async () => {
  const { user } = atPublish();
  expect(chosen()).toMatch(/^1Check/);
  await user.click(screen.getByRole('button', { name: 'Next: Read' }));
  expect(chosen()).toMatch(/^2Read/);
  await user.click(screen.getByRole('button', { name: 'Next: Send' }));
  expect(chosen()).toMatch(/^3Send/);
  expect(screen.queryByRole('button', { name: /^Next/ })).toBeNull();
  await user.click(tab('Read'));
  await user.keyboard('{ArrowLeft}');
  await waitFor(() => expect(chosen()).toMatch(/^1Check/));
  expect(screen.getByRole('tabpanel', { name: /Check/ })).toBeTruthy();
});

test('undo comes back to the step and the audience at which the change was made', async () => {
  const { user, store, outside } = atPublish();
  await outside((state) => state.goTo('publish'));
  await user.click(screen.getByRole('radio', { name: 'Public' }));
  await user.click(tab('Read'));
  await user.type(screen.getByRole('textbox', { name: 'Apology, for the public' }), ' Truly.');
  await user.click(screen.getByRole('radio', { name: 'Internal' }));
  await user.click(tab('Send'));
  await outside((state) => state.goTo('summary'));
  await outside((state) => state.undo());
  expect(store.getState()).toMatchObject({
    place: 'publish',
    publishView: { step: 'read', audience: 'public' },
  });
  const apology = screen.getByRole('textbox', { name: 'Apology, for the public' });
  expect(apology).not.toHaveProperty('value', expect.stringContaining('Truly'));
});

test.each([
  ['readiness', 'check'],
  ['reading', 'read'],
  ['files', 'send'],
  ['statusPageUrl', 'send'],
] as const)('a jump to %s opens the step %s', async (field, step) => {
  const { store, outside } = atPublish();
  await outside((state) => state.chooseStep(step === 'check' ? 'send' : 'check'));
  await outside((state) => state.goToSpot({ place: 'publish', id: '', field }));
  expect(store.getState().publishView.step).toBe(step);
  await waitFor(() => expect(store.getState().focusTarget).toBeNull());
  expect(document.activeElement?.getAttribute('data-field')).toContain(field);
});

test.each(AUDIENCES)('what is read for the %s audience is what the exported page says', async (audience) => {
  const { user, incident, deps } = atPublish();
  if (audience === 'public') await user.click(screen.getByRole('radio', { name: 'Public' }));
  await user.click(tab('Read'));
  const shown = await paper(audience === 'public' ? 'Public version' : 'Internal version');
  const { texts, tags } = exportedPage(incident(), audience, deps.now());
  expect(shown.textContent).toBe(texts);
  expect([...shown.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(tags);
});

test('the public version has no name from inside, and follows what is typed beside it', async () => {
  const { user } = atPublish();
  await user.click(screen.getByRole('radio', { name: 'Public' }));
  await user.click(tab('Read'));
  expect((await paper('Public version')).textContent).not.toMatch(/Sarah|James/);
  await user.type(screen.getByRole('textbox', { name: 'Apology, for the public' }), ' Sarah is sorry.');
  expect(screen.getByText('Follows in a moment…')).toBeTruthy();
  await waitFor(async () =>
    expect((await paper('Public version')).textContent).toContain('Our database team is sorry.'),
  );
  expect(screen.queryByText('Follows in a moment…')).toBeNull();
});

test('what has not changed stays where it is while it is read', async () => {
  const { user } = atPublish();
  await user.click(screen.getByRole('radio', { name: 'Public' }));
  await user.click(tab('Read'));
  const shown = await paper('Public version');
  const before = [...shown.childNodes];
  await user.type(screen.getByRole('textbox', { name: 'What happened, for the public' }), ' It is over.');
  await waitFor(() => expect(shown.textContent).toContain('It is over.'));
  const kept = [...shown.childNodes].filter((node) => before.includes(node));
  expect(kept).toHaveLength(before.length - 1);
});

test('for assistive technology the document’s headings stand below those of the window', async () => {
  const { user } = atPublish();
  await user.click(tab('Read'));
  const shown = within(await paper('Internal version'));
  expect(shown.getByRole('heading', { level: 3, name: /^Checkout down/ })).toBeTruthy();
  expect(shown.getByRole('heading', { level: 4, name: '1. Incident summary' })).toBeTruthy();
});

test('a saved file can be opened and shown, from the message and from where it is noted', async () => {
  const { user, desktop } = atPublish();
  desktop.chosenPath = '/home/me/checkout.md';
  await user.click(tab('Send'));
  await user.click(await screen.findByRole('button', { name: /^Markdown/ }));
  const table = within(await screen.findByRole('table', { name: 'What left' }));
  const message = within(screen.getByText('Exported checkout.md').parentElement as HTMLElement);
  await user.click(message.getByRole('button', { name: 'Open checkout.md' }));
  await user.click(table.getByRole('button', { name: 'Show in folder: checkout.md' }));
  const asked = desktop.requests.filter(({ channel }) => /^file:(?:open|reveal)$/.test(channel));
  expect(asked).toEqual([
    { channel: 'file:open', request: { path: '/home/me/checkout.md' } },
    { channel: 'file:reveal', request: { path: '/home/me/checkout.md' } },
  ]);
  expect(tab('Send').textContent).toMatch(/Last sent/);
});

test('says why a file is not opened', async () => {
  const { user, desktop, store } = atPublish();
  desktop.chosenPath = '/home/me/checkout.md';
  desktop.fail('file:open', appError('file-not-found', { file: '/home/me/checkout.md' }));
  await user.click(tab('Send'));
  await user.click(await screen.findByRole('button', { name: /^Markdown/ }));
  const [open] = await screen.findAllByRole('button', { name: 'Open checkout.md' });
  if (open !== undefined) await user.click(open);
  expect(store.getState().dialog).toMatchObject({ kind: 'error', error: { code: 'file-not-found' } });
});

test('a script that was saved is only shown in its folder', async () => {
  const { user, desktop } = atPublish();
  desktop.chosenPath = '/home/me/actions.sh';
  await user.click(tab('Send'));
  await user.click(await screen.findByText('Trackers'));
  await user.click(await screen.findByRole('button', { name: 'Save script… for GitHub' }));
  expect(await screen.findByRole('button', { name: 'Show in folder: actions.sh' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Open actions.sh' })).toBeNull();
});
