import { screen, waitFor, within } from '@testing-library/react';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { WhereItGoes } from '#renderer/publish/WhereItGoes.tsx';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { editPublication } from '#shared/domain/publicationEdits.ts';
import { appError } from '#shared/errors/appError.ts';
import type { SavedFile, StatusPageCopy } from '#shared/ipc/payloads.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

/** The place over an incident, with what was asked of the main process. */
function openPlace(over: Incident) {
  const rendered = renderWithStore(<WhereItGoes />, over);
  const asked = <Request,>(channel: string) =>
    rendered.desktop.requests
      .filter((each) => each.channel === channel)
      .map(({ request }) => request as Request);
  const unfold = (name: string) => rendered.user.click(screen.getByText(name, { selector: 'summary *' }));
  return { ...rendered, asked, unfold };
}

test('the address says what is wrong with it, and that the document links to a good one', async () => {
  const { user, incident, unfold } = openPlace(sampleIncident());
  await unfold('Status page');
  const address = screen.getByRole('textbox', { name: 'Status page address' });
  await user.type(address, 'status.example.com');
  expect(screen.getByText(/Begin with https:\/\//)).toBeTruthy();
  await user.clear(address);
  await user.type(address, 'https://status.example.com/42');
  expect(screen.getByText('Both versions of the document link to it.')).toBeTruthy();
  expect(incident().publication.statusPageUrl).toBe('https://status.example.com/42');
});

test('each service has its own steps; the choice is kept and can be undone', async () => {
  const { user, incident, outside, unfold } = openPlace(sampleIncident());
  await unfold('Status page');
  expect(
    within(screen.getByRole('list', { name: 'Steps on Statuspage' })).getAllByRole('listitem'),
  ).toHaveLength(4);
  await user.click(screen.getByRole('radio', { name: 'Alert24' }));
  expect(screen.getByRole('list', { name: 'Steps on Alert24' })).toBeTruthy();
  expect(incident().publication.statusPageProvider).toBe('alert24');
  await outside((state) => state.undo());
  expect(screen.getByRole('list', { name: 'Steps on Statuspage' })).toBeTruthy();
});

test('a step’s button asks for the very text, and says that it is on the clipboard', async () => {
  const { user, asked, store, unfold } = openPlace(sampleIncident());
  await unfold('Status page');
  await user.click(screen.getByRole('radio', { name: 'Instatus' }));
  const copies = () => asked<StatusPageCopy>('statusPage:copy');
  await user.click(screen.getByRole('button', { name: 'Copy text' }));
  await waitFor(() => expect(copies()).toHaveLength(1));
  await user.click(screen.getByRole('button', { name: 'Copy title' }));
  await waitFor(() => expect(copies()).toHaveLength(2));
  expect(copies().map(({ provider, part }) => [provider, part])).toEqual([
    ['instatus', 'body'],
    ['instatus', 'title'],
  ]);
  expect(store.getState().toasts.at(-1)?.text).toBe('Title copied, made from the public version');
});

test('what the public text still lacks is named, and no more once it is written', async () => {
  const { outside } = openPlace(editPublication(sampleIncident(), { apology: undefined }));
  await outside((state) => state.chooseAudience('public'));
  expect(screen.getByText('Not written yet, so left out: Our apology')).toBeTruthy();
  const apology = 'We are sorry.';
  await outside((state) =>
    state.edit({ label: 'Edit', apply: (incident) => editPublication(incident, { apology }) }),
  );
  await waitFor(() => expect(screen.queryByText(/Not written yet/)).toBeNull());
});

test('actions are saved for a tracker, without those that stay, which are counted', async () => {
  const actions = [
    buildAction('Shown'),
    buildAction('Secret', { visibility: 'private' }),
    buildAction('Done', { status: 'done' }),
    buildAction('Known', { ticketUrl: 'https://tracker.test/1' }),
  ];
  const { user, asked, desktop, unfold } = openPlace(buildIncident({ actions }));
  await unfold('Trackers');
  desktop.chosenPath = '/home/me/actions.csv';
  expect(
    screen.getByText(
      'One open action item goes, with owner, due date and priority. Left out: 1 marked private, 1 closed, 1 with a ticket already.',
    ),
  ).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Save CSV… for Jira' }));
  const [file] = asked<SavedFile>('file:save');
  expect(file?.kind).toBe('csv');
  expect(parse(file?.content ?? '', { columns: true })).toMatchObject([{ Summary: 'Shown' }]);
});

test('with nothing to carry over, buttons are off and say so', async () => {
  const { unfold } = openPlace(buildIncident());
  await unfold('Trackers');
  expect(screen.getByText('No open action items to carry over.')).toBeTruthy();
  for (const button of screen.getAllByRole('button', { name: /^Save (?:CSV|script|dates)/ })) {
    expect(button.hasAttribute('disabled')).toBe(true);
  }
  expect(screen.getByText('Not sent to the company yet')).toBeTruthy();
  expect(screen.queryByRole('table', { name: 'What left' })).toBeNull();
});

test('the calendar tells what it holds', async () => {
  const { user, asked } = openPlace(sampleIncident());
  const calendar = within(screen.getByRole('region', { name: 'Calendar' }));
  expect(calendar.getByText(/^5 due dates and the review meeting/)).toBeTruthy();
  await user.click(calendar.getByRole('button', { name: 'Save dates…' }));
  expect(asked<SavedFile>('file:save')[0]?.content).toMatch(/^BEGIN:VCALENDAR\r\n/);
});

test('what left is listed, newest first, the latest at once and the rest on request', async () => {
  const lastExports = Array.from({ length: 9 }, (_, index) => ({
    at: at(`2026-03-12T0${index}:00:00+00:00`),
    format: 'pdf' as const,
    audience: index === 8 ? ('public' as const) : ('internal' as const),
    ...(index === 8 ? { way: 'clipboard' as const } : { fileName: `${index}.pdf` }),
  }));
  const { user } = openPlace(editPublication(sampleIncident(), { lastExports }));
  const table = within(screen.getByRole('table', { name: 'What left' }));
  const rows = () => table.getAllByRole('row').slice(1);
  expect(rows()).toHaveLength(3);
  expect(rows()[0]?.textContent).toContain('12 March 2026, 08:00PublicCopied textNot known');
  expect(rows()[1]?.textContent).toContain('7.pdf');
  await user.click(screen.getByRole('button', { name: 'Show all 9' }));
  expect(rows()).toHaveLength(9);
});

test('a copied text is noted as what left; once the public version is another, it is shown what changed', async () => {
  const { user, incident, outside, store } = openPlace(sampleIncident());
  await outside((state) => state.chooseAudience('public'));
  await user.click(screen.getByRole('button', { name: 'Copy text' }));
  await waitFor(() =>
    expect(incident().publication.lastExports).toMatchObject([
      { format: 'markdown', audience: 'public', way: 'status-page' },
    ]),
  );
  expect(await screen.findByText('Sent, and unchanged since')).toBeTruthy();
  await outside((state) =>
    state.edit({ label: 'Edit', apply: (whole) => editPublication(whole, { apology: 'Sorry.' }) }),
  );
  expect(await screen.findByText('Changed since it was last sent')).toBeTruthy();
  const [see] = screen.getAllByRole('button', { name: /^See what changed since / });
  if (see !== undefined) await user.click(see);
  await waitFor(() => expect(store.getState().dialog?.kind).toBe('sinceExport'));
});

test('says so where what a document was made of is not kept here', async () => {
  const record = {
    at: at('2026-03-12T09:00:00+00:00'),
    format: 'pdf' as const,
    audience: 'internal' as const,
    fingerprint: 'of another computer',
  };
  const { user, store } = openPlace(editPublication(sampleIncident(), { lastExports: [record] }));
  const [see] = screen.getAllByRole('button', { name: /^See what changed since / });
  if (see !== undefined) await user.click(see);
  expect(store.getState().dialog).toBeNull();
  expect(store.getState().toasts.at(-1)?.text).toMatch(/^What it was made of is not kept/);
});

test('a jump to the address of the status page opens its row', async () => {
  const { outside } = openPlace(sampleIncident());
  expect(screen.queryByRole('textbox', { name: 'Status page address' })).toBeNull();
  await outside((state) => state.goToSpot({ place: 'publish', id: '', field: 'statusPageUrl' }));
  expect(screen.getByRole('textbox', { name: 'Status page address' })).toBe(document.activeElement);
});

test('a text with a private word in it is not copied, and neither is it noted', async () => {
  const { user, incident, desktop, store, unfold } = openPlace(sampleIncident());
  await unfold('Status page');
  const home = { place: 'actions', id: '', field: 'owner' } as const;
  const leaks = [
    { kind: 'name', words: 'Sarah', where: 'the text', excerpt: 'Sarah', span: [0, 5], home },
  ] as const;
  desktop.fail('statusPage:copy', appError('export-leaks', { leaks }));
  await user.click(screen.getByRole('button', { name: 'Copy text' }));
  expect(store.getState().dialog?.kind).toBe('exportRefused');
  expect(incident().publication.lastExports).toEqual([]);
});
