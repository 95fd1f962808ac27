import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { zipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { NO_HOME_WORDS } from '#renderer/commands/addPicture.ts';
import { listenForDrops } from '#renderer/desk/drops/listenForDrops.ts';
import { Toasts } from '#renderer/desk/toasts/Toasts.tsx';
import { ChoosePartDialog } from '#renderer/dialogs/ChoosePartDialog.tsx';
import { useAppStore } from '#renderer/store/AppStoreContext.tsx';
import type { DeskPlace } from '#shared/domain/incident/sections.ts';
import { buildPdf } from '#test/support/buildPdf.ts';
import { bytesOf } from '#test/support/imports/readInput.ts';
import { slackDay, USERS } from '#test/support/imports/slackDay.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { storeWith } from '#test/support/storeFixture.ts';

const LINES = '- 14:20 - Restart\n- 14:25 - Up';

function file(name: string, type = ''): File {
  return new File([LINES], name, { type });
}

interface Dragged {
  readonly files?: readonly File[];
  readonly text?: string;
  /** Of the folder that all files lie in. */
  readonly folder?: string;
}

/** As browsers tell of it: while dragging the kinds only, when dropped the names as well. */
function transfer({ files = [], text = '', folder }: Dragged) {
  const entries = files.map((one) => ({
    name: one.name,
    isFile: true,
    isDirectory: false,
    file: (take: (file: File) => void) => take(one),
  }));
  const entryOfFolder = {
    name: folder,
    isFile: false,
    isDirectory: true,
    createReader: () => readerOf(entries),
  };
  const items =
    folder === undefined
      ? files.map(({ type }, index) => ({ kind: 'file', type, webkitGetAsEntry: () => entries[index] }))
      : [{ kind: 'file', type: '', webkitGetAsEntry: () => entryOfFolder }];
  const types = files.length > 0 || folder !== undefined ? ['Files'] : ['text/plain'];
  // A folder is among the files, too.
  const shown = folder === undefined ? files : [new File([], folder)];
  return { files: shown, items, types, dropEffect: 'copy', getData: () => text };
}

/** A folder tells of some of its entries at a time, and of none at its end. */
function readerOf(entries: readonly object[]) {
  let at = 0;
  return { readEntries: (take: (some: readonly object[]) => void) => take(entries.slice(at, (at += 1))) };
}

function AskedPart() {
  const dialog = useAppStore((state) => state.dialog);
  return dialog?.kind === 'choosePart' ? <ChoosePartDialog {...dialog} /> : null;
}

async function windowAt(place: DeskPlace | null, isReadOnly = false) {
  const view = renderWithStore(
    <>
      <input aria-label="Field" />
      <AskedPart />
      <Toasts />
    </>,
    storeWith(buildIncident(), isReadOnly),
  );
  onTestFinished(listenForDrops(view.store, { ...view.deps, pictures: view.edits.pictures }));
  await view.outside((state) => (place === null ? state.goHome() : state.goTo(place)));
  const drag = (dragged: Dragged, onto: Element = document.body) => {
    // The very object that is asked afterwards; the test library's own events carry a copy of it.
    const dataTransfer = transfer(dragged);
    const send = (type: string): boolean =>
      fireEvent(onto, Object.assign(new Event(type, { bubbles: true, cancelable: true }), { dataTransfer }));
    send('dragenter');
    const isLeftAlone = send('dragover');
    return { pointer: dataTransfer.dropEffect, isLeftAlone };
  };
  const drop = async (dragged: Dragged) => {
    await view.outside(() => fireEvent.drop(document.body, { dataTransfer: transfer(dragged) }));
    return screen.getByRole('status').textContent;
  };
  return { ...view, drag, drop };
}

test('on the timeline a text file, or several lines from elsewhere, open their preview', async () => {
  for (const dragged of [
    { files: [file('notes.md', 'text/markdown')] },
    { files: [file('out.log')] },
    { text: LINES },
  ]) {
    const { drag, drop, store, outside } = await windowAt('timeline');
    expect(drag(dragged).pointer).toBe('copy');
    expect(await drop(dragged)).toBe('');
    await waitFor(() =>
      expect(store.getState().dialog).toMatchObject({ kind: 'pasteTimeline', text: LINES }),
    );
    await outside((state) => state.closeDialog());
    document.body.replaceChildren();
  }
});

test.each([
  ['a picture beside every event', { files: [file('graph.png', 'image/png')] }, NO_HOME_WORDS],
  ['a film', { files: [file('screen.mp4', 'video/mp4')] }, '“screen.mp4” was not read: it is no text.'],
  [
    'JSON',
    { files: [file('alerts.bin', 'application/octet-stream')] },
    '“alerts.bin” was not read: it is no text.',
  ],
  [
    'an incident',
    { files: [file('x.incident')] },
    '“x.incident” was not read: dropping opens nothing. To open an incident, choose File › Open…',
  ],
  ['an empty folder', { files: [], folder: 'logs' }, '“logs” is empty.'],
  ['one line from elsewhere', { text: '14:20 Restart' }, 'What was dropped was not read. Text files'],
])('%s on the timeline is not read, and words say what can be done', async (_what, dragged, words) => {
  const { drop, store } = await windowAt('timeline');
  await drop(dragged);
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain(words));
  expect(store.getState().dialog).toBeNull();
});

test.each([
  ['several files', undefined, 'a.txt', 'b.txt'],
  ['a folder', 'notes', 'notes/a.txt', 'notes/b.txt'],
])('%s on the timeline open one preview, each named', async (_what, folder, first, second) => {
  const { drag, drop, store } = await windowAt('timeline');
  const dragged = { files: [file('a.txt'), file('b.txt')], ...(folder === undefined ? {} : { folder }) };
  expect(drag(dragged).pointer).toBe('copy');
  await drop(dragged);
  await waitFor(() =>
    expect(store.getState().dialog).toMatchObject({
      kind: 'pasteTimeline',
      text: `===== Source 1 of 2: ${first} =====\n${LINES}\n===== Source 2 of 2: ${second} =====\n${LINES}`,
    }),
  );
});

test('where no incident is open, documents that are each a whole incident are asked about', async () => {
  const { drop, store } = await windowAt(null);
  const document = (name: string) =>
    new File([`# ${name} stopped\n\n## Summary\n\nIt stopped.\n\n## Timeline\n\n${LINES}\n`], `${name}.md`);
  await drop({ files: [document('Pump'), document('Valve'), file('chat.txt')] });
  await waitFor(() =>
    expect(store.getState().dialog).toMatchObject({
      kind: 'severalIncidents',
      whole: { documents: [{ name: 'Pump.md' }, { name: 'Valve.md' }], others: [{ name: 'chat.txt' }] },
    }),
  );
});

test('at another place of an incident a text file opens its preview, at the timeline', async () => {
  const { drag, drop, store } = await windowAt('causes');
  const dragged = { files: [file('2026-03-09 notes.txt', 'text/plain')] };
  expect(drag(dragged).pointer).toBe('copy');
  await drop(dragged);
  await waitFor(() =>
    expect(store.getState()).toMatchObject({
      place: 'timeline',
      dialog: { kind: 'pasteTimeline', text: LINES, dayOfFile: { year: 2026, month: 3, day: 9 } },
    }),
  );
});

test('where no incident is open a text file begins a new one, named after it', async () => {
  const { drag, drop, store } = await windowAt(null);
  const dragged = { files: [file('2026-03-09 checkout.txt', 'text/plain')] };
  expect(drag(dragged).pointer).toBe('copy');
  await drop(dragged);
  await waitFor(() =>
    expect(store.getState().dialog).toMatchObject({
      kind: 'newIncident',
      brought: { title: '2026-03-09 checkout', text: LINES, words: expect.stringContaining('2 events') },
    }),
  );
});

test('what holds nothing begins no incident, and words say what it seems to be', async () => {
  const { drop, store } = await windowAt(null);
  await drop({ files: [new File(['Milk\nBread'], 'list.txt', { type: 'text/plain' })] });
  await waitFor(() =>
    expect(screen.getByRole('status').textContent).toContain(
      'No event and no section was found in “list.txt”. It looks like plain text.',
    ),
  );
  expect(store.getState().dialog).toBeNull();
});

test('while a dialog is open nothing is taken', async () => {
  const { drag, drop, outside } = await windowAt(null);
  await outside((state) => state.openDialog({ kind: 'newIncident' }));
  expect(drag({ files: [file('notes.txt', 'text/plain')] }).pointer).toBe('none');
  expect(await drop({ files: [file('notes.txt', 'text/plain')] })).toContain('Close the dialog first.');
});

test.each([
  ['over an incident', 'timeline' as const],
  ['where none is open', null],
])('a dialog that was opened while a file was read stays: %s', async (_where, place) => {
  const { store, outside } = await windowAt(place);
  await outside((state) => {
    fireEvent.drop(document.body, { dataTransfer: transfer({ files: [file('notes.md', 'text/markdown')] }) });
    state.openDialog({ kind: 'decision' });
  });
  await waitFor(() =>
    expect(screen.getByRole('status').textContent).toContain(
      '“notes.md” was not read. Close the dialog first.',
    ),
  );
  expect(store.getState().dialog).toEqual({ kind: 'decision' });
});

test('the pointer refuses what is known not to be text, and takes several files', async () => {
  const { drag } = await windowAt('timeline');
  expect(drag({ files: [file('screen.mp4', 'video/mp4')] }).pointer).toBe('none');
  expect(screen.getByRole('status').textContent).toContain(
    'Text files (.txt, .md, .csv, .json, .html, .docx, .pdf, .eml and the like)',
  );
  expect(drag({ files: [file('a.txt'), file('b.txt')] }).pointer).toBe('copy');
});

test('what can only be read takes nothing and says so', async () => {
  const { drag, drop } = await windowAt('timeline', true);
  expect(drag({ files: [file('notes.txt', 'text/plain')] }).pointer).toBe('none');
  expect(await drop({ files: [file('notes.txt', 'text/plain')] })).toContain(
    'This document can only be read.',
  );
});

test('text over a field is left to the field, and what is dragged within the page to the page', async () => {
  const { drag } = await windowAt('timeline');
  expect(drag({ text: LINES }, screen.getByRole('textbox', { name: 'Field' })).isLeftAlone).toBe(true);
  fireEvent.dragStart(document.body);
  expect(drag({ text: LINES }).isLeftAlone).toBe(true);
  fireEvent.dragEnd(document.body);
  expect(drag({ text: LINES }).isLeftAlone).toBe(false);
});

test('the archive of a Slack export is unpacked, and its messages open the preview', async () => {
  const { drag, drop, store } = await windowAt('timeline');
  const bytes = zipSync({ 'users.json': bytesOf(USERS), 'ops/2026-05-04.json': bytesOf(slackDay(0)) });
  const dragged = { files: [new File([Buffer.from(bytes)], 'export.zip', { type: 'application/zip' })] };
  expect(drag(dragged).pointer).toBe('copy');
  await drop(dragged);
  await waitFor(() =>
    expect(store.getState().dialog).toMatchObject({
      kind: 'pasteTimeline',
      text: expect.stringContaining('valve 4711 is shut'),
    }),
  );
});

test('of a large Slack export the channel and the days are asked for, and these are read', async () => {
  const { outside, store, user } = await windowAt('timeline');
  const long = slackDay(0).map((message) => ({ ...message, text: 'and so on '.repeat(250_000) }));
  const bytes = zipSync({
    'users.json': bytesOf(USERS),
    'ops/2026-05-03.json': bytesOf(long),
    'ops/2026-05-04.json': bytesOf(slackDay(0)),
  });
  const files = [new File([Buffer.from(bytes)], 'export.zip', { type: 'application/zip' })];
  await outside(() => fireEvent.drop(document.body, { dataTransfer: transfer({ files }) }));
  const asked = within(await screen.findByRole('dialog', { name: 'Which part of “export.zip”?' }));
  await user.selectOptions(asked.getByRole('combobox', { name: 'First day (UTC)' }), '2026-05-03');
  expect(asked.getByRole('status').textContent).toBe('That is still too much: take fewer days.');
  expect(asked.getByRole('button', { name: 'Read' })).toHaveProperty('disabled', true);
  await user.selectOptions(asked.getByRole('combobox', { name: 'First day (UTC)' }), '2026-05-04');
  await user.click(asked.getByRole('button', { name: 'Read' }));
  await waitFor(() =>
    expect(store.getState().dialog).toMatchObject({
      kind: 'pasteTimeline',
      text: expect.stringContaining('valve 4711 is shut'),
    }),
  );
});

test('an archive that is nothing to read is refused with what can be done', async () => {
  const { drop } = await windowAt('timeline');
  await drop({ files: [new File([Buffer.from(zipSync({ 'a.png': new Uint8Array(9) }))], 'a.zip')] });
  await waitFor(() =>
    expect(screen.getByRole('status').textContent).toContain(
      '“a.zip” was not read: it holds 1 file, and is no export of Slack, no Word document and no mails; unpack it',
    ),
  );
});

test('the pointer takes JSON and Word documents, whatever program they are of', async () => {
  const { drag } = await windowAt('timeline');
  expect(drag({ files: [file('a.json', 'application/json')] }).pointer).toBe('copy');
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  expect(drag({ files: [file('a.docx', word)] }).pointer).toBe('copy');
  expect(drag({ files: [file('a.mp3', 'audio/mpeg')] }).pointer).toBe('none');
});

test('a file that calls itself a document and is none is refused in words', async () => {
  const { drop } = await windowAt('timeline');
  await drop({ files: [new File([new Uint8Array([0x89, 0x50, 0, 1, 2, 3])], 'notes.docx')] });
  await waitFor(() =>
    expect(screen.getByRole('status').textContent).toContain('“notes.docx” was not read: it is no text.'),
  );
});

test.each([
  ['pumps.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['pumps.pdf', 'application/pdf'],
  ['pumps.rtf', 'application/rtf'],
  ['pumps.eml', 'message/rfc822'],
  ['pumps.mbox', 'application/mbox'],
  ['OPS-1.xml', 'application/xml'],
  ['alerts.json', 'application/json'],
])('%s can be dropped, also while only its type is known', async (name, type) => {
  const { drag } = await windowAt('timeline');
  expect(drag({ files: [file(name, type)] }).pointer).toBe('copy');
});

test('of a file that packs its text, the preview shows the text', async () => {
  const { drop, store } = await windowAt('timeline');
  const text = String.raw`{\rtf1 14:20 Restart\par 14:25 Up\par}`;
  await drop({ files: [new File([text], 'pumps.rtf', { type: 'application/rtf' })] });
  await waitFor(() =>
    expect(store.getState().dialog).toMatchObject({
      kind: 'pasteTimeline',
      text: expect.stringContaining('14:20 Restart'),
    }),
  );
});

test('a scan is refused in words', async () => {
  const { drop } = await windowAt('timeline');
  const bytes = buildPdf({ pages: [[]] });
  await drop({ files: [new File([new Uint8Array(bytes)], 'scan.pdf', { type: 'application/pdf' })] });
  await waitFor(() =>
    expect(screen.getByRole('status').textContent).toContain(
      '“scan.pdf” was not read: it is a PDF without text, such as a scan',
    ),
  );
});
