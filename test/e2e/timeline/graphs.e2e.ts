import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { ExportFormat } from '#shared/domain/incident/publication.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { picturesPage } from '#test/e2e/pages/picturesPage.ts';
import { timelinePage } from '#test/e2e/pages/timelinePage.ts';
import { openWall, pressOnWall, wallPage } from '#test/e2e/pages/wallPage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { displaysEnv, LAPTOP, PROJECTOR } from '#test/e2e/support/displays.ts';
import { exportByMenu } from '#test/e2e/support/exportByMenu.ts';
import { readPdf } from '#test/e2e/support/readPdf.ts';
import { madePng } from '#test/support/pictures/madePictures.ts';

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

const SHOWN = 'The errors as the dashboard drew them.';

/** A screenshot pasted into the open event, with a part of it covered, for the company. Its file as it was at first. */
async function pasteCovered(page: Page, folder: string): Promise<string> {
  const pictures = picturesPage(page);
  const bytes = madePng({ width: 640, height: 360, colour: [200, 30, 60] });
  await pictures.bring('paste', { bytes, name: 'a.png', type: 'image/png' }, timelinePage(page).what);
  await pictures.whatItShows.fill(SHOWN);
  await pictures.whoMaySee.selectOption('internal');
  const [uncovered = ''] = readdirSync(folder);
  await pictures.dialog.getByRole('button', { name: 'Cover, crop, add arrows…' }).click();
  const editor = page.getByRole('dialog', { name: 'Change the picture' });
  await editor.getByRole('button', { name: 'Add a cover' }).click();
  await editor.getByRole('checkbox', { name: 'Delete the picture as it was' }).check();
  await editor.getByRole('button', { name: 'Save' }).click();
  await expect(pictures.dialog).toBeVisible();
  await expect.poll(() => readdirSync(folder)).not.toContain(uncovered);
  await pictures.done.click();
  return uncovered;
}

const FORMATS: readonly ExportFormat[] = ['markdown', 'html', 'pdf', 'json'];

test('a pasted CSV of Grafana and a covered screenshot fill the room, leave in every form, and move with their incident', async ({
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
  const library = join(dataDir, 'library');
  const uncovered = await pasteCovered(page, join(library, 'sample.files'));
  const wall = await openWall(app, page);
  await expect(wallPage(wall).spotlight).toContainText('first above 5%');
  await pressOnWall(app, wall, 'e');
  await expect(wall.getByRole('img', { name: SHOWN })).toBeVisible();
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
  for (const text of [html, markdown]) {
    expect(text).toContain(SHOWN);
    for (const hidden of ['Sign-ins of staff', uncovered]) expect(text).not.toContain(hidden);
  }
  const pdf = await readPdf(await exportByMenu(app, page, { format: 'pdf', dataDir, name: 'inside.pdf' }));
  expect(pdf.text).toContain('Errors at checkout');
  expect(pdf.text).not.toContain('Sign-ins of staff');

  await page.getByRole('radio', { name: 'Public' }).click();
  for (const format of FORMATS) {
    const path = await exportByMenu(app, page, { format, dataDir, name: `public.${format}` });
    const text = format === 'pdf' ? (await readPdf(path)).text : readFileSync(path, 'utf8');
    for (const inside of [SHOWN, 'Errors at checkout', 'Sign-ins of staff', '<img '])
      expect(text).not.toContain(inside);
    expect(existsSync(join(dataDir, 'public-pictures'))).toBe(false);
  }

  await deskPage(page).library.click();
  const moved = join(dataDir, 'moved');
  mkdirSync(moved);
  for (const name of ['sample.incident', 'sample.files']) renameSync(join(library, name), join(moved, name));
  const again = await (
    await sharedApp({ env: displaysEnv(LAPTOP, PROJECTOR), path: join(moved, 'sample.incident') })
  ).firstWindow();
  await deskPage(again).goTo('timeline');
  await timelinePage(again)
    .event(/Errors at checkout first above 5%/)
    .click();
  const picture = picturesPage(again).small(SHOWN).getByRole('img');
  await expect
    .poll(() => picture.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)))
    .toBe(640);
  await again.getByRole('radio', { name: 'Scale' }).check({ force: true });
  await expect(again.getByRole('list', { name: 'Graphs' }).getByRole('listitem')).toHaveCount(2);
});
