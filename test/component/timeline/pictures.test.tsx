import { createHash } from 'node:crypto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import { addPictureFiles, NO_HOME_WORDS } from '#renderer/commands/addPicture.ts';
import { listenForDrops } from '#renderer/desk/drops/listenForDrops.ts';
import { listenForPaste } from '#renderer/desk/drops/listenForPaste.ts';
import { SECTION_DIALOGS } from '#renderer/desk/sectionDialogs.tsx';
import { Toasts } from '#renderer/desk/toasts/Toasts.tsx';
import { DialogHost } from '#renderer/dialogs/DialogHost.tsx';
import { EventEditor } from '#renderer/timeline/event/EventEditor.tsx';
import { toId } from '#shared/domain/incident/ids.ts';
import { picturesOf } from '#shared/domain/pictures/pictureEdits.ts';
import { file as fileNamed, transfer } from '#test/support/imports/draggedThings.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { madePng } from '#test/support/pictures/madePictures.ts';
import { pictureOf } from '#test/support/pictures/pictureOf.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

const sample = sampleIncident();
const [event] = sample.timeline;
if (event === undefined) throw new Error('The sample has no event');

function openEvent(incident = sample) {
  const view = renderWithStore(
    <>
      <EventEditor event={event as NonNullable<typeof event>} onClose={() => undefined} />
      <DialogHost sections={SECTION_DIALOGS} />
      <Toasts />
    </>,
    incident,
  );
  onTestFinished(listenForPaste(view.store, { ...view.deps, pictures: view.edits.pictures }));
  const paste = (bytes: Uint8Array | readonly Uint8Array[], onto: Element, text = '') => {
    const files = [bytes]
      .flat()
      .map((each) => new File([Uint8Array.from(each)], 'Nadias desktop.png', { type: 'image/png' }));
    const clipboardData = { files, items: [], types: ['Files'], getData: () => text };
    fireEvent(
      onto,
      Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData }),
    );
  };
  return { ...view, paste };
}

test('a pasted picture is private, asks what it shows, and is one undo step', async () => {
  const { paste, user, incident, outside } = openEvent();
  paste(madePng(), screen.getByRole('textbox', { name: 'What happened' }));
  const dialog = await screen.findByRole('dialog', { name: 'Picture' });
  expect(document.activeElement).toBe(within(dialog).getByRole('textbox', { name: 'Caption' }));
  expect(picturesOf(incident())).toMatchObject([
    { eventIds: [event?.id], visibility: 'private', width: 4, height: 3, caption: '', altText: '' },
  ]);
  expect(JSON.stringify(incident())).not.toContain('desktop');
  await user.type(within(dialog).getByRole('textbox', { name: 'What it shows' }), 'A graph');
  expect(within(dialog).queryByRole('option', { name: /public/i })).toBeNull();
  await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Who may see it' }), 'internal');
  await user.click(within(dialog).getByRole('button', { name: /^Done/ }));
  expect(picturesOf(incident())).toMatchObject([{ altText: 'A graph', visibility: 'internal' }]);
  expect(screen.getByRole('button', { name: 'Open picture: A graph' })).toBeTruthy();
  await outside((state) => state.undo());
  await outside((state) => state.undo());
  await outside((state) => state.undo());
  expect('pictures' in incident()).toBe(false);
});

test('several pictures are one undo step, and each that is refused says why', async () => {
  const { paste, incident, outside } = openEvent();
  const what = screen.getByRole('textbox', { name: 'What happened' });
  const whole = madePng().subarray(0, 40);
  paste([madePng(), whole, madePng({ width: 9 }), new Uint8Array(3)], what);
  const dialog = await screen.findByRole('dialog', { name: '2 files not taken in' });
  expect(within(dialog).getAllByRole('listitem')).toHaveLength(2);
  expect(within(dialog).getByText(/damaged or cut off/)).toBeTruthy();
  expect(picturesOf(incident()).map(({ width }) => width)).toEqual([4, 9]);
  expect(screen.getByText('2 pictures added. Say what each one shows.')).toBeTruthy();
  await outside((state) => state.closeDialog());
  await outside((state) => state.undo());
  expect('pictures' in incident()).toBe(false);
});

test('a picture that is damaged, or has no place, is refused in words', async () => {
  const { paste, incident, outside } = openEvent();
  paste(madePng().subarray(0, 40), screen.getByRole('textbox', { name: 'What happened' }));
  expect(await screen.findByText(/^The file was not taken in.*damaged or cut off/)).toBeTruthy();
  await outside((state) => state.goTo('impact'));
  paste(madePng(), document.body);
  expect(await screen.findByText(NO_HOME_WORDS)).toBeTruthy();
  expect(picturesOf(incident())).toEqual([]);
});

test('cells that were copied with a picture of them are pasted as text', () => {
  const { paste, incident } = openEvent();
  paste(madePng(), screen.getByRole('textbox', { name: 'What happened' }), '14:23\tFirst 503s');
  expect(picturesOf(incident())).toEqual([]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('one whose file has gone says so where it would be, and can be taken away', async () => {
  const pictures = [pictureOf({ id: toId('p1'), eventIds: [event.id], caption: 'The pool' })];
  const { user, incident } = openEvent({ ...sample, pictures });
  await user.click(screen.getByRole('button', { name: 'Open picture: The pool (private)' }));
  const dialog = await screen.findByRole('dialog', { name: 'Picture' });
  fireEvent.error(within(dialog).getByRole('img', { name: 'The pool' }));
  await waitFor(() => expect(within(dialog).getByText(/^The file of a picture is not there/)).toBeTruthy());
  await user.click(within(dialog).getByRole('button', { name: 'Take it away from here' }));
  expect(picturesOf(incident())).toEqual([]);
});

test('pictures that nothing refers to are offered for deletion, and none that undo needs', async () => {
  const { paste, user, store, commands, deps, outside } = openEvent();
  paste(madePng(), screen.getByRole('textbox', { name: 'What happened' }));
  await screen.findByRole('dialog', { name: 'Picture' });
  await outside((state) => state.closeDialog());
  await outside((state) => state.undo());
  await outside(() => commands.runCommand('picture.unused'));
  expect(await screen.findByText('Every picture and file beside this incident is used.')).toBeTruthy();
  const handle = store.getState().file?.handle ?? '';
  await deps.api.request('pictures:add', {
    handle,
    base64: Buffer.from(madePng({ width: 9 })).toString('base64'),
  });
  await outside(() => commands.runCommand('picture.unused'));
  await deps.api.request('pictures:add', { handle, base64: btoa('14:03 ERROR pool') });
  await outside((state) => state.closeDialog());
  await outside(() => commands.runCommand('picture.unused'));
  const dialog = await screen.findByRole('dialog', { name: '1 picture and 1 file that nothing refers to' });
  expect(
    within(dialog)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['', 'Text']);
  await user.click(within(dialog).getByRole('button', { name: 'Delete 1 picture and 1 file' }));
  expect(await screen.findByText('1 picture and 1 file deleted')).toBeTruthy();
  await outside(() => commands.runCommand('picture.unused'));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a file brings its name as its caption, a picture none; beside each stand what it is and who may see it', async () => {
  const { incident, store, deps, edits, outside } = openEvent();
  const files = [
    new File(['14:05 pool exhausted\n14:06 again\n'], 'gateway-b.log', { type: 'text/plain' }),
    new File([Uint8Array.from(madePng())], 'Nadias desktop.png', { type: 'image/png' }),
  ];
  const home = { kind: 'event', id: event?.id ?? toId('none') } as const;
  await outside(() => addPictureFiles(store, { ...deps, pictures: edits.pictures }, { files, home }));
  const file = await screen.findByRole('button', { name: 'Open file: gateway-b.log (private)' });
  expect(file.textContent).toContain('gateway-b.logPrivate · Text, 2 lines');
  const picture = screen.getByRole('button', { name: /^Open picture/ });
  expect(picture.textContent).toBe('Say what it shows…Private · Picture');
  expect(picturesOf(incident()).map(({ caption }) => caption)).toEqual(['gateway-b.log', '']);
});

test('a file says what it is, and the system opens it', async () => {
  const picture = pictureOf({
    file: `${'c'.repeat(32)}.csv`,
    parts: 60_001,
    eventIds: event === undefined ? [] : [event.id],
  });
  const { user, desktop } = openEvent({ ...sample, pictures: [picture] });
  await user.click(screen.getByRole('button', { name: 'Open file: Table, 60,001 rows (private)' }));
  const dialog = await screen.findByRole('dialog', { name: 'Table, 60,001 rows' });
  expect(within(dialog).queryByRole('button', { name: /Cover, crop/ })).toBeNull();
  await user.click(within(dialog).getByRole('button', { name: 'Open with the system’s program' }));
  expect(desktop.requests.find(({ channel }) => channel === 'pictures:open')?.request).toMatchObject({
    file: picture.file,
  });
});

test('an address in where a picture comes from is a link, with its host', async () => {
  const source = 'https://grafana.corp.example/d/pool/checkout?from=1773151800000&to=1773154200000';
  const pictures = [
    pictureOf({ source, caption: 'The pool', eventIds: event === undefined ? [] : [event.id] }),
  ];
  const { user, desktop } = openEvent({ ...sample, pictures });
  await user.click(screen.getByRole('button', { name: 'Open picture: The pool (private)' }));
  const links = await screen.findByRole('list', { name: 'Links of The pool' });
  await user.click(within(links).getByRole('link', { name: /Grafana.*grafana\.corp\.example/ }));
  expect(desktop.requests.filter(({ channel }) => channel === 'link:open')).toMatchObject([
    { request: { url: source } },
  ]);
});

test('a table stands in columns, with its head above', async () => {
  const text = 'Time,connections\n14:05,20\n14:06,"1,100"\n';
  const file = `${createHash('sha256').update(text).digest('hex').slice(0, 32)}.csv`;
  const picture = pictureOf({ file, parts: 2, eventIds: event === undefined ? [] : [event.id] });
  const { user, store, deps } = openEvent({ ...sample, pictures: [picture] });
  const handle = store.getState().file?.handle ?? '';
  await deps.api.request('pictures:add', { handle, base64: btoa(text) });
  await user.click(screen.getByRole('button', { name: 'Open file: Table, 2 rows (private)' }));
  expect(await screen.findByRole('columnheader', { name: 'connections' })).toBeTruthy();
  expect(screen.getByRole('cell', { name: '1,100' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show as graphs…' }));
  expect(await screen.findByRole('dialog', { name: 'Add graphs' })).toBeTruthy();
  expect(screen.getByRole('checkbox', { name: 'connections' })).toBeTruthy();
});

test('a text shows its lines, each with the incident’s clock where it names a zone; a PDF says what it keeps', async () => {
  const text = '2026-03-10T13:12:03Z ERROR pool exhausted\n2026-03-10 13:12:04 WARN no zone\n';
  const file = `${createHash('sha256').update(text).digest('hex').slice(0, 32)}.txt`;
  const at = { eventIds: event === undefined ? [] : [event.id] };
  const pictures = [
    pictureOf({ ...at, file, parts: 2 }),
    pictureOf({ ...at, id: toId('picture-2'), file: `${'d'.repeat(32)}.pdf`, parts: 3 }),
    pictureOf({ ...at, id: toId('picture-3'), file: `${'e'.repeat(32)}.pdf`, parts: 4, isAnonymous: true }),
  ];
  const { user, store, deps, outside, incident } = openEvent({
    ...sample,
    timeZone: 'Europe/Berlin',
    pictures,
  });
  const handle = store.getState().file?.handle ?? '';
  await deps.api.request('pictures:add', { handle, base64: Buffer.from(text).toString('base64') });
  await user.click(screen.getByRole('button', { name: 'Open file: Text, 2 lines (private)' }));
  const lines = await screen.findByRole('region', { name: 'The file' });
  await waitFor(() => expect(lines.textContent).toMatch(/^14:12:03.*pool exhausted.*no zone$/));
  await user.click(await screen.findByRole('button', { name: '14:12, where it begins' }));
  expect(picturesOf(incident())[0]?.takenAt).toBe('2026-03-10T13:12:03+00:00');
  await outside((state) => state.closeDialog());
  await user.click(screen.getByRole('button', { name: 'Open file: PDF, 3 pages (private)' }));
  expect(await screen.findByText(/keeps what it says of its author/)).toBeTruthy();
  await outside((state) => state.closeDialog());
  await user.click(screen.getByRole('button', { name: 'Open file: PDF, 4 pages (private)' }));
  expect(await screen.findByText(/What it said of its author and its program was taken off/)).toBeTruthy();
});

test('a log that is dropped on the open event is a file of it; a document there is still read', async () => {
  const view = openEvent();
  onTestFinished(listenForDrops(view.store, { ...view.deps, pictures: view.edits.pictures }));
  const editor = screen.getByRole('group', { name: /^Edit event/ });
  await view.outside(() =>
    fireEvent.drop(editor, { dataTransfer: transfer({ files: [fileNamed('gateway.log')] }) }),
  );
  await waitFor(() => expect(picturesOf(view.incident())).toMatchObject([{ eventIds: [event?.id] }]));
  await view.outside((state) => state.closeDialog());
  await view.outside(() =>
    fireEvent.drop(editor, { dataTransfer: transfer({ files: [fileNamed('notes.md')] }) }),
  );
  await waitFor(() => expect(view.store.getState().dialog).toMatchObject({ kind: 'pasteTimeline' }));
  expect(picturesOf(view.incident())).toHaveLength(1);
});

test('a PDF and its first page are one card, with both in its dialog, and go together', async () => {
  const at = { eventIds: event === undefined ? [] : [event.id] };
  const pdf = `${'d'.repeat(32)}.pdf`;
  const pictures = [
    pictureOf({ ...at, pageOf: pdf, visibility: 'internal' }),
    pictureOf({ ...at, id: toId('picture-2'), file: pdf, parts: 3, caption: 'Vendor.pdf' }),
  ];
  const { user, incident } = openEvent({ ...sample, pictures });
  const card = screen.getByRole('button', { name: 'Open file: Vendor.pdf' });
  expect(card.textContent).toBe('Vendor.pdfPrivate, first page internal · PDF, 3 pages');
  expect(screen.getAllByRole('button', { name: /^Open (file|picture)/ })).toHaveLength(1);
  await user.click(card);
  const dialog = await screen.findByRole('dialog', { name: 'Vendor.pdf' });
  expect(within(dialog).getByRole('region', { name: 'The file' })).toBeTruthy();
  await user.click(within(dialog).getByRole('radio', { name: 'First page' }));
  expect(within(dialog).getByRole('region', { name: 'The picture' })).toBeTruthy();
  await user.type(within(dialog).getByRole('textbox', { name: 'What it shows' }), 'A title page');
  expect(picturesOf(incident())[0]?.altText).toBe('A title page');
  await user.click(within(dialog).getByRole('button', { name: 'Take it away from here' }));
  expect(picturesOf(incident())).toEqual([]);
});

test('a file that is being taken in has its place at once, and the same file again is said to be there', async () => {
  const { incident, store, deps, edits, outside, desktop } = openEvent();
  const home = { kind: 'event', id: event?.id ?? toId('none') } as const;
  const files = [new File(['14:05 pool exhausted\n'], 'gateway-b.log', { type: 'text/plain' })];
  const bring = () => addPictureFiles(store, { ...deps, pictures: edits.pictures }, { files, home });
  const release = desktop.hold('pictures:add');
  const done = bring();
  const coming = await screen.findByText('Being taken in…');
  expect(coming.closest('li')?.textContent).toContain('gateway-b.log');
  await outside(async () => {
    release();
    await done;
  });
  expect(screen.queryByText('Being taken in…')).toBeNull();
  await outside((state) => state.closeDialog());
  const before = incident();
  await outside(bring);
  expect(screen.getByText('“gateway-b.log” is there already: the same file was added before.')).toBeTruthy();
  expect(incident()).toBe(before);
});
