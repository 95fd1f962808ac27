import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SECTION_DIALOGS } from '#renderer/desk/sectionDialogs.tsx';
import { DialogHost } from '#renderer/dialogs/DialogHost.tsx';
import { GUIDE_WHEN_TO_WRITE as GUIDE } from '#shared/domain/incident/trigger.ts';
import { renderWithStore } from '#test/support/renderWithStore.tsx';
import { emptyStore } from '#test/support/storeFixture.ts';

async function editor() {
  const view = renderWithStore(<DialogHost sections={SECTION_DIALOGS} />, emptyStore());
  await view.outside((state) => state.openDialog({ kind: 'decision' }));
  await view.user.type(screen.getByRole('textbox', { name: 'What happened' }), 'Search slow');
  await view.user.click(screen.getByRole('button', { name: 'When we write one…' }));
  const dialog = within(screen.getByRole('dialog', { name: 'When we write a postmortem' }));
  const field = (name: string) => dialog.getByRole('textbox', { name });
  const retype = async (name: string, text: string): Promise<void> => {
    await view.user.clear(field(name));
    await view.user.type(field(name), text);
  };
  return { ...view, dialog, field, retype };
}

test('bounds are kept in the settings and lead back to the decision, which goes by them', async () => {
  const { user, retype, dialog, store, desktop } = await editor();
  await retype('Minutes of downtime', '10');
  await retype('Days between failures', '90');
  await retype('Business hours begin', '8:30');
  await user.click(dialog.getByRole('checkbox', { name: 'Sat' }));
  await retype('Percent of users', '0.5');
  await retype('Minutes for those users', '2{Enter}');
  expect(store.getState().settings).toMatchObject({
    postmortemCriteria: {
      downtimeMinutes: 10,
      repeatDays: 90,
      businessHours: { from: '08:30', to: '17:00', days: [1, 2, 3, 4, 5, 6] },
    },
    postmortemThreshold: { usersPercent: 0.5, minutes: 2 },
  });
  expect(desktop.count('settings:change')).toBe(1);
  expect(screen.getByRole('textbox', { name: 'What happened' })).toHaveProperty('value', 'Search slow');
  expect(
    screen.getByRole('checkbox', { name: /^Customers were down for more than 10 minutes/ }),
  ).toBeTruthy();
  expect(
    screen.getByRole('checkbox', { name: /^More than 0.5% of users for more than 2 minutes/ }),
  ).toBeTruthy();
});

test('the guide’s bounds come back with one press', async () => {
  const { user, retype, dialog, field, store } = await editor();
  await retype('Minutes of downtime', '10');
  await user.clear(field('Days between failures'));
  await user.click(dialog.getByRole('button', { name: 'Back to the guide’s bounds' }));
  expect(field('Minutes of downtime')).toHaveProperty('value', '5');
  expect(field('Days between failures')).toHaveProperty('value', '30');
  await user.click(dialog.getByRole('button', { name: /^Save/ }));
  const { postmortemCriteria: criteria, postmortemThreshold: threshold } = store.getState().settings;
  expect({ criteria, threshold }).toEqual(GUIDE);
});

test.each([
  ['Minutes of downtime', '-1'],
  ['Percent of users', ''],
  ['Business hours begin', '25:00'],
  ['Business hours end', '08:00'],
])('%s cannot be %o: it stays, and waits to be put right', async (name, text) => {
  const { user, dialog, retype, field, store, desktop } = await editor();
  if (text === '') await user.clear(field(name));
  else await retype(name, text);
  await user.click(dialog.getByRole('button', { name: /^Save/ }));
  expect(store.getState().dialog?.kind).toBe('whenToWrite');
  expect(desktop.count('settings:change')).toBe(0);
  expect(field(name)).toHaveProperty('value', text);
});

test('cancelling changes nothing and leads back', async () => {
  const { user, dialog, retype, store } = await editor();
  await retype('Minutes of downtime', '10');
  await user.click(dialog.getByRole('button', { name: 'Cancel' }));
  expect(store.getState().dialog?.kind).toBe('decision');
  expect(store.getState().settings.postmortemCriteria).toBe(GUIDE.criteria);
});
