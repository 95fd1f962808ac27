import { afterEach, describe, expect, it, vi } from 'vitest';
import { DESKTOPS } from '#build/chromium-host/platform.ts';
import { createWindowFrame } from '#build/chromium-host/window/windowFrame.ts';

afterEach(() => vi.unstubAllEnvs());

describe.each(DESKTOPS)('a window on %s', (desktop) => {
  const isLinux = desktop.startsWith('linux');

  it('that is to fill its display while it is hidden is shown at once on Linux, and stays hidden elsewhere', () => {
    vi.stubEnv('DEBRIEF_HOST_AS', desktop);
    const events: string[] = [];
    const page = new Promise<never>(() => {}); // It never has a page.
    const frame = createWindowFrame({ show: false }, page, (event) => events.push(event));
    frame.setState('fullscreen');
    expect([frame.isVisible(), events.includes('show')]).toEqual([isLinux, isLinux]);
    expect(createWindowFrame({ show: false, fullscreen: true }, page, () => {}).isVisible()).toBe(isLinux);
  });
});
