import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SECTION_DIALOGS } from '#renderer/desk/sectionDialogs.tsx';
import { DialogHost } from '#renderer/dialogs/DialogHost.tsx';
import { toId } from '#shared/domain/incident/ids.ts';
import { picturesOf } from '#shared/domain/pictures/pictureEdits.ts';
import { usedPictures } from '#shared/domain/pictures/usedPictures.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { pictureOf } from '#test/support/pictures/pictureOf.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

const sample = sampleIncident();
const eventIds = sample.timeline.slice(0, 1).map(({ id }) => id);
const picture = pictureOf({ id: toId('p1'), eventIds, width: 640, height: 360, caption: 'The pool' });

async function openEditor() {
  const view = renderWithStore(<DialogHost sections={SECTION_DIALOGS} />, { ...sample, pictures: [picture] });
  const home = { kind: 'event', id: eventIds[0] ?? toId('none') } as const;
  await view.outside((state) => state.openDialog({ kind: 'picture', id: picture.id, home }));
  await view.user.click(await screen.findByRole('button', { name: 'Cover, crop, add arrows…' }));
  const dialog = await screen.findByRole('dialog', { name: 'Change the picture' });
  const button = (name: string | RegExp) => within(dialog).getByRole('button', { name });
  const marks = () =>
    within(dialog)
      .queryAllByRole('button', { pressed: true })
      .map((mark) => mark.getAttribute('aria-label'));
  return { ...view, dialog, button, marks };
}

test('a cover is added, moved, sized, taken back and taken away by keys alone', async () => {
  const { user, button, marks } = await openEditor();
  expect(button('Save')).toHaveProperty('disabled', true);
  await user.click(button('Add a cover'));
  expect(marks()).toEqual(['Cover of 128 × 72 pixels at 256, 144']);
  expect(document.activeElement?.getAttribute('aria-label')).toBe(marks()[0]);
  await user.keyboard('{ArrowRight}{ArrowRight}{Shift>}{ArrowDown}{/Shift}');
  expect(marks()).toEqual(['Cover of 128 × 78 pixels at 268, 144']);
  await user.keyboard('{Control>}z{/Control}');
  expect(marks()).toEqual(['Cover of 128 × 72 pixels at 256, 144']);
  await user.keyboard('{Control>}y{/Control}');
  expect(marks()).toEqual(['Cover of 128 × 78 pixels at 268, 144']);
  await user.keyboard('{Delete}');
  expect(marks()).toEqual([]);
});

test('Escape leaves no marks behind unasked, and Cancel goes back to the picture', async () => {
  const { user, dialog, button, incident } = await openEditor();
  await user.click(within(dialog).getByRole('radio', { name: 'Arrow' }));
  await user.click(button('Add an arrow'));
  dialog.dispatchEvent(new Event('cancel', { bubbles: true, cancelable: true }));
  expect(await within(dialog).findByText(/^Nothing is saved yet/)).toBeTruthy();
  await user.click(button('Cancel'));
  expect(await screen.findByRole('dialog', { name: 'Picture' })).toBeTruthy();
  expect(picturesOf(incident())).toEqual([picture]);
});

test('a changed picture keeps what was said of it; undo goes back, but not to one that is to be deleted', async () => {
  const { edits, outside, incident, store } = await openEditor();
  const to = { file: `${'b'.repeat(32)}.png`, width: 10, height: 10 };
  await outside(() => edits.pictures.replace(picture.file, to));
  expect(picturesOf(incident())).toEqual([{ ...picture, ...to }]);
  await outside((state) => state.undo());
  expect(picturesOf(incident())).toEqual([picture]);
  await outside(() => edits.pictures.setText(picture.id, 'caption', 'Another'));
  await outside(() => edits.pictures.replaceForGood(picture.file, to));
  await outside((state) => state.undo());
  await waitFor(() => expect(picturesOf(incident())).toEqual([{ ...picture, ...to }]));
  expect(usedPictures(incident(), store.getState().history)).toEqual([to.file]);
});
