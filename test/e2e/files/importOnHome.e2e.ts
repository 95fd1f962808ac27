import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { dialogs } from '#test/e2e/pages/dialogs.ts';
import { pasteDialog } from '#test/e2e/pages/pasteDialog.ts';
import { test } from '#test/e2e/support/appTest.ts';
import { buildPdf } from '#test/support/buildPdf.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

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

const LINES = ['2026-03-10 14:20 UTC Pressure low', '2026-03-10 14:30 UTC Valve opened'];

/** The export of a Slack channel, one day. */
const SLACK = zipSync({
  'users.json': strToU8(JSON.stringify([{ id: 'U1', real_name: 'Bo' }])),
  'channels.json': strToU8(JSON.stringify([{ id: 'C1', name: 'pumps' }])),
  'pumps/2026-03-10.json': strToU8(
    JSON.stringify([
      { type: 'message', user: 'U1', text: 'Pressure low', ts: '1773152400.000100' },
      { type: 'message', user: 'U1', text: 'Valve opened', ts: '1773153000.000200' },
    ]),
  ),
});

/** What Debrief wrote, with a word that somebody changed in an editor. */
const EDITED = toMarkdown(
  buildIncident({
    title: 'Pumps stopped',
    severity: 'SEV1',
    timeline: [buildEvent('Pressure low', '14:20'), buildEvent('Valve opened', '14:30')],
  }),
  { audience: 'internal' },
).replace('Valve opened', 'Valve opened by hand');

/** One for each library that reads files, and for each way to begin: of the others only the words differ. */
const FILES = [
  { name: 'pumps.pdf', bytes: buildPdf({ pages: [LINES] }), title: 'pumps' },
  { name: 'pumps.docx', bytes: DOCX, title: 'Pumps stopped' },
  { name: 'page.html', bytes: strToU8(PAGE), title: 'Pumps stopped' },
  { name: 'slack.zip', bytes: SLACK, title: 'slack' },
  { name: 'edited.md', bytes: strToU8(EDITED), title: 'Pumps stopped' },
];

/** The events of the incident whose file changed last, `14:20 Pressure low`. */
async function eventsOfNewest(dataDir: string): Promise<readonly string[]> {
  const library = join(dataDir, 'library');
  const names = (await readdir(library).catch(() => [])).filter((name) => name.endsWith('.incident'));
  const files = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(library, name))).mtimeMs })),
  );
  const newest = files.sort((a, b) => b.at - a.at)[0];
  if (newest === undefined) return [];
  const parsed = parseIncidentFile(await readFile(join(library, newest.name)));
  if (!parsed.ok) return [];
  const { incident } = parsed.value;
  return [
    incident.title,
    ...incident.timeline.map(({ occurredAt, title }) => `${occurredAt?.slice(11, 16)} ${title}`),
  ];
}

test('what is dropped on the first screen becomes an incident with its events: a PDF, a document of Word, a page, an export of Slack, and what Debrief wrote', async ({
  launchApp,
  dataDir,
}) => {
  const app = await launchApp();
  const page = await app.firstWindow();
  const { newIncident, title: titleField } = dialogs(page);
  for (const { name, bytes, title } of FILES)
    await test.step(name, async () => {
      await drop(page, name, bytes);
      await expect(titleField).toHaveValue(title);
      await titleField.fill(`${title}, from ${name}`);
      await newIncident.getByRole('button', { name: /^Create/ }).click();
      await pasteDialog(page).add.click();
      const opened = name === 'edited.md' ? 'Valve opened by hand' : 'Valve opened';
      await expect
        .poll(() => eventsOfNewest(dataDir))
        .toEqual([`${title}, from ${name}`, '14:20 Pressure low', `14:30 ${opened}`]);
      await page.keyboard.press('Control+Shift+L');
      await expect(page.getByRole('button', { name: 'Import…' })).toBeVisible();
    });
});
