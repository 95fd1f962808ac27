import { expect, test } from 'vitest';
import { foreignPictures } from '#electron/export/foreignPictures.ts';
import { readPdf } from '#electron/export/readPdf.ts';
import { err, ok } from '#shared/basics/result.ts';
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
  // The command line has compared it with what was ticked before it wrote it.
  expect(await foreignPictures(incident, 'pdf', printed, async () => ok(printed))).toBe(0);
  const none = { ...incident, pictures: [] };
  const ticked = withoutPrivateParts(incident, 'public').pictures ?? [];
  expect(ticked.length).toBeGreaterThan(0);
  expect(await foreignPictures(none, 'pdf', printed)).toBe(ticked.length);
});

/** What a PDF has of its pictures, all of one size. */
function pdfOf(...contents: readonly string[]): Buffer {
  const objects = contents.map(
    (content, at) =>
      `${at + 1} 0 obj\n<</Type /XObject\n/Subtype /Image\n/Width 4\n/Height 3\n/Length ${content.length}>> stream\n${content}\nendstream\nendobj\n`,
  );
  return Buffer.from(`%PDF-1.7\n${objects.join('')}`);
}

test('a PDF with another picture of the same size than the one that was ticked does not leave', async () => {
  const { incident } = canaryIncident(sampleIncident());
  const foreign = (written: Buffer, printed = ok(pdfOf('ticked'))) =>
    foreignPictures(incident, 'pdf', written, async () => printed);
  expect(await foreign(pdfOf('ticked'))).toBe(0);
  expect(await foreign(pdfOf('ticked', 'ticket'))).toBe(1);
  expect(await foreign(pdfOf('shorter'))).toBe(1);
  const cut = Buffer.from(pdfOf('ticked').toString().replace('/Length 6', '/Length 3'));
  await expect(foreign(cut)).rejects.toThrow('cannot be read');
  const unprinted = foreignPictures(incident, 'pdf', pdfOf('ticked'), async () =>
    err({ code: 'export-failed' }),
  );
  await expect(unprinted).rejects.toThrow('could not be compared');
});
