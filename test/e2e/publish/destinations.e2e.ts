import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { actionsPage } from '#test/e2e/pages/actionsPage.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { publishPage } from '#test/e2e/pages/publishPage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { expectAccessible } from '#test/e2e/support/axe.ts';
import { savedIncident } from '#test/e2e/support/savedIncident.ts';

test('what is sent elsewhere arrives: the invitation and dates for a calendar, actions for a tracker, the public text on the clipboard', async ({
  sharedApp,
  dataDir,
}) => {
  const app = await sharedApp();
  const page = await app.firstWindow();

  await test.step('the invitation is a file that calendars read', async () => {
    await deskPage(page).goTo('meeting');
    const path = join(dataDir, 'invitation.ics');
    await app.answerDialog('save', path);
    await page.getByRole('button', { name: 'Save invitation…' }).click();
    await expect(page.getByText(/Invitation saved as/)).toBeVisible();
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('DTSTART:20260311T150000Z\r\n');
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
  });

  await deskPage(page).goTo('publish');
  await publishPage(page).goToStep('send');

  await test.step('a calendar parser reads the due dates and the meeting', async () => {
    const path = join(dataDir, 'dates.ics');
    await app.answerDialog('save', path);
    await page.getByRole('button', { name: 'Save dates…' }).click();
    await expect(page.getByText(`Saved as ${basename(path)}`)).toBeVisible();
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')));
    const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
    expect(events.map(({ startDate }) => startDate.toString())).toEqual([
      '2026-03-14',
      '2026-03-21',
      '2026-03-17',
      '2026-03-14',
      '2026-03-15',
      '2026-03-11T15:00:00Z',
    ]);
  });

  await test.step('the clipboard has the public text, and the address comes back into the document', async () => {
    const copied = () => app.evaluate(({ clipboard }) => clipboard.readText(), undefined);
    await publishPage(page).unfold('Status page');
    await page.getByRole('button', { name: 'Copy text' }).click();
    await expect(page.getByText('Text copied, made from the public version')).toBeVisible();
    const markdown = await copied();
    expect(markdown).toContain('## What happened');
    expect(markdown).toContain('We are sorry.');
    for (const inside of ['Sarah', 'James', 'runbook']) expect(markdown).not.toContain(inside);

    await page.getByRole('radio', { name: 'Alert24' }).check({ force: true });
    await page.getByRole('button', { name: 'Copy title' }).click();
    await expect.poll(copied).toMatch(/^Checkout down/);

    const address = page.getByRole('textbox', { name: 'Status page address' });
    await address.fill('status.example.com');
    await expect(page.getByRole('status').filter({ hasText: 'Begin with https://' })).toBeVisible();
    await address.fill('https://status.example.com/incidents/42');
    await expect
      .poll(async () => (await savedIncident(dataDir)).publication)
      .toMatchObject({
        statusPageUrl: 'https://status.example.com/incidents/42',
        statusPageProvider: 'alert24',
      });
    await app.answerDialog('save', join(dataDir, 'out.md'));
    await page.getByRole('button', { name: /^Markdown/ }).click();
    await expect(page.getByText(/^Exported /)).toBeVisible();
    expect(readFileSync(join(dataDir, 'out.md'), 'utf8')).toContain(
      '<https://status.example.com/incidents/42>',
    );
  });

  await test.step('a spreadsheet parser reads the action items', async () => {
    await deskPage(page).goTo('actions');
    const title = '=HYPERLINK("https://x.test"), "now"';
    const actions = actionsPage(page);
    await actions.line(1).click();
    await actions.title(1).fill(title);
    await deskPage(page).goTo('publish');
    await publishPage(page).goToStep('send');
    await publishPage(page).unfold('Trackers');
    for (const [tracker, column] of [
      ['Jira', 'Summary'],
      ['Linear', 'Title'],
    ] as const) {
      const path = join(dataDir, `${tracker}.csv`);
      await app.answerDialog('save', path);
      await page.getByRole('button', { name: `Save CSV… for ${tracker}` }).click();
      await expect(page.getByText(`Saved as ${basename(path)}`)).toBeVisible();
      const rows: Record<string, string>[] = parse(readFileSync(path), { columns: true });
      expect(rows).toHaveLength(5);
      expect(rows[0]?.[column]).toBe(`'${title}`);
    }
  });
});

test('a saved file is opened and shown in its folder from the message and from the list of what left', async ({
  launchApp,
  dataDir,
}) => {
  const app = await launchApp({ args: ['--sample'] });
  const page = await app.firstWindow();
  await app.evaluate(({ shell }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { debriefTestAsked: asked });
    shell.openPath = async (path) => {
      asked.push(`open ${path}`);
      return '';
    };
    shell.showItemInFolder = (path) => void asked.push(`show ${path}`);
  }, undefined);
  const path = join(dataDir, 'internal.md');
  await deskPage(page).goTo('publish');
  await publishPage(page).goToStep('send');
  await app.answerDialog('save', path);
  await page.getByRole('button', { name: /^Markdown/ }).click();
  const message = page
    .getByRole('status')
    .filter({ hasText: `Exported ${basename(path)}` });
  await message.getByRole('button', { name: 'Open internal.md' }).click();
  const left = page.getByRole('table', { name: 'What left' });
  await left.getByRole('button', { name: 'Show in folder: internal.md' }).press('Enter');
  const asked = () => app.evaluate(() => Reflect.get(globalThis, 'debriefTestAsked'), undefined);
  await expect.poll(asked).toEqual([`open ${path}`, `show ${path}`]);
  await expectAccessible(page, 'after a file was saved');
});
