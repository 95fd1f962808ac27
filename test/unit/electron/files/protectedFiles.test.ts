import { chmodSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { openOneDocument } from '#test/support/openDocumentsInFolder.ts';

test('a save does not write over a file that was made read-only, and keeps the edits', async () => {
  const { documents, handle, path, incident, recovery } = await openOneDocument();
  chmodSync(path, 0o444);
  const edited = { ...incident, summary: 'Not lost' };
  for (const write of [documents.save, documents.overwrite])
    expect(await write(handle, edited)).toMatchObject({
      error: { code: 'file-no-permission', file: path },
    });
  expect(readFileSync(path, 'utf8')).toBe(serializeIncident(incident));
  expect(await recovery.list()).toMatchObject([{ parsed: { incident: edited } }]);
  chmodSync(path, 0o644);
  expect(await documents.save(handle, edited)).toMatchObject({ ok: true });
});
