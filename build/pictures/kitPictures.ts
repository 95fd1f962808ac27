import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { findChromium } from '#build/chromium-host/chromium/findChromium.ts';
import { PROJECT } from '#build/start/projectFolder.ts';

/** Room for the whole page: its own scroller would hide the rest from the picture. */
const VIEWPORT = { width: 1280, height: 1500 };

/** Every part of the kit in every state, light, dark and in the system's own few colours, and what opens over it. */
export async function kitPictures(folder: string): Promise<void> {
  const executablePath = findChromium(process.env);
  if (executablePath === null) throw new Error('No Chromium to draw with.');
  // No build has this page, so it is served from its source.
  const server = await createServer({
    configFile: false,
    root: join(PROJECT, 'renderer'),
    cacheDir: join(PROJECT, 'out/kit'),
    plugins: [react()],
    // The fonts may lie behind a link.
    server: { host: '127.0.0.1', fs: { strict: false } },
    logLevel: 'error',
  });
  await server.listen();
  const browser = await chromium.launch({ executablePath });
  const page = await browser.newPage({ viewport: VIEWPORT, reducedMotion: 'reduce' });
  await page.goto(new URL('/kit/kit.html', server.resolvedUrls?.local[0]).href);
  await page.getByRole('main').waitFor();
  await page.evaluate(() => document.fonts.ready);
  await forceStates(page);
  await takeLooks(page, join(folder, 'kit'));
  await browser.close();
  await server.close();
}

/** Only one thing can have the focus, and only one be pointed at: the others are drawn as if. */
async function forceStates(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const force = async (selector: string, states: string[]): Promise<void> => {
    const { nodeIds } = await client.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
    for (const nodeId of nodeIds) {
      await client.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: states });
    }
  };
  await force('[data-state="hover"], label:has(> [data-state="hover"])', ['hover']);
  await force('[data-state="focus"]', ['focus', 'focus-visible']);
}

async function takeLooks(page: Page, path: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((wanted) => {
      document.documentElement.dataset.theme = wanted;
    }, theme);
    await page.screenshot({ path: `${path}-${theme}.png` });
    await page.getByRole('button', { name: 'Open the menu' }).click();
    await page.getByRole('menuitem', { name: 'An action' }).hover();
    await page.screenshot({ path: `${path}-menu-${theme}.png` });
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Open the dialog…' }).click();
    await page.screenshot({ path: `${path}-dialog-${theme}.png` });
    await page.keyboard.press('Escape');
  }
  await page.emulateMedia({ forcedColors: 'active' });
  await page.screenshot({ path: `${path}-forced.png` });
}
