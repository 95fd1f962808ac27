import { rm } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { deskPage } from '#test/e2e/pages/deskPage.ts';
import { dialogs } from '#test/e2e/pages/dialogs.ts';
import { homePage } from '#test/e2e/pages/homePage.ts';
import { pasteDialog } from '#test/e2e/pages/pasteDialog.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { savedFile, savedIncident } from '#test/e2e/support/savedIncident.ts';
import { buildPdf } from '#test/support/buildPdf.ts';
import { savedMail } from '#test/support/imports/savedMail.ts';

/** Drops a file onto the middle of the window, as from a file manager. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    ({ called, content }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(content)], called));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    { called: name, content: [...bytes] },
  );
}

const paragraph = (text: string, style = '') =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;

const DOCX = zipSync({
  '[Content_Types].xml': strToU8('<Types/>'),
  'word/document.xml': strToU8(
    [
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>',
      paragraph('Pumps stopped', 'Title'),
      paragraph('Timeline', 'Heading1'),
      paragraph('2026-03-10 14:20 UTC Pressure low'),
      paragraph('2026-03-10 14:30 UTC Valve opened'),
      '</w:body></w:document>',
    ].join(''),
  ),
});

const PAGE = [
  '<ac:layout><h1>Pumps stopped</h1><h2>Timeline</h2>',
  '<ul><li>2026-03-10 14:20 UTC Pressure low</li><li>2026-03-10 14:30 UTC Valve opened</li></ul></ac:layout>',
].join('');

const TABLE = [
  'Who;What;When (UTC);Ticket',
  'Bo;Pressure low;2026-03-10 14:20;OPS-1',
  'Ada;Valve opened;2026-03-10 14:30;OPS-1',
].join('\n');

const LINES = ['2026-03-10 14:20 UTC Pressure low', '2026-03-10 14:30 UTC Valve opened'];

const RTF = String.raw`{\rtf1\ansi{\stylesheet{\s1 heading 1;}}\pard\s1 Pumps stopped\par Timeline\par\pard ${LINES.join('\\par ')}\par}`;

const MAIL = savedMail({
  date: 'Tue, 10 Mar 2026 14:20:00 +0000',
  body: ['- 2026-03-10 14:30 UTC Valve opened'],
});

const FILES = [
  { name: 'pumps.pdf', bytes: buildPdf({ pages: [LINES] }), title: 'pumps' },
  { name: 'pumps.rtf', bytes: strToU8(RTF), title: 'Pumps stopped' },
  { name: 'pumps.eml', bytes: strToU8(MAIL), title: 'Pumps stopped' },
  { name: 'pumps.docx', bytes: DOCX, title: 'Pumps stopped' },
  { name: 'page.html', bytes: strToU8(PAGE), title: 'Pumps stopped' },
  { name: '2026-03-10 pumps.csv', bytes: strToU8(TABLE), title: '2026-03-10 pumps' },
];

test('a document of each kind, dropped on the first screen, becomes an incident with its events', async ({
  launchApp,
  dataDir,
}) => {
  const page = await (await launchApp()).firstWindow();
  const { newIncident, title: titleField } = dialogs(page);
  for (const { name, bytes, title } of FILES) {
    await test.step(name, async () => {
      await drop(page, name, bytes);
      await expect(titleField).toHaveValue(title);
      await newIncident.getByRole('button', { name: /^Create/ }).click();
      await pasteDialog(page).add.click();
      const occurred = async () =>
        (await savedIncident(dataDir)).timeline.map(({ occurredAt }) => occurredAt?.slice(0, 16));
      await expect.poll(occurred).toEqual(['2026-03-10T14:20', '2026-03-10T14:30']);
      expect((await savedIncident(dataDir)).title).toBe(title);
      await deskPage(page).library.click();
      await expect(homePage(page).heading).toBeVisible();
      // The next one is alone in its library.
      await rm(await savedFile(dataDir));
    });
  }
});
