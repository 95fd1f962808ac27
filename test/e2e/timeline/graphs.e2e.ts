import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { timelinePage } from '#test/e2e/pages/timelinePage.ts';
import { openWall, pressOnWall, wallPage } from '#test/e2e/pages/wallPage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { displaysEnv, LAPTOP, PROJECTOR } from '#test/e2e/support/displays.ts';
import { exportByMenu } from '#test/e2e/support/exportByMenu.ts';

/** What Grafana saves as "Series joined by time": the errors of the sample, and something that stays private. */
const CSV = [
  '"Time","Errors at checkout","Sign-ins of staff"',
  ...Array.from({ length: 61 }, (_, minute) => {
    const at = new Date(Date.UTC(2026, 2, 10, 14, minute)).toISOString().slice(0, 19).replace('T', ' ');
    return `${at},${minute >= 19 && minute < 35 ? 31.5 : 0.2}%,${minute}`;
  }),
].join('\n');

async function pasteOn(page: Page, text: string): Promise<void> {
  await page.evaluate((given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', given);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

test('a pasted CSV of Grafana stands under the scale, fills the room, and leaves drawn and in words', async ({
  sharedApp,
  dataDir,
}) => {
  const app = await sharedApp({ env: displaysEnv(LAPTOP, PROJECTOR) });
  const page = await app.firstWindow();
  await deskPage(page).goTo('timeline');
  await pasteOn(page, CSV);
  await page.getByRole('button', { name: 'Add 2 graphs' }).click();
  await expect(page.getByRole('list', { name: 'Graphs' }).getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: /^Graph Errors at checkout \(private\)/ }).click();
  await page.getByRole('textbox', { name: 'Threshold' }).fill('5');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Who may see it' }).selectOption('internal');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^First above 5% at 14:19/ }).click();
  await page.getByRole('dialog', { name: 'Graph' }).getByRole('button', { name: 'Done' }).click();

  await page.getByRole('radio', { name: 'List' }).check({ force: true });
  await timelinePage(page)
    .event(/Errors at checkout first above 5%/)
    .click();
  const wall = await openWall(app, page);
  await expect(wallPage(wall).spotlight).toContainText('first above 5%');
  await pressOnWall(app, wall, 'e');
  const graph = wall.getByRole('img', { name: /^Errors at checkout\. .*highest at 14:19; above 5%/ });
  await expect(graph).toBeVisible();
  expect((await graph.boundingBox())?.width).toBeGreaterThan(1200);
  await pressOnWall(app, wall, 'e');
  await expect(graph).toHaveCount(0);
  await expect(wall.getByText('Sign-ins of staff')).toHaveCount(0);
  await pressOnWall(app, wall, 'Escape');

  await deskPage(page).goTo('publish');
  const html = readFileSync(
    await exportByMenu(app, page, { format: 'html', dataDir, name: 'inside.html' }),
    'utf8',
  );
  expect(html).toMatch(/<figure class="figure-signal-1"><svg /);
  const written = await exportByMenu(app, page, { format: 'markdown', dataDir, name: 'inside.md' });
  const markdown = readFileSync(written, 'utf8');
  const [, beside = ''] =
    /!\[Graph: Errors at checkout[^\]]*\]\((inside-pictures\/\w+\.svg)\)/.exec(markdown) ?? [];
  expect(readFileSync(join(dirname(written), beside), 'utf8')).toMatch(/<svg [\s\S]*>Errors at checkout/);
  expect(markdown).toContain(
    '**Errors at checkout:** 14:00 to 15:00: 0.2% to 31.5%, highest at 14:19; above 5% from 14:19 to 14:35.',
  );
  for (const text of [html, markdown]) expect(text).not.toContain('Sign-ins of staff');
});
