import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { publishPage } from '#test/e2e/pages/publishPage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { expectAccessible } from '#test/e2e/support/axe.ts';
import { exportByMenu } from '#test/e2e/support/exportByMenu.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';
import { chooseCommand } from '#test/e2e/support/menuItems.ts';
import { savedIncident } from '#test/e2e/support/savedIncident.ts';
import { buildItem } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const panel = (page: Page) => page.getByRole('region', { name: 'Readiness' });
const finding = (page: Page, words: RegExp) => panel(page).getByRole('button', { name: words });
const line = (page: Page) => deskPage(page).path.getByRole('button', { name: /missing|to look at|to write/ });

/** The sample with an action that nobody owns and no lessons. */
function unready() {
  const { id: _, schemaVersion: _version, ...sample } = sampleIncident();
  const [first, ...actions] = sample.actions;
  if (first === undefined) throw new Error('The sample has actions');
  const { owner: _owner, ...unowned } = first;
  const blaming = buildItem('Jonas should have checked the migration first');
  return { ...sample, actions: [unowned, ...actions], lessons: [], contributingFactors: [blaming] };
}

async function dismiss(page: Page, words: RegExp, reason: string): Promise<void> {
  await finding(page, words).click();
  const dialog = page.getByRole('dialog', { name: 'Dismiss this finding' });
  await dialog.getByRole('textbox', { name: 'Why may it stand?' }).fill(reason);
  await dialog.getByRole('button', { name: 'Dismiss', exact: true }).click();
  await expect(dialog).toBeHidden();
}

test('an export with errors is made after they were read; what is missing goes to zero, mended or dismissed with a reason that is kept in the file', async ({
  sharedApp,
  dataDir,
}) => {
  const { path } = libraryFile(dataDir, unready());
  const app = await sharedApp({ path });
  const page = await app.firstWindow();
  await expect(line(page)).toHaveText('2 missing');

  await test.step('an export asks until its errors were read', async () => {
    const asked = page.getByRole('dialog', { name: '2 things are missing' });
    await chooseCommand(app, 'export.markdown');
    await expect(asked.getByRole('listitem')).toHaveCount(2);
    await expectAccessible(page, 'errors before an export');
    await page.keyboard.press('Escape');
    await expect(asked).toBeHidden();

    await chooseCommand(app, 'export.markdown');
    await asked.getByRole('button', { name: 'Go to the first' }).click();
    await expect(page.getByRole('combobox', { name: /^Owner of Page on-call/ })).toBeFocused();

    await app.answerDialog('save', join(dataDir, 'first.md'));
    await chooseCommand(app, 'export.markdown');
    await asked.getByRole('button', { name: 'Export anyway' }).click();
    await expect(page.getByText('Exported first.md')).toBeVisible();
    const second = await exportByMenu(app, page, { format: 'markdown', dataDir, name: 'second.md' });
    expect(await readFile(second, 'utf8')).toContain('# Checkout down');
  });

  await chooseCommand(app, 'publish.readiness');
  await expect(page.getByRole('heading', { name: 'Before it goes out' })).toBeFocused();

  await test.step('words to look at stand in the columns of the findings', async () => {
    const words = panel(page).getByRole('region', { name: 'Words' });
    const left = async (text: Locator) => Math.round((await text.boundingBox())?.x ?? 0);
    const missing = panel(page).getByRole('region', { name: 'Missing' });
    await expect
      .poll(() => left(words.getByText(/should have checked/)))
      .toBe(await left(missing.getByText(/ has no owner/)));
    await words.getByRole('button', { name: /^Dismiss: / }).click();
    await expect(words).toBeHidden();
  });

  await test.step('a finding leads to the very field', async () => {
    await finding(page, / has no owner/)
      .first()
      .click();
    const owner = page.getByRole('combobox', { name: /^Owner of Page on-call/ });
    await expect(owner).toBeFocused();
    await owner.fill('Sarah');
    await expect(line(page)).toHaveText('1 missing');
  });

  await test.step('another is dismissed', async () => {
    await line(page).click();
    await dismiss(page, /^Dismiss: No lesson is listed/, 'Told in the yearly review');
    await dismiss(page, /^Dismiss: No incident on a status page/, 'An internal tool');
    await expect(line(page)).toHaveText('Nothing is missing');
    await expectAccessible(page, 'readiness');
  });
  const reasons = async () => (await savedIncident(dataDir)).dismissedFindings?.map(({ reason }) => reason);
  await expect
    .poll(reasons)
    .toEqual([expect.stringMatching(/^Precautions/), 'Told in the yearly review', 'An internal tool']);

  await test.step('it stays so when the file is opened again, and can be shown again', async () => {
    const again = await (await sharedApp({ path })).firstWindow();
    await expect(line(again)).toHaveText('Nothing is missing');
    await line(again).click();
    await panel(again).getByText('Dismissed · 3').click();
    await expect(panel(again).getByText('Told in the yearly review')).toBeVisible();
    await panel(again)
      .getByRole('button', { name: /^Show again: No lesson/ })
      .click();
    await expect(line(again)).toHaveText('1 missing');
  });
});

test('a public version with nothing written is asked about before it leaves, in every form', async ({
  sharedApp,
  dataDir,
}) => {
  const publication = { aliases: [], lastExports: [] };
  const { id: _, schemaVersion: _version, ...sample } = sampleIncident();
  const { path } = libraryFile(dataDir, { ...sample, publication });
  const app = await sharedApp({ path });
  const page = await app.firstWindow();
  await deskPage(page).goTo('publish');
  await page.getByRole('radio', { name: 'Public' }).click();
  await expect(line(page)).toHaveText('Public: 2 missing · 1 to look at');
  const asked = page.getByRole('dialog', { name: '2 things are missing from the public version' });
  for (const target of ['pdf', 'markdown', 'html', 'json', 'copy', 'print'] as const) {
    await chooseCommand(app, `export.${target}`);
    await expect(asked.getByRole('listitem')).toHaveCount(2);
    await page.keyboard.press('Escape');
    await expect(asked).toBeHidden();
  }
  await chooseCommand(app, 'export.markdown');
  await expectAccessible(page, 'what the public version lacks');
  await asked.getByRole('button', { name: 'Go to the first' }).click();
  await expect(page.getByRole('textbox', { name: 'What happened, for the public' })).toBeFocused();
  await page.keyboard.insertText('Checkout was not available.');
  await publishPage(page).goToStep('check');
  await finding(page, /There is no apology/)
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: 'Apology, for the public' })).toBeFocused();
  await page.keyboard.insertText('We are sorry.');
  await expect(line(page)).toHaveText('Public: 1 to look at');
  const exported = await exportByMenu(app, page, { format: 'markdown', dataDir, name: 'public.md' });
  expect(await readFile(exported, 'utf8')).toContain('We are sorry.');
});
