import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createLearntLibrary } from '#electron/library/learntLibrary.ts';
import { createLibraryCache } from '#electron/library/reading/libraryCache.ts';
import type { LibraryReading } from '#electron/library/reading/libraryReading.ts';
import { type ItemId, toId } from '#shared/domain/incident/ids.ts';
import { writeGeneratedLibrary } from '#test/support/incidents/libraries/generatedLibrary.ts';
import { libraryReadingOf } from '#test/support/incidents/libraryReadingOf.ts';
import { writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { successOf } from '#test/support/openDocumentsInFolder.ts';
import { PATIENT } from '#test/support/patience.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

async function titles(reading: LibraryReading) {
  const { files } = successOf(await reading.read());
  return files.map((file) => ('part' in file ? file.part.listed.title : file.error.code));
}

const WRITTEN = new Date('2026-03-01T12:00:00Z');

/** Other content of the same length at the same time: only who reads the file again notices. */
function changeUnnoticed(path: string, from: string, to: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(from, to));
  utimesSync(path, WRITTEN, WRITTEN);
}

describe('the reading of the library', () => {
  it('reads a file once for every place, and again when it changed', async () => {
    const path = join(tempFolder(), 'a.incident');
    writtenIncident(path, { title: 'Pool full' });
    utimesSync(path, WRITTEN, WRITTEN);
    const reading = libraryReadingOf(join(path, '..'));
    expect(await titles(reading)).toEqual(['Pool full']);
    changeUnnoticed(path, 'Pool full', 'Disk full');
    expect(await titles(reading)).toEqual(['Pool full']);
    expect(reading.words.search('pool').ranked).toHaveLength(1);
    writtenIncident(path, { title: 'Node gone again' });
    expect(await titles(reading)).toEqual(['Node gone again']);
    expect(reading.words.search('pool').ranked).toHaveLength(0);
    rmSync(path);
    expect(await titles(reading)).toEqual([]);
    expect(reading.words.search('node').ranked).toHaveLength(0);
  });

  it('takes from the same reading what was learnt already, as it is now', async () => {
    const folder = tempFolder();
    const lesson = 'Alert on the replication lag of the replica before the pool is full';
    const lessons = [{ id: toId<ItemId>('l'), text: lesson, visibility: 'internal' as const }];
    writtenIncident(join(folder, 'a.incident'), { title: 'Replica behind', lessons });
    writtenIncident(join(folder, 'b.incident'), { title: 'Other' });
    const reading = libraryReadingOf(folder);
    const learnt = createLearntLibrary(reading);
    const ask = () =>
      learnt
        .ask({ text: `${lesson} again`, kind: 'lesson', except: toId('typed') })
        .map(({ title }) => title);
    expect(ask()).toEqual([]);
    await titles(reading);
    await learnt.prepare();
    expect(ask()).toEqual(['Replica behind']);
    rmSync(join(folder, 'a.incident'));
    await titles(reading);
    await learnt.prepare();
    expect(ask()).toEqual([]);
  });

  it('takes from it what earlier incidents are compared by, those of subfolders too', async () => {
    const folder = tempFolder();
    writeGeneratedLibrary(folder, 60);
    const reading = libraryReadingOf(folder);
    await titles(reading);
    const digests = reading.fileWords().map(({ digest }) => digest);
    expect(digests).toHaveLength(60);
    const [first] = digests.filter(({ path }) => path === join(folder, 'older-0', '00001.incident'));
    expect(first).toMatchObject({ title: 'search slow 1', tags: ['search'] });
    expect(reading.fileWords()).toBe(reading.fileWords());
  });

  it('names a file that cannot be read, which hides no other, and writes nothing beside them', async () => {
    const folder = tempFolder();
    writtenIncident(join(folder, 'a.incident'), { title: 'A' });
    writeFileSync(join(folder, 'b.incident'), '{');
    writeFileSync(join(folder, 'c.incident'), '');
    writtenIncident(join(folder, 'd.incident'), { title: 'D' });
    const before = readdirSync(folder);
    const reading = libraryReadingOf(folder);
    expect(await titles(reading)).toEqual(['A', 'file-not-json', 'file-empty', 'D']);
    expect(await titles(reading)).toEqual(['A', 'file-not-json', 'file-empty', 'D']);
    expect(readdirSync(folder)).toEqual(before);
  });

  it('of a slow folder shows what it knows by now, says how far it is, and offers the rest', async () => {
    const folder = tempFolder();
    writeGeneratedLibrary(folder, 40);
    const onMore = vi.fn();
    const reading = libraryReadingOf(folder, { patienceMs: 0, onMore });
    const first = successOf(await reading.read());
    expect(first.reading).toBeDefined();
    expect(first.files.length).toBeLessThan(40);
    await vi.waitFor(() => expect(onMore).toHaveBeenCalled(), PATIENT);
    const next = successOf(await reading.read());
    expect(next).not.toHaveProperty('reading');
    expect(next.files).toHaveLength(40);
  });

  it('of a slow folder without incidents says in the end that it is read', async () => {
    const folder = tempFolder();
    const onMore = vi.fn();
    const reading = libraryReadingOf(folder, { patienceMs: 0, onMore });
    const first = successOf(await reading.read());
    if (first.reading !== undefined) await vi.waitFor(() => expect(onMore).toHaveBeenCalled(), PATIENT);
    expect(successOf(await reading.known())).toEqual({ folder, files: [], isPartial: false });
  });

  it('takes what did not change since the last start from where it was kept, and its words afterwards', async () => {
    const folder = tempFolder();
    const cache = join(tempFolder(), 'cache.json');
    writeGeneratedLibrary(folder, 240);
    const [kept, changed] = [join(folder, '00000.incident'), join(folder, '00002.incident')];
    utimesSync(kept, WRITTEN, WRITTEN);
    await titles(libraryReadingOf(folder, { cache: createLibraryCache(cache) }));
    await vi.waitFor(() => expect(statSync(cache).mode & 0o777).toBe(0o600), PATIENT);
    changeUnnoticed(kept, 'checkout', 'chequeut');
    writtenIncident(changed, { title: 'Written since' });
    const reading = libraryReadingOf(folder, { cache: createLibraryCache(cache) });
    const names = await titles(reading);
    expect(names).toHaveLength(240);
    expect(names.slice(0, 2)).toEqual(['checkout refused 0', 'Written since']);
    await vi.waitFor(() => expect(reading.areWordsRead()).toBe(true), PATIENT);
    expect(reading.words.search('chequeut').ranked).toHaveLength(1);
  });

  it('reads everything again where what was kept is damaged or of another folder', async () => {
    const [folder, other] = [tempFolder(), tempFolder()];
    const cache = join(tempFolder(), 'cache.json');
    writeGeneratedLibrary(folder, 3);
    writeFileSync(cache, '{"taken":');
    expect(await titles(libraryReadingOf(folder, { cache: createLibraryCache(cache) }))).toHaveLength(3);
    expect(await titles(libraryReadingOf(other, { cache: createLibraryCache(cache) }))).toEqual([]);
  });
});
