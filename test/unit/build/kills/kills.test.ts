import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { saveRestored } from '#build/kills/saveRestored.ts';
import { writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { openOneDocument } from '#test/support/openDocumentsInFolder.ts';

test('a round counts as saved again only when nobody has to be asked', async () => {
  const { documents, handle, incident, path, userData } = await openOneDocument();
  await documents.keep(handle, { ...incident, title: 'Unsaved' });
  expect(await saveRestored(userData, path)).toBe(true);
  expect(await saveRestored(userData, path)).toBe(true);
  await documents.keep(handle, { ...incident, title: 'Unsaved again' });
  writtenIncident(path, { title: 'Theirs' });
  expect(await saveRestored(userData, path)).toBe(false);
  writeFileSync(path, 'no incident');
  expect(await saveRestored(userData, path)).toBe(false);
});
