import type { Shell } from 'electron';
import { describe, expect, it } from 'vitest';
import { strict } from '#build/chromium-host/strict.ts';

const shell = (): Shell => strict<Shell>('shell', { openExternal: async () => {} });

describe('strict', () => {
  it('names the member that the host lacks', () => {
    expect(() => shell().readShortcutLink).toThrow('The Chromium host has no shell.readShortcutLink');
  });

  it('lets a member be replaced, as tests do', async () => {
    const replaced = shell();
    replaced.openPath = async () => 'replaced';
    expect(await replaced.openPath('/tmp')).toBe('replaced');
  });

  it('can be awaited and printed like any object', async () => {
    expect(await Promise.resolve(shell())).toBeDefined();
    expect(JSON.stringify(shell())).toBe('{}');
  });
});
