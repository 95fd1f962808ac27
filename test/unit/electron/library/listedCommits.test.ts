import { dirname } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { libraryList } from '#electron/library/libraryList.ts';
import { type CommitsOf, createListedCommits } from '#electron/library/listedCommits.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { at, TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { libraryReadingOf } from '#test/support/incidents/libraryReadingOf.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { successOf } from '#test/support/openDocumentsInFolder.ts';
import { sharedClones } from '#test/support/processes/sharedClones.ts';

afterEach(() => vi.unstubAllEnvs());

describe('who changed the incidents of a library last', () => {
  it('is read from the repository in which it lies, again once something was committed', async () => {
    const sample = sampleIncident();
    const { one } = sharedClones(sample);
    writtenIncident(`${one.folder}/not committed.incident`, { id: 'other' as typeof sample.id });
    const commitsOf = createListedCommits(() => undefined);
    const reading = libraryReadingOf(one.folder);
    const changed = async () => {
      const read = successOf(await reading.read());
      const { rows } = libraryList(read, timestampAt(TEST_NOW_MS), await commitsOf(one.folder));
      return rows.map((row) => row.changed?.words);
    };
    await vi.waitFor(async () => expect(await changed()).toContain('Edit'));
    expect(await changed()).toContain(undefined);
    one.git('add', '-A');
    one.git('commit', '-q', '-m', 'The other one');
    await vi.waitFor(async () => expect(await changed()).toContain('The other one'));
  });

  it('does not keep the list waiting for a long history, and tells once that it is known', async () => {
    const onLate = vi.fn<() => void>();
    let answer: (known: Awaited<ReturnType<CommitsOf>>) => void = () => undefined;
    const history = new Promise<Awaited<ReturnType<CommitsOf>>>((resolve) => {
      answer = resolve;
    });
    const commits = createListedCommits(onLate, () => history);
    expect(await commits('/library')).toEqual(new Map());
    const known = new Map([
      ['/library/a.incident', { by: 'Mirela', at: at('2026-03-11T10:00:00Z'), words: 'Typos' }],
    ]);
    answer(known);
    await vi.waitFor(() => expect(onLate).toHaveBeenCalledTimes(1));
    expect(await commits('/library')).toBe(known);
    expect(onLate).toHaveBeenCalledTimes(1);
  });

  it('is nothing where the folder lies in no repository', async () => {
    const { one } = sharedClones(sampleIncident());
    expect(await createListedCommits(() => undefined)(dirname(one.folder))).toEqual(new Map());
  });
});
