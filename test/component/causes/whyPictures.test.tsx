import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import { CausesSection } from '#renderer/causes/CausesSection.tsx';
import { listenForDrops } from '#renderer/desk/drops/listenForDrops.ts';
import { listenForPaste } from '#renderer/desk/drops/listenForPaste.ts';
import { picturesOf } from '#shared/domain/pictures/pictureEdits.ts';
import { transfer } from '#test/support/imports/draggedThings.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause } from '#test/support/incidents/buildParts.ts';
import { madePng } from '#test/support/pictures/madePictures.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

const [PARENT, CHILD] = [buildCause('a'), buildCause('b', 'a')];

function picture(width: number): File {
  return new File([Uint8Array.from(madePng({ width }))], 'Nadias desktop.png', { type: 'image/png' });
}

async function whys() {
  const view = renderWithStore(
    <CausesSection />,
    buildIncident({ failure: 'The API failed.', causes: [PARENT, CHILD] }),
  );
  const deps = { ...view.deps, pictures: view.edits.pictures };
  onTestFinished(listenForPaste(view.store, deps));
  onTestFinished(listenForDrops(view.store, deps));
  await view.outside((state) => state.goTo('causes'));
  await view.outside((state) => state.selectCause(CHILD.id));
  return { ...view, pictures: () => picturesOf(view.incident()) };
}

function paste(onto: Element, file: File): void {
  const clipboardData = { files: [file], items: [], types: ['Files'], getData: () => '' };
  fireEvent(onto, Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData }));
}

function answer(text: string): HTMLElement {
  return screen.getByRole('textbox', { name: `Answer to Why ${text}?` });
}

test('a picture that is pasted stands at the answer with the cursor, elsewhere at the chosen one, and is one undo step', async () => {
  const { pictures, outside, incident } = await whys();
  paste(answer('b'), picture(5));
  await waitFor(() => expect(pictures()).toHaveLength(1));
  await outside((state) => state.closeDialog());
  paste(document.body, picture(6));
  await waitFor(() => expect(pictures()).toHaveLength(2));
  expect(pictures()).toMatchObject([
    { width: 5, causeIds: [CHILD.id], eventIds: [], visibility: 'private' },
    { width: 6, causeIds: [CHILD.id], eventIds: [], visibility: 'private' },
  ]);
  expect(JSON.stringify(incident())).not.toContain('desktop');
  const shown = within(screen.getByRole('list', { name: 'Pictures of b' }));
  expect(shown.getAllByRole('button', { name: /^Open picture/ })).toHaveLength(2);
  await outside((state) => state.undo());
  expect(pictures()).toMatchObject([{ width: 5 }]);
});

test('a picture stands at the answer that it is dropped on, not at the chosen one', async () => {
  const { pictures, outside } = await whys();
  await outside((state) => state.setCausesMode('outline'));
  fireEvent.drop(answer('a'), { dataTransfer: transfer({ files: [picture(7)] }) });
  await waitFor(() => expect(pictures()).toMatchObject([{ width: 7, causeIds: [PARENT.id] }]));
});

test('a picture is chosen for the answer that is worked on; cancelled, nothing happens', async () => {
  const { user, pictures, desktop, incident } = await whys();
  const before = incident();
  const add = screen.getByRole('button', { name: '+ picture or file' });
  await user.click(add);
  expect(incident()).toBe(before);
  desktop.chosenText = { name: 'pool.png', text: Buffer.from(madePng({ width: 8 })).toString('latin1') };
  await user.click(add);
  await waitFor(() =>
    expect(pictures()).toMatchObject([{ width: 8, causeIds: [CHILD.id], visibility: 'private' }]),
  );
});
