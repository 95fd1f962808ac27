import { existsSync, writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { toId } from '#shared/domain/incident/ids.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { filePage } from '#test/e2e/pages/filePage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { expectAccessible } from '#test/e2e/support/axe.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';
import { dataDirOf, keptVersions } from '#test/e2e/support/userData.ts';

const copyOf = (path: string) => path.replace(/\.incident$/, ' (conflicted copy).incident');

test('a conflict copy that comes while somebody types is said, merged at one press, and put away', async ({
  sharedApp,
  dataDir,
}) => {
  // Of this id the shared app keeps no versions of another journey, which would be taken for its past.
  const file = libraryFile(dataDir, { id: toId('copied'), summary: 'It was down.' });
  const app = await sharedApp({ path: file.path });
  const page = await app.firstWindow();
  const desk = filePage(page);
  await desk.summary.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Mine');
  await expect.poll(() => file.read().summary).toBe('It was down. Mine');

  const theirs = serializeIncident({ ...file.read(), title: 'Their title' });
  writeFileSync(copyOf(file.path), theirs);
  const notice = page.getByRole('region', { name: '1 copy of this incident beside its file' });
  await expect(notice).toBeVisible();
  await expect(desk.summary).toBeFocused();
  await page.keyboard.type(' still');
  await expect(desk.summary).toHaveValue('It was down. Mine still');
  await expectAccessible(page, 'a conflict copy beside the file');

  await notice.getByRole('button', { name: 'Merge and put away' }).click();
  await expect(notice).toBeHidden();
  await expect
    .poll(() => file.read())
    .toMatchObject({ title: 'Their title', summary: 'It was down. Mine still' });
  await expect.poll(() => existsSync(copyOf(file.path))).toBe(false);
  const shared = await dataDirOf(app);
  await expect.poll(() => keptVersions(shared, file.incident.id)).toContain(theirs);
});

test('a conflict copy marks its row on Home, and is merged in the file that it is of', async ({
  launchApp,
  dataDir,
}) => {
  const file = libraryFile(dataDir);
  writeFileSync(copyOf(file.path), serializeIncident({ ...file.read(), title: 'Their title' }));
  const page = await (await launchApp({})).firstWindow();
  const row = page.getByRole('row').filter({ hasText: '1 conflict copy: Dropbox' });
  await row.getByRole('button', { name: 'Open and merge' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => existsSync(copyOf(file.path))).toBe(false);
});
