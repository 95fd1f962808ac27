import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, type Locator } from '@playwright/test';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { picturesPage } from '#test/e2e/pages/picturesPage.ts';
import { timelinePage } from '#test/e2e/pages/timelinePage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { chooseCommand } from '#test/e2e/support/menuItems.ts';
import { buildPdf } from '#test/support/buildPdf.ts';
import { madePng, pngChunk } from '#test/support/pictures/madePictures.ts';

/** With the name of a person in it, as a program writes it. */
const SCREENSHOT = {
  bytes: madePng({
    width: 640,
    height: 360,
    before: [pngChunk('tEXt', Buffer.from('Author\0Nadia Brandt'))],
  }),
  name: 'Nadias desktop.png',
  type: 'image/png',
};

test('a pasted screenshot stands at its event, lies beside the incident without its metadata, and is there again', async ({
  sharedApp,
  dataDir,
}) => {
  const app = await sharedApp();
  const page = await app.firstWindow();
  await deskPage(page).goTo('timeline');
  const timeline = timelinePage(page);
  const pictures = picturesPage(page);
  await timeline.event('pool').first().click();
  await pictures.bring('paste', SCREENSHOT, timeline.what);
  await pictures.caption.fill('Connections climb from 14:09.');
  await pictures.whatItShows.fill('A graph that rises to 100.');
  await expect(pictures.whoMaySee).toHaveValue('private');
  await expect.poll(() => drawnWidth(pictures.large)).toBe(640);
  await pictures.done.click();
  await expect(pictures.small('A graph that rises to 100.')).toBeVisible();

  const library = join(dataDir, 'library');
  const [folder = ''] = readdirSync(library).filter((name) => name.endsWith('.files'));
  const files = readdirSync(join(library, folder));
  expect(files).toHaveLength(1);
  const incident = basename(folder, '.files');
  const saved = () => readFileSync(join(library, `${incident}.incident`), 'utf8');
  await expect.poll(saved).toContain('A graph that rises to 100.');
  expect(saved()).toContain(files[0]);
  for (const text of [saved(), readFileSync(join(library, folder, files[0] ?? ''), 'latin1')]) {
    expect(text).not.toContain('Nadia Brandt');
    expect(text).not.toContain('desktop');
  }

  await chooseCommand(app, 'edit.undo');
  await chooseCommand(app, 'edit.undo');
  await chooseCommand(app, 'edit.undo');
  await expect(pictures.small()).toHaveCount(0);
  await chooseCommand(app, 'edit.redo');
  await expect.poll(() => drawnWidth(pictures.small().getByRole('img'))).toBe(640);

  const pdf = buildPdf({ pages: [['The pool had 50 connections.'], ['The end']], author: 'Nadia Brandt' });
  await pictures.bring(
    'drop',
    { bytes: pdf, name: 'Nadias report.pdf', type: 'application/pdf' },
    pictures.add,
  );
  const file = page.getByRole('dialog', { name: 'Nadias report.pdf' });
  await file.getByRole('button', { name: 'Next page' }).click();
  await expect(file.getByText('Page 2 of 2')).toBeVisible();
  await expect.poll(() => inkOf(file.getByRole('img', { name: 'Page 2' }))).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  const card = page.getByRole('button', { name: 'Open file: Nadias report.pdf (private)' });
  // The longer side of its first page, as it was drawn.
  await expect.poll(() => card.getByRole('img').evaluate(heightOf)).toBe(2400);
  expect(
    readdirSync(join(library, folder))
      .map((name) => name.slice(-3))
      .sort(),
  ).toEqual(['pdf', 'png', 'png']);
  await card.click();
  await file.getByRole('radio', { name: 'First page' }).check({ force: true });
  await expect.poll(() => drawnWidth(file.getByRole('region').getByRole('img'))).toBeGreaterThan(0);
  await page.keyboard.press('Escape');

  writeFileSync(join(library, folder, files[0] ?? ''), 'something else');
  await pictures.small().first().click();
  await expect(pictures.dialog).toBeVisible();
});

/** 0 until it is drawn. */
function drawnWidth(image: Locator): Promise<number> {
  return image.evaluate((element) => (element instanceof HTMLImageElement ? element.naturalWidth : 0));
}

function heightOf(image: Element): number {
  return image instanceof HTMLImageElement ? image.naturalHeight : 0;
}

/** How many pixels of a canvas are dark: none until a page with words is drawn. */
function inkOf(canvas: Locator): Promise<number> {
  return canvas.evaluate((element) => {
    if (!(element instanceof HTMLCanvasElement)) return 0;
    const { data } = element.getContext('2d')?.getImageData(0, 0, element.width, element.height) ?? {
      data: [],
    };
    let dark = 0;
    for (let at = 0; at < data.length; at += 4)
      if ((data[at + 3] ?? 0) > 0 && (data[at] ?? 255) < 100) dark += 1;
    return dark;
  });
}
