import { expect } from '@playwright/test';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { meetingPage } from '#test/e2e/pages/meetingPage.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { chooseCommand } from '#test/e2e/support/menuItems.ts';
import type { RunningApp } from '#test/e2e/support/runningApp.ts';

test('words are selected, copied, cut and pasted with the usual keys, what another program copied comes in, and the document goes out as Markdown and as rich text', async ({
  sharedApp,
}) => {
  const app = await sharedApp();
  const page = await app.firstWindow();
  const { facilitator, privateNotes } = meetingPage(page);
  await deskPage(page).goTo('meeting');
  await facilitator.fill('Åsa – “payments” 🚑');
  await facilitator.press('ControlOrMeta+a');
  await facilitator.press('ControlOrMeta+c');
  await expect.poll(() => copied(app, 'text/plain')).toBe('Åsa – “payments” 🚑');
  await privateNotes.fill('');
  await privateNotes.press('ControlOrMeta+v');
  await expect(privateNotes).toHaveValue('Åsa – “payments” 🚑');
  await privateNotes.press('ControlOrMeta+a');
  await privateNotes.press('ControlOrMeta+x');
  await expect(privateNotes).toHaveValue('');
  await facilitator.press('End');
  await facilitator.press('ControlOrMeta+v');
  await expect(facilitator).toHaveValue('Åsa – “payments” 🚑Åsa – “payments” 🚑');

  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), 'The pool was exhausted\nat 14:23');
  await deskPage(page).goTo('summary');
  const summary = page.getByRole('textbox', { name: 'Summary, Markdown' });
  await summary.fill('');
  await summary.press('ControlOrMeta+v');
  await expect(summary).toHaveValue('The pool was exhausted\nat 14:23');

  await chooseCommand(app, 'export.copy');
  await expect(page.getByText('Copied as rich text and Markdown')).toBeVisible();
  const markdown = await copied(app, 'text/plain');
  expect(markdown).toContain('# Checkout down');
  expect(markdown).toContain('| Failed API requests | 12,847 |');
  const html = await copied(app, 'text/html');
  expect(html).toContain('<table');
  expect(html).toContain('12,847');
  for (const text of [markdown, html]) expect(text).not.toContain('Begin with what was seen');
});

/** What the clipboard holds in one form; nothing when it has none. */
function copied(app: RunningApp, type: 'text/plain' | 'text/html'): Promise<string> {
  return app.evaluate(async ({ clipboard }, wanted) => {
    const [item] = await clipboard.read();
    if (!item?.types.includes(wanted)) return '';
    const content = await item.getType(wanted);
    return typeof content === 'string' ? content : (content as Blob).text();
  }, type);
}
