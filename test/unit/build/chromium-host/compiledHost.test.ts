import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { hostArguments } from '#build/chromium-host/compiledHost.ts';
import { HOST_LINK } from '#build/chromium-host/hostLink.ts';
import { PROJECT } from '#build/start/projectFolder.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

it('gives a built main file the host in JavaScript, the same until a source of it changes', () => {
  const [host = '', main] = hostArguments('out/main/main.js');
  expect([basename(host), main]).toEqual(['run.js', 'out/main/main.js']);
  expect(existsSync(host)).toBe(true);
  expect(hostArguments('out/main/main.js')[0]).toBe(host);
});

it('compiles a main file in TypeScript with the host that it imports, the same until a source changes', () => {
  const mainFile = fileURLToPath(import.meta.resolve('#test/support/processes/hostedErrors.ts'));
  const [host = '', main = ''] = hostArguments(mainFile);
  expect([basename(host), basename(main)]).toEqual(['run.js', 'hostedErrors.js']);
  expect(dirname(main)).toBe(dirname(host));
  expect(existsSync(main)).toBe(true);
  expect(hostArguments(mainFile)).toEqual([host, main]);
});

it('lets Node find the host beside what is built here, and nowhere else', () => {
  const folder = builtFolder({ 'main.mjs': '' });
  const [host = ''] = hostArguments(join(folder, 'main.mjs'));
  expect(realpathSync(join(folder, HOST_LINK))).toBe(realpathSync(dirname(host)));
  const elsewhere = join(tempFolder(), 'main.mjs');
  writeFileSync(elsewhere, '');
  hostArguments(elsewhere);
  expect(existsSync(join(dirname(elsewhere), HOST_LINK))).toBe(false);
});

it('gives the app one host as long as it runs, though a newer one takes its place', () => {
  const folder = builtFolder({
    'main.mjs': `
      import { rmSync, symlinkSync } from 'node:fs';
      import { app } from 'electron';
      const [newer] = process.argv.slice(-1);
      rmSync('LINK');
      symlinkSync(newer, 'LINK', 'junction');
      console.log((await import('./later.mjs')).app === app);
      app.exit(0);`,
    'later.mjs': "export { app } from 'electron';",
  });
  const args = hostArguments(join(folder, 'main.mjs'));
  const newer = join(folder, 'newer');
  cpSync(dirname(args[0] ?? ''), newer, { recursive: true });
  const { stdout } = spawnSync(process.execPath, [...args, newer], { encoding: 'utf8' });
  expect(stdout).toBe('true\n');
});

/** A folder of files as a build leaves them. */
function builtFolder(files: Readonly<Record<string, string>>): string {
  const folder = join(PROJECT, 'out', 'linkedHost', String(process.pid), String(Object.keys(files).length));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, source] of Object.entries(files))
    writeFileSync(join(folder, name), source.replaceAll('LINK', join(folder, HOST_LINK)));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
