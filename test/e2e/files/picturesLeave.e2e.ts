import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect } from '@playwright/test';
import { foreignPictures } from '#electron/export/foreignPictures.ts';
import { takeIn } from '#electron/pictures/pictureFolder.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { ExportFormat } from '#shared/domain/incident/publication.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { picturesPage } from '#test/e2e/pages/picturesPage.ts';
import { timelinePage } from '#test/e2e/pages/timelinePage.ts';
import { openWall, pressOnWall, wallPage } from '#test/e2e/pages/wallPage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { displaysEnv, LAPTOP, PROJECTOR } from '#test/e2e/support/displays.ts';
import { exportByMenu } from '#test/e2e/support/exportByMenu.ts';
import { chooseCommand } from '#test/e2e/support/menuItems.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { madePng } from '#test/support/pictures/madePictures.ts';
import { pictureOf } from '#test/support/pictures/pictureOf.ts';

const env = displaysEnv(LAPTOP, PROJECTOR);
const SHOWN = 'A graph that rises to 100';

/** The names in a folder, sorted; none while the folder is not there, so that a poll can wait for it. */
const namesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder).sort() : []);

/** The sample with two pictures at one event: one for the company and one that is private. */
async function sampleWithPictures(path: string): Promise<Incident> {
  await mkdir(dirname(path), { recursive: true });
  const take = async (width: number) => {
    const taken = await takeIn(path, madePng({ width, height: 200 }));
    if (!taken.ok) throw new Error(taken.error.code);
    return taken.value;
  };
  const sample = sampleIncident();
  const event = sample.timeline.find(({ title }) => title.includes('Migration query stopped'));
  if (event === undefined) throw new Error('The sample tells it otherwise by now');
  const eventIds = [event.id];
  const incident: Incident = {
    ...sample,
    timeline: sample.timeline.map((each) => (each === event ? { ...each, visibility: 'public' } : each)),
    pictures: [
      pictureOf({
        ...(await take(320)),
        eventIds,
        visibility: 'internal',
        altText: SHOWN,
        caption: 'The pool.',
      }),
      pictureOf({ ...(await take(321)), id: toId('picture-2'), eventIds, altText: 'Mine alone' }),
    ],
  };
  await writeFile(path, serializeIncident(incident));
  return incident;
}

test('one key fills the room with the picture of the moment, and the next step takes it away', async ({
  sharedApp,
  dataDir,
}) => {
  const path = join(dataDir, 'library', 'pictures.incident');
  await sampleWithPictures(path);
  const app = await sharedApp({ env, path });
  const desk = await app.firstWindow();
  await deskPage(desk).goTo('timeline');
  await timelinePage(desk)
    .event(/Migration query stopped/)
    .click();
  const wall = await openWall(app, desk);
  const { spotlight } = wallPage(wall);
  await expect(spotlight).toContainText('Migration query stopped');
  await pressOnWall(app, wall, 'e');
  const picture = wall.getByRole('img', { name: SHOWN });
  await expect
    .poll(() => picture.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)))
    .toBe(320);
  expect((await picture.boundingBox())?.width).toBeGreaterThan(1200);
  await expect(wall.getByText('The pool.')).toBeVisible();
  await pressOnWall(app, wall, 'e');
  await expect(spotlight).toContainText('Migration query stopped');
  await pressOnWall(app, wall, 'e');
  await expect(picture).toBeVisible();
  await pressOnWall(app, wall, 'ArrowRight');
  await expect(picture).toHaveCount(0);
  await expect(wall.getByText('Mine alone')).toHaveCount(0);
});

test('every export has what its audience may see, the file may move, and a copy takes its pictures along', async ({
  sharedApp,
  dataDir,
}) => {
  const path = join(dataDir, 'library', 'pictures.incident');
  const incident = await sampleWithPictures(path);
  const [shown = '', hidden = ''] = (incident.pictures ?? []).map(({ file }) => file);
  const app = await sharedApp({ path });
  const page = await app.firstWindow();
  await deskPage(page).goTo('publish');
  const exported = async (format: ExportFormat, name: string) =>
    readFileSync(await exportByMenu(app, page, { format, dataDir, name }));
  const markdown = (await exported('markdown', 'inside.md')).toString();
  expect(markdown).toContain(`![${SHOWN}](inside-pictures/${shown})`);
  expect(readdirSync(join(dataDir, 'inside-pictures'))).toEqual([shown]);
  const html = (await exported('html', 'inside.html')).toString();
  expect(html.match(/<img /g)).toHaveLength(1);
  expect(html).toContain(`alt="${SHOWN}"`);
  expect(
    await foreignPictures({ ...incident, pictures: [] }, 'pdf', await exported('pdf', 'inside.pdf')),
  ).toBe(1);
  await chooseCommand(app, 'export.copy');
  const copied = () =>
    app.evaluate(async ({ clipboard }) => {
      const [item] = await clipboard.read();
      const rich = item?.types.includes('text/html') ? await item.getType('text/html') : null;
      return rich instanceof Blob ? rich.text() : '';
    }, undefined);
  await expect.poll(copied).toMatch(/<img [^>]*src="data:image\/png;base64,/);
  expect(await copied()).toContain(`alt="${SHOWN}"`);
  for (const text of [markdown, html, await copied()]) {
    expect(text).not.toContain(hidden);
    expect(text).not.toContain('Mine alone');
  }

  const copy = join(dataDir, 'elsewhere', 'copy.incident');
  await mkdir(dirname(copy));
  await app.answerDialog('save', copy);
  await chooseCommand(app, 'file.saveCopy');
  await expect.poll(() => existsSync(copy)).toBe(true);
  const pictures = join(dataDir, 'elsewhere', 'copy.files');
  await expect.poll(() => namesIn(pictures)).toEqual([shown, hidden].sort());

  await takeIn(copy, madePng({ width: 5 }));
  await chooseCommand(app, 'picture.unused');
  await expect(page.getByRole('dialog', { name: '1 picture that nothing refers to' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete 1 picture' }).click();
  await expect.poll(() => namesIn(pictures)).toEqual([shown, hidden].sort());

  renameSync(pictures, join(dataDir, 'elsewhere', 'gone'));
  await deskPage(page).goTo('timeline');
  const timeline = timelinePage(page);
  await timeline.event(/Migration query stopped/).click();
  await picturesPage(page).small().first().click();
  await expect(picturesPage(page).dialog.getByText(/^The file of a picture is not there/)).toBeVisible();
});
