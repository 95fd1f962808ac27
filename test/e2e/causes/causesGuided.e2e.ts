import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { expectFocusToShow, tabTo } from '#test/e2e/pages/focus.ts';
import { guidedPage } from '#test/e2e/pages/guidedPage.ts';
import { typeWords } from '#test/e2e/pages/typing.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { pressCommand } from '#test/e2e/support/menuItems.ts';
import { savedIncident } from '#test/e2e/support/savedIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const SAMPLE = sampleIncident();

/** The sample before anybody has asked why. */
async function sampleWithoutWhys(dataDir: string): Promise<string> {
  const actions = SAMPLE.actions.map((action) => ({ ...action, causeIds: [] }));
  const incident = { ...SAMPLE, failure: '', causes: [], rootCause: '', actions };
  const library = join(dataDir, 'library');
  await mkdir(library, { recursive: true });
  const file = join(library, 'sample.incident');
  await writeFile(file, serializeIncident(incident));
  return file;
}

/** Each answer with the one it explains, its why, its branch and its end; evidence and sureness aside. */
function shapeOf(causes: readonly CauseNode[]): readonly object[] {
  const answerOf = (id: string | null) => causes.find((cause) => cause.id === id)?.answer ?? null;
  return causes
    .map(({ parentId, question, answer, kind, stop }) => ({
      above: answerOf(parentId),
      question,
      answer,
      kind,
      stop,
    }))
    .sort((a, b) => a.answer.localeCompare(b.answer));
}

test('the sample’s five whys with its alerting branch are built by keys alone', async ({
  sharedApp,
  dataDir,
}) => {
  const [exhausted, held, batch, budget, runbook, alert] = SAMPLE.causes;
  if (!exhausted || !held || !batch || !budget || !runbook || !alert)
    throw new Error('The sample has six causes');
  const app = await sharedApp({ path: await sampleWithoutWhys(dataDir) });
  const page = await app.firstWindow();
  const guided = guidedPage(page);
  await expect(deskPage(page).title).toBeVisible();
  await pressCommand(app, page, 'section.causes');
  await tabTo(page, guided.button('Checkout down for 23 minutes'));
  await page.keyboard.press('Enter');
  await expect(guided.failure).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await typeWords(page, SAMPLE.failure);
  await page.keyboard.press('Enter');
  await guided.answer(exhausted.question, exhausted.answer);
  for (const cause of [held, batch, budget]) {
    await page.keyboard.press('Enter');
    await guided.answer(cause.question, cause.answer);
  }
  await expect(guided.trail).toContainText('level 4');
  await guided.stopAt('Prevent it');
  await expectFocusToShow(page);
  await page.keyboard.press('Shift+Enter');
  await typeWords(page, runbook.answer);
  await guided.stopAt('Prevent it');

  for (const above of [batch, held, exhausted]) {
    await page.keyboard.press('Escape');
    await expect(guided.answerTo(above.question)).toBeFocused();
  }
  await tabTo(page, guided.button('Ask a different why'));
  await page.keyboard.press('Enter');
  await guided.typeQuestion(alert.question);
  await typeWords(page, alert.answer);
  await tabTo(page, guided.button(`More for ${alert.answer}`));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await guided.stopAt('Detect it');
  await expect
    .poll(async () => shapeOf((await savedIncident(dataDir)).causes))
    .toEqual(shapeOf(SAMPLE.causes));
});

test('evidence is dragged from the strip, carried by keys and clicked; each is undone', async ({
  sharedApp,
  dataDir,
}) => {
  const app = await sharedApp();
  const page = await app.firstWindow();
  const guided = guidedPage(page);
  await deskPage(page).goTo('causes');
  await page
    .getByRole('navigation', { name: 'All causes' })
    .getByRole('button', { name: /no connection budget/ })
    .click();
  await guided.carry(guided.evidence.filter({ hasText: '14:18' }), guided.answers.last());
  const cited = async () =>
    (await savedIncident(dataDir)).causes.slice(3, 5).map(({ evidence }) => evidence.length);
  await expect.poll(cited).toEqual([0, 1]);
  await guided.evidence.filter({ hasText: '14:23' }).click();
  await expect.poll(cited).toEqual([1, 1]);
  await guided.evidence.filter({ hasText: '14:32' }).focus();
  await page.keyboard.press('Space');
  await expect(page.locator('[aria-live="assertive"]')).toContainText('picked up');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[aria-live="assertive"]')).toContainText('is over');
  await page.keyboard.press('Space');
  await expect.poll(cited).toEqual([1, 2]);
  for (const left of [
    [1, 1],
    [0, 1],
    [0, 0],
  ]) {
    await pressCommand(app, page, 'edit.undo');
    await expect.poll(cited).toEqual(left);
  }
  // With no room for the panel, what actions cover follows the tree, which is whole.
  await page.setViewportSize({ width: 900, height: 700 });
  const covered = page.getByRole('main').getByRole('region', { name: 'Covered by actions' });
  await expect(covered).toBeVisible();
  const tree = page.getByRole('navigation', { name: 'All causes' });
  expect(await tree.evaluate((frame) => frame.scrollHeight - frame.clientHeight)).toBe(0);
  const [above, below] = [await tree.boundingBox(), await covered.boundingBox()];
  expect(below?.y).toBeGreaterThan((above?.y ?? Number.NaN) + (above?.height ?? 0));
});
