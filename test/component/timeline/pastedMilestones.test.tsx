import { within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { PREVIEW } from '#renderer/timeline/paste/PasteDialog.tsx';
import { add, dialog, rendered } from '#test/support/pastePreview.tsx';

beforeAll(async () => {
  await PREVIEW.preload();
});

test('milestones that the incident lacks are asked about beside the events, and come with them', async () => {
  const { user, paste, incident } = rendered();
  await paste('14:20 ack, looking', '14:30 rolled back', '14:35 recovered');
  const asked = () =>
    within(dialog())
      .queryAllByRole('button', { name: /\? Yes$/ })
      .map(({ textContent }) => textContent);
  expect(asked()).toEqual(['Acknowledged? Yes', 'Mitigated? Yes', 'Resolved? Yes']);
  await user.click(within(dialog()).getByRole('button', { name: 'Acknowledged? Yes' }));
  await user.click(within(dialog()).getByRole('button', { name: 'Resolved? Yes' }));
  expect(asked()).toEqual(['Mitigated? Yes']);
  await user.click(add());
  const { milestones, timeline } = incident();
  const titleOf = (id: string | null) => timeline.find((event) => event.id === id)?.title;
  expect(titleOf(milestones.acknowledged)).toBe('ack, looking');
  expect(titleOf(milestones.resolved)).toBe('recovered');
  expect(milestones.mitigated).toBeNull();
});
