import type { Page } from 'playwright-core';
import { type Measure, summarise } from '#build/bench/measure.ts';
import { withLargeIncident } from '#build/bench/withLargeIncident.ts';
import { openWallOf } from '#build/pictures/openPage.ts';

const WARM_UP = 8;
const COUNTED = 60;

/** From a key press on the desk to the frame in which the wall shows it, with 2,000 events open. */
export const wallRepaint: Measure = () =>
  withLargeIncident(async (desk) => {
    const wall = await openWallOf(desk);
    await watchFrames(wall);
    await desk
      .getByRole('navigation')
      .getByRole('button', { name: /Summary/ })
      .click();
    await desk.getByRole('textbox', { name: 'Summary, Markdown' }).focus();
    await desk.keyboard.press('Control+Home');
    await desk.evaluate(() => {
      addEventListener('keydown', ({ timeStamp }) =>
        Object.assign(globalThis, { pressedAt: performance.timeOrigin + timeStamp }),
      );
    });
    const times: number[] = [];
    for (let index = 0; index < WARM_UP + COUNTED; index += 1) times.push(await timeOfKey(desk, wall));
    const series = summarise(times.slice(WARM_UP));
    return [
      {
        what: 'desk edit to wall repaint, 2,000 events: p95',
        value: series.p95,
        unit: 'ms',
        budget: { most: 50 },
        series,
        note: `most ${series.most.toFixed(1)} ms`,
      },
    ];
  });

/** Notes when the frame after each change has been drawn. */
async function watchFrames(wall: Page): Promise<void> {
  await wall.evaluate(() => {
    let count = 0;
    new MutationObserver(() => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          count += 1;
          Object.assign(globalThis, { drawn: { count, at: performance.timeOrigin + performance.now() } });
        };
        channel.port2.postMessage(null);
      });
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(globalThis, { drawn: { count, at: 0 } });
  });
}

async function timeOfKey(desk: Page, wall: Page): Promise<number> {
  const before = await wall.evaluate(() => Reflect.get(globalThis, 'drawn').count as number);
  await desk.keyboard.press('x');
  await wall.waitForFunction((count) => Reflect.get(globalThis, 'drawn').count > count, before);
  const drawnAt = await wall.evaluate(() => Reflect.get(globalThis, 'drawn').at as number);
  const pressedAt = await desk.evaluate(() => Reflect.get(globalThis, 'pressedAt') as number);
  return drawnAt - pressedAt;
}
