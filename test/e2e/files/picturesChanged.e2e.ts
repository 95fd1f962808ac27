import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { TEMPORARY_FILE } from '#electron/files/temporaryFiles.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { picturesPage } from '#test/e2e/pages/picturesPage.ts';
import { timelinePage } from '#test/e2e/pages/timelinePage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { madePng } from '#test/support/pictures/madePictures.ts';
import { pngPixels } from '#test/support/pictures/pngPixels.ts';

const COLOUR = [200, 30, 60] as const;
const BLACK = [0, 0, 0];

/** Green, with a program in it and an address of another machine. */
const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10" width="20" height="10"><rect width="20" height="10" fill="green"/><script>document.title = "run"</script><image href="http://elsewhere.example/a.png" width="5" height="5"/></svg>';

test('what is covered and cut away is in no file any more, an arrow is in the pixels, and undo leads back only to what was kept; a drawing becomes pixels', async ({
  sharedApp,
  dataDir,
}) => {
  const page = await (await sharedApp()).firstWindow();
  await deskPage(page).goTo('timeline');
  const pictures = picturesPage(page);
  await timelinePage(page).event('pool').first().click();
  const bytes = madePng({ width: 640, height: 360, colour: COLOUR });
  await pictures.bring('paste', { bytes, name: 'a.png', type: 'image/png' }, timelinePage(page).what);
  await expect(pictures.dialog).toBeVisible();
  const folder = join(dataDir, 'library', 'sample.files');
  const files = () => readdirSync(folder).filter((name) => !TEMPORARY_FILE.matches(name));
  /** The name of the one file besides these, once it is there. */
  const oneBeside = async (...known: readonly string[]): Promise<string> => {
    const others = () => files().filter((name) => !known.includes(name));
    await expect.poll(others).toHaveLength(1);
    return others()[0] ?? '';
  };
  const original = await oneBeside();

  await pictures.dialog.getByRole('button', { name: 'Cover, crop, add arrows…' }).click();
  const editor = page.getByRole('dialog', { name: 'Change the picture' });
  await editor.getByRole('button', { name: 'Add a cover' }).click();
  await page.keyboard.press('ArrowRight');
  await expect(editor.getByRole('button', { name: 'Cover of 128 × 72 pixels at 262, 144' })).toBeFocused();
  await editor.getByRole('radio', { name: 'Arrow' }).check();
  await editor.getByRole('button', { name: 'Add an arrow' }).click();
  // To the upper edge, from 256, 0 to 384, 72: off the cover.
  for (let step = 0; step < 30; step += 1) await page.keyboard.press('ArrowUp');
  await editor.getByRole('button', { name: 'Save' }).click();
  await expect(pictures.dialog).toBeVisible();
  const covered = await oneBeside(original);
  const pixels = pngPixels(readFileSync(join(folder, covered)));
  expect(pixels).toMatchObject({ width: 640, height: 360 });
  for (const [x, y] of [
    [262, 144],
    [389, 215],
    [300, 180],
  ] as const)
    expect(pixels.at(x, y)).toEqual(BLACK);
  for (const [x, y] of [
    [261, 144],
    [390, 215],
    [262, 143],
    [0, 0],
    [300, 60],
    [340, 20],
  ] as const)
    expect(pixels.at(x, y)).toEqual([...COLOUR]);
  const arrow = pixels.at(320, 36);
  expect(arrow).not.toEqual([...COLOUR]);
  expect(pixels.at(300, 25)).toEqual(arrow);

  await pictures.dialog.getByRole('button', { name: 'Cover, crop, add arrows…' }).click();
  await editor.getByRole('radio', { name: 'Crop' }).check();
  const stage = editor.getByRole('region', { name: 'The picture' }).locator('svg');
  const box = (await stage.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(centre.x, centre.y);
  await page.mouse.down();
  await page.mouse.move(centre.x + 50, centre.y + 30);
  await page.mouse.up();
  await editor.getByRole('checkbox', { name: 'Delete the picture as it was' }).check();
  await editor.getByRole('button', { name: 'Save' }).click();
  await expect(pictures.dialog).toBeVisible();
  await expect.poll(files).not.toContain(covered);
  const cropped = await oneBeside(original);
  const part = pngPixels(readFileSync(join(folder, cropped)));
  expect(part.width).toBeLessThan(640);
  await pictures.done.click();
  await expect(pictures.small()).toHaveCount(1);
  const shown = await page.evaluate(() => [...document.images].map(({ src }) => src));
  expect(shown.filter((src) => src.includes(covered))).toEqual([]);

  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await pictures.bring(
    'paste',
    { bytes: Buffer.from(DRAWING), name: 'a.svg', type: 'image/svg+xml' },
    timelinePage(page).what,
  );
  await expect(pictures.dialog).toBeVisible();
  const drawn = await oneBeside(original, cropped);
  expect(pngPixels(readFileSync(join(folder, drawn))).at(10, 10)).toEqual([0, 128, 0]);
  expect(await page.title()).not.toBe('run');
  expect(asked.filter((url) => url.includes('elsewhere'))).toEqual([]);
  await pictures.done.click();
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(pictures.small().getByRole('img')).toHaveAttribute('src', new RegExp(original));
});
