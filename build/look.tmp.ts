import type { Page } from 'playwright-core';
import { goToPlace, openPage } from '#build/pictures/openPage.ts';

export const CSV = (() => {
  const rows = ['"Time","Errors at checkout","Latency p95 (ms)","Connections"'];
  for (let m = 0; m <= 100; m += 1) {
    for (const s of [0, 30]) {
      const at = new Date(Date.UTC(2026, 2, 10, 13, 50 + m, s)).toISOString().slice(0, 19).replace('T', ' ');
      const bad = m > 27 && m < 58 ? 1 : 0;
      const noise = Math.abs(Math.sin(m * 12.9898 + s) * 43758.5453) % 1;
      const gap = m > 70 && m < 76;
      rows.push(
        `${at},${gap ? '' : (0.2 + noise * 0.3 + bad * (20 + 18 * noise)).toFixed(2)}%,${Math.round(180 + 60 * noise + bad * 2400 * noise)},${Math.round(20 + m * 0.7 + noise * 4)}`,
      );
    }
  }
  return rows.join('\n');
})();

export async function pasteText(page: Page, text: string) {
  await page.evaluate((given) => {
    const data = new DataTransfer();
    data.setData('text/plain', given);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

const { page, close } = await openPage('look', ['--sample'], WITH_PROJECTOR);
page.on('pageerror', (e) => console.log('ERR', e.message));
page.on('console', (m) => m.type() === 'error' && console.log('CON', m.text()));
await page.setViewportSize({ width: 1280, height: 860 });
await goToPlace(page, 'Timeline');
await pasteText(page, CSV);
await page.getByRole('button', { name: /Add 3 graphs/ }).waitFor();
await page.screenshot({ path: 'out/look/1-add.png' });
await page.getByRole('button', { name: /Add 3 graphs/ }).click();
await page.getByRole('listbox', { name: 'Timeline to scale' }).waitFor();
await page.getByRole('button', { name: /Graph Errors/ }).click();
await page.getByRole('textbox', { name: 'Something is wrong above' }).fill('5');
await page.keyboard.press('Enter');
await page.getByRole('combobox', { name: 'Who may see it' }).selectOption('internal');
await page.screenshot({ path: 'out/look/2-dialog.png' });
await page.keyboard.press('Escape');
await page.waitForTimeout(300);
for (const width of [900, 1280, 1920]) {
  await page.setViewportSize({ width, height: 860 });
  await page.waitForTimeout(200);
  await page.screenshot({ path: `out/look/3-lanes-${width}.png` });
}
await page.setViewportSize({ width: 1280, height: 860 });
await page.evaluate(() => {
  document.documentElement.dataset.theme = 'dark';
});
await page.waitForTimeout(100);
await page.screenshot({ path: 'out/look/4-dark.png' });
await page.evaluate(() => {
  document.documentElement.dataset.theme = 'light';
});
await page.emulateMedia({ forcedColors: 'active' });
await page.waitForTimeout(100);
await page.screenshot({ path: 'out/look/5-forced.png' });
await page.emulateMedia({ forcedColors: 'none' });
const box = await page.getByRole('listbox', { name: 'Timeline to scale' }).locator('..').boundingBox();
if (box) {
  await page.mouse.move(box.x + 400, box.y + box.height - 60);
  await page.keyboard.down('Control');
  for (let i = 0; i < 6; i++) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await page.waitForTimeout(400);
}
await page.screenshot({ path: 'out/look/6-zoomed.png' });
await page.getByRole('button', { name: 'Show everything' }).click();
await page.getByRole('radio', { name: 'List' }).check({ force: true });
await page.getByText('Connection count').first().click().catch(() => {});
const wall = await openWallOf(page);
await wall.setViewportSize({ width: 1920, height: 1080 });
await wall.bringToFront();
await wall.keyboard.press('e');
await wall.waitForTimeout(500);
await wall.screenshot({ path: 'out/look/7-wall.png' });
await page.bringToFront();
await goToPlace(page, 'Publish');
await page.waitForTimeout(500);
await page.screenshot({ path: 'out/look/8-publish.png' });
await page.getByRole('button', { name: 'Library' }).click();
await close();
