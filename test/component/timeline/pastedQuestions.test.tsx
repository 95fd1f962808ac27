import { screen, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { PREVIEW } from '#renderer/timeline/paste/PasteDialog.tsx';
import { severalText } from '#shared/import/several/severalText.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { add, dialog, rendered } from '#test/support/pastePreview.tsx';

beforeAll(async () => {
  await PREVIEW.preload();
});

test('on the night that the clocks change one answer holds for all, and each can be changed afterwards', async () => {
  const { user, paste, titles } = rendered(buildIncident({ timeZone: 'Europe/Berlin' }));
  await paste('2026-10-25 02:30 Clocks', '2026-10-25 02:40 Queue', '2026-10-25 03:30 Over');
  const [night, ...others] = within(dialog()).getAllByRole('group', { name: /happened twice/ });
  if (night === undefined) throw new Error('Nothing is asked');
  expect(others).toEqual([]);
  expect(screen.getByText(/2 times still to be chosen/)).toBeTruthy();
  await user.click(within(night).getByRole('button', { name: '02:30 (UTC+01:00), the later' }));
  expect(screen.queryByText(/still to be chosen/)).toBeNull();
  await user.click(within(dialog()).getByRole('button', { name: '02:40 (UTC+02:00)' }));
  await user.click(add());
  expect(titles()).toEqual(['02:40 Queue', '02:30 Clocks', '03:30 Over']);
});

test('an event that asks alone asks beside itself, and what nobody answers becomes a note', async () => {
  const { user, paste, titles } = rendered(buildIncident({ timeZone: 'Europe/Berlin' }));
  await paste('2026-10-25 02:30 Clocks', '2026-10-25 03:30 Over');
  expect(within(dialog()).getAllByRole('group', { name: /happened twice/ })).toHaveLength(1);
  expect(screen.getByText(/1 time still to be chosen/)).toBeTruthy();
  await user.click(add());
  expect(titles()).toEqual(['03:30 Over', '– Clocks']);
});

test('of moments that two sources tell one answer makes one event each, in one undo step', async () => {
  const { user, paste, titles, outside } = rendered(buildIncident({ timeline: [] }));
  const texts = [
    {
      name: 'chat.txt',
      text: '2026-03-10 14:18 UTC page: label error rate high\n2026-03-10 14:30 UTC rolled back',
    },
    { name: 'alerts.csv', text: 'time,what\n2026-03-10T14:18:40Z,label error rate high' },
  ];
  await paste(severalText(texts));
  const asked = within(dialog()).getByRole('group', { name: /^A moment is told by two sources/ });
  expect(asked.textContent).toContain('“label error rate high” (alerts.csv)');
  expect(within(dialog()).getByText('also told by alerts.csv')).toBeTruthy();
  await user.click(within(asked).getByRole('button', { name: 'Join them' }));
  await user.click(add());
  expect(titles()).toEqual(['14:18 page: label error rate high', '14:30 rolled back']);
  await outside((state) => state.undo());
  expect(titles()).toEqual([]);
});

test('a time of day that is none is said and put right, and what is left or dropped is counted', async () => {
  const { user, paste, titles } = rendered(buildIncident({ timeline: [] }));
  await paste(
    'Notes of the night shift',
    'ask the vendor for logs',
    '',
    '2026-03-10 14:18 UTC alarm fires',
    '2026-03-10 14:20 UTC lunch',
    '2026-03-10 13:55 PM UTC restart',
  );
  expect(within(dialog()).getByText(/13:55 PM.* is no time of day/)).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: 'Take lunch' }));
  const time = screen.getByRole('textbox', { name: 'Time of restart' });
  await user.clear(time);
  await user.type(time, '14:25{Enter}');
  await user.click(screen.getByRole('checkbox', { name: /^Keep line 1 as a note/ }));
  expect(
    screen.getByText('2 events · 1 note without a time · 1 event left out · 1 line dropped'),
  ).toBeTruthy();
  await user.click(add());
  expect(titles()).toEqual(['14:18 alarm fires', '14:25 restart', '– ask the vendor for logs']);
});
