import { expect, test } from 'vitest';
import { readPdf } from '#electron/export/readPdf.ts';
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
