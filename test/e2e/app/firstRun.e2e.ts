import { expect, type Page } from '@playwright/test';
import type { ExportFormat } from '#shared/domain/incident/publication.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { homePage, openSample } from '#test/e2e/pages/homePage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { editEverySection, sampleEditedEverywhere } from '#test/e2e/support/everySection.ts';
import { exportByMenu, textOf } from '#test/e2e/support/exportByMenu.ts';
import { isMenuItemEnabled, pressCommand } from '#test/e2e/support/menuItems.ts';
import { readPdf } from '#test/e2e/support/readPdf.ts';
import type { RunningApp } from '#test/e2e/support/runningApp.ts';
import { savedIncident } from '#test/e2e/support/savedIncident.ts';

test('the sample is offered, edited in every section, saved, undone and redone without a loss', async ({
  launchApp,
  dataDir,
}) => {
  const app = await launchApp({ isQuiet: false });
  const page = await app.firstWindow();
  const complaints = complaintsOf(page);
  await expect(homePage(page).library).toBeHidden();
  await openSample(page);
  const sample = await savedIncident(dataDir);

  await test.step('every edit is in the file soon after the last one', async () => {
    await editEverySection(page);
    await expect.poll(async () => (await savedIncident(dataDir)).publication.statusPageUrl).toContain('/42');
  });
  const edited = await savedIncident(dataDir);
  expect(edited).toEqual(sampleEditedEverywhere(sample, edited));
  await expect(deskPage(page).saveState).toHaveText(/^Saved/);

  await test.step('undo leads back to the sample', async () => {
    await pressWhileEnabled(app, page, 'edit.undo');
    await expect.poll(() => savedIncident(dataDir)).toEqual(sample);
  });

  await test.step('redo leads to the last edit again', async () => {
    await pressWhileEnabled(app, page, 'edit.redo');
    await expect.poll(() => savedIncident(dataDir)).toEqual(edited);
  });

  await test.step('every export has what was typed, and none the private notes', async () => {
    const to = (format: ExportFormat, name: string) => exportByMenu(app, page, { format, dataDir, name });
    const markdown = await textOf(to('markdown', 'out.md'));
    const html = await textOf(to('html', 'out.html'));
    const json = await textOf(to('json', 'out.json'));
    const pdf = await readPdf(await to('pdf', 'out.pdf'));
    for (const text of [markdown, html, json, pdf.text]) {
      for (const typed of TYPED) expect(text).toContain(typed);
      expect(text).not.toContain('PRIVATE-NOTE');
    }
    expect(markdown).toContain('A **migration** took the connections.');
    expect(markdown).toContain('| Carts abandoned | 312 |');
    expect(html).toContain('<strong>migration</strong>');
    expect(JSON.parse(json)).toMatchObject({ id: sample.id, summary: edited.summary });
    expect(pdf.isTagged).toBe(true);
    expect([...pdf.roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TH', 'Figure', 'L']));
    expect(pdf.outline.join()).toContain('Checkout down');
  });
  expect(complaints, 'the page complains of nothing').toEqual([]);
});

/** In each place something that only the edits brought. */
const TYPED = [
  'It is fixed.',
  'Carts abandoned',
  'Support tells callers that checkout works again',
  'dashboards have no owner',
  'Two people knew the runbook',
  'The rollback was rehearsed',
  'It was not a Friday',
  'Rehearse a migration with the pool half full',
  'Limits need a date to be looked at again',
];

/** Presses the keys of undo or redo until there is nothing left; a few too many do no harm. */
async function pressWhileEnabled(app: RunningApp, page: Page, id: 'edit.undo' | 'edit.redo'): Promise<void> {
  for (let presses = 0; presses < 200 && (await isMenuItemEnabled(app, id)); presses += 1) {
    for (let burst = 0; burst < 8; burst += 1) await pressCommand(app, page, id);
  }
  await expect.poll(() => isMenuItemEnabled(app, id)).toBe(false);
}

/** The page's errors from now on; the icon that Chromium looks for unasked is none of the page's. */
function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error' && !url.endsWith('/favicon.ico')) complaints.push(message.text());
  });
  return complaints;
}
