import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { filePage } from '#test/e2e/pages/filePage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';
import { pressCommand } from '#test/e2e/support/menuItems.ts';
import { passTime, stopClock } from '#test/e2e/support/stoppedClock.ts';
import { INCIDENT_FIXTURES } from '#test/support/incidents/incidentFixture.ts';

/** An edit is on its way to the file at most this long after it, when the typing pauses… */
const SAVED_AFTER_MS = 1000;
/** …and while the typing goes on, when it never pauses for this long. */
const SAVED_WHILE_TYPING_MS = 5000;
const BETWEEN_KEYS_MS = 100;

test('an edit is in the file about a second later, as the one serialisation of the document, and one right before leaving for the library as well', async ({
  sharedApp,
  dataDir,
}) => {
  const file = libraryFile(dataDir);
  const page = await (await sharedApp({ path: file.path })).firstWindow();
  const desk = filePage(page);
  await expect(desk.saveState).toHaveText('Saved');
  expect(file.text()).toBe(serializeIncident(file.incident));
  await desk.summary.pressSequentially('It was down.');
  await expect.poll(() => file.read().summary).toBe('It was down.');
  await expect(desk.saveState).toHaveText(/^Saved \d/);
  expect(file.text()).toBe(serializeIncident(file.read()));

  await test.step('leaving for the library right after a key press loses nothing', async () => {
    await desk.summary.pressSequentially(' Still');
    await desk.library.click();
    await expect(page.getByRole('heading', { level: 1, name: 'Debrief' })).toBeVisible();
    await expect.poll(() => file.read().summary).toContain(' Still');
  });
});

test('a saved copy is what is edited from then on', async ({ sharedApp, dataDir }) => {
  const file = libraryFile(dataDir);
  const copy = join(dataDir, 'copy.incident');
  const app = await sharedApp({ path: file.path });
  const page = await app.firstWindow();
  const { summary } = filePage(page);
  await summary.fill('In both');
  await expect.poll(() => file.read().summary).toBe('In both');
  const before = file.text();

  await app.answerDialog('save', null);
  await app.clickMenuItem('file.saveCopy');
  expect(existsSync(copy)).toBe(false);
  await app.answerDialog('save', copy);
  await app.clickMenuItem('file.saveCopy');
  await expect(page.getByText(`Now editing the copy ${copy}`)).toBeVisible();
  await summary.fill('Only in the copy');
  await expect.poll(() => JSON.parse(readFileSync(copy, 'utf8')).summary).toBe('Only in the copy');
  expect(file.text()).toBe(before);
});

test('an edit taken back before it was written is none; typing that never pauses is in the file before it ends, which a kill a quiet second later leaves whole; quitting right after a key press loses nothing', async ({
  launchApp,
  dataDir,
}) => {
  const file = libraryFile(dataDir);
  const app = await launchApp({ args: [file.path] });
  const page = await app.firstWindow();
  const { summary, saveState } = filePage(page);
  await summary.focus();
  // Nothing is written while the clock stands.
  await stopClock(page);

  await test.step('an edit taken back before it was written counts as saved', async () => {
    await summary.press('x');
    await expect(saveState).toHaveText('Editing…');
    await pressCommand(app, page, 'edit.undo');
    await passTime(page, SAVED_AFTER_MS);
    // Without the time of a save: there was none.
    await expect(saveState).toHaveText('Saved');
  });

  await summary.focus();
  const keys = SAVED_WHILE_TYPING_MS / BETWEEN_KEYS_MS;
  const typeSome = async (count: number) => {
    for (let key = 0; key < count; key += 1) {
      await summary.press('a');
      await passTime(page, BETWEEN_KEYS_MS);
    }
  };
  await typeSome(keys / 2);
  // No more time passes, so that no pause is waited for: this was written while the keys went on.
  await expect.poll(() => file.read().summary.length).toBeGreaterThan(0);
  await typeSome(keys / 2);
  // After this second no time passes, so that what is saved then was due in it.
  await passTime(page, SAVED_AFTER_MS);
  await expect(saveState).toHaveText(/^Saved \d/);
  await expect.poll(() => file.read().summary.length).toBe(keys);
  app.kill();
  await app.exited;
  expect(file.text()).toBe(serializeIncident(file.read()));

  const again = await launchApp({ args: [file.path] });
  const summaryAgain = filePage(await again.firstWindow()).summary;
  await expect(summaryAgain).toHaveValue('a'.repeat(keys));
  await summaryAgain.fill('The last');
  await summaryAgain.pressSequentially(' word');
  expect(await again.close()).toBe(0);
  expect(file.read().summary).toBe('The last word');
});

test('a file of a newer major version can be read and copied, and is never written', async ({
  sharedApp,
  dataDir,
}) => {
  const path = join(dataDir, 'newer.incident');
  const copy = join(dataDir, 'copy.incident');
  mkdirSync(dataDir, { recursive: true });
  copyFileSync(join(INCIDENT_FIXTURES, 'newer-major-readable.incident'), path);
  const bytes = readFileSync(path);
  const app = await sharedApp({ path });
  const page = await app.firstWindow();
  const desk = filePage(page);
  await expect(desk.readOnly).toContainText('never written to');
  await desk.answer('Go on').click();
  await expect(page.getByText('Read only', { exact: true })).toBeVisible();
  await expect(desk.summary).not.toBeEditable();
  await desk.summary.press('x');
  await expect(desk.summary).toHaveValue('');

  await app.answerDialog('save', copy);
  await app.clickMenuItem('file.saveCopy');
  await expect(desk.summary).toBeEditable();
  await desk.summary.fill('In the copy');
  await expect.poll(() => JSON.parse(readFileSync(copy, 'utf8')).summary).toBe('In the copy');
  await desk.library.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Debrief' })).toBeVisible();
  expect(readFileSync(path).equals(bytes)).toBe(true);
});
