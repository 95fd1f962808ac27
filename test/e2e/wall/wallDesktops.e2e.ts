import { expect } from '@playwright/test';
import { DESKTOPS, desktop } from '#build/chromium-host/platform.ts';
import { chooseRuntimeHere } from '#build/start/runtime.ts';
import { clockPage } from '#test/e2e/pages/clockPage.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { openWall, pressOnWall, wallPage, wallWindow } from '#test/e2e/pages/wallPage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { displaysEnv, LAPTOP, PROJECTOR } from '#test/e2e/support/displays.ts';
import { chooseCommand, menuItems } from '#test/e2e/support/menuItems.ts';

/** The host can stand for each desktop, Electron for none; the other journeys run on the machine’s own. */
const others =
  chooseRuntimeHere(false).kind === 'chromium' ? DESKTOPS.filter((each) => each !== desktop()) : [];

for (const other of others) {
  test(`wall, menu and clock work together on ${other}`, async ({ launchApp }) => {
    const env = { ...displaysEnv(LAPTOP, PROJECTOR), DEBRIEF_HOST_AS: other };
    const app = await launchApp({ args: ['--sample'], env });
    const desk = await app.firstWindow();
    const wall = await openWall(app, desk);
    const { headline, clock, spotlight } = wallPage(wall);

    await deskPage(desk).goTo('meeting');
    const where = desk.getByRole('region', { name: 'The wall' });
    if (other === 'linux-wayland') {
      await expect(where.getByText(/drag it to the projector and press F11/)).toBeVisible();
    } else {
      await expect(where.getByText('On Display 2, 1920 × 1080')).toBeVisible();
      await expect.poll(() => wallWindow(app)).toEqual({ bounds: PROJECTOR, isFullScreen: true });
    }

    expect((await menuItems(app))['meeting.startPause']?.menu).toBe('Meeting');
    await chooseCommand(app, 'meeting.startPause');
    await expect(clockPage(desk).current).toContainText('Welcome');
    await expect(clock).toContainText(/left of/);
    await chooseCommand(app, 'meeting.next');
    await chooseCommand(app, 'meeting.next');
    await expect(headline).toHaveText('What happened, as it was seen');
    await pressOnWall(app, wall, 'ArrowRight');
    await expect(spotlight).toContainText('14:23');

    await chooseCommand(app, 'wall.toggle');
    await expect.poll(() => app.windows().length).toBe(1);
  });
}
