import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRounds } from '#build/kills/readRounds.ts';
import { saveRestored } from '#build/kills/saveRestored.ts';
import { writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { openOneDocument } from '#test/support/openDocumentsInFolder.ts';

test('a number of kills that is none is refused, so that nothing passes without a kill', () => {
  expect(readRounds([])).toBe(60);
  expect(readRounds(['12'])).toBe(12);
  for (const args of [['x'], ['0'], ['-1'], ['1.5'], ['1e9'], [''], ['3', '4']])
    expect(() => readRounds(args)).toThrow('takes the number of kills');
});

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
