import { expect, test } from 'vitest';
import { foreignPictures } from '#electron/export/foreignPictures.ts';
import { readPdf } from '#electron/export/readPdf.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';
import { exportedPdf } from '#test/support/exportedPdf.ts';
import { canaryIncident, escapedCanaries } from '#test/support/incidents/canaryIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

test('a public PDF, as the app prints it, carries nothing out in its text, outline, properties or alternative texts', async () => {
  const { incident, places } = canaryIncident(sampleIncident());
  const parts = await readPdf(await exportedPdf(incident, '--audience', 'public'));
  for (const { where, text } of parts) expect(escapedCanaries(text, places), where).toEqual([]);
  const placesTold = parts.filter(({ text }) => /canary\d+song/.test(text)).map(({ where }) => where);
  expect(placesTold).toEqual(
    expect.arrayContaining(['the text of page 1', 'the outline', 'the document’s properties']),
  );
});

test('a public PDF has the pictures that were ticked at public events, and no other', async () => {
  const { incident } = canaryIncident(sampleIncident());
  const printed = await exportedPdf(incident, '--audience', 'public');
  expect(await foreignPictures(incident, 'pdf', printed)).toBe(0);
  const none = { ...incident, pictures: [] };
  const ticked = withoutPrivateParts(incident, 'public').pictures ?? [];
  expect(ticked.length).toBeGreaterThan(0);
  expect(await foreignPictures(none, 'pdf', printed)).toBe(ticked.length);
});
