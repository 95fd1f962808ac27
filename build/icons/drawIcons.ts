import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '#build/chromium-host/chromium/findChromium.ts';
import { ICNS_SIZES, icnsFile } from '#build/icons/icnsFile.ts';
import { type IconImage, icoFile } from '#build/icons/icoFile.ts';

const folder = import.meta.dirname;
const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256];
const LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512];

/** macOS expects a margin around the tile; Windows and Linux draw icons to the edge. */
const WHOLE = '0 0 1024 1024';
const TILE = '100 100 824 824';

const executablePath = findChromium(process.env);
if (executablePath === null)
  throw new Error('No Chromium found. Install one, or name it in DEBRIEF_CHROMIUM.');
const browser = await chromium.launch({ executablePath });
try {
  await drawAppIcons(browser);
  await drawDocumentIcons(browser);
} finally {
  await browser.close();
}

async function drawAppIcons(chrome: Browser): Promise<void> {
  const svg = await readFile(join(folder, 'debrief.svg'), 'utf8');
  const onMac = await draw(chrome, svg, ICNS_SIZES);
  await write('icon.icns', icnsFile(onMac));
  for (const { size, png } of onMac) if (size === 1024) await write('icon.png', png);
  const toTheEdge = svg.replace(WHOLE, TILE);
  await write('icon.ico', icoFile(await draw(chrome, toTheEdge, ICO_SIZES)));
  await mkdir(join(folder, 'linux'), { recursive: true });
  for (const { size, png } of await draw(chrome, toTheEdge, LINUX_SIZES)) {
    await write(`linux/${size}x${size}.png`, png);
  }
}

async function drawDocumentIcons(chrome: Browser): Promise<void> {
  const svg = await readFile(join(folder, 'incident.svg'), 'utf8');
  await write('incident.icns', icnsFile(await draw(chrome, svg, ICNS_SIZES)));
  await write('incident.ico', icoFile(await draw(chrome, svg, ICO_SIZES)));
}

/** Each size is drawn from the vectors, since the drawing has its own, simpler shapes for small sizes. */
async function draw(chrome: Browser, svg: string, sizes: readonly number[]): Promise<readonly IconImage[]> {
  const page = await chrome.newPage();
  const images: IconImage[] = [];
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`,
    );
    images.push({ size, png: await page.screenshot({ omitBackground: true }) });
  }
  await page.close();
  return images;
}

async function write(name: string, bytes: Uint8Array): Promise<void> {
  await writeFile(join(folder, name), bytes);
  console.log(`${name}  ${bytes.length} bytes`);
}
