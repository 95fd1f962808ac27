import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createDraftFiles } from '#electron/files/draftFiles.ts';
import { writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { testOnPosix } from '#test/support/onSystem.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const DRAFTS = { 'timeline::entry': '14:47 half a line' };

function setting() {
  const root = tempFolder();
  const folder = join(root, 'user-data', 'drafts');
  const library = join(root, 'library');
  mkdirSync(library);
  const path = join(library, 'a.incident');
  const { id: incidentId } = writtenIncident(path);
  const owner = { incidentId, path };
  const logged: string[] = [];
  const make = () => createDraftFiles(folder, (place, cause) => logged.push(`${place}: ${cause}`));
  return { folder, library, path, owner, make, files: make(), logged, kept: () => readdirSync(folder) };
}

/** Puts a folder in the place of the only file of drafts, so that it cannot be read; returns what puts it back. */
function unreadable(folder: string): () => void {
  const file = join(folder, readdirSync(folder)[0] ?? '');
  renameSync(file, `${folder}-aside`);
  mkdirSync(file);
  return () => {
    rmdirSync(file);
    renameSync(`${folder}-aside`, file);
  };
}

describe('the files of what is half typed', () => {
  it('give back what was kept, of each incident its own and of forms theirs', async () => {
    const { files, make, owner } = setting();
    await files.keep(owner, DRAFTS);
    await files.keep(null, { 'form:new': '{"title":"Search sl"}' });
    const again = make();
    expect(await again.read(owner)).toEqual({ ok: true, value: DRAFTS });
    expect(await again.read(null)).toEqual({ ok: true, value: { 'form:new': '{"title":"Search sl"}' } });
    expect(await again.read({ ...owner, incidentId: 'another' })).toEqual({ ok: true, value: {} });
  });

  testOnPosix('are nobody else’s to read, also when they were before', async () => {
    const { files, folder, owner, kept } = setting();
    const modes = () =>
      [folder, ...kept().map((name) => join(folder, name))].map((path) => statSync(path).mode & 0o777);
    await files.keep(owner, DRAFTS);
    await files.keep(owner, { ...DRAFTS, more: 'x' });
    expect(modes()).toEqual([0o700, 0o600]);
  });

  it('are gone once nothing is half typed, with nothing left beside them', async () => {
    const { files, owner, kept } = setting();
    await files.keep(owner, DRAFTS);
    await files.keep(owner, {});
    expect(kept()).toEqual([]);
  });

  it('stay gone when what was being kept is cleared at once', async () => {
    const { files, owner, kept } = setting();
    await Promise.all([files.keep(owner, DRAFTS), files.keep(owner, {})]);
    expect(kept()).toEqual([]);
  });

  it('hold the last of several texts that are kept at once', async () => {
    const { files, owner } = setting();
    const texts = Array.from({ length: 20 }, (_, index) => ({ line: 'x'.repeat(index + 1) }));
    await Promise.all(texts.map((drafts) => files.keep(owner, drafts)));
    expect(await files.read(owner)).toEqual({ ok: true, value: texts.at(-1) });
  });

  it.each(['', '{"drafts":', '[]', '{"incidentId":1,"paths":[],"drafts":{}}'])(
    'that are damaged (%j) keep nothing back and are replaced',
    async (damaged) => {
      const { files, folder, owner, kept } = setting();
      await files.keep(owner, DRAFTS);
      writeFileSync(join(folder, kept()[0] ?? ''), damaged);
      expect(await files.read(owner)).toEqual({ ok: true, value: {} });
      await files.keep(owner, DRAFTS);
      expect(await files.read(owner)).toEqual({ ok: true, value: DRAFTS });
    },
  );

  it('cannot be led out of their folder by an incident’s id', async () => {
    const { files, folder, owner, kept } = setting();
    await files.keep({ ...owner, incidentId: '../../evil/../x' }, DRAFTS);
    expect(kept()).toHaveLength(1);
    expect(readdirSync(join(folder, '..'))).toEqual(['drafts']);
  });

  it('that are damaged are set aside before others take their place', async () => {
    const { files, folder, owner, kept } = setting();
    await files.keep(owner, DRAFTS);
    const [name = ''] = kept();
    writeFileSync(join(folder, name), '{"format":2,"texts":["14:47 half a line"]}');
    await files.keep(owner, { other: 'x' });
    expect(readFileSync(join(folder, `${name}.damaged`), 'utf8')).toContain('14:47 half a line');
  });

  it('are given also where the new place of their incident cannot be noted', async () => {
    const { files, library, owner, logged } = setting();
    await files.keep(owner, DRAFTS);
    await fullDisk(library);
    const path = join(library, 'renamed.incident');
    expect(await files.read({ ...owner, path })).toEqual({ ok: true, value: DRAFTS });
    expect(logged).toEqual([expect.stringContaining('disk-full')]);
  });

  it('that could not be read come back beside what was typed since', async () => {
    const { files, make, folder, owner } = setting();
    await files.keep(owner, DRAFTS);
    const putBack = unreadable(folder);
    expect(await files.read(owner)).toMatchObject({ ok: false });
    expect(await files.keep(owner, { other: 'x' })).toMatchObject({ ok: false });
    putBack();
    await files.keep(owner, { other: 'xy', more: 'z' });
    await files.keep(owner, { other: 'xyz' });
    expect(await make().read(owner)).toEqual({ ok: true, value: { ...DRAFTS, other: 'xyz' } });
    await files.keep(owner, {});
    expect(await files.read(owner)).toEqual({ ok: true, value: DRAFTS });
    // Now the window has shown them, and what it keeps is all there is.
    await files.keep(owner, {});
    expect(await files.read(owner)).toEqual({ ok: true, value: {} });
  });

  it('say why they could not be written', async () => {
    const { files, folder, owner } = setting();
    mkdirSync(join(folder, '..'), { recursive: true });
    writeFileSync(folder, 'a file where the folder should be');
    expect(await files.keep(owner, DRAFTS)).toMatchObject({ ok: false, error: { code: 'file-not-found' } });
  });
});

/** From now on nothing more can be written. */
async function fullDisk(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.close();
  const full = vi
    .spyOn(Object.getPrototypeOf(handle), 'writeFile')
    .mockRejectedValue(Object.assign(new Error('no space left'), { code: 'ENOSPC' }));
  onTestFinished(() => full.mockRestore());
}

const DAY_MS = 86_400_000;
const NOW = Date.UTC(2026, 2, 10);

describe('sweeping', () => {
  /** The same beside another incident: a folder that holds nothing may be a disk that is not plugged in. */
  async function sweeping() {
    const made = setting();
    writtenIncident(join(made.library, 'other.incident'));
    await made.files.keep(made.owner, DRAFTS);
    const areThere = () => made.kept().some((name) => name !== 'forms.drafts.json');
    const sweepFor = async (days: number) => {
      for (let day = 0; day <= days; day += 5) await made.files.sweep(NOW + day * DAY_MS);
    };
    return { ...made, areThere, sweepFor };
  }

  it('removes what belonged to an incident that was deleted weeks ago', async () => {
    const { files, folder, path, areThere, sweepFor } = await sweeping();
    await files.keep(null, DRAFTS);
    rmSync(path);
    await sweepFor(50);
    expect(areThere()).toBe(true);
    await sweepFor(60);
    expect(areThere()).toBe(false);
    expect(readFileSync(join(folder, 'forms.drafts.json'), 'utf8')).not.toContain(path);
  });

  it('removes nothing that was not missed before, however long ago it was typed', async () => {
    const { files, path, areThere } = await sweeping();
    rmSync(path);
    await files.sweep(NOW + 900 * DAY_MS);
    expect(areThere()).toBe(true);
  });

  it('counts the weeks from the last time that the incident was seen', async () => {
    const { files, path, library, areThere, sweepFor } = await sweeping();
    const elsewhere = join(library, '..', 'elsewhere.incident');
    renameSync(path, elsewhere);
    await sweepFor(50);
    renameSync(elsewhere, path);
    await files.sweep(NOW + 55 * DAY_MS);
    renameSync(path, elsewhere);
    await files.sweep(NOW + 60 * DAY_MS);
    await files.sweep(NOW + 65 * DAY_MS);
    expect(areThere()).toBe(true);
  });

  it('starts counting again when the clock was ahead', async () => {
    const { files, path, areThere } = await sweeping();
    rmSync(path);
    await files.sweep(NOW + 900 * DAY_MS);
    await files.sweep(NOW);
    await files.sweep(NOW + 55 * DAY_MS);
    expect(areThere()).toBe(true);
    await files.sweep(NOW + 57 * DAY_MS);
    expect(areThere()).toBe(false);
  });

  it.each(['b.incident', 'B.INCIDENT', 'old/a.incident', 'old/2025/renamed.Incident'])(
    'keeps what belongs to an incident that was moved to %s and not opened since',
    async (name) => {
      const { library, path, owner, files, sweepFor } = await sweeping();
      const moved = join(library, name);
      mkdirSync(dirname(moved), { recursive: true });
      renameSync(path, moved);
      await sweepFor(200);
      expect(await files.read({ ...owner, path: moved })).toMatchObject({ value: DRAFTS });
    },
  );

  it.each(['', 'old/'])(
    'keeps what may belong to a file in "%s" that cannot be read just then',
    async (below) => {
      const { library, path, areThere, sweepFor } = await sweeping();
      mkdirSync(join(library, below), { recursive: true });
      renameSync(path, join(library, '..', 'aside'));
      writeFileSync(join(library, below, 'renamed.incident'), '');
      await sweepFor(200);
      expect(areThere()).toBe(true);
    },
  );

  it('keeps what belongs to an incident that is there', async () => {
    const { files, owner, sweepFor } = await sweeping();
    await sweepFor(200);
    expect(await files.read(owner)).toMatchObject({ value: DRAFTS });
  });

  it('keeps what belongs to an incident that was moved and opened there', async () => {
    const { files, library, path, owner, sweepFor } = await sweeping();
    const moved = join(library, '..', 'a.incident');
    renameSync(path, moved);
    await files.read({ ...owner, path: moved });
    await sweepFor(200);
    expect(await files.read({ ...owner, path: moved })).toMatchObject({ value: DRAFTS });
  });

  it('keeps what belongs to an incident whose copy elsewhere was opened last and is gone', async () => {
    const { files, library, path, owner, sweepFor } = await sweeping();
    const copy = join(library, '..', 'elsewhere', 'a.incident');
    mkdirSync(dirname(copy));
    copyFileSync(path, copy);
    writtenIncident(join(dirname(copy), 'another.incident'), { title: 'Another' });
    await files.read({ ...owner, path: copy });
    rmSync(copy);
    await sweepFor(200);
    expect(await files.read(owner)).toMatchObject({ value: DRAFTS });
  });

  it('keeps what belongs to a disk that is not there, also where an empty folder stands for it', async () => {
    const { library, areThere, sweepFor } = await sweeping();
    rmSync(library, { recursive: true });
    await sweepFor(200);
    expect(existsSync(library)).toBe(false);
    mkdirSync(library);
    writeFileSync(join(library, '.DS_Store'), '');
    await sweepFor(200);
    expect(areThere()).toBe(true);
  });

  it('passes over what it cannot read, and says so', async () => {
    const { files, folder, path, kept, logged, sweepFor } = await sweeping();
    await files.keep({ incidentId: 'another', path }, DRAFTS);
    await files.keep({ incidentId: 'third', path }, DRAFTS);
    const putBack = unreadable(folder);
    rmSync(path);
    await sweepFor(200);
    putBack();
    expect(kept()).toHaveLength(1);
    expect(logged).toContainEqual(expect.stringContaining('EISDIR'));
  });

  it('removes damaged drafts that were set aside weeks ago', async () => {
    const { files, folder, owner, kept } = await sweeping();
    writeFileSync(join(folder, kept()[0] ?? ''), '{');
    await files.keep(owner, DRAFTS);
    await files.sweep(Date.now());
    expect(kept()).toHaveLength(2);
    await files.sweep(Date.now() + 60 * DAY_MS);
    expect(kept()).toHaveLength(1);
  });
});
