import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inEveryLook } from '#build/pictures/inEveryLook.ts';
import { largeIncident } from '#build/pictures/largeIncident.ts';
import { longIncident } from '#build/pictures/longIncident.ts';
import { goToPlace, openPage, PLACES } from '#build/pictures/openPage.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';

/** The views of a place that it does not open with, in the order of their switch. */
const FURTHER_VIEWS: Partial<Record<(typeof PLACES)[number], readonly string[]>> = {
  Timeline: ['Scale'],
  'Five Whys': ['Board', 'Outline'],
};

/** Every place of the desk with no, usual, much and far too long data, and the screens before an incident is open. */
export async function deskPictures(folder: string): Promise<void> {
  await homePictures(folder);
  await incidentPictures(folder, 'typical', ['--sample']);
  for (const [name, incident] of [
    ['sixty', largeIncident(60)],
    ['huge', largeIncident(2000)],
    ['long', longIncident()],
  ] as const) {
    await incidentPictures(folder, name, [fileOf(folder, name, incident)]);
  }
}

function fileOf(folder: string, name: string, incident: Incident): string {
  const file = join(folder, `${name}.incident`);
  writeFileSync(file, serializeIncident(incident));
  return file;
}

async function homePictures(folder: string): Promise<void> {
  const { page, close } = await openPage('pictures-data', []);
  await inEveryLook(page, join(folder, 'home-empty'));
  await page.getByRole('button', { name: 'New incident' }).click();
  await inEveryLook(page, join(folder, 'new-incident'));
  await page.getByRole('textbox', { name: 'Title' }).fill('Sign-in refused for one third of requests');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Summary' }).waitFor();
  await everyPlace(page, join(folder, 'empty'));
  await page.getByRole('button', { name: 'Library' }).click();
  await page.getByRole('heading', { name: 'Debrief' }).waitFor();
  await inEveryLook(page, join(folder, 'home'));
  await close();
}

async function incidentPictures(folder: string, name: string, args: readonly string[]): Promise<void> {
  const { page, close } = await openPage('pictures-data', args);
  await everyPlace(page, join(folder, name));
  await close();
}

async function everyPlace(page: Page, path: string): Promise<void> {
  for (const place of PLACES) {
    await goToPlace(page, place);
    const placePath = `${path}-${place.toLowerCase().replaceAll(' ', '-')}`;
    await inEveryLook(page, placePath);
    for (const view of FURTHER_VIEWS[place] ?? []) {
      await page.getByRole('radio', { name: view, exact: true }).check({ force: true });
      await inEveryLook(page, `${placePath}-${view.toLowerCase()}`);
    }
  }
}
