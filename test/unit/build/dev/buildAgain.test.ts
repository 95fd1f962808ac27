import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { expect, it } from 'vitest';
import config from '#build/electron.vite.config.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

it.each([
  ['main', 'serve', true],
  ['preload', 'serve', true],
  // Nothing of an older build is packed.
  ['main', 'build', false],
] as const)(
  'has the last %s in its place while the next one is made by %s: %s',
  async (part, command, isThere) => {
    if (typeof config !== 'function') throw new Error('The configuration depends on the command.');
    const { [part]: parts } = await config({
      command,
      mode: 'development',
      isSsrBuild: false,
      isPreview: false,
    });
    const folder = tempFolder();
    const [source, outDir] = [join(folder, 'source.js'), join(folder, 'out')];
    writeFileSync(source, 'console.log(1);');
    const seen: boolean[] = [];
    const options: InlineConfig = {
      configFile: false,
      logLevel: 'silent',
      plugins: [{ name: 'note', generateBundle: () => void seen.push(existsSync(join(outDir, 'main.js'))) }],
      build: {
        emptyOutDir: parts?.build?.emptyOutDir ?? null,
        outDir,
        rollupOptions: { input: { main: source }, output: { entryFileNames: '[name].js' } },
      },
    };
    await build(options);
    await build(options);
    expect(seen).toEqual([false, isThere]);
  },
);
