import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shell } from 'electron';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createPathGrants } from '#electron/ipc/pathGrants.ts';
import { exportingWindow } from '#test/support/exportingWindow.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const REQUEST = {
  handle: 'sample',
  incident: sampleIncident(),
  format: 'markdown',
  audience: 'internal',
  pageSize: 'A4',
  hasMermaid: false,
  hasPictures: true,
  whysAs: 'text',
};
const REFUSED = { ok: false, error: { code: 'path-not-granted' } };

let folder: string;
let opened: string[];
let shown: string[];

beforeEach(() => {
  folder = tempFolder();
  opened = [];
  shown = [];
});

/** A window whose person saves under these names, one after the other. */
function windowSaving(names: readonly string[], incidents = createPathGrants()) {
  const paths = names.map((name) => join(folder, name));
  const path = paths[0] ?? '';
  const asked = paths.values();
  const choose = async () => asked.next().value ?? path;
  const ask = exportingWindow({ pathOf: () => join(folder, 'open.incident'), choose, incidents });
  vi.spyOn(shell, 'openPath').mockImplementation(async (each) => {
    opened.push(each);
    return '';
  });
  vi.spyOn(shell, 'showItemInFolder').mockImplementation((each) => void shown.push(each));
  return { ask, path, paths };
}

describe('a file that was written for the window', () => {
  test('is opened and shown, an export and what the page made alike', async () => {
    const { ask, paths } = windowSaving(['out.md', 'actions.csv']);
    await ask('export:run', REQUEST);
    await ask('file:save', { handle: 'sample', kind: 'csv', name: 'actions.csv', content: 'a,b' });
    for (const path of paths)
      for (const channel of ['file:open', 'file:reveal'])
        expect(await ask(channel, { path })).toMatchObject({ ok: true });
    expect([opened, shown]).toEqual([paths, paths]);
  });

  test('says so when it is gone, and when no program opens it', async () => {
    const { ask, path } = windowSaving(['out.md']);
    await ask('export:run', REQUEST);
    vi.spyOn(shell, 'openPath').mockResolvedValue('No application is registered');
    const error = { code: 'file-not-opened', file: path, reason: 'No application is registered' };
    expect(await ask('file:open', { path })).toMatchObject({ ok: false, error });
    rmSync(path);
    for (const channel of ['file:open', 'file:reveal'])
      expect(await ask(channel, { path })).toMatchObject({ error: { code: 'file-not-found' } });
    expect(shown).toEqual([]);
  });

  test.each(['run.sh', 'out.exe', 'out.desktop', 'out.md.bat'])(
    'is not opened as %s, which could be run, but shown',
    async (name) => {
      const { ask, path } = windowSaving([name]);
      await ask('export:run', REQUEST);
      expect(await ask('file:open', { path })).toMatchObject(REFUSED);
      expect(await ask('file:reveal', { path })).toMatchObject({ ok: true });
      expect([opened, shown]).toEqual([[], [path]]);
    },
  );
});

test('any other file is neither opened nor shown, also one that was refused as a target', async () => {
  const { ask, path } = windowSaving(['other.incident']);
  writeFileSync(path, 'not ours');
  expect(await ask('export:run', REQUEST)).toMatchObject({ ok: false });
  const other = join(folder, 'notes.md');
  writeFileSync(other, 'private');
  for (const each of [path, other])
    for (const channel of ['file:open', 'file:reveal'])
      expect(await ask(channel, { path: each })).toMatchObject(REFUSED);
  expect([opened, shown]).toEqual([[], []]);
});

test('an incident that the window was given is shown, and never opened by another program', async () => {
  const incidents = createPathGrants();
  const path = join(folder, 'listed.incident');
  const { ask } = windowSaving([], incidents);
  writeFileSync(path, '{}');
  expect(await ask('file:reveal', { path })).toMatchObject(REFUSED);
  incidents.grant(path);
  expect(await ask('file:open', { path })).toMatchObject(REFUSED);
  expect(await ask('file:reveal', { path })).toMatchObject({ ok: true });
  expect([opened, shown]).toEqual([[], [path]]);
});
