import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type ThrottledPage, throttleHidden } from '#build/chromium-host/page/throttleHidden.ts';

/** As often as a display is drawn. */
const FRAME_MS = 16;
const MINUTE_MS = 60_000;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A page with an engine's timers, and how to hide its window. */
function openPage() {
  const document = new EventTarget();
  const page = {
    setTimeout: (act: () => void, delay: number) => setTimeout(act, delay),
    clearTimeout: (id: NodeJS.Timeout) => clearTimeout(id),
    setInterval: (act: () => void, delay: number) => setInterval(act, delay),
    clearInterval: (id: NodeJS.Timeout) => clearInterval(id),
    requestAnimationFrame: (draw: (time: number) => void) =>
      setTimeout(() => draw(performance.now()), FRAME_MS),
    cancelAnimationFrame: (id: NodeJS.Timeout) => clearTimeout(id),
    document,
    performance,
  } as unknown as Window; // Of it only these parts are used.
  return { page, hide: throttleHidden(page satisfies ThrottledPage) };
}

/** How often a repeating timer runs in so many milliseconds. */
function runsIn(milliseconds: number, start: (count: () => void) => void): number {
  let runs = 0;
  start(() => {
    runs += 1;
  });
  vi.advanceTimersByTime(milliseconds);
  return runs;
}

function chain(page: Window, count: () => void): void {
  page.setTimeout(() => {
    count();
    chain(page, count);
  }, 100);
}

it('leaves a page that can be seen alone', () => {
  const { page } = openPage();
  expect(runsIn(2000, (count) => page.setInterval(count, 100))).toBe(20);
  expect(runsIn(2000, (count) => chain(page, count))).toBe(20);
  expect(runsIn(FRAME_MS, (count) => page.requestAnimationFrame(count))).toBe(1);
  expect(page.document.visibilityState).toBe('visible');
});

it('runs the timers of a hidden page once a second, and draws nothing', () => {
  const { page, hide } = openPage();
  hide(true);
  expect(page.document.hidden).toBe(true);
  expect(runsIn(10_000, (count) => page.setInterval(count, 100))).toBe(10);
  expect(runsIn(10_000, (count) => chain(page, count))).toBe(10);
  expect(runsIn(10_000, (count) => page.requestAnimationFrame(count))).toBe(0);
});

it('runs what sets itself again once a minute after five minutes, and a single timer within a second', () => {
  const { page, hide } = openPage();
  hide(true);
  vi.advanceTimersByTime(5 * MINUTE_MS);
  expect(runsIn(10 * MINUTE_MS, (count) => page.setInterval(count, 100))).toBe(10);
  const links = runsIn(10 * MINUTE_MS, (count) => chain(page, count));
  expect(links).toBeGreaterThanOrEqual(10);
  expect(links).toBeLessThanOrEqual(15);
  expect(runsIn(1100, (count) => page.setTimeout(count, 100))).toBe(1);
});

it('catches up when it is seen again, and tells the page each time', () => {
  const { page, hide } = openPage();
  const seen: string[] = [];
  page.document.addEventListener('visibilitychange', () => seen.push(page.document.visibilityState));
  hide(true);
  hide(true);
  const act = vi.fn();
  const draw = vi.fn();
  page.setTimeout(act, 10);
  page.requestAnimationFrame(draw);
  vi.advanceTimersByTime(500);
  expect([act, draw].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  hide(false);
  expect(act).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(FRAME_MS);
  expect(draw).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(MINUTE_MS);
  expect(act).toHaveBeenCalledOnce();
  expect(seen).toEqual(['hidden', 'visible']);
});

it('forgets what the page takes back while it waits', () => {
  const { page, hide } = openPage();
  hide(true);
  const act = vi.fn();
  const timer = page.setTimeout(act, 10);
  const frame = page.requestAnimationFrame(act);
  const beat = page.setInterval(act, 10);
  vi.advanceTimersByTime(50);
  page.clearTimeout(timer);
  page.cancelAnimationFrame(frame);
  page.clearInterval(beat);
  hide(false);
  vi.advanceTimersByTime(MINUTE_MS);
  expect(act).not.toHaveBeenCalled();
});
