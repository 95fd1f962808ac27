import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { ExportFormat } from '#shared/domain/incident/publication.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { dialogs } from '#test/e2e/pages/dialogs.ts';
import { type SharedFixtures, test } from '#test/e2e/support/appTest.ts';
import { expectAccessible } from '#test/e2e/support/axe.ts';
import { exportByMenu } from '#test/e2e/support/exportByMenu.ts';
import { chooseCommand } from '#test/e2e/support/menuItems.ts';
import { readPdf } from '#test/e2e/support/readPdf.ts';
import { savedIncident } from '#test/e2e/support/savedIncident.ts';
import { GUARDED, guardedIncident } from '#test/support/incidents/guardedIncident.ts';

const LEAKY = `It began at ${GUARDED.host}. ${GUARDED.note}`;
const FORMATS: readonly ExportFormat[] = ['markdown', 'html', 'pdf', 'json'];

async function choosePublic(page: Page): Promise<void> {
  await deskPage(page).goTo('publish');
  await page.getByRole('radio', { name: 'Public' }).click();
}

/** Opens an incident whose public text gives private things away. */
async function openLeaky(sharedApp: SharedFixtures['sharedApp'], dataDir: string) {
  const file = join(dataDir, 'leaky.incident');
  await writeFile(file, serializeIncident(guardedIncident(LEAKY)));
  const app = await sharedApp({ path: file });
  const page = await app.firstWindow();
  await choosePublic(page);
  return { app, page, refused: page.getByRole('dialog', { name: /^Not exported: 2 private strings/ }) };
}

/** Reads that nobody decided on the host's name, the first time that this is asked in a session. */
async function exportAnyway(page: Page): Promise<void> {
  const asked = page.getByRole('dialog', { name: /^One name is not decided/ });
  const refused = page.getByRole('dialog', { name: /^Not exported/ });
  await expect(asked.or(refused)).toBeVisible();
  if (await asked.isVisible()) await asked.getByRole('button', { name: 'Export anyway' }).click();
}

test('the sample leaves for the company and for the public in every form, and each is noted', async ({
  sharedApp,
  dataDir,
}) => {
  const app = await sharedApp();
  const page = await app.firstWindow();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const internal = await exportByMenu(app, page, { format: 'markdown', dataDir, name: 'internal.md' });
  expect(await readFile(internal, 'utf8')).toContain('## 4. Root cause analysis');
  await choosePublic(page);
  for (const format of FORMATS) {
    const path = await exportByMenu(app, page, { format, dataDir, name: `public.${format}` });
    const text = format === 'pdf' ? (await readPdf(path)).text : await readFile(path, 'utf8');
    expect(text).toContain('We are sorry.');
    for (const inside of ['Root cause', 'Sarah', 'Grafana', 'migration runbook'])
      expect(text).not.toContain(inside);
  }
  const exported = async () => (await savedIncident(dataDir)).publication.lastExports;
  await expect.poll(async () => (await exported()).length).toBe(5);
  expect((await exported()).map(({ audience, format, fileName }) => [audience, format, fileName])).toEqual([
    ['internal', 'markdown', 'internal.md'],
    ...FORMATS.map((format) => ['public', format, `public.${format}`]),
  ]);
});

test('a leak is refused in every form: nothing is left, what was there is kept; it leads to its text, and leaves once that is mended', async ({
  sharedApp,
  dataDir,
}) => {
  const { app, page, refused } = await openLeaky(sharedApp, dataDir);
  const folder = join(dataDir, 'out');
  const target = join(folder, 'public.out');
  await mkdir(folder);
  await app.answerDialog('save', target);
  const beRefused = async (format: ExportFormat) => {
    await chooseCommand(app, `export.${format}`);
    await exportAnyway(page);
    await expect(refused).toBeVisible();
    await expect(refused.getByRole('listitem').first()).toContainText(GUARDED.host);
    await refused.getByRole('button', { name: 'Close' }).click();
  };
  await beRefused('pdf');
  expect(await readdir(folder)).toEqual([]);
  await writeFile(target, 'before');
  for (const format of FORMATS) {
    await beRefused(format);
    expect(await readdir(folder), format).toEqual(['public.out']);
    expect(await readFile(target, 'utf8'), format).toBe('before');
  }

  await app.evaluate(({ clipboard }) => clipboard.writeText('what was copied before'), undefined);
  await chooseCommand(app, 'export.copy');
  await exportAnyway(page);
  await expect(refused).toBeVisible();
  const copied = () => app.evaluate(({ clipboard }) => clipboard.readText(), undefined);
  expect(await copied()).toBe('what was copied before');
  await expectAccessible(page, 'a refused export');
  await refused.getByRole('button', { name: 'Go to “what happened”' }).first().click();
  await expect(dialogs(page).any).toBeHidden();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('Checkout was not available.');
  await exportByMenu(app, page, { format: 'markdown', dataDir, name: 'public.md' });
  await chooseCommand(app, 'export.copy');
  await expect(
    page.getByText('Copied as rich text and Markdown, made from the public version'),
  ).toBeVisible();
  expect(await copied()).toContain('Checkout was not available.');
});

test('a private word of the team is refused in the window as well, and so is a list that cannot be read', async ({
  sharedApp,
  dataDir,
}) => {
  const list = join(dataDir, 'language.txt');
  await writeFile(list, 'private: Globex | a large customer\n');
  await writeFile(join(dataDir, 'told.incident'), serializeIncident(guardedIncident('GLOBEX lost orders.')));
  const app = await sharedApp({ path: join(dataDir, 'told.incident') });
  const page = await app.firstWindow();
  await choosePublic(page);
  await app.answerDialog('save', join(dataDir, 'public.out'));
  const refused = page.getByRole('dialog', { name: /^Not exported/ });
  for (const command of ['export.markdown', 'export.pdf', 'export.copy', 'export.print'] as const) {
    await chooseCommand(app, command);
    await expect(refused.getByRole('listitem')).toContainText('your team’s private words in language.txt');
    await refused.getByRole('button', { name: 'Close' }).click();
  }
  await writeFile(list, 'privat: Globex\n');
  await chooseCommand(app, 'export.markdown');
  await expect(page.getByText(/found "privat: Globex"/).first()).toBeVisible();
  expect(await readdir(dataDir)).not.toContain('public.out');
});

test('printing asks the system with the document of the chosen audience, and is noted when it was sent', async ({
  launchApp,
  dataDir,
}) => {
  const app = await launchApp({ args: ['--sample'] });
  const page = await app.firstWindow();
  await choosePublic(page);
  await app.evaluate(({ app: running }) => {
    running.on('web-contents-created', (_event, contents) => {
      contents.print = (_options, callback) => {
        void contents
          .executeJavaScript('document.body.innerText')
          .then((text) => Object.assign(globalThis, { debriefTestPrinted: text }))
          .then(() => callback?.(true, ''));
      };
    });
  }, undefined);
  await chooseCommand(app, 'export.print');
  await expect(page.getByText('Sent to the printer')).toBeVisible();
  const printed = await app.evaluate(() => String(Reflect.get(globalThis, 'debriefTestPrinted')), undefined);
  expect(printed).toContain('We are sorry.');
  expect(printed).not.toContain('Root cause');
  const records = async () => (await savedIncident(dataDir)).publication.lastExports;
  await expect.poll(records).toMatchObject([{ way: 'print', audience: 'public' }]);
});
