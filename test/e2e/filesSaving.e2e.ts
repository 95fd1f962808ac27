import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { filePage } from '#test/e2e/pages/filePage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';
import { INCIDENT_FIXTURES } from '#test/support/incidentFixture.ts';

/** The promise is a second after the last edit; the rest is for a busy machine. */
const SAVED_WITHIN = { timeout: 3000, intervals: [50] };
/** And this is the promise while the typing goes on. */
const SAVED_WHILE_TYPING_MS = 5000;

test('an edit is in the file about a second later, as the one serialisation of the document', async ({
  launchApp,
  dataDir,
}) => {
  const file = libraryFile(dataDir);
  const page = await (await launchApp({ args: [file.path] })).firstWindow();
  const desk = filePage(page);
  await expect(desk.saveState).toHaveText('Saved');
  expect(file.text()).toBe(serializeIncident(file.incident));
  await desk.summary.pressSequentially('It was down.');
  await expect.poll(() => file.read().summary, SAVED_WITHIN).toBe('It was down.');
  await expect(desk.saveState).toHaveText(/^Saved \d/);
  expect(file.text()).toBe(serializeIncident(file.read()));
});

test('typing that never pauses is in the file before it ends', async ({ launchApp, dataDir }) => {
  const file = libraryFile(dataDir);
  const page = await (await launchApp({ args: [file.path] })).firstWindow();
  const { summary } = filePage(page);
  await summary.focus();
  const typedAt = [Date.now()];
  while (Date.now() - (typedAt[0] ?? 0) < SAVED_WHILE_TYPING_MS + 1000) {
    await summary.press('a', { delay: 60 });
    typedAt.push(Date.now());
  }
  const onDisk = file.read().summary.length;
  const promised = typedAt.filter((at) => at < Date.now() - SAVED_WHILE_TYPING_MS).length - 1;
  expect(onDisk).toBeGreaterThanOrEqual(Math.max(1, promised));
  await expect.poll(() => file.read().summary.length, SAVED_WITHIN).toBe(typedAt.length - 1);
});

test('quitting right after a key press loses nothing', async ({ launchApp, dataDir }) => {
  const file = libraryFile(dataDir);
  const app = await launchApp({ args: [file.path] });
  const page = await app.firstWindow();
  await filePage(page).summary.pressSequentially('The last word');
  expect(await app.close()).toBe(0);
  expect(file.read().summary).toBe('The last word');
});

test('leaving for the library right after a key press loses nothing', async ({ launchApp, dataDir }) => {
  const file = libraryFile(dataDir);
  const page = await (await launchApp({ args: [file.path] })).firstWindow();
  const desk = filePage(page);
  await desk.summary.pressSequentially('The last word');
  await desk.library.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Debrief' })).toBeVisible();
  expect(file.read().summary).toBe('The last word');
});

test('a kill after a quiet second loses nothing and leaves a whole file', async ({ launchApp, dataDir }) => {
  const file = libraryFile(dataDir);
  const app = await launchApp({ args: [file.path] });
  const page = await app.firstWindow();
  const desk = filePage(page);
  await desk.summary.pressSequentially('Before the power went');
  // The promise itself: what a person may rely on is a time, not a sign on the screen.
  await page.waitForTimeout(1200);
  app.kill();
  await app.exited;
  expect(file.text()).toBe(serializeIncident(file.read()));
  expect(file.read().summary).toBe('Before the power went');

  const again = filePage(await (await launchApp({ args: [file.path] })).firstWindow());
  await expect(again.summary).toHaveValue('Before the power went');
});

test('a saved copy is what is edited from then on', async ({ launchApp, dataDir }) => {
  const file = libraryFile(dataDir);
  const copy = join(dataDir, 'copy.incident');
  const app = await launchApp({ args: [file.path] });
  const page = await app.firstWindow();
  const { summary } = filePage(page);
  await summary.fill('In both');
  await expect.poll(() => file.read().summary, SAVED_WITHIN).toBe('In both');
  const before = file.text();

  await app.answerDialog('save', null);
  await app.clickMenuItem('file.saveCopy');
  expect(existsSync(copy)).toBe(false);
  await app.answerDialog('save', copy);
  await app.clickMenuItem('file.saveCopy');
  await expect(page.getByText(`Now editing the copy ${copy}`)).toBeVisible();
  await summary.fill('Only in the copy');
  await expect
    .poll(() => JSON.parse(readFileSync(copy, 'utf8')).summary, SAVED_WITHIN)
    .toBe('Only in the copy');
  expect(file.text()).toBe(before);
});

test('a file of a newer major version can be read and copied, and is never written', async ({
  launchApp,
  dataDir,
}) => {
  const path = join(dataDir, 'newer.incident');
  const copy = join(dataDir, 'copy.incident');
  mkdirSync(dataDir, { recursive: true });
  copyFileSync(join(INCIDENT_FIXTURES, 'newer-major-readable.incident'), path);
  const bytes = readFileSync(path);
  const app = await launchApp({ args: [path] });
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
  await expect.poll(() => JSON.parse(readFileSync(copy, 'utf8')).summary, SAVED_WITHIN).toBe('In the copy');
  expect(await app.close()).toBe(0);
  expect(readFileSync(path).equals(bytes)).toBe(true);
});
