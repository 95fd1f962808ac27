import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { downloadEnvironment, downloadFailure, findElectron } from '#build/start/electronBinary.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

/** The package of Electron with what its installer has written so far. */
function packageWith(written: Readonly<Record<string, string>>): string {
  const folder = tempFolder();
  mkdirSync(join(folder, 'dist'));
  for (const [name, content] of Object.entries({ 'package.json': '{ "version": "45.4.1" }', ...written })) {
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const WHOLE = { 'dist/electron': '', 'dist/version': 'v45.4.1', 'path.txt': 'electron' };

describe('the binary', () => {
  it('is there once its installer came to an end', () => {
    const folder = packageWith(WHOLE);
    expect(findElectron({}, folder)).toBe(join(folder, 'dist/electron'));
  });

  it.each([
    ['extracting was interrupted', { 'dist/electron': '', 'dist/version': '45.4.1' }],
    ['it is of another version', { ...WHOLE, 'dist/version': '44.0.0' }],
    ['the program is gone', { 'dist/version': '45.4.1', 'path.txt': 'electron' }],
    ['nothing was downloaded', {}],
  ])('is not there, and downloaded again, where %s', (_why, written) => {
    expect(findElectron({}, packageWith(written))).toBeNull();
  });
});

describe('a download that fails', () => {
  it('says why in one line, and what may help', () => {
    const said = 'TypeError: fetch failed\n    at node:internal/deps/undici\n';
    expect(downloadFailure(said, {})).toBe(
      'Electron could not be downloaded: TypeError: fetch failed. Behind a proxy, set HTTPS_PROXY.',
    );
    expect(downloadFailure(said, { HTTPS_PROXY: 'http://proxy:3128' })).not.toContain('set HTTPS_PROXY');
    expect(downloadFailure('', {})).toContain('it took too long');
  });

  it('did look at the proxy', () => {
    expect(downloadEnvironment({ https_proxy: 'http://proxy:3128' })).toMatchObject({
      ELECTRON_GET_USE_PROXY: '1',
    });
    expect(downloadEnvironment({ HOME: '/root' })).toEqual({ HOME: '/root' });
  });
});

it('a download says how far it is, and changes nothing of what comes', async () => {
  const content = Buffer.alloc(20_000_000, 7);
  const server = createServer((_request, response) => {
    response.setHeader('content-length', content.length).end(content);
  });
  server.listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const script = `const got = await (await fetch('http://127.0.0.1:${port}')).arrayBuffer();
    console.log(got.byteLength, new Uint8Array(got).every((byte) => byte === 7));`;
  const progress = import.meta.resolve('#build/start/showDownload.ts');
  const loaders = ['--import', import.meta.resolve('tsx'), '--import', progress];
  const child = spawn(process.execPath, [...loaders, '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  const [, out, , said] = child.stdio;
  expect(await text(out as NodeJS.ReadableStream as AsyncIterable<Buffer>)).toBe('20000000 true\n');
  const lines = (await text(said as unknown as AsyncIterable<Buffer>)).trim().split('\n');
  expect(lines.at(0)?.trim()).toBe('2 of 20 MB');
  expect(lines.at(-1)?.trim()).toBe('20 of 20 MB');
});
