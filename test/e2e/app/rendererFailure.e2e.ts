import { cpSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { PROJECT } from '#build/start/projectFolder.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { filePage } from '#test/e2e/pages/filePage.ts';
import { homePage } from '#test/e2e/pages/homePage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';
import type { RunningApp } from '#test/e2e/support/runningApp.ts';

const FAILURE = 'The window could not be shown';

/** A copy of the built app that a test may break. */
function copyOfApp(dataDir: string): string {
  const folder = join(dataDir, 'app');
  for (const part of ['package.json', 'out/main', 'out/preload', 'out/renderer']) {
    cpSync(join(PROJECT, part), join(folder, part), { recursive: true });
  }
  return folder;
}

test('a page that is missing, or whose script is missing or broken, is told and tried again on wish; the file it was started with is not forgotten', async ({
  launchApp,
  dataDir,
}) => {
  const appFolder = copyOfApp(dataDir);
  const [page, aside] = [join(appFolder, 'out/renderer/desk.html'), join(dataDir, 'desk.html')];
  renameSync(page, aside);
  const file = libraryFile(dataDir);
  const app = await launchApp({ appFolder, args: [file.path] });
  // Waiting for the first page may see the load that fails, as it must; the page after it is meant.
  const window = await app.firstWindow().catch(() => app.firstWindow());
  const tryAgain = window.getByRole('link', { name: 'Try again' });

  await test.step('a missing page', async () => {
    await expect(window.getByRole('heading', { name: FAILURE })).toBeVisible();
    await tryAgain.click();
    await expect(window.getByRole('heading', { name: FAILURE })).toBeVisible();
    renameSync(aside, page);
    await tryAgain.click();
    await expect(window.getByRole('heading', { level: 1 })).toHaveText('Checkout is down');
  });

  const assets = join(appFolder, 'out/renderer/assets');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const didNotStart = window.getByText('did not start');

  await test.step('a missing script', async () => {
    for (const name of scripts) rmSync(join(assets, name));
    await reload(window);
    await expect(didNotStart).toBeVisible();
  });

  await test.step('a broken script, after which it closes without a question', async () => {
    for (const name of scripts) writeFileSync(join(assets, name), 'throw new Error("broken");');
    await Promise.all([window.waitForEvent('framenavigated'), tryAgain.click()]);
    await expect(didNotStart).toBeVisible();
    // A dialog would be cancelled, which keeps the window open.
    expect(await app.close()).toBe(0);
  });
});

test('a page that is loaded again shows what it showed, the library or the incident; one that crashes is replaced', async ({
  launchApp,
  dataDir,
}) => {
  const file = libraryFile(dataDir);
  const app = await launchApp();
  const page = await app.firstWindow();
  const desk = filePage(page);

  await test.step('loaded again', async () => {
    await reload(page);
    await expect(page.getByRole('heading', { level: 1, name: 'Debrief' })).toBeVisible();
    await homePage(page).incident('Checkout is down').click();
    await desk.summary.fill('Still there');
    await expect.poll(() => file.read().summary).toBe('Still there');
    await reload(page);
    await expect(desk.summary).toHaveValue('Still there');
    await desk.summary.fill('Before the crash');
    await expect.poll(() => file.read().summary).toBe('Before the crash');
    await desk.library.click();
    await expect(page.getByRole('heading', { level: 1, name: 'Debrief' })).toBeVisible();
    await reload(page);
    await homePage(page).incident('Checkout is down').click();
    await expect(desk.summary).toHaveValue('Before the crash');
  });

  await test.step('crashed', async () => {
    const crashing = await page.context().newCDPSession(page);
    // The answer dies with the page.
    void crashing.send('Page.crash').catch(() => {});
    await expect.poll(() => textShown(app)).toContain(FAILURE);
    await inPage(app, "document.querySelector('a').click()");
    await expect.poll(() => textShown(app)).toContain('Checkout is down');
    // The place of the summary comes a moment after the title.
    await expect
      .poll(() => inPage(app, "document.querySelector('textarea')?.value"))
      .toBe('Before the crash');
    expect(await app.close()).toBe(0);
  });
});

test('a place whose code is missing says so, and comes once the file is back and it is tried again', async ({
  launchApp,
  dataDir,
}) => {
  const appFolder = copyOfApp(dataDir);
  const assets = join(appFolder, 'out/renderer/assets');
  const code = readdirSync(assets).filter((name) => /^(?:Impact|Causes)Section.*\.js$/.test(name));
  expect(code).toHaveLength(2);
  for (const name of code) renameSync(join(assets, name), join(dataDir, name));
  const file = libraryFile(dataDir);
  const app = await launchApp({ appFolder, args: [file.path], isQuiet: false });
  const page = await app.firstWindow();
  const problems: string[] = [];
  page.on('pageerror', ({ message }) => problems.push(message));
  const { path, heading, goTo } = deskPage(page);
  const said = page.getByRole('alert');
  await path.getByRole('button', { name: 'Impact' }).click();
  await expect(said).toContainText('Impact could not be loaded');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(said).toContainText('Impact could not be loaded');
  await goTo('summary');
  await filePage(page).summary.fill('Still at work');
  await expect.poll(() => file.read().summary).toBe('Still at work');
  await path.getByRole('button', { name: 'Impact' }).click();
  await expect(said).toContainText('Impact could not be loaded');
  for (const name of code) renameSync(join(dataDir, name), join(assets, name));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(heading('impact')).toBeVisible();
  await goTo('causes');
  expect(problems).toEqual([]);
});

/** As the page itself does it. */
async function reload(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.evaluate(() => location.reload())]);
}

/** Playwright gives up a page that crashed; the main process does not. */
function inPage(app: RunningApp, code: string): Promise<unknown> {
  return app.evaluate(
    ({ BrowserWindow }, script) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(script),
    code,
  );
}

/** What the window says; nothing while its page is being replaced. */
function textShown(app: RunningApp): Promise<unknown> {
  return inPage(app, 'document.body.innerText').catch(() => '');
}
