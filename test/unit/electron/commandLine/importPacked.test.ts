import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { buildPdf } from '#test/support/buildPdf.ts';
import { mailPart, savedMail } from '#test/support/imports/savedMail.ts';
import { runDebrief } from '#test/support/processes/runDebrief.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

/** A file with this content; the path of it, and of others beside it. */
function written(name: string, bytes: Uint8Array | string) {
  const folder = tempFolder();
  writeFileSync(join(folder, name), typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes);
  return (other: string = name) => join(folder, other);
}

const MAIL = savedMail({
  head: ['Content-Type: multipart/mixed; boundary="part"'],
  body: [
    ...mailPart(['Content-Type: text/plain; charset=utf-8'], ['The pumps of hall 2 stopped.']),
    ...mailPart(['Content-Disposition: attachment; filename="panel.png"', 'Content-Type: image/png'], ['x']),
    '--part--',
  ],
});

describe('debrief import', () => {
  it('reads a saved mail, says what it is, and writes an incident of it', async () => {
    const at = written('x.eml', MAIL);
    const { exitCode, stdout } = await runDebrief(['import', at(), '--json', '--out', at('x.incident')]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      is: 'A mail of Ada Orme, 2 parts: 7 lines, 1 attachment left out',
      title: { value: 'Pumps stopped', lines: '4' },
      events: [{ at: '2026-05-04T10:01:00+02:00', title: 'Pumps stopped', actor: 'Ada Orme', lines: '1-7' }],
      leftOut: [{ text: 'panel.png (image/png, 1 kB)', reason: 'attachment' }],
    });
    const parsed = parseIncidentFile(readFileSync(at('x.incident')));
    expect(parsed.ok ? parsed.value.incident : parsed.error).toMatchObject({
      title: 'Pumps stopped',
      timeline: [{ detail: expect.stringContaining('ada.orme@example.org') }],
    });
  });

  it.each([
    ['x.pdf', buildPdf({ pages: [['2026-05-04 10:01 UTC pressure low']] }), 'A PDF, 1 page: 5 lines'],
    ['x.rtf', String.raw`{\rtf1 2026-05-04 10:01 UTC pressure low\par}`, 'A rich text file (RTF): 5 lines'],
  ])('reads the text of %s', async (name, bytes, is) => {
    const { exitCode, stdout } = await runDebrief(['import', written(name, bytes)()]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ is, events: 1, first: '2026-05-04T10:01:00+00:00' });
  });

  it.each([
    ['a scan', 'x.pdf', buildPdf({ pages: [[]] }), /it is a PDF without text, such as a scan/],
    ['a PDF that was cut short', 'x.pdf', '%PDF-1.7\n1 0 obj', /it is a PDF whose end is missing/],
    ['a rich text file that was cut short', 'x.rtf', '{\\rtf1 10:01 low', /whose end is missing/],
    [
      'a mail of fifty megabytes',
      'x.eml',
      savedMail({ body: ['a'.repeat(50_000_000)] }),
      /it has 51 MB; 20 MB are read at most/,
    ],
  ])('refuses %s in words, and writes nothing', async (_name, name, bytes, words) => {
    const at = written(name, bytes);
    const { exitCode, stderr } = await runDebrief(['import', at(), '--out', at('x.incident')]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(words);
    expect(() => readFileSync(at('x.incident'))).toThrow('ENOENT');
  });
});
