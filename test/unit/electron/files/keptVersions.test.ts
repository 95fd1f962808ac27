import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createKeptVersions } from '#electron/files/keptVersions.ts';
import { DAY_MS } from '#shared/time/durations.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { NEWEST_KEPT } from '#shared/versions/surplusVersions.ts';
import { writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { testOnPosix } from '#test/support/onSystem.ts';
import { openDocumentsInFolder, successOf } from '#test/support/openDocumentsInFolder.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const start = Date.UTC(2026, 2, 10, 16);
const second = (count: number) => timestampAt(start + count * 1000);
const textsOf = async (versions: ReturnType<typeof createKeptVersions>, id: string) =>
  (await versions.list(id)).map((version) => readFileSync(version.path, 'utf8'));

describe('kept versions', () => {
  it('hold what was opened, and during editing one for each minute', async () => {
    const versions = createKeptVersions(tempFolder());
    await versions.keepOpened('inc', Buffer.from('opened'), second(0));
    for (const at of [1, 30, 59, 61, 90, 125])
      await versions.keepSaved('inc', Buffer.from(`saved ${at}`), second(at));
    expect(await textsOf(versions, 'inc')).toEqual(['saved 125', 'saved 61', 'opened']);
  });

  it('hold an opened file even right after a save, but not twice', async () => {
    const versions = createKeptVersions(tempFolder());
    await versions.keepSaved('inc', Buffer.from('saved'), second(0));
    await versions.keepOpened('inc', Buffer.from('changed elsewhere'), second(1));
    await versions.keepOpened('inc', Buffer.from('changed elsewhere'), second(2));
    expect(await textsOf(versions, 'inc')).toEqual(['changed elsewhere', 'saved']);
  });

  it('thin out with age: the newest stay, and the last of each day for a month', async () => {
    const versions = createKeptVersions(tempFolder());
    for (let hour = 0; hour < 24 * 4; hour += 2) {
      await versions.keepSaved('inc', Buffer.from(`hour ${hour}`), second(hour * 3600));
    }
    const texts = await textsOf(versions, 'inc');
    expect(texts.slice(0, NEWEST_KEPT)).toEqual(
      Array.from({ length: NEWEST_KEPT }, (_nothing, index) => `hour ${94 - index * 2}`),
    );
    // It began at 16:00: the last of a day is the one at 22:00.
    expect(texts.slice(NEWEST_KEPT)).toEqual(['hour 54', 'hour 30', 'hour 6']);
    await versions.keepSaved('inc', Buffer.from('a year later'), second((365 * DAY_MS) / 1000));
    expect(await textsOf(versions, 'inc')).toHaveLength(NEWEST_KEPT);
  });

  it('keep what a document was made of once, under the name of its export, while others thin out', async () => {
    const folder = tempFolder();
    const versions = createKeptVersions(folder);
    for (const at of [0, 1])
      await versions.keepExported('inc', Buffer.from('exported'), second(at), '0123456789abcd');
    await versions.keepExported('inc', Buffer.from('never'), second(2), '../../elsewhere');
    for (let minute = 1; minute < NEWEST_KEPT * 2; minute += 1)
      await versions.keepSaved('inc', Buffer.from(`${minute}`), second((40 * DAY_MS) / 1000 + minute * 61));
    await versions.keepSaved('inc', Buffer.from('a year later'), second((400 * DAY_MS) / 1000));
    const kept = await createKeptVersions(folder).list('inc');
    expect(kept.map(({ exported }) => exported).filter((exported) => exported !== null)).toEqual([
      '0123456789abcd',
    ]);
    expect(readFileSync(kept.at(-1)?.path ?? '', 'utf8')).toBe('exported');
  });

  it('go in the order in which they came, however the clock jumps', async () => {
    const folder = tempFolder();
    const versions = createKeptVersions(folder);
    for (let minute = 0; minute < NEWEST_KEPT; minute += 1) {
      const wrong = timestampAt(Date.UTC(2099, 0, 1) + minute * 61_000);
      await versions.keepSaved('inc', Buffer.from(`2099 ${minute}`), wrong);
    }
    await versions.keepOpened('inc', Buffer.from('theirs'), second(0));
    await versions.keepOpened('inc', Buffer.from('mine'), second(1));
    const texts = await textsOf(createKeptVersions(folder), 'inc');
    expect([texts.length, texts[0], texts[1], texts.at(-1)]).toEqual([22, 'mine', 'theirs', '2099 0']);
  });

  it('know those that were kept before their names had a number', async () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'inc'));
    for (const day of ['10', '11'])
      writeFileSync(join(folder, 'inc', `2026-03-${day}T16_00_00.000Z.incident`), `of ${day} March`);
    const versions = createKeptVersions(folder);
    await versions.keepOpened('inc', Buffer.from('now'), second(0));
    expect(await textsOf(versions, 'inc')).toEqual(['now', 'of 11 March', 'of 10 March']);
  });

  it('stay inside their folder, whatever the incident calls itself', async () => {
    const folder = tempFolder();
    const versions = createKeptVersions(join(folder, 'versions'));
    for (const id of ['../../out', 'a/b', 'CON', '', '.', 'x'.repeat(300)]) {
      expect(await versions.keepOpened(id, Buffer.from(id), second(0))).toMatchObject({ ok: true });
      expect(await textsOf(versions, id)).toEqual([id]);
    }
    expect(readdirSync(folder)).toEqual(['versions']);
    expect(readdirSync(join(folder, 'versions'))).toHaveLength(6);
  });

  testOnPosix('can be read by nobody else, whatever the incident allows', async () => {
    const folder = join(tempFolder(), 'versions');
    const versions = createKeptVersions(folder);
    await versions.keepOpened('inc', Buffer.from('with private notes'), second(0));
    const [version] = await versions.list('inc');
    expect(statSync(version?.path ?? '').mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'inc')).mode & 0o777).toBe(0o700);
  });

  it('are made by opening and by saving', async () => {
    const { documents, folder, versions, clock } = openDocumentsInFolder();
    const path = join(folder, 'a.incident');
    const incident = writtenIncident(path);
    const { handle } = successOf(await documents.open(path));
    clock.ms += 61_000;
    await documents.save(handle, { ...incident, title: 'Edited' });
    await documents.close(handle);
    expect(await versions.list(incident.id)).toHaveLength(2);
  });

  it('answer why they cannot be kept where their folder cannot be read', async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'inc'), 'a file in the place of the folder');
    const versions = createKeptVersions(folder);
    for (const keep of [versions.keepOpened, versions.keepSaved])
      expect(await keep('inc', Buffer.from('x'), second(0))).toMatchObject({
        error: { file: join(folder, 'inc') },
      });
  });

  it('never stop a save when they cannot be kept', async () => {
    const { documents, folder, userData, logged } = openDocumentsInFolder();
    const path = join(folder, 'a.incident');
    const incident = writtenIncident(path);
    writeFileSync(userData, 'a file in the place of the folder');
    const { handle } = successOf(await documents.open(path));
    expect(await documents.save(handle, incident)).toMatchObject({ ok: true });
    await documents.close(handle);
    expect(logged.join()).toContain('kept versions');
  });
});
