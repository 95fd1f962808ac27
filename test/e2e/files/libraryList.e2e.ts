import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { toId } from '#shared/domain/incident/ids.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { expectAccessible } from '#test/e2e/support/axe.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';

test('the list by keys alone: narrowed, its view kept, an incident renamed with its file and put away; the next start has it', async ({
  launchApp,
  dataDir,
}) => {
  const put = (title: string, tags: readonly string[]) =>
    libraryFile(dataDir, { id: toId(title), title, tags }, `${title.toLowerCase()}.incident`);
  const mail = put('Mail', ['post']);
  put('Billing', ['money']);
  put('Maps', ['tiles']);
  const app = await launchApp();
  const page = await app.firstWindow();
  const row = (name: string) => page.getByRole('button', { name, exact: true });
  await row('Billing').focus();
  await page.keyboard.press('m');
  await expect(page.locator(':focus')).toHaveText(/^Ma/);
  await page.keyboard.type('ai');
  await expect(row('Mail')).toBeFocused();

  await page.keyboard.press('F2');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Mail was late');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(row('Mail was late')).toBeVisible();
  const folder = join(mail.path, '..');
  const renamed = () => readdirSync(folder).filter((name) => name.endsWith('mail-was-late.incident'));
  await expect.poll(renamed).toHaveLength(1);
  await expect(row('Mail was late')).toBeFocused();
  await expect.poll(() => readdirSync(folder)).not.toContain('mail.incident');

  await page.getByRole('button', { name: 'Filter', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('ta');
  await page.keyboard.press('ArrowRight');
  const value = page.getByRole('menuitemcheckbox', { name: /money/ });
  await expect(page.getByRole('menuitemcheckbox').first()).toBeFocused();
  await page.keyboard.type('mon');
  await expect(value).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Tag: money (1)')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expectAccessible(page, 'the list with what it is narrowed by');
  await expect(row('Maps')).toHaveCount(0);

  await page.getByRole('button', { name: 'Views', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('keep');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('Money');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Views', exact: true })).toHaveText('Money');

  await row('Billing').focus();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.type('arch');
  await page.keyboard.press('Enter');
  await expect(page.getByText('“Billing” is put away', { exact: false })).toBeVisible();
  await expect(row('Billing')).toHaveCount(0);
  await app.close();

  const next = await launchApp();
  const again = await next.firstWindow();
  await expect(again.getByRole('button', { name: 'Mail was late', exact: true })).toBeVisible();
  await expect(again.getByRole('button', { name: 'Billing', exact: true })).toHaveCount(0);
  await again.getByRole('button', { name: 'Views', exact: true }).click();
  await again.getByRole('menuitem', { name: 'Money' }).click();
  await again.getByRole('button', { name: /^Archived/ }).click();
  await expect(again.getByRole('button', { name: 'Billing', exact: true })).toBeVisible();
});
