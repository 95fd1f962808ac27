import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPage } from '#build/pictures/openPage.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { incidentOf, type KnownIncident } from '#test/support/incidents/figureLibrary.ts';
import { SEVERITIES } from '#shared/domain/incident/incident.ts';
import { SAFEGUARDS } from '#shared/domain/incident/causeNode.ts';

let seed = 42;
const rnd = () => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed / 2147483648; };
const pick = <T>(list: readonly T[]): T => list[Math.floor(rnd() * list.length)] as T;
const dayMs = 86_400_000;
const base = Date.UTC(2026, 2, 11, 9);
const shift = Math.floor((Date.now() - base) / dayMs);
const count = Number(process.env.COUNT ?? '38');
const out = '/tmp/look/figures';
mkdirSync(out, { recursive: true });
const folder = '/tmp/look/library' + count;
mkdirSync(folder, { recursive: true });
for (let n = 0; n < count; n += 1) {
  const det = Math.floor(Math.exp(rnd() * 5));
  const known: KnownIncident = {
    severity: pick([...SEVERITIES, 'SEV3', 'SEV2', 'SEV3'] as const),
    daysAgo: 1 + Math.floor(rnd() * 400) - shift,
    detector: pick(['alert', 'alert', 'alert', 'customer', 'person', null] as const),
    detectedAfter: rnd() < 0.85 ? det : null,
    resolvedAfter: rnd() < 0.8 ? det + Math.floor(Math.exp(2 + rnd() * 6)) : null,
    safeguard: rnd() < 0.6 ? pick(SAFEGUARDS) : null,
    action: rnd() < 0.8 ? { status: pick(['open', 'open', 'done', 'done', 'in-progress', 'not-doing'] as const), dueIn: rnd() < 0.8 ? Math.floor(rnd() * 120) - 60 + shift : null, doneAgo: rnd() < 0.7 ? Math.floor(rnd() * 60) - shift : null } : null,
    reviewAfter: rnd() < 0.6 ? Math.floor(rnd() * 90) : null,
  };
  const incident = incidentOf(known, n);
  const sla = n % 4 === 0 ? { ...incident, impact: [{ ...incident.impact[0]!, metric: pick(['Checkout availability', 'Search availability']), computed: { kind: 'sla' as const, targetPercent: 99.9, month: new Date(base - known.daysAgo * dayMs).toISOString().slice(0, 7), otherDowntimeMinutes: Math.floor(rnd() * 30) } }] } : incident;
  writeFileSync(join(folder, `${n}.incident`), serializeIncident({ ...sla, title: `${pick(['Checkout', 'Search', 'Mail', 'Sign-in'])} ${pick(['refused', 'slow', 'down'])} ${n}`, tags: [pick(['checkout', 'search', 'mail'])] }));
}
const { page, close } = await openPage('look-data', [], { DEBRIEF_LIBRARY: folder });
await page.getByRole('radio', { name: 'Figures' }).click();
await page.getByText(/As of/).waitFor();
await page.waitForTimeout(800);
const shot = async (name: string, theme: string, width: number, height = 2600) => {
  await page.evaluate((t) => { document.documentElement.dataset.theme = t; }, theme);
  await page.setViewportSize({ width, height });
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(out, `${name}-${theme}-${width}.png`) });
};
const name = `n${count}`;
await shot(name, 'light', 1280, 1900);
if (count === 38) {
  await shot(name, 'dark', 1280, 1900);
  await shot(name, 'light', 900, 3000);
  await page.emulateMedia({ forcedColors: 'active' });
  await shot(`${name}-forced`, 'light', 1280, 1900);
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  await shot(`${name}-print`, 'dark', 900, 3000);
  const cdp = await page.context().newCDPSession(page);
  const pdf = await cdp.send('Page.printToPDF', { paperWidth: 8.27, paperHeight: 11.7 }).catch((e: unknown) => ({ data: '' , e}));
  writeFileSync('/tmp/look/figures/print.pdf', Buffer.from(pdf.data, 'base64'));
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate((t) => { document.documentElement.dataset.theme = t; }, 'light');
  await page.getByText('Numbers', { exact: true }).nth(2).click();
  await page.screenshot({ path: join(out, 'numbers.png') });
  await page.locator('[data-mark]').first().click();
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(out, 'led.png') });
}
await close();
