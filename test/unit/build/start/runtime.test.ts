import { describe, expect, it } from 'vitest';
import { chooseRuntime, describeRuntime } from '#build/start/runtime.ts';

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
