import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { isoDate } from '#shared/time/formatTime.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { decisionDialog } from '#test/e2e/pages/decisionDialog.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { homePage } from '#test/e2e/pages/homePage.ts';
import { typeWords } from '#test/e2e/pages/typing.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { expectAccessible } from '#test/e2e/support/axe.ts';
import { libraryFile } from '#test/e2e/support/libraryFiles.ts';

const DAY_MS = 86_400_000;

/** Eight days ago, with an action that was due the day before yesterday. */
function earlierIncident(): Partial<Incident> {
  const daysAgo = (days: number) => timestampAt(Date.now() - days * DAY_MS);
  return {
    id: toId('earlier'),
    title: 'Checkout is down',
    timeline: [],
    createdAt: daysAgo(8),
    actions: [
      {
        id: toId('alert'),
        title: 'Alert on the pool',
        owner: 'Sarah',
        due: isoDate(daysAgo(2), 'UTC'),
        priority: 'P1',
        type: 'detect',
        status: 'open',
        causeIds: [],
        visibility: 'internal',
      },
    ],
  };
}

test('from home by keys: decision, new incident, its criteria and the earlier failure kept', async ({
  launchApp,
  dataDir,
}) => {
  libraryFile(dataDir, earlierIncident(), 'earlier.incident');
  const app = await launchApp();
  const page = await app.firstWindow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(homePage(page).incident('Checkout is down')).toBeVisible();
  await expectAccessible(page, 'home with files');
  const decision = decisionDialog(page);

  await test.step('facts in, answer out', async () => {
    await homePage(page).decide.press('Enter');
    await expect(page.getByRole('textbox', { name: 'What happened' })).toBeFocused();
    await typeWords(page, 'Checkout down again');
    for (const fact of ['10 Mar 2020 02:10', '02:33', '02:12', '', '4.2']) {
      await page.keyboard.press('Tab');
      await page.keyboard.type(fact);
    }
    await expect(decision.answer).toContainText('Yes, write a postmortem.');
    await expect(decision.answer).toContainText('one is enough.');
    await expect(decision.answer).not.toContainText('twice in 30 days');
  });

  await test.step('without its date it is of today, and the library has the same failure', async () => {
    await decision.started.fill('');
    // Once the start is gone, the end is shown with its own date, which would take its selection away.
    await page.keyboard.press('Tab');
    await expect(decision.resolved).toHaveValue('10 Mar 2020 02:33');
    await decision.resolved.fill('');
    await expect(decision.resolved).toHaveValue('');
    // An event of that night would date the incident, since what happened says when it was.
    await decision.paged.fill('02:12');
    await expect(decision.earlier).toContainText('“checkout”, “down” in its title; 1 overdue action');
    await expect(decision.earlier).toContainText(/Alert on the pool: Sarah, due .+ \(overdue\)/);
    await expect(decision.answer).toContainText('2 reasons below hold');
    await expectAccessible(page, 'the decision');
  });

  await test.step('Enter writes it, Enter creates it', async () => {
    await decision.title.press('Enter');
    await expect(page.getByText(/^Looks like Checkout is down/)).toBeVisible();
    await expectAccessible(page, 'a new incident that was decided about');
    await page.keyboard.press('Enter');
    await expect(deskPage(page).title).toHaveText('Checkout down again');
  });

  await test.step('the file keeps what was decided', async () => {
    const library = join(dataDir, 'library');
    const kept = () => {
      const name = readdirSync(library).find((file) => /^(?!earlier).*\.incident$/.test(file));
      return name && JSON.parse(readFileSync(join(library, name), 'utf8')).trigger;
    };
    await expect
      .poll(kept)
      .toMatchObject({ criteria: ['paged-outside-hours', 'repeated'], repeats: ['earlier'] });
  });

  await test.step('before the meeting it is shown again, and opens', async () => {
    await deskPage(page).goTo('meeting');
    const note = page.getByText(/^Looks like Checkout is down/);
    await expect(note).toContainText('1 overdue action');
    await note.getByRole('button').click();
    // The wall's preview in the meeting has a heading of its own.
    await expect(
      page.getByRole('heading', { level: 1, name: 'Checkout is down', exact: true }),
    ).toBeVisible();
  });
});
