import { expect } from '@playwright/test';
import { emptyIncident } from '#build/pictures/emptyIncident.ts';
import { longIncident } from '#build/pictures/longIncident.ts';
import { numberedSample } from '#build/pictures/numberedSample.ts';
import { wallViews } from '#build/pictures/wallViews.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { wallPageCount, wallProjection } from '#shared/wall/wallProjection.ts';
import { openWall, showOnWall } from '#test/e2e/pages/wallPage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { displaysEnv, LAPTOP, PROJECTOR } from '#test/e2e/support/displays.ts';
import { illegible } from '#test/e2e/support/legibility.ts';

const INCIDENTS = [
  ['the sample', numberedSample()],
  ['nothing written yet', emptyIncident()],
  ['far too long texts', longIncident()],
] as const;

test('every view is legible from the back row: of the sample, with nothing written and with far too long texts; what is small, faint or cut is named', async ({
  sharedApp,
}) => {
  const app = await sharedApp({ env: displaysEnv(LAPTOP, PROJECTOR) });
  const wall = await openWall(app, await app.firstWindow());
  for (const [name, incident] of INCIDENTS) {
    for (const { name: view, incident: running, focus } of wallViews(incident, timestampAt(Date.now()))) {
      const count = wallPageCount(running, focus);
      for (let page = 0; page < count; page += 1) {
        await showOnWall(app, wall, wallProjection(running, { ...focus, page }));
        const shown = `${view} of ${name}, page ${page + 1} of ${count}`;
        expect.soft(await illegible(wall), shown).toEqual([]);
      }
    }
  }

  await wall.evaluate(() => {
    for (const [style, text] of [
      ['font-size: 14px', 'Planted'],
      ['color: #767676', 'Planted'],
      ['position: absolute; bottom: -20px', 'Planted'],
      ['font-size: 64px; width: 150px; overflow-wrap: anywhere', '04:00'],
    ] as const) {
      const planted = document.createElement('p');
      planted.textContent = text;
      planted.style.cssText = style;
      document.querySelector('[data-theme="projector"]')?.append(planted);
    }
  });
  const found = (await illegible(wall)).map((problem) => problem.replace(/: Planted/, ''));
  expect(found).toEqual(expect.arrayContaining(['14px', '4.54:1', 'cut', 'broken: 04:00']));
});
