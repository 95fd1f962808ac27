import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect } from '@playwright/test';
import { canPlaceWindows } from '#build/chromium-host/platform.ts';
import { filePage } from '#test/e2e/pages/filePage.ts';
import { homePage } from '#test/e2e/pages/homePage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';
import type { RunningApp } from '#test/e2e/support/runningApp.ts';

test('the file on the command line is opened, a second launch hands its own over, after that was saved, and the next one lists both', async ({
  launchApp,
  dataDir,
}) => {
  const first = libraryFile(dataDir, { title: 'First' }, '../elsewhere/first.incident');
  const second = libraryFile(dataDir, { title: 'Second' }, '../elsewhere/second.incident');
  // Named as a shell names it.
  const app = await launchApp({ args: [relative(process.cwd(), first.path)] });
  const page = await app.firstWindow();
  const { summary, saveState } = filePage(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('First');
  await expect(saveState).toHaveAttribute('title', first.path);
  await summary.fill('Typed just before');
  await leaveWindow(app);
  const { code, stdout } = await app.secondLaunch([relative(process.cwd(), second.path)]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Second');
  await expect(summary).toHaveValue('');
  expect(first.read().summary).toBe('Typed just before');
  await expectInFront(app);

  await leaveWindow(app);
  expect((await app.secondLaunch()).code).toBe(0);
  await expectInFront(app);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Second');
  expect(app.windows()).toHaveLength(1);

  await app.close();

  const pageAgain = await (await launchApp()).firstWindow();
  const recent = pageAgain.getByRole('region', { name: 'Opened elsewhere' }).getByRole('listitem');
  await expect(recent).toContainText(['Second', 'First']);
  await recent.getByRole('button', { name: 'First' }).click();
  await expect(pageAgain.getByRole('heading', { level: 1 })).toHaveText('First');
  rmSync(second.path);
  await filePage(pageAgain).library.click();
  await expect(recent).toContainText(['First']);
  await expect(recent).toHaveCount(1);
});

test('files that cannot be opened are told by name and reason, and stay as they are', async ({
  launchApp,
  dataDir,
}) => {
  mkdirSync(dataDir, { recursive: true });
  const missing = join(dataDir, 'missing.incident');
  const app = await launchApp({ args: [missing] });
  const page = await app.firstWindow();
  const desk = filePage(page);
  await expect(desk.dialog('The file is not there')).toContainText(missing);
  await desk.answer('Close').click();

  for (const { name, bytes, title, reason } of BAD_FILES) {
    const path = join(dataDir, name);
    writeFileSync(path, bytes);
    await openFile(app, path);
    const dialog = desk.dialog(title);
    await expect(dialog).toContainText(path);
    if (reason) await expect(dialog).toContainText(reason);
    await desk.answer('Close').click();
  }
  for (const { name, bytes } of BAD_FILES) {
    expect(readFileSync(join(dataDir, name)).equals(Buffer.from(bytes))).toBe(true);
  }
  await homePage(page).sample.click();
  await expect(page.getByRole('heading', { level: 1, name: /^Checkout down/ })).toBeVisible();
});

test('the window comes back where it was, and onto a display when that is gone; a file that arrives while it is still loading is opened', async ({
  launchApp,
  dataDir,
}) => {
  const app = await launchApp();
  await app.firstWindow();
  const area = await app.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea, undefined);
  const wished = { x: area.x + 40, y: area.y + 30, width: 900, height: 600 };
  await app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to), wished);
  expect(await app.close()).toBe(0);

  const again = await launchApp();
  await openFile(again, libraryFile(dataDir).path);
  const pageAgain = await again.firstWindow();
  await expect(pageAgain.getByRole('heading', { level: 1 })).toHaveText('Checkout is down');
  await expect.poll(() => boundsOf(again)).toEqual(canPlaceWindows() ? wished : { ...wished, x: 0, y: 0 });
  expect(await again.close()).toBe(0);

  const far = { x: area.x + area.width - 100, y: -9000, width: 9000, height: 300, isMaximized: false };
  writeFileSync(join(dataDir, 'user-data/settings.json'), JSON.stringify({ deskBounds: far }));
  const moved = await launchApp();
  await moved.firstWindow();
  const bounds = await boundsOf(moved);
  expect(bounds?.x).toBeGreaterThanOrEqual(area.x);
  expect(bounds?.y).toBeGreaterThanOrEqual(area.y);
  expect((bounds?.x ?? 0) + (bounds?.width ?? 0)).toBeLessThanOrEqual(area.x + area.width);
  expect((bounds?.y ?? 0) + (bounds?.height ?? 0)).toBeLessThanOrEqual(area.y + area.height);
});

/** What stands in each file, and what is said of it. */
const BAD_FILES: readonly BadFile[] = [
  { name: 'empty.incident', bytes: '', title: 'The file is empty' },
  { name: 'binary.incident', bytes: '\u0000\u0001\u0002'.repeat(100), title: 'The file is not text' },
  {
    name: 'torn.incident',
    bytes: '{\n  "schemaVersion": "1.0",\n  "title": "Chec',
    title: 'The file is damaged or not an incident',
    reason: 'line 3',
  },
  { name: 'other.incident', bytes: '[1, 2]\n', title: 'The file is not a Debrief incident' },
  {
    name: 'newer.incident',
    bytes: '{ "schemaVersion": "3.0", "title": "Later", "severity": {} }\n',
    title: 'The file was written by a newer Debrief',
    reason: '3.0',
  },
  {
    name: 'large.incident',
    bytes: ' '.repeat(50_000_000),
    title: 'The file is too large to be an incident',
    reason: '50 MB',
  },
];

interface BadFile {
  readonly name: string;
  readonly bytes: string;
  readonly title: string;
  readonly reason?: string;
}

/** What macOS sends for a double click, also while the window is still loading. */
function openFile(app: RunningApp, path: string): Promise<unknown> {
  return app.evaluate(
    ({ app: running }, file) => running.emit('open-file', { preventDefault: () => {} }, file),
    path,
  );
}

function leaveWindow(app: RunningApp): Promise<void> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.blur(), undefined);
}

/** Under Wayland no window brings itself to the front: the system announces it. */
async function expectInFront(app: RunningApp): Promise<void> {
  if (!canPlaceWindows()) return;
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow() !== null, undefined))
    .toBe(true);
}

function boundsOf(app: RunningApp) {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds(), undefined);
}
