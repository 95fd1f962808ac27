import { expect } from '@playwright/test';
import { toId } from '#shared/domain/incident/ids.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { expectAccessible } from '#test/e2e/support/axe.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';
import { chooseCommand, pressCommand } from '#test/e2e/support/menuItems.ts';
import { buildAction, buildCause } from '#test/support/incidents/buildParts.ts';

test('actions of incidents that are not open are done, and words of all found, by keys and beside other programs', async ({
  launchApp,
  dataDir,
}) => {
  const action = buildAction('Alert on the pool', { due: '2026-03-01' });
  const causes = [
    buildCause('Nothing pages before the pool is full', null, {
      stop: { reason: 'safeguard', safeguard: 'detect' },
    }),
  ];
  const file = libraryFile(dataDir, { title: 'Payments down', actions: [action], causes });
  const below = libraryFile(
    dataDir,
    { id: toId('below'), actions: [buildAction('From below', { owner: '' })], causes },
    '2025/b.incident',
  );
  const app = await launchApp();
  const page = await app.firstWindow();
  await pressCommand(app, page, 'library.actions');
  const row = page.getByRole('button', { name: 'Alert on the pool', exact: true });
  await expect(row).toBeVisible();
  await expect(page.getByRole('button', { name: 'From below', exact: true })).toBeVisible();
  await expectAccessible(page, 'the actions of all incidents');

  file.write({ ...file.read(), summary: 'Typed elsewhere' });
  await row.focus();
  await page.keyboard.press('d');
  await expect.poll(() => file.read().actions[0]?.status).toBe('done');
  expect(file.read().summary).toBe('Typed elsewhere');
  await page.keyboard.press('u');
  await expect.poll(() => file.read().actions[0]?.status).toBe('open');

  below.write({ ...below.read(), actions: [buildAction('Written elsewhere')] });
  await expect(page.getByRole('button', { name: 'Written elsewhere', exact: true })).toBeVisible();
  await row.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Payments down' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /Action items/ })).toBeVisible();

  await pressCommand(app, page, 'library.search');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('written else');
  const found = page.getByRole('article');
  await expect(found.locator('mark').first()).toHaveText('Written');
  await expectAccessible(page, 'the search in all incidents');
  file.write({ ...file.read(), summary: 'Written by someone else' });
  await expect(found).toHaveCount(2);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: file.incident.title })).toBeVisible();

  await chooseCommand(app, 'library.again');
  await expect(page.getByText('Nothing pages before the pool is full').first()).toBeVisible();
  await expectAccessible(page, 'what was seen again');
  await chooseCommand(app, 'library.figures');
  await expect(page.getByRole('heading', { name: 'Incidents in figures' })).toBeVisible();
  await expectAccessible(page, 'the figures of all incidents');
});
