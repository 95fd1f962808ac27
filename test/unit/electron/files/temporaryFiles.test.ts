import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createDraftFiles } from '#electron/files/draftFiles.ts';
import { userDataFolder } from '#electron/files/privateFiles.ts';
import {
  ENGINE_FOLDER,
  PRIVATE_EXPORT,
  removeAbandonedEngineFolders,
  removeAbandonedExports,
  removeAbandonedFiles,
  removeAbandonedUserData,
  TEMPORARY_FILE,
} from '#electron/files/temporaryFiles.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const now = Date.now();
const [abandoned, running] = [TEMPORARY_FILE.nameFor('1'), TEMPORARY_FILE.nameFor('2')];

function writeOld(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '');
  utimesSync(path, 0, now / 1000 - 3_600);
}

describe('what killed processes left', () => {
  it('is removed once it is old, and nothing else', async () => {
    const folder = tempFolder();
    for (const name of [abandoned, 'a.tmp', 'settings.json.tmp-1']) writeOld(join(folder, name));
    for (const name of [running, 'b.incident']) writeFileSync(join(folder, name), '');
    await removeAbandonedFiles(folder, now);
    expect(readdirSync(folder).sort()).toEqual([running, 'a.tmp', 'b.incident', 'settings.json.tmp-1']);
  });

  it('is no concern where there is no folder', async () => {
    await expect(removeAbandonedFiles(join(tempFolder(), 'none'), 0)).resolves.toBeUndefined();
  });

  it('is removed wherever the application keeps something for itself', async () => {
    const userData = tempFolder();
    const places = ['', 'recovery', 'drafts', 'versions/incident-1', 'versions/incident-2'];
    for (const place of places) writeOld(join(userData, place, abandoned));
    writeOld(join(userData, 'settings.json.tmp-1712345678a1b2c3'));
    writeOld(join(userData, 'settings.json'));
    writeOld(join(userData, 'versions/incident-1/2026-03-10T16_00_00.000Z.incident'));
    await removeAbandonedUserData(userData, now);
    expect(
      readdirSync(userData, { recursive: true, withFileTypes: true })
        .flatMap((entry) => (entry.isFile() ? [entry.name] : []))
        .sort(),
    ).toEqual(['2026-03-10T16_00_00.000Z.incident', 'settings.json']);
  });

  it('is removed of half-typed words that were being kept when the app was killed', async () => {
    const userData = tempFolder();
    const drafts = createDraftFiles(userDataFolder(userData, 'drafts'), () => undefined);
    await drafts.keep(null, { 'form:new': 'x' });
    const [folder = ''] = readdirSync(userData);
    writeOld(join(userData, folder, abandoned));
    await removeAbandonedUserData(userData, now);
    expect(readdirSync(join(userData, folder))).toEqual(['forms.drafts.json']);
  });

  it('is removed of exports that were being searched', async () => {
    const [old, young] = [abandonedFolder(PRIVATE_EXPORT.folder), abandonedFolder(PRIVATE_EXPORT.folder)];
    writeFileSync(join(old, PRIVATE_EXPORT.file), 'unsearched');
    utimesSync(old, 0, now / 1000 - 3_600);
    await removeAbandonedExports(now);
    expect([old, young].map((folder) => existsSync(folder))).toEqual([false, true]);
  });

  it('is removed of commands whose engine was killed with them, once none of them can be running', async () => {
    const [old, young] = [abandonedFolder(ENGINE_FOLDER), abandonedFolder(ENGINE_FOLDER)];
    mkdirSync(join(old, 'Default'));
    utimesSync(old, 0, now / 1000 - 2 * 86_400);
    utimesSync(young, 0, now / 1000 - 3_600);
    await removeAbandonedEngineFolders(now);
    expect([old, young].map((folder) => existsSync(folder))).toEqual([false, true]);
  });
});

function abandonedFolder(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
