import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect } from '@playwright/test';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { answerDialogs } from '#test/e2e/support/dialogAnswers.ts';

test('the figure is saved as SVG and as PNG, and copied', async ({ sharedApp, dataDir }) => {
  const app = await sharedApp();
  const page = await app.firstWindow();
  await deskPage(page).goTo('causes');
  const choose = async (item: string) => {
    await page.getByRole('button', { name: 'Figure of the causes' }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  const [svg, png] = [join(dataDir, 'whys.svg'), join(dataDir, 'whys.png')];
  await answerDialogs(app, 'save', svg);
  await choose('Save figure as SVG…');
  await expect(page.getByText(`Saved as ${basename(svg)}`)).toBeVisible();
  expect(await readFile(svg, 'utf8')).toMatch(/<svg[\s\S]*connection budget[\s\S]*<\/svg>\n$/);
  await answerDialogs(app, 'save', png);
  await choose('Save figure as PNG…');
  await expect(page.getByText(`Saved as ${basename(png)}`)).toBeVisible();
  const bytes = await readFile(png);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(600);
  await choose('Copy figure as SVG');
  await expect(page.getByText('Figure copied as SVG')).toBeVisible();
  await expect.poll(() => app.evaluate(({ clipboard }) => clipboard.readText(), undefined)).toContain('<svg');
  await choose('Copy figure as PNG');
  await expect(page.getByText('Figure copied as PNG')).toBeVisible();
  expect(await app.evaluate(({ clipboard }) => clipboard.has('image/png'), undefined)).toBe(true);
});
