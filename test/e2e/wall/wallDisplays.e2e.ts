import { expect } from '@playwright/test';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { timelinePage } from '#test/e2e/pages/timelinePage.ts';
import { openWall, pressOnWall, topWindow, wallPage, wallWindow } from '#test/e2e/pages/wallPage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { changeDisplays, displaysEnv, LAPTOP, PROJECTOR } from '#test/e2e/support/displays.ts';
import { chooseCommand, pressCommand } from '#test/e2e/support/menuItems.ts';
import type { RunningApp } from '#test/e2e/support/runningApp.ts';

const SECOND_PROJECTOR = { x: 3360, y: 0, width: 1280, height: 720 };

test('in a window it stands beside the desk, and opens so the next time', async ({ launchApp }) => {
  const env = displaysEnv(LAPTOP);
  const app = await launchApp({ args: ['--sample'], env });
  const desk = await app.firstWindow();
  await expect(deskPage(desk).title).toBeVisible();
  await chooseCommand(app, 'wall.window');
  const standing = { bounds: { width: 576, height: 324, x: 840, y: 552 }, isFullScreen: false };
  await expect.poll(() => wallWindow(app)).toEqual(standing);
  await app.close();
  const again = await launchApp({ args: ['--sample'], env });
  await openWall(again, await again.firstWindow());
  await expect.poll(() => wallWindow(again)).toEqual(standing);
});

test('a key moves it to the next display, and it opens there the next time', async ({ launchApp }) => {
  const env = displaysEnv(LAPTOP, PROJECTOR, SECOND_PROJECTOR);
  const app = await launchApp({ args: ['--sample'], env });
  const desk = await app.firstWindow();
  await openWall(app, desk);
  await pressCommand(app, desk, 'wall.move');
  await expect.poll(() => wallWindow(app)).toEqual({ bounds: SECOND_PROJECTOR, isFullScreen: true });
  await app.close();
  const again = await launchApp({ args: ['--sample'], env });
  await openWall(again, await again.firstWindow());
  await expect.poll(() => wallWindow(again)).toMatchObject({ bounds: SECOND_PROJECTOR });
});

test('a display beside the laptop, which is unplugged, plugged in again and of another resolution', async ({
  launchApp,
}) => {
  const app = await launchApp({ args: ['--sample'], env: displaysEnv(LAPTOP, PROJECTOR) });
  const desk = await app.firstWindow();
  const wall = await openWall(app, desk);
  const { headline, clock } = wallPage(wall);

  await test.step('is filled by the wall, while who types on the desk goes on typing there', async () => {
    await expect.poll(() => wallWindow(app)).toEqual({ bounds: PROJECTOR, isFullScreen: true });
    await expect.poll(() => focusedWindow(app)).toMatch(/desk\.html$/);
  });

  await test.step('leaves the desk in front of the wall, which still follows it, and says so', async () => {
    await changeDisplays(app, 'display-removed', 1, [LAPTOP]);
    await expect(desk.getByText(/The wall’s display is gone/)).toBeVisible();
    // The desk hears of it while the window is still on its way.
    await expect.poll(() => focusedWindow(app)).toMatch(/desk\.html$/);
    await expect.poll(async () => (await wallWindow(app))?.isFullScreen).toBe(false);
    const moved = await wallWindow(app);
    expect(moved?.bounds.x).toBeGreaterThanOrEqual(LAPTOP.x);
    expect((moved?.bounds.x ?? 0) + (moved?.bounds.width ?? 0)).toBeLessThanOrEqual(LAPTOP.width);
    await deskPage(desk).goTo('actions');
    await expect(headline).toHaveText(/by when/);
  });

  await test.step('has the wall again when it is back', async () => {
    await changeDisplays(app, 'display-added', 1, [LAPTOP, PROJECTOR]);
    await expect.poll(() => wallWindow(app)).toEqual({ bounds: PROJECTOR, isFullScreen: true });
  });

  await test.step('takes neither the block nor the clock of a meeting with it', async () => {
    await pressCommand(app, desk, 'meeting.startPause');
    await pressCommand(app, desk, 'meeting.next');
    await expect(headline).toHaveText(/cost/);
    await changeDisplays(app, 'display-removed', 1, [LAPTOP]);
    await expect.poll(async () => (await wallWindow(app))?.isFullScreen).toBe(false);
    await expect(headline).toHaveText(/cost/);
    await expect(clock).toContainText(/^\d:\d\dleft of/);
    await pressCommand(app, desk, 'meeting.next');
    await expect(headline).toHaveText(/as it was seen/);
    await changeDisplays(app, 'display-added', 1, [LAPTOP, PROJECTOR]);
  });

  await test.step('is filled again when its resolution changes', async () => {
    const smaller = { ...PROJECTOR, width: 1280, height: 800 };
    await changeDisplays(app, 'display-metrics-changed', 1, [LAPTOP, smaller]);
    await expect.poll(() => wallWindow(app)).toEqual({ bounds: smaller, isFullScreen: true });
    // A 16:9 picture in the middle of a 16:10 display.
    await expect
      .poll(() => wall.locator('[data-theme="projector"]').boundingBox())
      .toMatchObject({ width: 1280, height: 720, y: 40 });
  });
});

test('on a single display it covers the desk, is led by keys alone, and Escape comes back', async ({
  sharedApp,
}) => {
  const app = await sharedApp({ env: displaysEnv(LAPTOP) });
  const desk = await app.firstWindow();
  await deskPage(desk).goTo('timeline');
  const wall = await openWall(app, desk);
  await expect.poll(() => wallWindow(app)).toEqual({ bounds: LAPTOP, isFullScreen: true });
  const { headline, spotlight } = wallPage(wall);
  await pressOnWall(app, wall, 'ArrowRight');
  await expect(spotlight).toContainText('14:23');
  await pressOnWall(app, wall, 'b');
  await expect(headline).toHaveText('');
  await pressOnWall(app, wall, 'b');
  await expect(headline).toHaveText(/as it was seen/);
  // The desk with its private notes lies behind it all the time.
  await expect.poll(() => topWindow(app)).toMatch(/wall\.html$/);
  await pressOnWall(app, wall, 'Escape');
  await expect.poll(() => app.windows().length).toBe(1);
  await expect.poll(() => focusedWindow(app)).toMatch(/desk\.html$/);
  await expect(desk.getByRole('banner').getByRole('button', { name: /^Wall/ })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await expect(timelinePage(desk).event(/First requests fail/)).toHaveAttribute('aria-pressed', 'true');
});

/** The address of the window that has the keyboard. */
function focusedWindow(app: RunningApp): Promise<string | undefined> {
  return app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.webContents.getURL(),
    undefined,
  );
}
