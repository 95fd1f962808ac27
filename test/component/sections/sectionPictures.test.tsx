import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import { listenForDrops } from '#renderer/desk/drops/listenForDrops.ts';
import { listenForPaste } from '#renderer/desk/drops/listenForPaste.ts';
import { SECTION_DIALOGS } from '#renderer/desk/sectionDialogs.tsx';
import { DialogHost } from '#renderer/dialogs/DialogHost.tsx';
import { ImpactSection } from '#renderer/impact/ImpactSection.tsx';
import { SummarySection } from '#renderer/summary/SummarySection.tsx';
import { picturesOf } from '#shared/domain/pictures/pictureEdits.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { madePng } from '#test/support/pictures/madePictures.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

const sample = sampleIncident();
const [row] = sample.impact;

function picture(width: number): File {
  return new File([Uint8Array.from(madePng({ width }))], 'a.png', { type: 'image/png' });
}

function dropOn(target: Element, files: readonly File[]) {
  const items = files.map(({ type }) => ({ kind: 'file', type }));
  const dataTransfer = { files, items, types: ['Files'], getData: () => '' };
  fireEvent(target, Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer }));
}

function pasteOn(target: Element, file: File) {
  const clipboardData = { files: [file], items: [], types: ['Files'], getData: () => '' };
  fireEvent(
    target,
    Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData }),
  );
}

test('pictures dropped on the summary and on a number stand there, and go with the number', async () => {
  const view = renderWithStore(
    <>
      <SummarySection />
      <ImpactSection />
      <DialogHost sections={SECTION_DIALOGS} />
    </>,
    sample,
  );
  const { incident, outside, user, edits } = view;
  onTestFinished(listenForDrops(view.store, { ...view.deps, pictures: edits.pictures }));
  dropOn(screen.getByRole('textbox', { name: 'Summary, Markdown' }), [picture(5)]);
  const dialog = await screen.findByRole('dialog', { name: 'Picture' });
  await user.type(within(dialog).getByRole('textbox', { name: 'Caption' }), 'The status page');
  await user.click(within(dialog).getByRole('button', { name: /^Done/ }));
  const names = screen.getAllByRole('textbox', { name: /^Name of / });
  dropOn(names[0] ?? document.body, [picture(6), picture(7)]);
  const small = () => screen.getAllByRole('button', { name: /^Open picture: / });
  await waitFor(() => expect(small()).toHaveLength(3));
  expect(picturesOf(incident())).toMatchObject([
    { width: 5, inSummary: true, visibility: 'private' },
    { width: 6, impactIds: [row?.id] },
    { width: 7, impactIds: [row?.id] },
  ]);
  await outside(() => row && edits.impact.remove(row.id));
  expect(picturesOf(incident())).toMatchObject([{ width: 5 }]);
});

test('files of several kinds that are dropped on a thing at once are all taken in, and none is read as an incident', async () => {
  const { incident, ...view } = renderWithStore(<ImpactSection />, sample);
  onTestFinished(listenForDrops(view.store, { ...view.deps, pictures: view.edits.pictures }));
  const [name] = screen.getAllByRole('textbox', { name: /^Name of / });
  const log = () => new File(['10:02 pump stopped'], 'pump.log', { type: 'text/plain' });
  const table = () => new File(['time,flow\n10:02,0\n10:03,4'], 'flow.csv', { type: 'text/csv' });
  const files = () =>
    picturesOf(incident()).filter(({ impactIds }) => row !== undefined && impactIds?.includes(row.id));
  dropOn(name ?? document.body, [picture(8), log(), table()]);
  await waitFor(() => expect(files()).toHaveLength(3));
  const [place] = screen.getAllByRole('list', { name: /^Pictures of / });
  dropOn(place ?? document.body, [log(), new File(['another'], 'b.txt', { type: 'text/plain' })]);
  await waitFor(() => expect(files()).toHaveLength(4));
  expect(files().map(({ file }) => file.split('.')[1])).toEqual(['png', 'txt', 'csv', 'txt']);
  expect(view.store.getState().dialog).toBeNull();
});

test('a picture that is pasted stands at what has the cursor: the summary, or the one number among several', async () => {
  const { incident, ...view } = renderWithStore(
    <>
      <SummarySection />
      <ImpactSection />
    </>,
    sample,
  );
  onTestFinished(listenForPaste(view.store, { ...view.deps, pictures: view.edits.pictures }));
  const [, second] = sample.impact;
  const [, name] = screen.getAllByRole('textbox', { name: /^Name of / });
  pasteOn(name ?? document.body, picture(6));
  await waitFor(() => expect(picturesOf(incident())).toHaveLength(1));
  await view.outside((state) => state.closeDialog());
  pasteOn(screen.getByRole('textbox', { name: 'Summary, Markdown' }), picture(5));
  await waitFor(() => expect(picturesOf(incident())).toHaveLength(2));
  expect(picturesOf(incident())).toMatchObject([
    { width: 6, impactIds: [second?.id], visibility: 'private' },
    { width: 5, inSummary: true, visibility: 'private' },
  ]);
  expect(picturesOf(incident()).map(({ inSummary = false }) => inSummary)).toEqual([false, true]);
});
