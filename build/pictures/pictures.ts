import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { largeIncident } from '#build/pictures/largeIncident.ts';
import { openPage } from '#build/pictures/openPage.ts';
import { ensureBuilt } from '#build/start/ensureBuilt.ts';
import { ensureChromium } from '#build/start/ensureChromium.ts';
import { PROJECT } from '#build/start/projectFolder.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';

/*
 * npm run pictures [-- README]: the desk window in every place, light and dark, at two sizes, with no,
 * usual and very much data, under out/pictures/. With README only the picture that the README shows.
 */
const FOLDER = join(PROJECT, 'out/pictures');
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;
const THEMES = ['light', 'dark'] as const;
const PLACES = [
  'Summary',
  'Impact',
  'Timeline',
  'Five Whys',
  'Contributing factors',
  'What went well',
  'Action items',
  'Lessons learned',
  'Meeting',
  'Publish',
] as const;

ensureBuilt();
ensureChromium();
mkdirSync(FOLDER, { recursive: true });
if (process.argv.includes('README')) await pictureForReadme();
else await allPictures();

async function pictureForReadme(): Promise<void> {
  const { page, close } = await openPage('pictures-data', ['--sample']);
  await page.setViewportSize(SIZES[0]);
  await page.getByRole('button', { name: /^3\s*Timeline/ }).click();
  await page.screenshot({ path: join(PROJECT, 'build/pictures/desk-timeline.png') });
  await close();
}

async function allPictures(): Promise<void> {
  await homePictures();
  await incidentPictures('typical', ['--sample']);
  for (const [name, events] of [
    ['huge', 2000],
    ['sixty', 60],
  ] as const) {
    const file = join(FOLDER, `${name}.incident`);
    writeFileSync(file, serializeIncident(largeIncident(events)));
    await incidentPictures(name, [file]);
  }
}

async function homePictures(): Promise<void> {
  const { page, close } = await openPage('pictures-data', []);
  await inEveryLook(page, 'home-empty');
  await page.getByRole('button', { name: 'New incident' }).click();
  await inEveryLook(page, 'new-incident');
  await page.getByRole('textbox', { name: 'Title' }).fill('Sign-in refused for one third of requests');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Summary' }).waitFor();
  await everyPlace(page, 'empty');
  await page.getByRole('button', { name: 'Library' }).click();
  await page.getByRole('heading', { name: 'Debrief' }).waitFor();
  await inEveryLook(page, 'home');
  await close();
}

async function incidentPictures(name: string, args: readonly string[]): Promise<void> {
  const { page, close } = await openPage('pictures-data', args);
  await everyPlace(page, name);
  await close();
}

async function everyPlace(page: Page, name: string): Promise<void> {
  for (const place of PLACES) {
    await page
      .getByRole('navigation')
      .getByRole('button', { name: new RegExp(place) })
      .click();
    await inEveryLook(page, `${name}-${place.toLowerCase().replaceAll(' ', '-')}`);
  }
}

async function inEveryLook(page: Page, name: string): Promise<void> {
  for (const theme of THEMES) {
    await page.evaluate((wanted) => {
      document.documentElement.dataset.theme = wanted;
    }, theme);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await page.screenshot({ path: join(FOLDER, `${name}-${theme}-${size.width}.png`) });
    }
  }
}
