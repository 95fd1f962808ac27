import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { smallIncident, writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { openDocumentsInFolder, successOf } from '#test/support/openDocumentsInFolder.ts';
import { PATIENT } from '#test/support/patience.ts';

async function watched() {
  const setting = openDocumentsInFolder();
  const path = join(setting.folder, 'a.incident');
  const incident = writtenIncident(path);
  const { handle } = successOf(await setting.documents.open(path));
  return { ...setting, path, incident, handle };
}

describe('an open document', () => {
  it('tells once when its file is written by another program', async () => {
    const { path, changes } = await watched();
    writtenIncident(path, { title: 'Theirs' });
    await vi.waitFor(() => expect(changes).toEqual(['changed']), PATIENT);
  });

  it('tells nothing again that a save was refused for', async () => {
    const { documents, handle, path, incident, changes } = await watched();
    await documents.open(path); // A second window that is told of the change itself.
    writtenIncident(path, { title: 'Theirs' });
    expect(await documents.save(handle, { ...incident, title: 'Mine' })).toMatchObject({
      error: { code: 'changed-on-disk' },
    });
    await vi.waitFor(() => expect(changes).toContain('changed'), PATIENT);
    rmSync(path);
    await vi.waitFor(() => expect(changes).toEqual(['changed', 'deleted', 'deleted']), PATIENT);
  });

  it('tells when another program puts back what was there', async () => {
    const { documents, path, incident, changes } = await watched();
    const theirs = { ...incident, title: 'Theirs' };
    writtenIncident(path, theirs);
    await vi.waitFor(() => expect(changes).toEqual(['changed']), PATIENT);
    await documents.open(path); // A second window, to which the first content is a change.
    writtenIncident(path, incident);
    await vi.waitFor(() => expect(changes.slice(1).sort()).toEqual(['changed', 'same']), PATIENT);
    rmSync(path);
    await vi.waitFor(() => expect(changes.slice(3)).toEqual(['deleted', 'deleted']), PATIENT);
  });

  it('tells when its file is replaced by renaming, and again when that one is deleted', async () => {
    const { path, folder, changes } = await watched();
    writtenIncident(join(folder, 'b'), { title: 'Theirs' });
    renameSync(join(folder, 'b'), path);
    await vi.waitFor(() => expect(changes).toEqual(['changed']), PATIENT);
    rmSync(path);
    await vi.waitFor(() => expect(changes).toEqual(['changed', 'deleted']), PATIENT);
  });

  it('tells when the content behind a link is written', async () => {
    const { documents, folder, changes } = openDocumentsInFolder();
    mkdirSync(join(folder, 'elsewhere'));
    const target = join(folder, 'elsewhere', 'real.incident');
    writtenIncident(target);
    symlinkSync(target, join(folder, 'link.incident'));
    await documents.open(join(folder, 'link.incident'));
    writtenIncident(target, { title: 'Theirs' });
    await vi.waitFor(() => expect(changes).toEqual(['changed']), PATIENT);
  });

  it('is silent about its own saves and about its neighbours', async () => {
    const { documents, handle, path, folder, incident, changes } = await watched();
    for (const title of ['One', 'Two', 'Three']) await documents.save(handle, { ...incident, title });
    writeFileSync(join(folder, 'neighbour.incident'), 'x');
    rmSync(path); // The first thing worth telling; had the saves been told, it would not stand alone.
    await vi.waitFor(() => expect(changes).toEqual(['deleted']), PATIENT);
  });

  it('tells nothing once it is closed', async () => {
    const { documents, handle, path, folder, changes } = await watched();
    const other = successOf(await documents.create(folder, smallIncident()));
    await documents.close(handle);
    writtenIncident(path, { title: 'Theirs' });
    rmSync(other.path);
    await vi.waitFor(() => expect(changes).toEqual(['deleted']), PATIENT);
  });
});
