import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { toId } from '#shared/domain/incident/ids.ts';
import { withAsked } from '#shared/domain/meeting/askedPeople.ts';
import { askablePeople, replySheet } from '#shared/publication/replySheet/replySheet.ts';
import { sheetMarkdown } from '#shared/publication/replySheet/sheetMarkdown.ts';
import { REPLY_QUESTIONS } from '#shared/words/replyQuestions.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { filePage } from '#test/e2e/pages/filePage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { expectAccessible } from '#test/e2e/support/axe.ts';
import { exportByMenu } from '#test/e2e/support/exportByMenu.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';
import { pressCommand } from '#test/e2e/support/menuItems.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const SAMPLE = sampleIncident();

/** Somebody drags a text file onto the window. */
function dropText(page: Page, name: string, text: string): Promise<void> {
  return page.evaluate(
    (file) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([file.text], file.name));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name, text },
  );
}

test('a Markdown that was edited by hand comes home after the incident changed', async ({
  sharedApp,
  dataDir,
}) => {
  // What was exported is kept for its id, and no other journey on this app has it.
  const file = libraryFile(dataDir, { ...SAMPLE, id: toId('comes-home') });
  const app = await sharedApp({ path: file.path });
  const page = await app.firstWindow();
  const desk = filePage(page);
  const exported = await exportByMenu(app, page, { format: 'markdown', dataDir, name: 'checkout.md' });
  await desk.summary.fill(SAMPLE.summary.replace('For 23 minutes', 'For 24 minutes'));
  await expect.poll(() => file.read().summary).toContain('For 24 minutes');

  const edited = readFileSync(exported, 'utf8').replace(
    'nobody could check out',
    'hardly anybody could check out <!-- Anna Ray: all of them? -->',
  );
  await dropText(page, 'checkout.md', edited);
  const dialog = page.getByRole('dialog', { name: 'What changed in “checkout.md”' });
  await expect(dialog).toContainText('Compared with the version that was exported');
  await expect(dialog.locator('ins').first()).toHaveText(/hardly anybody/);
  await expectAccessible(page, 'what changed in a document that came home');
  await dialog.getByRole('button', { name: 'Take 2 changes' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(() => file.read().summary).toMatch(/^For 24 minutes .*hardly anybody could/);
  expect(file.read().timeline.at(-1)).toMatchObject({ title: 'all of them?', actor: 'Anna Ray' });

  await pressCommand(app, page, 'edit.undo');
  await expect.poll(() => file.read().summary).toMatch(/^For 24 minutes .*nobody could/);
});

test('the answers of three responders are taken in one by one, and the plan of the meeting says who answered', async ({
  sharedApp,
  dataDir,
}) => {
  const people = askablePeople(SAMPLE).slice(0, 3);
  const [one = '', two = '', three = ''] = people;
  const file = libraryFile(dataDir, { ...withAsked(SAMPLE, people, SAMPLE.updatedAt) });
  const page = await (await sharedApp({ path: file.path })).firstWindow();
  // Answers that are dropped before their incident is open are refused in words.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(SAMPLE.title);
  const answersOf = (person: string) =>
    [REPLY_QUESTIONS[0], REPLY_QUESTIONS[2]].reduce(
      (text, question) => text.replace(`## ${question}\n\n`, `## ${question}\n\n14:25 Seen by ${person}.\n`),
      sheetMarkdown(replySheet(SAMPLE, person)),
    );
  const isMine = ({ actor, visibility }: (typeof SAMPLE)['timeline'][number], person: string) =>
    actor === person && visibility === 'private';
  const notes = () =>
    people.map((person) => file.read().timeline.filter((event) => isMine(event, person)).length);
  for (const [person, taken] of [
    [two, 2],
    [one, 1],
  ] as const) {
    await dropText(page, `answers-${person}.md`, answersOf(person));
    const dialog = page.getByRole('dialog', { name: `The answers of ${person}` });
    if (taken === 1) await dialog.getByRole('checkbox').last().uncheck();
    await dialog.getByRole('button', { name: taken === 1 ? 'Take 1 answer' : 'Take 2 answers' }).click();
    await expect(dialog).toBeHidden();
  }
  await expect.poll(notes).toEqual([1, 2, 0]);
  await deskPage(page).goTo('meeting');
  await expect(page.getByText(`Answered: ${one} and ${two}. Still to answer: ${three}.`)).toBeVisible();
  await dropText(page, `answers-${three}.md`, answersOf(three));
  await page.getByRole('button', { name: 'Take 2 answers' }).click();
  await expect(page.getByText(`Answered: ${one}, ${two} and ${three}.`)).toBeVisible();
  await expect.poll(notes).toEqual([1, 2, 2]);
});
