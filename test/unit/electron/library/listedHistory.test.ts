import { dirname } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NO_HISTORY } from '#electron/git/incidentCommits.ts';
import { libraryList } from '#electron/library/libraryList.ts';
import { createListedHistory, type HistoryOf } from '#electron/library/listedHistory.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { at, TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { libraryReadingOf } from '#test/support/incidents/libraryReadingOf.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { successOf } from '#test/support/openDocumentsInFolder.ts';
import { PATIENT } from '#test/support/patience.ts';
import { CLONED_FILE } from '#test/support/processes/gitClones.ts';
import { sharedClones } from '#test/support/processes/sharedClones.ts';

afterEach(() => vi.unstubAllEnvs());

describe('who changed the incidents of a library last', () => {
  it('is read from the repository in which it lies, again once something was committed', async () => {
    const sample = sampleIncident();
    const { one } = sharedClones(sample);
    writtenIncident(`${one.folder}/not committed.incident`, { id: 'other' as typeof sample.id });
    const historyOf = createListedHistory(() => undefined);
    const reading = libraryReadingOf(one.folder);
    const changed = async () => {
      const read = successOf(await reading.read());
      const { rows } = libraryList(read, timestampAt(TEST_NOW_MS), await historyOf(one.folder));
      return rows.map((row) => (row.isUncommitted ? 'not committed' : row.changed?.words));
    };
    await vi.waitFor(async () => expect(await changed()).toContain('Edit'), PATIENT);
    expect(await changed()).toContain('not committed');
    one.git('add', '-A');
    one.git('commit', '-q', '-m', 'The other one');
    await vi.waitFor(
      async () => expect(await changed()).toEqual(expect.arrayContaining(['Edit', 'The other one'])),
      PATIENT,
    );
    // One that was committed and changed since is not as others get it, either.
    writtenIncident(`${one.folder}/${CLONED_FILE}`, { id: sample.id });
    await vi.waitFor(
      async () => expect((await changed()).toSorted()).toEqual(['The other one', 'not committed']),
      PATIENT,
    );
  });

  it('does not keep the list waiting for a long history, and tells once that it is known', async () => {
    const onLate = vi.fn<() => void>();
    let answer: (known: Awaited<ReturnType<HistoryOf>>) => void = () => undefined;
    const history = new Promise<Awaited<ReturnType<HistoryOf>>>((resolve) => {
      answer = resolve;
    });
    const historyOf = createListedHistory(onLate, () => history);
    expect(await historyOf('/library')).toEqual(NO_HISTORY);
    const commits = new Map([
      ['/library/a.incident', { by: 'Mirela', at: at('2026-03-11T10:00:00Z'), words: 'Typos' }],
    ]);
    const known = { commits, uncommitted: new Set(['/library/b.incident']) };
    answer(known);
    await vi.waitFor(() => expect(onLate).toHaveBeenCalledTimes(1));
    expect(await historyOf('/library')).toBe(known);
    expect(onLate).toHaveBeenCalledTimes(1);
  });

  it('is nothing where the folder lies in no repository', async () => {
    const { one } = sharedClones(sampleIncident());
    expect(await createListedHistory(() => undefined)(dirname(one.folder))).toEqual(NO_HISTORY);
  });
});
