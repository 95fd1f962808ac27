import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPage } from '#build/pictures/openPage.ts';
import { takeIn } from '#electron/pictures/pictureFolder.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { buildPdf } from '#test/support/buildPdf.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { madePng } from '#test/support/pictures/madePictures.ts';
import { pictureOf } from '#test/support/pictures/pictureOf.ts';

const [out = 'a', size = '1280x900', look = 'light'] = process.argv.slice(2);
const [width = 1280, height = 900] = size.split('x').map(Number);
const folder = join(process.cwd(), 'out', 'look', out);
mkdirSync(folder, { recursive: true });
const path = join(folder, 'x.incident');
const take = async (bytes: Uint8Array) => {
  const taken = await takeIn(path, bytes);
  if (!taken.ok) throw new Error(JSON.stringify(taken.error));
  return taken.value;
};
const sample = sampleIncident();
const [e0, e1, e2] = sample.timeline;
if (!e0 || !e1 || !e2) throw new Error('x');
const log = ['2026-03-10T15:18:03+01:00 ERROR pool exhausted: 50 of 50', '    at pool.take (pool.ts:12)', '2026-03-10T15:18:04+01:00 WARN retry 3 **of** 5'].join('\n');
const long = Array.from({ length: 40 }, (_, i) => `2026-03-10T15:${String(i + 10).padStart(2, '0')}:03+01:00 ERROR request ${i} timed out`).join('\n');
const incident = {
  ...sample,
  timeline: sample.timeline.map((e, i) => i === 0 ? { ...e, detail: `It said **this**, again and again:\n${log}\n\nThen [the page](https://status.example.com/1) went red.`, visibility: 'public' as const } : i === 1 ? { ...e, detail: long } : e),
  pictures: [
    pictureOf({ ...(await take(madePng({ width: 1600, height: 1200, colour: [80, 140, 200] }))), id: toId('p1'), eventIds: [e0.id], visibility: 'internal', caption: 'The pool from 14:10', altText: 'A graph' }),
    pictureOf({ ...(await take(madePng({ width: 640, height: 300, colour: [180, 80, 80] }))), id: toId('p2'), inSummary: true, visibility: 'public', caption: 'Error rate', altText: 'A graph' }),
    pictureOf({ ...(await take(Buffer.from(long))), id: toId('f1'), eventIds: [e0.id], caption: '' }),
    pictureOf({ ...(await take(Buffer.from('a,b\n1,2\n3,4\n'))), id: toId('f2'), eventIds: [e0.id], caption: 'Orders per minute', visibility: 'internal' }),
  ],
  signals: [{ id: toId<any>('s1'), name: 'Orders', unit: 'a minute', threshold: 20, isBelow: true, visibility: 'internal' as const, stretches: [], points: '2026-03-10T14:05:00+00:00 60 +120000 62 58 61 44 30 12 5 2 0 0 1 4 9 22 48 60 61 63 60' }],
};
writeFileSync(path, serializeIncident(incident as any));
const o = await openPage(`look-${out}`, [path]);
const { page } = o;
await page.setViewportSize({ width, height });
if (look === 'forced') await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
let n = 0;
async function shot(name: string) {
  await page.evaluate((t) => { document.documentElement.dataset.theme = t; }, look === 'dark' ? 'dark' : 'light');
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(folder, `${++n}-${name}.png`) });
}
const step = async (name: string, run: () => Promise<void>) => { try { await run(); } catch (error) { console.log('FAILED', name, String(error).slice(0, 400)); await shot(`failed-${name}`); } };
const press = async (key: string) => { await page.keyboard.press(key); await page.waitForTimeout(300); };
await step('list', async () => { await page.keyboard.press('Control+3'); await page.getByText('Database connections start').first().waitFor(); await shot('list'); });
await step('editor', async () => { await page.getByText('Database connections start').first().dblclick(); await page.getByRole('textbox', { name: 'Detail' }).waitFor(); await shot('editor'); });
await step('pdf', async () => {
  const pdf = Buffer.from(buildPdf({ pages: [['Post-incident report', 'The pool had 50 connections.', 'page one'], ['page two']] }) as any).toString('base64');
  await page.evaluate((base64) => {
    const bytes = Uint8Array.from(atob(base64), (s) => s.charCodeAt(0));
    const data = new DataTransfer();
    data.items.add(new File([bytes], 'r.pdf', { type: 'application/pdf' }));
    const target = document.querySelector('[data-takes-files]');
    if (!target) throw new Error('no place');
    target.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
  }, pdf);
  await page.getByText(/added\. Say what/).waitFor({ timeout: 15000 });
  await shot('pdf');
});
await step('file', async () => { await page.getByRole('button', { name: /Open file: Orders per minute/ }).first().click(); await page.getByRole('dialog').waitFor(); await shot('file'); await press('Escape'); });
await step('pdfpage', async () => { await page.getByRole('button', { name: /Open picture: Picture without/ }).last().click(); await page.getByRole('dialog').waitFor(); await shot('pdfpage'); await press('Escape'); });
await step('long', async () => { await press('Escape'); await page.getByText('First requests fail').first().dblclick(); await page.getByRole('button', { name: /Show all 40 lines/ }).waitFor(); await shot('long'); await page.getByRole('button', { name: /Show all 40 lines/ }).click(); await shot('long-open'); await press('Escape'); });
await step('whys', async () => { await page.keyboard.press('Control+4'); await page.waitForTimeout(600); const l = page.getByRole('combobox', { name: /Line of a log/ }).first(); await l.scrollIntoViewIfNeeded(); await l.focus(); await page.waitForTimeout(200); await l.selectOption({ index: 2 }); await page.waitForTimeout(300); await shot('whys'); });
await step('graph', async () => { await page.keyboard.press('Control+3'); await page.getByRole('radio', { name: /scale/i }).or(page.getByRole('button', { name: /scale/i })).first().click(); await page.waitForTimeout(500); await shot('scale'); });
await step('publish', async () => { await page.getByRole('button', { name: 'Publish' }).or(page.getByRole('link', { name: 'Publish' })).first().click(); await page.waitForTimeout(500); await page.getByRole('radio', { name: /public/i }).or(page.getByRole('button', { name: /^Public/i })).first().click().catch(() => undefined); await page.waitForTimeout(300); await page.getByText('Read', { exact: true }).first().click(); await page.waitForTimeout(700); await shot('publish'); const b = page.getByRole('button', { name: /pictures? at full size/ }); await b.scrollIntoViewIfNeeded(); await shot('publish-pictures'); await b.click(); await page.getByRole('dialog').waitFor(); await page.waitForTimeout(400); await shot('look'); await press('Escape'); });
await o.close();
console.log('done');
