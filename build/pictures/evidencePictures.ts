import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { goToPlace, openPage, openWallOf, WITH_PROJECTOR } from '#build/pictures/openPage.ts';
import { PROJECT } from '#build/start/projectFolder.ts';
import { DAY_MS } from '#shared/time/durations.ts';

/** As people have their windows: by day, by night, with the colours of a system, and small. */
const LOOKS = [
  { name: 'light-1280', width: 1280, colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark-1280', width: 1280, colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced-1280', width: 1280, colorScheme: 'light', forcedColors: 'active' },
  { name: 'light-900', width: 900, colorScheme: 'light', forcedColors: 'none' },
  { name: 'light-1920', width: 1920, colorScheme: 'light', forcedColors: 'none' },
] as const;

/** The sample tells of yesterday. */
const DAY = new Date(Date.now() - DAY_MS).toISOString().slice(0, 10);
const MINUTES = Array.from({ length: 260 }, (_, step) => {
  const at = new Date(Date.parse(`${DAY}T14:00:00Z`) + 15_000 * step).toISOString();
  return { at, connections: Math.min(100, 20 + Math.floor(step / 2)), waiting: Math.max(0, step - 160) };
});
const LOG = MINUTES.map(
  ({ at, connections, waiting }, step) =>
    `${at} ${step % 4 === 3 ? 'ERROR timed out after 5000 ms while waiting for a connection of the pool' : 'INFO connection taken'} pool=${connections} waiting=${waiting}`,
).join('\n');
const TABLE = ['Time,Connections,Waiting', ...MINUTES.map((each) => Object.values(each).join(','))].join(
  '\n',
);

interface GivenFile {
  readonly bytes: Uint8Array | string;
  readonly name: string;
  readonly type: string;
}

/** The dialogs of evidence in the sample: files, a picture and its editor, a graph, and both on the wall. */
export async function evidencePictures(folder: string): Promise<void> {
  const { page, close } = await openPage('pictures-data', ['--sample'], WITH_PROJECTOR);
  const look = (name: string) => inLooks(page, join(folder, `evidence-${name}`));
  await goToPlace(page, 'Timeline');
  await page.locator('button[data-field$=":card"]').nth(4).click();
  await give(page, { bytes: LOG, name: 'pool.log', type: 'text/plain' });
  await lookAtDialog(page, () => look('text'));
  await give(page, { bytes: TABLE, name: 'pool.csv', type: 'text/csv' });
  await lookAtDialog(page, () => look('table'));
  const pdf = readFileSync(join(PROJECT, 'test/fixtures/pdf/printed.pdf'));
  await give(page, { bytes: pdf, name: 'report.pdf', type: 'application/pdf' });
  await page
    .getByRole('region', { name: 'The file' })
    .locator('canvas[width="1697"], canvas[height="2400"]')
    .waitFor();
  await lookAtDialog(page, () => look('pdf'));
  const shot = readFileSync(join(PROJECT, 'build/pictures/desk-timeline.png'));
  await give(page, { bytes: shot, name: 'shot.png', type: 'image/png' });
  await page.getByRole('textbox', { name: 'Caption' }).fill('The timeline at 14:32');
  await page.getByRole('textbox', { name: 'What it shows' }).fill('A list of events from 14:18 on');
  await page.getByRole('combobox', { name: 'Who may see it' }).selectOption('internal');
  await look('picture');
  await page.getByRole('button', { name: 'Cover, crop, add arrows…' }).click();
  await page.getByRole('button', { name: 'Add a cover' }).click();
  await look('editor');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.keyboard.press('Escape');
  await look('event');
  await page.getByRole('button', { name: 'Done' }).click();
  await look('list');
  await elsewhere(page, shot, look);
  await goToPlace(page, 'Timeline');
  await graphs(page, look);
  await onWall(page, folder);
  await close();
}

/** The summary, a number and an answer with what shows them. */
async function elsewhere(page: Page, shot: Uint8Array, look: (name: string) => Promise<void>): Promise<void> {
  const picture = { bytes: shot, name: 'shot.png', type: 'image/png' };
  await goToPlace(page, 'Summary');
  await give(page, { bytes: LOG, name: 'pool.log', type: 'text/plain' });
  await lookAtDialog(page, async () => undefined);
  await give(page, picture);
  await lookAtDialog(page, async () => undefined);
  await look('summary');
  await goToPlace(page, 'Impact');
  await give(page, picture, '[data-field^="impact:"]');
  await lookAtDialog(page, async () => undefined);
  await look('impact');
  await goToPlace(page, 'Five Whys');
  await page.getByRole('radio', { name: 'Outline' }).check({ force: true });
  await give(page, picture, '[data-field^="causes:"][data-field$=":answer"]');
  await lookAtDialog(page, async () => undefined);
  await look('why');
}

async function graphs(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  await page.getByRole('radio', { name: 'Scale' }).check({ force: true });
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, TABLE);
  await page.getByRole('button', { name: 'Add 2 graphs' }).waitFor();
  await page
    .getByRole('button', { name: /^Above / })
    .first()
    .click();
  await look('graphs-added');
  await page.getByRole('button', { name: 'Add 2 graphs' }).click();
  await page.getByRole('button', { name: /^Graph Connections/ }).click();
  await page.getByRole('combobox', { name: 'Who may see it' }).selectOption('internal');
  await lookAtDialog(page, () => look('graph'));
  await look('scale');
  await page.getByRole('radio', { name: 'List' }).check({ force: true });
}

/** With the event open, its picture, and at the next key the graph that was measured around it. */
async function onWall(page: Page, folder: string): Promise<void> {
  const wall = await openWallOf(page);
  for (const evidence of ['picture', 'graph']) {
    await wall.keyboard.press('e');
    await wall.getByRole('figure').first().waitFor();
    for (const look of ['light', 'dark', 'contrast']) {
      await wall.locator('[data-theme="projector"]').evaluate((stage, wanted) => {
        stage.setAttribute('data-look', wanted);
      }, look);
      await wall.screenshot({ path: join(folder, `evidence-wall-${evidence}-${look}.png`) });
    }
  }
}

/** Drops a file where the pictures of the open event stand, as another program hands it over. */
async function give(
  page: Page,
  { bytes, name, type }: GivenFile,
  onto = '[data-takes-files]',
): Promise<void> {
  await page.locator(onto).first().waitFor();
  await page.evaluate(
    (given) => {
      const content = Uint8Array.from(atob(given.base64), (sign) => sign.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], given.name, { type: given.type }));
      document
        .querySelector(given.onto)
        ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    },
    { base64: Buffer.from(bytes).toString('base64'), name, type, onto },
  );
}

async function lookAtDialog(page: Page, look: () => Promise<void>): Promise<void> {
  await page.getByRole('dialog').waitFor();
  await look();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

async function inLooks(page: Page, path: string): Promise<void> {
  for (const { name, width, ...media } of LOOKS) {
    await page.emulateMedia(media);
    await page.setViewportSize({ width, height: 800 });
    await page.screenshot({ path: `${path}-${name}.png` });
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await page.setViewportSize({ width: 1280, height: 800 });
}
