import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { emptyIncident } from '#build/pictures/emptyIncident.ts';
import { longIncident } from '#build/pictures/longIncident.ts';
import { numberedSample, PICTURED_AT } from '#build/pictures/numberedSample.ts';
import { type OpenPage, openPage, openWallOf, WITH_PROJECTOR } from '#build/pictures/openPage.ts';
import { type WallView, wallViews } from '#build/pictures/wallViews.ts';
import type { WallApi } from '#shared/ipc/wallApi.ts';
import { epochMs } from '#shared/time/timestamp.ts';
import type { WallMessage } from '#shared/wall/wallMessage.ts';
import { wallPageCount, wallProjection } from '#shared/wall/wallProjection.ts';

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;

/** Every view of the wall, with usual, no and far too much content, in the folder. */
export async function wallPictures(folder: string): Promise<void> {
  const opened = await openPage('pictures-data', ['--sample'], WITH_PROJECTOR);
  const { page, close } = opened;
  const wall = await openWallOf(page);
  await wall.emulateMedia({ reducedMotion: 'reduce' });
  await wall.clock.setFixedTime(epochMs(PICTURED_AT));
  await countMessages(wall);
  for (const [content, incident] of [
    ['usual', numberedSample()],
    ['empty', emptyIncident()],
    ['long', longIncident()],
  ] as const) {
    for (const { name, ...view } of selected(wallViews(incident, PICTURED_AT))) {
      for (const [ending, message] of pagesOf(view)) {
        await show(opened, wall, message);
        await inEverySize(wall, join(folder, `wall-${content}-${name}${ending}`));
      }
    }
  }
  await close();
}

/** Of many alike the first, the one in the middle and the last. */
function selected(views: readonly WallView[]): readonly WallView[] {
  const kindOf = ({ name }: WallView) => name.replace(/-\d+$/, '');
  return views.filter((view) => {
    const alikeViews = views.filter((other) => kindOf(other) === kindOf(view));
    const wanted = [0, Math.floor(alikeViews.length / 2), alikeViews.length - 1];
    return wanted.includes(alikeViews.indexOf(view));
  });
}

/** The first page and the last. */
function pagesOf({ incident, focus }: Omit<WallView, 'name'>): readonly (readonly [string, WallMessage])[] {
  const last = wallPageCount(incident, focus) - 1;
  const first = ['', wallProjection(incident, focus)] as const;
  return last === 0 ? [first] : [first, ['-last', wallProjection(incident, { ...focus, page: last })]];
}

/** Lets the page count what it was sent and has drawn. */
async function countMessages(wall: Page): Promise<void> {
  await wall.evaluate(() => {
    Object.assign(globalThis, { drawn: 0 });
    const bridge: WallApi = Reflect.get(globalThis, 'wall');
    bridge.subscribe(() =>
      requestAnimationFrame(() => {
        Object.assign(globalThis, { drawn: Reflect.get(globalThis, 'drawn') + 1 });
      }),
    );
  });
}

/** As the main process sends it, whatever the desk looks at. */
async function show({ app }: OpenPage, wall: Page, message: WallMessage): Promise<void> {
  const before = await wall.evaluate(() => Number(Reflect.get(globalThis, 'drawn')));
  await app.evaluate(({ BrowserWindow }, sentMessage) => {
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      if (webContents.getURL().endsWith('/wall.html')) webContents.send('wall:message', sentMessage);
    }
  }, message);
  await wall.waitForFunction((count) => Number(Reflect.get(globalThis, 'drawn')) > count, before);
}

async function inEverySize(wall: Page, path: string): Promise<void> {
  for (const size of SIZES) {
    await wall.setViewportSize(size);
    await wall.screenshot({ path: `${path}-${size.width}.png` });
  }
}
