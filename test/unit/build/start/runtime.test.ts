import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { chooseRuntime, describeRuntime, startRuntime } from '#build/start/runtime.ts';

const there = () => '/electron';
const missing = () => null;

describe('chooseRuntime', () => {
  it('takes Electron where its binary is', () => {
    const runtime = chooseRuntime({ forced: undefined, find: there });
    expect(runtime).toMatchObject({ kind: 'electron', program: '/electron' });
    expect(describeRuntime(runtime)).toBe('Runtime: Electron, because its binary is installed.');
  });

  it('takes Electron when it could be downloaded just now', () => {
    let found: string | null = null;
    const download = () => {
      found = '/downloaded';
      return true;
    };
    expect(chooseRuntime({ forced: undefined, find: () => found, download })).toMatchObject({
      program: '/downloaded',
    });
  });

  it.each([
    [undefined, 'Runtime: Chromium host, because the Electron binary is not installed.'],
    [() => false, 'Runtime: Chromium host, because the Electron binary could not be downloaded.'],
  ])('falls back on the Chromium host and says why', (download, words) => {
    const runtime = chooseRuntime({ forced: undefined, find: missing, ...(download ? { download } : {}) });
    expect(describeRuntime(runtime)).toBe(words);
  });

  it('obeys DEBRIEF_RUNTIME, and fails when it cannot', () => {
    expect(chooseRuntime({ forced: 'chromium', find: there }).kind).toBe('chromium');
    expect(() => chooseRuntime({ forced: 'electron', find: missing })).toThrow('there is no Electron binary');
    expect(() => chooseRuntime({ forced: 'firefox', find: there })).toThrow('not firefox');
  });
});

describe('startRuntime', () => {
  const confined = 'Ubuntu keeps the sandbox from starting';

  function startOn(isShown: boolean, forced?: string) {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    onTestFinished(() => said.mockRestore());
    const runtime = startRuntime(isShown, {
      forced,
      choose: () => chooseRuntime({ forced, find: there }),
      problemOf: () => confined,
    });
    return { words: describeRuntime(runtime), said: said.mock.calls.flat() };
  }

  it('falls back on the host where Electron’s sandbox cannot start, and says what helps', () => {
    expect(startOn(true)).toEqual({
      words: 'Runtime: Chromium host, because Electron’s sandbox cannot start here.',
      said: [confined],
    });
  });

  it('starts Electron all the same where that is forced', () => {
    const { words, said } = startOn(true, 'electron');
    expect(words).toMatch(/^Runtime: Electron,/);
    expect(said).toEqual([confined]);
  });

  it('takes the host where there is no display, and fails there when Electron is forced', () => {
    expect(startOn(false).words).toContain('there is no display');
    expect(() => startOn(false, 'electron')).toThrow('there is no display');
  });
});
