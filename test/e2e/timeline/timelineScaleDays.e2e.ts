import { expect } from '@playwright/test';
import { UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import { timelineInOrder } from '#shared/domain/timeline/timelineOrder.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { letGo } from '#test/e2e/pages/dragging.ts';
import { scalePage } from '#test/e2e/pages/scalePage.ts';
import { type AppFixtures, type SharedFixtures, test } from '#test/e2e/support/appTest.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';
import { savedIncident } from '#test/e2e/support/savedIncident.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

/** A file with events at these instants, shown to scale. */
async function opened(
  { sharedApp, dataDir }: Pick<AppFixtures & SharedFixtures, 'sharedApp' | 'dataDir'>,
  events: Readonly<Record<string, string>>,
  timeZone: string,
) {
  const timeline = Object.entries(events).map(([title, time]) =>
    buildEvent(title, '00:00', { occurredAt: at(time) }),
  );
  const { path } = libraryFile(dataDir, { timeline, timeZone, milestones: UNKNOWN_MILESTONES });
  const app = await sharedApp({ path });
  const page = await app.firstWindow();
  await page.setViewportSize({ width: 1280, height: 800 });
  await deskPage(page).goTo('timeline');
  const scale = scalePage(page);
  await scale.open();
  const saved = async () =>
    timelineInOrder((await savedIncident(dataDir)).timeline).map(
      ({ title, occurredAt }) => `${title} ${occurredAt}`,
    );
  return { page, scale, saved };
}

test('on the night clocks go forward an hour is missing from the axis and from no distance', async ({
  sharedApp,
  dataDir,
}) => {
  const { page, scale, saved } = await opened(
    { sharedApp, dataDir },
    {
      Before: '2026-03-29T01:00:00+01:00',
      Moved: '2026-03-29T01:50:00+01:00',
      After: '2026-03-29T03:30:00+02:00',
    },
    'Europe/Berlin',
  );
  const main = page.getByRole('main');
  await expect(main.getByText('Clocks forward, UTC+02:00')).toBeVisible();
  await expect(main.getByText('03:00', { exact: true })).toBeVisible();
  await expect(main.getByText('02:00', { exact: true })).toHaveCount(0);
  const minute = await scale.minute(scale.mark(/Before/), scale.mark(/Moved/), 50);
  await scale.hold(scale.mark(/Moved/), 20.4 * minute);
  await letGo(page);
  await expect.poll(saved).toContain('Moved 2026-03-29T03:10:00+02:00');
  await scale.byKeys(scale.mark(/Moved/), ['Shift+ArrowLeft', 'Shift+ArrowLeft', 'Shift+ArrowLeft'], 'Space');
  await expect.poll(saved).toContain('Moved 2026-03-29T01:55:00+01:00');
});

test('an incident of two days names both, and an event is dragged over midnight', async ({
  sharedApp,
  dataDir,
}) => {
  const { page, scale, saved } = await opened(
    { sharedApp, dataDir },
    {
      Start: '2026-03-10T20:00:00+00:00',
      Late: '2026-03-10T23:00:00+00:00',
      End: '2026-03-11T20:00:00+00:00',
    },
    'UTC',
  );
  const main = page.getByRole('main');
  await expect(main.getByText('10 Mar to 11 Mar 2026')).toBeVisible();
  await scale.mark(/Late/).focus();
  for (let zoom = 0; zoom < 5; zoom += 1) await page.keyboard.press('+');
  await expect(scale.minimap).toBeVisible();
  await scale.byKeys(scale.mark(/Late/), ['Control+Shift+ArrowRight', 'Shift+ArrowRight'], 'Space');
  await expect.poll(saved).toContain('Late 2026-03-11T00:05:00+00:00');
  await scale.fit.click();
  await expect(scale.mark(/Start/)).toBeInViewport();
  await expect(scale.mark(/End/)).toBeInViewport();
});

test('what stands too near is counted, and a click comes nearer until it is told apart', async ({
  sharedApp,
  dataDir,
}) => {
  const near = Array.from({ length: 30 }, (_nothing, index) => [
    `Near ${index}`,
    `2026-03-10T12:${10 + index}:00+00:00`,
  ]);
  const { scale } = await opened(
    { sharedApp, dataDir },
    { ...Object.fromEntries(near), Start: '2026-03-10T00:00:00+00:00', End: '2026-03-11T20:00:00+00:00' },
    'UTC',
  );
  await expect(scale.clusters).toHaveText('+30');
  await scale.clusters.click();
  await expect(async () => {
    if ((await scale.clusters.count()) > 0) await scale.clusters.first().click();
    expect(await scale.clusters.count()).toBe(0);
  }).toPass();
  await expect(scale.mark(/Near 0/)).toBeInViewport();
});

test('zoomed and panned by the wheel, the marks stand where they can be taken when it has stopped', async ({
  sharedApp,
  dataDir,
}) => {
  const { page, scale, saved } = await opened(
    { sharedApp, dataDir },
    {
      Start: '2026-03-10T14:00:00+00:00',
      Middle: '2026-03-10T14:20:00+00:00',
      Later: '2026-03-10T14:30:00+00:00',
      End: '2026-03-10T15:00:00+00:00',
    },
    'UTC',
  );
  const box = await scale.mark(/Middle/).boundingBox();
  if (box === null) throw new Error('The mark cannot be seen');
  await page.mouse.move(box.x + 1, box.y + 12);
  await page.keyboard.down('Control');
  for (let notch = 0; notch < 4; notch += 1) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await page.mouse.wheel(40, 0);
  await expect(page.locator('[data-moving]')).toHaveCount(0);
  await expect.poll(async () => (await scale.mark(/Middle/).boundingBox())?.x).toBeCloseTo(box.x - 40, -1);
  const minute = await scale.minute(scale.mark(/Middle/), scale.mark(/Later/), 10);
  await scale.hold(scale.mark(/Middle/), 3 * minute);
  await letGo(page);
  await expect.poll(saved).toContain('Middle 2026-03-10T14:23:00+00:00');
});
