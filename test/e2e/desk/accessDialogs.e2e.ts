import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { CommandId } from '#shared/commands/commandList.ts';
import { whenToWriteDialog } from '#test/e2e/pages/decisionDialog.ts';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { dialogs } from '#test/e2e/pages/dialogs.ts';
import { pasteDialog } from '#test/e2e/pages/pasteDialog.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { expectAccessible } from '#test/e2e/support/axe.ts';
import { chooseCommand } from '#test/e2e/support/menuItems.ts';
import { savedFile } from '#test/e2e/support/savedIncident.ts';
import { incidentFixture } from '#test/support/incidents/incidentFixture.ts';

test('dialogs, menus and find are free of axe violations', async ({ sharedApp, dataDir }) => {
  const app = await sharedApp();
  const page = await app.firstWindow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { any, details, palette, shortcuts } = dialogs(page);
  const byCommand = [
    ['incident.details', details],
    ['view.palette', palette],
    ['help.shortcuts', shortcuts],
    ['file.whenToWrite', whenToWriteDialog(page).dialog],
    ['timeline.paste', pasteDialog(page).dialog],
  ] as const satisfies readonly (readonly [CommandId, unknown])[];
  for (const [id, dialog] of byCommand) {
    await chooseCommand(app, id);
    await expect(dialog).toBeVisible();
    await expectAccessible(page, id);
    await page.keyboard.press('Escape');
    await expect(any).toBeHidden();
  }

  await page.evaluate(pasteOddLines);
  await expect(pasteDialog(page).question).toBeVisible();
  await expectAccessible(page, 'a paste with questions');
  await page.keyboard.press('Escape');
  await expect(any).toBeHidden();

  await deskPage(page).goTo('contributingFactors');
  await page
    .getByRole('button', { name: /^More for/ })
    .first()
    .click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectAccessible(page, 'a row’s menu', '[role="menu"]');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  await chooseCommand(app, 'edit.find');
  await page.keyboard.type('pool');
  await page.keyboard.press('Enter');
  await expectAccessible(page, 'find');

  await app.answerDialog('save', join(dataDir, 'no-such-folder', 'out.md'));
  await chooseCommand(app, 'export.markdown');
  await expect(any.getByRole('button', { name: 'Close' })).toBeVisible();
  await expectAccessible(page, 'an error');
  await page.keyboard.press('Escape');

  await writeFile(await savedFile(dataDir), incidentFixture('written-by-hand'));
  await expect(any.getByRole('button', { name: 'Keep mine' })).toBeVisible();
  await expectAccessible(page, 'changed on disk');
});

/** Runs in the page. Lines of every look that a preview has: plain, flagged, asking, known, not understood. */
function pasteOddLines(): void {
  const clipboardData = new DataTransfer();
  const lines = [
    'Words without a time',
    '',
    '- 2026-03-10 14:18 UTC - Database connections start to pile up',
    '- 13:55 PM UTC - odd',
    '- 14:20 CST - a call',
    '- 2026-10-25 02:30 Europe/Berlin - the clocks go back',
    '- 14:20-14:35 UTC - a range',
    '  - with a detail',
  ];
  clipboardData.setData('text/plain', lines.join('\n'));
  document.body.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
}
