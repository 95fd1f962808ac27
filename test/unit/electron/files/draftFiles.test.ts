import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDraftFiles } from '#electron/files/draftFiles.ts';
import { writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { toId } from '#shared/domain/incident/ids.ts';
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
  return { folder, library, path, owner, files: createDraftFiles(folder), kept: () => readdirSync(folder) };
}

describe('the files of what is half typed', () => {
  it('give back what was kept, of each incident its own and of forms theirs', async () => {
    const { files, folder, owner } = setting();
    await files.keep(owner, DRAFTS);
    await files.keep(null, { 'form:new': '{"title":"Search sl"}' });
    const again = createDraftFiles(folder);
    expect(await again.read(owner)).toEqual({ ok: true, value: DRAFTS });
    expect(await again.read(null)).toEqual({ ok: true, value: { 'form:new': '{"title":"Search sl"}' } });
    expect(await again.read({ ...owner, incidentId: 'another' })).toEqual({ ok: true, value: {} });
  });

  it('are nobody else’s to read, also when they were before', async () => {
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

  it('say why they could not be written', async () => {
    const { files, folder, owner } = setting();
    mkdirSync(join(folder, '..'), { recursive: true });
    writeFileSync(folder, 'a file where the folder should be');
    expect(await files.keep(owner, DRAFTS)).toMatchObject({ ok: false, error: { code: 'file-not-found' } });
  });
});

describe('sweeping', () => {
  it('removes what belonged to an incident that was deleted', async () => {
    const { files, folder, path, owner, kept } = setting();
    await files.keep(owner, DRAFTS);
    await files.keep(null, DRAFTS);
    rmSync(path);
    await files.sweep();
    expect(kept()).toEqual(['forms.drafts.json']);
    expect(readFileSync(join(folder, 'forms.drafts.json'), 'utf8')).not.toContain(path);
  });

  it('keeps what belongs to an incident that is there or was renamed', async () => {
    const { files, library, path, owner } = setting();
    await files.keep(owner, DRAFTS);
    await files.sweep();
    expect(await files.read(owner)).toMatchObject({ value: DRAFTS });
    renameSync(path, join(library, 'b.incident'));
    await files.sweep();
    expect(await files.read(owner)).toMatchObject({ value: DRAFTS });
  });

  it('keeps what belongs to an incident that was moved and opened there', async () => {
    const { files, folder, library, path, owner } = setting();
    await files.keep(owner, DRAFTS);
    const moved = join(library, 'old', 'a.incident');
    mkdirSync(join(library, 'old'));
    renameSync(path, moved);
    await files.read({ ...owner, path: moved });
    await createDraftFiles(folder).sweep();
    expect(await files.read({ ...owner, path: moved })).toMatchObject({ value: DRAFTS });
  });

  it('removes what belonged to a deleted incident although another is beside it', async () => {
    const { files, library, path, owner, kept } = setting();
    await files.keep(owner, DRAFTS);
    writtenIncident(join(library, 'other.incident'), { id: toId<never>('another') });
    rmSync(path);
    await files.sweep();
    expect(kept()).toEqual([]);
  });

  it('keeps what belongs to an incident whose copy elsewhere was deleted', async () => {
    const { files, library, owner } = setting();
    await files.keep(owner, DRAFTS);
    const copy = { ...owner, path: join(library, 'copies', 'a.incident') };
    mkdirSync(join(library, 'copies'));
    await files.keep(copy, DRAFTS);
    await files.sweep();
    expect(await files.read(owner)).toMatchObject({ value: DRAFTS });
  });

  it('keeps what belongs to a disk that is not there', async () => {
    const { files, library, owner } = setting();
    await files.keep(owner, DRAFTS);
    rmSync(library, { recursive: true });
    await files.sweep();
    expect(await files.read(owner)).toMatchObject({ value: DRAFTS });
    expect(existsSync(library)).toBe(false);
  });
});
