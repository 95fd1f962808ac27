import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { clockPage } from '#test/e2e/pages/clockPage.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { timelinePage } from '#test/e2e/pages/timelinePage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { debriefCommand } from '#test/e2e/support/debriefCommand.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';
import { savedIncident } from '#test/e2e/support/savedIncident.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause, buildItem } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const LESSONS = [
  buildItem('l1', 'The team forgot the flag'),
  buildItem('l2', 'Nobody noticed the lag'),
  buildItem('l3', 'Luckily the queue held'),
  buildItem('l4', 'The engineer ignored the warning'),
];

const hints = (page: Page) => page.getByRole('region', { name: 'Language' }).getByRole('listitem');

async function dismiss(page: Page, words: string, how: string): Promise<void> {
  await page.getByRole('button', { name: `Dismiss the hint about “${words}”` }).click();
  await page.getByRole('menuitem', { name: how }).click();
  await expect(hints(page).filter({ hasText: words })).toHaveCount(0);
}

test('hints lead to their words, follow what is typed, and stay dismissed in a page that is loaded again', async ({
  sharedApp,
  dataDir,
}) => {
  const { path } = libraryFile(dataDir, { lessons: LESSONS });
  const page = await (await sharedApp({ path })).firstWindow();
  await deskPage(page).goTo('lessons');
  await expect(hints(page)).toHaveCount(4);

  await hints(page)
    .getByRole('button', { name: /^“team forgot/ })
    .click();
  const field = page.getByRole('textbox', { name: 'Lessons learned 1' });
  await expect(field).toBeFocused();
  await field.fill('The flag depended on memory alone');
  await expect(hints(page)).toHaveCount(3);

  await dismiss(page, 'Nobody noticed', 'Dismiss once');
  await dismiss(page, 'Luckily', 'Dismiss this kind for this incident');
  await dismiss(page, 'engineer ignored', 'Always dismiss this kind');
  await expect
    .poll(async () => (await savedIncident(dataDir)).dismissedHints)
    .toEqual([{ rule: 'nobody-noticed', excerpt: 'Nobody noticed', id: 'l2' }, { rule: 'luck' }]);

  await page.reload();
  await deskPage(page).goTo('lessons');
  await page.getByRole('button', { name: 'Show what was dismissed here' }).click();
  await expect(hints(page)).toHaveCount(2);
  await expect(hints(page).filter({ hasText: 'ignored' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Show what is always dismissed' }).click();
  await expect(hints(page)).toHaveCount(3);

  await deskPage(page).goTo('summary');
  const summary = page.getByRole('textbox', { name: 'Summary, Markdown' });
  await summary.fill('The team forgot the flag.');
  await expect(page.locator('mark').filter({ hasText: 'forgot' })).toBeVisible();
});

test('a team’s own terms are read from the incident’s folder; the command line reads them too', async ({
  sharedApp,
  dataDir,
}) => {
  const { path } = libraryFile(dataDir, { lessons: [buildItem('l1', 'The war room helped')] });
  writeFileSync(join(dataDir, 'library', 'language.txt'), 'term: war room | Who was in it?\n');
  const page = await (await sharedApp({ path })).firstWindow();
  await deskPage(page).goTo('lessons');
  await expect(hints(page)).toContainText(['“war room” · team’s own termWho was in it?']);

  const text = join(dataDir, 'library', 'notes.md');
  writeFileSync(text, '# Notes\n\nThe war room helped. John should have tested it.\n');
  const args = ['check', '--language', text, '--people', 'John', '--json'];
  const { code, stdout, stderr } = await debriefCommand(args, { cwd: dataDir, hasEngine: false });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  const rows: { readonly line: number; readonly rule: string }[] = JSON.parse(stdout.toString());
  expect(rows.map(({ line, rule }) => `${line} ${rule}`)).toEqual(['3 team-term', '3 should-have']);
});

const BLAMING = 'The team forgot the flag';
const ASKED_INSTEAD = 'What process or tool could have caught this automatically?';

/** Types words that blame somebody, and finds the question about them beside the line, with the key that asks another. */
async function blames(page: Page, line: Locator, before = ''): Promise<void> {
  await line.fill(`${before}${BLAMING}`);
  await expect(page.getByText('Alt R', { exact: true })).toBeVisible();
  await expect(page.locator('mark').filter({ hasText: 'forgot' }).first()).toBeVisible();
}

/** Takes the question in the place of the words, and the words back. */
async function reframes(page: Page, line: Locator, before = ''): Promise<void> {
  await blames(page, line, before);
  await line.press('Alt+r');
  await expect(line).toHaveValue(`${before}${ASKED_INSTEAD}`);
  await line.press('Alt+r');
  await expect(line).toHaveValue(`${before}${BLAMING}`);
}

test('wherever words are typed that blame somebody, a question stands at the line, and one key puts it in their place', async ({
  sharedApp,
  dataDir,
}) => {
  const causes = [buildCause('c1', null, { question: 'Why was it off?', answer: 'The flag was off' })];
  const { path } = libraryFile(dataDir, {
    failure: 'Checkout was down',
    causes,
    meeting: { ...buildIncident().meeting, plan: sampleIncident().meeting.plan },
  });
  const page = await (await sharedApp({ path })).firstWindow();

  await deskPage(page).goTo('timeline');
  await reframes(page, timelinePage(page).entry, '14:05 ');

  await deskPage(page).goTo('causes');
  // The question about an answer is the next why.
  const asked = page.getByRole('textbox', { name: /why that is asked|^Question/ });
  const isAsked = () =>
    expect
      .poll(async () => Promise.all((await asked.all()).map((one) => one.inputValue())))
      .toContain(ASKED_INSTEAD);
  for (const mode of ['Guided', 'Outline', 'Board'] as const) {
    await page.getByText(mode, { exact: true }).click();
    if (mode === 'Guided') await page.getByRole('button', { name: 'Go to the first why' }).click();
    if (mode === 'Board') await page.getByRole('treeitem', { name: /flag/ }).first().dblclick();
    const answer = page.getByRole('textbox', { name: /^Answer to/ }).first();
    await answer.click();
    await blames(page, answer);
    await answer.press('Alt+r');
    await isAsked();
    await page.keyboard.press('ControlOrMeta+z');
  }

  await deskPage(page).goTo('meeting');
  const clock = clockPage(page);
  await clock.start.click();
  await reframes(page, clock.capture);
});
