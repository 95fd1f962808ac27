import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packedFileProblems } from '#build/packaging/packedFiles.ts';

const RUNNABLE: Readonly<Record<string, string>> = {
  'package.json': '{ "main": "out/main/main.js" }',
  'out/main/main.js': `import { app } from 'electron'; import { join } from 'node:path'; import fs from 'fs';
    import './chunks/store.js'; const text = "import x from 'left-pad'"; // require('left-pad')`,
  'out/main/chunks/store.js': 'export const store = 1;',
  'out/preload/desk.cjs': `const { contextBridge } = require('electron');`,
  'out/renderer/desk.html':
    '<link rel="stylesheet" href="./assets/desk.css"><script src="/assets/desk.js"></script>',
  'out/renderer/assets/desk.css': '',
  'out/renderer/assets/desk.js': '',
};

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'packed-'));
});
afterEach(() => rm(root, { recursive: true }));

async function problemsWith(planted: Readonly<Record<string, string | undefined>>) {
  for (const [name, text] of Object.entries({ ...RUNNABLE, ...planted })) {
    if (text === undefined) continue;
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
  return packedFileProblems({ packageFile: join(root, 'package.json'), out: join(root, 'out') });
}

it('finds nothing missing in an app that runs', async () => {
  expect(await problemsWith({})).toEqual([]);
});

it('names a library that was not bundled', async () => {
  expect(await problemsWith({ 'out/main/chunks/store.js': `import Store from 'electron-store';` })).toEqual([
    'main/chunks/store.js: imports "electron-store", which is not packed',
  ]);
});

it('names a library that a bundle loads late', async () => {
  const planted = `const { z } = await import('zod'); const lodash = require('lodash');`;
  expect(await problemsWith({ 'out/main/chunks/store.js': planted })).toEqual([
    'main/chunks/store.js: imports "zod", which is not packed',
    'main/chunks/store.js: imports "lodash", which is not packed',
  ]);
});

it('names a Node module in a preload, which its sandbox would refuse', async () => {
  expect(await problemsWith({ 'out/preload/desk.cjs': `require('node:fs');` })).toEqual([
    'preload/desk.cjs: imports "node:fs", which is not packed',
  ]);
});

it('names a chunk and an asset that are not there', async () => {
  const missing = { 'out/main/chunks/store.js': undefined, 'out/renderer/assets/desk.js': undefined };
  expect(await problemsWith(missing)).toEqual([
    'main/main.js: imports "./chunks/store.js", which is not packed',
    'desk.html: names "/assets/desk.js", which is not packed',
  ]);
});

it('names a start file that is missing or outside the packed folders', async () => {
  expect(await problemsWith({ 'package.json': '{ "main": "out/main/index.js" }' })).toEqual([
    'package.json: main out/main/index.js is missing',
  ]);
  expect(await problemsWith({ 'package.json': '{ "main": "electron/main.ts" }' })).toEqual([
    'package.json: main is "electron/main.ts", which is not packed',
  ]);
});

it('does not take an empty output folder for an app', async () => {
  const planted = { 'out/renderer/desk.html': undefined, 'out/preload/desk.cjs': undefined };
  expect(await problemsWith(planted)).toEqual(['preload: no bundle', 'renderer: no page']);
});
