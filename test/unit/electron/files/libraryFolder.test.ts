import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { incidentsBelow } from '#electron/files/incidentsBelow.ts';
import { listLibrary } from '#electron/files/libraryFolder.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { incidentFixture } from '#test/support/incidents/incidentFixture.ts';
import { smallIncident, writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { successOf } from '#test/support/openDocumentsInFolder.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

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

  it('lists copies of one incident once, the one edited last with the names of the others', async () => {
    const folder = tempFolder();
    const one = smallIncident();
    const edited = (day: number) => ({ ...one, updatedAt: timestampAt(Date.UTC(2026, 3, day)) });
    writtenIncident(join(folder, 'x.incident'), edited(9));
    writtenIncident(join(folder, 'x.sync-conflict.incident'), { ...edited(10), title: 'Newer' });
    const other = smallIncident({ id: toId<never>('another') });
    writtenIncident(join(folder, 'y.incident'), other);
    expect(successOf(await listLibrary(folder))).toMatchObject([
      {
        path: join(folder, 'x.sync-conflict.incident'),
        title: 'Newer',
        copies: [join(folder, 'x.incident')],
      },
      { path: join(folder, 'y.incident'), copies: [] },
    ]);
  });

  it('dates an incident that was imported by its events, not by the import', async () => {
    const folder = tempFolder();
    const { milestones, timeline, ...imported } = smallIncident();
    const createdAt = timestampAt(Date.UTC(2026, 10, 28));
    const unmarked = { ...milestones, impactStarted: null };
    writtenIncident(join(folder, 'a.incident'), { ...imported, createdAt, timeline, milestones: unmarked });
    expect(successOf(await listLibrary(folder))).toMatchObject([{ date: '2026-03-10T14:23:00+00:00' }]);
  });
});

describe('incidentsBelow', () => {
  const incidentIn = (...parts: readonly string[]) => {
    const path = join(...parts);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, 'x');
    return path;
  };

  it('finds incident files in subfolders, and neither those of the folder itself nor hidden ones', async () => {
    const folder = tempFolder();
    incidentIn(folder, 'here.incident');
    incidentIn(folder, '.git', 'hidden.incident');
    incidentIn(folder, 'node_modules', 'a.incident');
    const found = [incidentIn(folder, '2024', 'a.incident'), incidentIn(folder, '2025', 'q1', 'b.incident')];
    expect(await incidentsBelow(folder)).toEqual({ paths: found, isPartial: false });
  });

  it('says when it did not look everywhere, because it is too deep or too much', async () => {
    const deep = tempFolder();
    incidentIn(deep, '1', '2', '3', '4', '5', 'a.incident');
    expect(await incidentsBelow(deep)).toEqual({ paths: [], isPartial: true });
    const wide = tempFolder();
    for (let index = 0; index < 101; index += 1) incidentIn(wide, 'all', `${index}.incident`);
    const { paths, isPartial } = await incidentsBelow(wide);
    expect([paths.length, isPartial]).toEqual([100, true]);
  });
});
