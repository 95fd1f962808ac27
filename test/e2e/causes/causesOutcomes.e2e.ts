import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { actionsPage } from '#test/e2e/pages/actionsPage.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { guidedPage } from '#test/e2e/pages/guidedPage.ts';
import { typeWords } from '#test/e2e/pages/typing.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { answerDialogs } from '#test/e2e/support/dialogAnswers.ts';
import { pressCommand } from '#test/e2e/support/menuItems.ts';
import { savedIncident } from '#test/e2e/support/savedIncident.ts';

test('at a person the questions go on: the system question is asked and answered', async ({
  sharedApp,
  dataDir,
}) => {
  const app = await sharedApp();
  const page = await app.firstWindow();
  const guided = guidedPage(page);
  await deskPage(page).goTo('causes');
  await page
    .getByRole('button', { name: /no threshold was ever set/ })
    .first()
    .click();
  await page.keyboard.press('Control+Enter');
  await typeWords(page, 'the on-call engineer silenced the dashboard');
  await expect(guided.questions).toContainText('Does it stop at a person?');
  await guided.button('Stop here…').click();
  await expect(page.getByRole('alert')).toContainText('The questions do not end at a person.');
  const ask = 'What tool or process could have caught it automatically?';
  await page.getByRole('alert').getByRole('button', { name: ask }).click();
  await expect(guided.answerTo(ask)).toBeFocused();
  await typeWords(page, 'silences need no end');
  await guided.stopAt('Detect it');
  const made = async () => (await savedIncident(dataDir)).causes.slice(-2);
  await expect
    .poll(made)
    .toMatchObject([
      { answer: 'the on-call engineer silenced the dashboard' },
      { question: ask, answer: 'silences need no end', stop: { reason: 'safeguard', safeguard: 'detect' } },
    ]);
  expect((await made())[0]).not.toHaveProperty('stop');
  await expect(guided.questions).toBeHidden();
});

test('a leaf becomes an action in one step, and the coverage is complete; undo takes it back', async ({
  sharedApp,
  dataDir,
}) => {
  const app = await sharedApp();
  const page = await app.firstWindow();
  const guided = guidedPage(page);
  const desk = deskPage(page);
  await desk.goTo('causes');
  await expect(guided.coverage).toContainText('3 of 3');
  await guided.button('Also ask: why did recovery take 23 minutes?').click();
  await typeWords(page, 'restarts are done by hand, one server at a time');
  await guided.stopAt('Recover from it');
  await expect(guided.coverage).toContainText('3 of 4');
  await guided.coverage.getByRole('button', { name: /^Add an action for restarts/ }).click();
  await expect(desk.heading('actions')).toBeVisible();
  await expect(actionsPage(page).title(6)).toBeFocused();
  await typeWords(page, 'Restart servers by one command');
  const last = async () => {
    const { actions, causes } = await savedIncident(dataDir);
    const action = actions.at(-1);
    return { ...action, answers: causes.find(({ id }) => id === action?.causeIds[0])?.answer };
  };
  await expect.poll(last).toMatchObject({
    title: 'Restart servers by one command',
    type: 'mitigate',
    answers: 'restarts are done by hand, one server at a time',
  });
  await desk.goTo('causes');
  await expect(guided.coverage).toContainText('4 of 4');
  await pressCommand(app, page, 'edit.undo');
  await pressCommand(app, page, 'edit.undo');
  await desk.goTo('causes');
  await expect(guided.coverage).toContainText('3 of 4');
});

test('the root cause is drafted, edited, and stale once a safeguard changes; undo brings the old one back', async ({
  sharedApp,
  dataDir,
}) => {
  const app = await sharedApp();
  const page = await app.firstWindow();
  const guided = guidedPage(page);
  await deskPage(page).goTo('causes');
  const before = (await savedIncident(dataDir)).rootCause;
  await guided.button('Draft it again').click();
  await expect(guided.rootCause).toHaveValue(/^Nothing prevented it: the migration framework/);
  await guided.rootCause.press('ControlOrMeta+End');
  await page.keyboard.type(' More.');
  await expect(page.getByText('The causes have changed since this was stated')).toBeHidden();
  await page
    .getByRole('button', { name: /no threshold was ever set/ })
    .first()
    .click();
  await guided.answerTo('Why did nothing warn us while the pool filled up?').fill('no threshold');
  await page
    .getByRole('button', { name: /^The API answered/ })
    .first()
    .click();
  await expect(page.getByText('The causes have changed since this was stated')).toBeVisible();
  await guided.button('It still holds').click();
  await expect(page.getByText('The causes have changed since this was stated')).toBeHidden();
  for (let step = 0; step < 4; step += 1) await pressCommand(app, page, 'edit.undo');
  await expect.poll(async () => (await savedIncident(dataDir)).rootCause).toBe(before);
});

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
  await expect(page.getByText(`Saved to ${svg}`)).toBeVisible();
  expect(await readFile(svg, 'utf8')).toMatch(/<svg[\s\S]*connection budget[\s\S]*<\/svg>\n$/);
  await answerDialogs(app, 'save', png);
  await choose('Save figure as PNG…');
  await expect(page.getByText(`Saved to ${png}`)).toBeVisible();
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
