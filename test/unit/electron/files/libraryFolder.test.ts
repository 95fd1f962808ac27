import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listLibrary } from '#electron/files/libraryFolder.ts';
import { toId } from '#shared/domain/ids.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { incidentFixture } from '#test/support/incidentFixture.ts';
import { successOf } from '#test/support/openDocumentsInFolder.ts';
import { tempFolder } from '#test/support/tempFolder.ts';
import { smallIncident, writtenIncident } from '#test/support/writtenIncident.ts';

const action = { title: 'x', priority: 'P1', type: 'prevent', causeIds: [], visibility: 'internal' } as const;

describe('listLibrary', () => {
  it('lists the newest incident first and what cannot be read last', async () => {
    const folder = tempFolder();
    const createdAt = timestampAt(Date.UTC(2026, 4, 1));
    writtenIncident(join(folder, 'may.incident'), {
      timeline: [],
      createdAt,
      severity: 'SEV4',
      status: 'reviewed',
    });
    writtenIncident(join(folder, 'march.incident'));
    writeFileSync(join(folder, 'broken.incident'), incidentFixture('truncated'));
    const rows = successOf(await listLibrary(folder));
    expect(rows).toMatchObject([
      {
        path: join(folder, 'may.incident'),
        date: createdAt,
        severity: 'SEV4',
        status: 'reviewed',
        error: null,
      },
      { title: 'Checkout is down', date: '2026-03-10T14:23:00+00:00' },
      {
        title: 'broken',
        date: null,
        error: { code: 'file-not-json', file: join(folder, 'broken.incident') },
      },
    ]);
  });

  it('counts the actions that are still to be done', async () => {
    const folder = tempFolder();
    const actions = (['open', 'in-progress', 'done', 'not-doing'] as const).map((status) => ({
      ...action,
      id: toId<never>(status),
      status,
    }));
    writtenIncident(join(folder, 'a.incident'), smallIncident({ actions }));
    expect(successOf(await listLibrary(folder))).toMatchObject([{ openActions: 2 }]);
  });

  it('passes over other files, hidden ones and folders’ contents', async () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'old'));
    for (const name of ['notes.md', '.hidden.incident', 'old/a.incident'])
      writeFileSync(join(folder, name), 'x');
    expect(successOf(await listLibrary(folder))).toEqual([]);
  });

  it('keeps hundreds of files apart', async () => {
    const folder = tempFolder();
    for (let index = 0; index < 300; index += 1)
      writtenIncident(join(folder, `${index}.incident`), { title: `${index}` });
    const titles = successOf(await listLibrary(folder)).map((row) => row.title);
    expect(new Set(titles).size).toBe(300);
  });

  it('says when there is no such folder', async () => {
    const folder = join(tempFolder(), 'none');
    expect(await listLibrary(folder)).toMatchObject({
      ok: false,
      error: { code: 'file-not-found', file: folder },
    });
  });
});
