import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import { listenForDrops } from '#renderer/desk/drops/listenForDrops.ts';
import { SECTION_DIALOGS } from '#renderer/desk/sectionDialogs.tsx';
import { DialogHost } from '#renderer/dialogs/DialogHost.tsx';
import { TimelineSection } from '#renderer/timeline/TimelineSection.tsx';
import { picturesOf } from '#shared/domain/pictures/pictureEdits.ts';
import { PASTE_FORM } from '#shared/drafts/formKey.ts';
import { file, transfer } from '#test/support/imports/draggedThings.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';

test('a log that is dropped on an event of the list is read as events, or stays a file of it', async () => {
  const view = renderWithStore(
    <>
      <TimelineSection />
      <DialogHost sections={SECTION_DIALOGS} />
    </>,
    buildIncident({ timeline: [buildEvent('Page', '14:23'), buildEvent('Restart', '14:30')] }),
  );
  onTestFinished(listenForDrops(view.store, { ...view.deps, pictures: view.edits.pictures }));
  await view.outside((state) => state.goTo('timeline'));
  const dropOn = async (onto: Element, dropped = file('out.log')) => {
    await view.outside(() => fireEvent.drop(onto, { dataTransfer: transfer({ files: [dropped] }) }));
    return within(await screen.findByRole('dialog', { name: `${dropped.name} into the timeline` }));
  };
  const dialog = await dropOn(screen.getByText('Restart'));
  expect(dialog.getByText(/^Dropped on “Restart”:/)).toBeTruthy();
  await view.user.click(dialog.getByRole('button', { name: 'Keep it as a file of this event' }));
  await waitFor(() =>
    expect(picturesOf(view.incident())).toMatchObject([{ eventIds: ['Restart'], visibility: 'private' }]),
  );
  expect(view.incident().timeline).toHaveLength(2);

  await view.outside((state) => state.closeDialog());
  const beside = await dropOn(document.body);
  expect(beside.queryByRole('button', { name: /^Keep it as a file/ })).toBeNull();

  await view.outside((state) => {
    state.closeDialog();
    state.dropForm(PASTE_FORM);
  });
  const letter = new File(['The provider retired the hall in October'], 'letter.txt');
  const untimed = await dropOn(screen.getByText('Page'), letter);
  const keep = untimed.getByRole('button', { name: 'Keep it as a file of this event' });
  await waitFor(() => expect(document.activeElement).toBe(keep));
});
