import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import { listenForDrops } from '#renderer/desk/drops/listenForDrops.ts';
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

function dropOn(target: Element, widths: readonly number[]) {
  const files = widths.map(
    (width) => new File([Uint8Array.from(madePng({ width }))], 'a.png', { type: 'image/png' }),
  );
  const items = files.map(({ type }) => ({ kind: 'file', type }));
  const dataTransfer = { files, items, types: ['Files'], getData: () => '' };
  fireEvent(target, Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer }));
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
  dropOn(screen.getByRole('textbox', { name: 'Summary, Markdown' }), [5]);
  const dialog = await screen.findByRole('dialog', { name: 'Picture' });
  await user.type(within(dialog).getByRole('textbox', { name: 'Caption' }), 'The status page');
  await user.click(within(dialog).getByRole('button', { name: /^Done/ }));
  const names = screen.getAllByRole('textbox', { name: /^Name of / });
  dropOn(names[0] ?? document.body, [6, 7]);
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
