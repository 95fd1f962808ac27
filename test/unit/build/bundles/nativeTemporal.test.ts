import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'vite';
import { expect, it } from 'vitest';
import config from '#build/electron.vite.config.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

it('gives the windows the Temporal of their engine, and loads no other one', async () => {
  if (typeof config !== 'function') throw new Error('The configuration depends on the command.');
  const { renderer } = await config({ command: 'build', mode: 'production', isPreview: false });
  const folder = tempFolder();
  const source = join(folder, 'source.js');
  writeFileSync(source, "import { Temporal } from 'temporal-polyfill';\nglobalThis.used = Temporal;");
  await build({
    configFile: false,
    logLevel: 'silent',
    resolve: renderer?.resolve ?? {},
    build: {
      outDir: join(folder, 'out'),
      rollupOptions: { input: { main: source }, output: { entryFileNames: '[name].js' } },
    },
  });
  const script = readFileSync(join(folder, 'out/main.js'), 'utf8');
  expect(script.length).toBeLessThan(1000);
  const Temporal = { Instant: class {} };
  const engine: { Temporal: object; used?: object } = { Temporal };
  runInNewContext(script, engine);
  expect(engine.used).toBe(Temporal);
  expect(() => runInNewContext(script, {})).toThrow('no Temporal');
});
