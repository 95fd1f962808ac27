import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createLibrarySearch } from '#electron/library/librarySearch.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';
import {
  generatedTruths,
  writeGeneratedLibrary,
} from '#test/support/incidents/libraries/generatedLibrary.ts';
import { libraryReadingOf } from '#test/support/incidents/libraryReadingOf.ts';
import { writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { successOf } from '#test/support/openDocumentsInFolder.ts';
import { PATIENT } from '#test/support/patience.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

/** The search in a folder that was read. */
async function searchIn(folder: string) {
  const clock = { ms: 0 };
  const reading = libraryReadingOf(folder, { nowMs: () => clock.ms });
  successOf(await reading.read());
  const search = createLibrarySearch(reading);
  const found = async (query: string, most = 12) => successOf(await search(query, most));
  const titles = async (query: string) => (await found(query)).found.map(({ title }) => title);
  return { markStale: reading.markStale, clock, found, titles };
}

describe('the search in all incidents', () => {
  it('finds as many as were made to have the words, in subfolders too, and answers as many as were asked for', async () => {
    const folder = tempFolder();
    writeGeneratedLibrary(folder, 120);
    const { found } = await searchIn(folder);
    const answer = await found('retry storm', 3);
    expect(answer).toMatchObject({
      total: generatedTruths(120).retryStorms,
      incidents: 120,
      isReading: false,
    });
    expect(answer.found).toHaveLength(3);
    expect((await found('m77x')).found.map(({ path }) => path)).toEqual([
      join(folder, 'older-0', '00077.incident'),
    ]);
  });

  it('begins with the one incident that has all words in one place, though others name each of them more often', async () => {
    const folder = tempFolder();
    for (const number of [1, 2, 3])
      writtenIncident(join(folder, `${number}.incident`), {
        title: `Pool ${number}`,
        tags: ['pool', 'alert'],
      });
    const summary = `${'Much was said about other things. '.repeat(40)}No alert on the pool.`;
    writtenIncident(join(folder, 'line.incident'), { title: 'Line', tags: [], summary });
    const { found } = await searchIn(folder);
    const answer = await found('pool alert', 2);
    expect(answer.total).toBe(4);
    expect(answer.found.map(({ title }) => title)).toEqual(['Line', expect.stringMatching(/^Pool/)]);
  });

  it('says where the words stand, marked, and counts the places it does not show', async () => {
    const folder = tempFolder();
    const timeline = Array.from({ length: 6 }, (_, at) =>
      buildEvent(`e${at}`, '14:23', { title: `Pool ${at}` }),
    );
    writtenIncident(join(folder, 'a.incident'), { timeline });
    const [first] = (await (await searchIn(folder)).found('poo')).found;
    expect(first).toMatchObject({
      morePlaces: 2,
      places: [
        { spot: { place: 'timeline', id: 'e0', field: 'title' }, excerpt: 'Pool 0', marks: [[0, 4]] },
        {},
        {},
        {},
      ],
    });
  });

  it('knows the newest state of each file once it is told, or after a while', async () => {
    const folder = tempFolder();
    const [a, b] = [join(folder, 'a.incident'), join(folder, 'b.incident')];
    writtenIncident(a, { summary: 'The pool was full.' });
    const { titles, markStale, clock } = await searchIn(folder);
    expect(await titles('pool')).toHaveLength(1);
    writtenIncident(a, { summary: 'It was DNS after all.' });
    writtenIncident(b, { summary: 'The pool again.', title: 'Again' });
    markStale();
    expect(await titles('pool')).toEqual(['Again']);
    rmSync(b);
    clock.ms += 60_000;
    await vi.waitFor(async () => expect(await titles('pool')).toEqual([]), PATIENT);
  });

  it('searches of several files of one incident the one edited last, and names what it cannot read', async () => {
    const folder = tempFolder();
    writtenIncident(join(folder, 'a.incident'), { summary: 'The pool was full.' });
    writeFileSync(join(folder, 'a (conflicted copy).incident'), readFileSync(join(folder, 'a.incident')));
    writeFileSync(join(folder, 'broken.incident'), '{');
    const answer = await (await searchIn(folder)).found('pool');
    expect(answer.found.map(({ path }) => path)).toEqual([join(folder, 'a.incident')]);
    expect(answer).toMatchObject({ incidents: 1, words: [{ word: 'pool', incidents: 1 }] });
    expect(answer.unread).toMatchObject([{ code: 'file-not-json', file: join(folder, 'broken.incident') }]);
  });

  it('answers from what was read so far while the library is read for the first time', async () => {
    const folder = tempFolder();
    writeGeneratedLibrary(folder, 40);
    const onMore = vi.fn();
    const search = createLibrarySearch(libraryReadingOf(folder, { patienceMs: 0, onMore }));
    const early = successOf(await search('marker', 5));
    expect(early.isReading).toBe(true);
    expect(early.incidents).toBeLessThan(40);
    await vi.waitFor(() => expect(onMore).toHaveBeenCalled(), PATIENT);
    expect(successOf(await search('marker', 5))).toMatchObject({ isReading: false, total: 38 });
  });

  it('of a folder that is not there yet finds nothing', async () => {
    const answer = await (await searchIn(join(tempFolder(), 'none'))).found('pool');
    expect(answer).toMatchObject({ total: 0, incidents: 0, unread: [] });
  });
});
