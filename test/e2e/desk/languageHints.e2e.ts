import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { debriefCommand } from '#test/e2e/support/debriefCommand.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';
import { savedIncident } from '#test/e2e/support/savedIncident.ts';
import { buildItem } from '#test/support/incidents/buildParts.ts';

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
