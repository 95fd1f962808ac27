import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { draftWords, uncoveredLines } from '#shared/import/draft/draftLines.ts';
import { readableSource } from '#shared/import/packed/readableSource.ts';
import { linesOf, unpackedDraft, unpackedSource } from '#test/support/imports/readInput.ts';
import { FORWARDED, mailPart, savedMail } from '#test/support/imports/savedMail.ts';

const MIXED = 'Content-Type: multipart/mixed; boundary="part"';
const PNG = mailPart(
  [
    'Content-Type: image/png; name="panel.png"',
    'Content-Disposition: attachment; filename="panel.png"',
    'Content-Transfer-Encoding: base64',
  ],
  ['iVBORw0KGgo='],
);

describe('a saved mail', () => {
  it('is one event at the moment it was sent, by its sender, with its addresses', async () => {
    const draft = await unpackedDraft(
      savedMail({ body: ['The pumps of hall 2 stopped.', 'We look at the valve.'] }),
    );
    expect(draftWords(draft)).toBe('A mail of Ada Orme: 7 lines');
    expect(draft.title?.value).toBe('Pumps stopped');
    expect(linesOf(draft)).toEqual(['05-04 10:01 Ada Orme: Pumps stopped']);
    const [event] = draft.events;
    expect(event?.occurredAt).toBe('2026-05-04T10:01:00+02:00');
    expect(event?.flags).toEqual([]);
    expect(event?.detail).toBe(
      'The pumps of hall 2 stopped.\nWe look at the valve.\n\nFrom: Ada Orme <ada.orme@example.org>\nTo: Pump team <pumps-team@example.org>',
    );
    expect(draft.people.map(({ value }) => value)).toEqual(['Ada Orme']);
    expect(uncoveredLines(draft)).toEqual([]);
  });

  it.each([
    ['quoted-printable in UTF-8', 'utf-8', 'quoted-printable', 'Die D=C3=BCse ist ver=\r\nstopft.'],
    ['base64 in UTF-8', 'utf-8', 'base64', Buffer.from('Die Düse ist verstopft.').toString('base64')],
    ['Latin-1', 'iso-8859-1', '8bit', 'Die D\u00fcse ist verstopft.'],
    ['Windows-1251', 'windows-1252', 'quoted-printable', 'Die D=FCse ist verstopft.'],
  ])('is decoded from %s', async (_name, charset, encoding, body) => {
    const head = [`Content-Type: text/plain; charset=${charset}`, `Content-Transfer-Encoding: ${encoding}`];
    const draft = await unpackedDraft(savedMail({ head, body: [body], subject: '=?utf-8?B?RMO8c2U=?=' }));
    expect(draft.title?.value).toBe('Düse');
    expect(draft.events[0]?.detail).toContain('Die Düse ist verstopft.');
  });

  it('with several parts takes its words, and says which attachments it left out', async () => {
    const draft = await unpackedDraft(
      savedMail({
        head: [MIXED],
        body: [
          ...mailPart(['Content-Type: text/plain; charset=utf-8'], ['The valve is shut.']),
          ...PNG,
          ...mailPart(
            [
              'Content-Type: text/csv; name="levels.csv"',
              'Content-Disposition: attachment; filename="levels.csv"',
            ],
            ['a,b'],
          ),
          '--part--',
        ],
      }),
    );
    expect(draftWords(draft)).toBe('A mail of Ada Orme, 3 parts: 8 lines, 2 attachments left out');
    expect(draft.leftOut.map(({ text }) => text)).toEqual([
      'panel.png (image/png, 1 kB)',
      'levels.csv (text/csv, 1 kB)',
    ]);
    expect(draft.events[0]?.detail).toContain('The valve is shut.');
    expect(uncoveredLines(draft)).toEqual([]);
  });

  it('in HTML is read with its table', async () => {
    const draft = await unpackedDraft(
      savedMail({
        head: ['Content-Type: multipart/alternative; boundary="part"'],
        body: [
          ...mailPart(['Content-Type: text/plain'], ['10:01 pressure low 10:09 valve is shut']),
          ...mailPart(
            ['Content-Type: text/html'],
            [
              '<h2>Timeline (UTC)</h2><table><tr><th>Time</th><th>Event</th></tr><tr><td>10:01</td><td>pressure low</td></tr><tr><td>10:09</td><td>valve is shut</td></tr></table>',
            ],
          ),
          '--part--',
        ],
      }),
    );
    expect(linesOf(draft)).toEqual([
      '05-04 10:01 Ada Orme: Pumps stopped',
      '05-04 10:01 pressure low',
      '05-04 10:09 valve is shut',
    ]);
    expect(uncoveredLines(draft)).toEqual([]);
  });

  it('tells nothing twice: what it quotes is left out and said', async () => {
    const draft = await unpackedDraft(
      savedMail({
        subject: 'Re: Pumps stopped',
        body: [
          'Hi Bo,',
          '',
          'the valve is shut now.',
          '',
          'On Mon, 4 May 2026 at 09:58, Bo Lind <bo@example.org> wrote:',
          '> The pumps stopped.',
          '>> 09:50 old',
        ],
      }),
    );
    expect(linesOf(draft)).toEqual(['05-04 10:01 Ada Orme: the valve is shut now.']);
    expect(draft.events[0]?.detail).not.toContain('The pumps stopped');
    expect(draftWords(draft)).toContain('3 quoted lines left out');
    expect(uncoveredLines(draft)).toEqual([]);
  });

  it('tells what it quotes where it says nothing itself', async () => {
    const draft = await unpackedDraft(savedMail({ body: ['> The pumps stopped.'] }));
    expect(draft.events[0]?.detail).toContain('The pumps stopped.');
  });

  it('tells the mails that it passes on as events of their own', async () => {
    const draft = await unpackedDraft(
      savedMail({
        subject: 'Fwd: Pumps',
        body: ['See below.', '', ...FORWARDED],
      }),
    );
    expect(draftWords(draft)).toMatch(/^2 mails of Ada Orme and Bo Lind: /);
    expect(draft.events.map(({ occurredAt, actor }) => [occurredAt, actor])).toEqual([
      ['2026-05-04T10:01:00+02:00', 'Ada Orme'],
      ['2026-05-04T09:30:00+00:00', 'Bo Lind'],
    ]);
    expect(draft.events[1]?.detail).toContain('Pressure is low.');
    expect(uncoveredLines(draft)).toEqual([]);
  });

  it('that holds a document is read as one, on the day of the mail', async () => {
    const body = [
      '# Pumps of hall 2',
      '',
      '## Timeline (UTC)',
      '',
      '- 10:01 pressure low',
      '- 10:09 valve is shut',
      '',
      '## Lessons',
      '',
      '- Watch the valve.',
    ];
    const draft = await unpackedDraft(savedMail({ body }));
    expect(draft.title?.value).toBe('Pumps of hall 2');
    expect(linesOf(draft).slice(1)).toEqual(['05-04 10:01 pressure low', '05-04 10:09 valve is shut']);
    expect(draft.lessons.map(({ value }) => value)).toEqual(['Watch the valve.']);
    expect(uncoveredLines(draft)).toEqual([]);
  });

  it('whose only words are a page that is too long is refused', async () => {
    const mail = savedMail({
      head: ['Content-Type: text/html'],
      body: [`<p>The pumps stopped.</p><!-- ${'x'.repeat(2_000_000)} -->`],
    });
    expect(await readableSource('a.eml', new TextEncoder().encode(mail))).toMatchObject({
      error: { code: 'input-not-text' },
    });
  });

  it('without a date has no time, and none is invented', async () => {
    const draft = await unpackedDraft(savedMail({ date: 'soon', body: ['The pumps stopped.'] }));
    expect(draft.events.map(({ occurredAt, precision }) => [occurredAt, precision])).toEqual([
      [null, 'unplaced'],
    ]);
  });

  it('whose end is missing says so', async () => {
    const draft = await unpackedDraft(
      savedMail({
        head: [MIXED],
        body: [...mailPart(['Content-Type: text/plain'], ['The valve is shut.']), ...PNG],
      }),
    );
    expect(draftWords(draft)).toContain('1 missing end left out');
  });
});

describe('a mailbox', () => {
  it('has an event for each mail', async () => {
    const mails = [
      savedMail({ body: ['The pumps stopped.', '>From noon on they ran again.'] }),
      savedMail({
        from: 'bo@example.org',
        date: 'Mon, 4 May 2026 08:09:00 +0000',
        subject: 'Re: Pumps stopped',
        body: ['Valve is shut.'],
      }),
    ];
    const draft = await unpackedDraft(
      mails.map((mail) => `From ada@example.org Mon May  4 10:01:00 2026\r\n${mail}\r\n`).join(''),
    );
    expect(draftWords(draft)).toMatch(/^2 mails of Ada Orme and bo@example.org: /);
    expect(linesOf(draft)).toEqual([
      '05-04 10:01 Ada Orme: Pumps stopped',
      '05-04 08:09 bo@example.org: Valve is shut.',
    ]);
    expect(draft.events[0]?.detail).toContain('From noon on they ran again.');
    expect(uncoveredLines(draft)).toEqual([]);
  });
});

describe('a mail that was copied', () => {
  it('out of a program in German is read like a saved one', async () => {
    const draft = await unpackedDraft(
      Buffer.from(
        'Von: Ada Orme\nGesendet: Montag, 4. Mai 2026 10:01\nAn: Team\nBetreff: AW: Pumpen\n\nHallo zusammen,\nVentil ist zu.\n',
      ).toString('latin1'),
    );
    expect(linesOf(draft)).toEqual(['05-04 10:01 Ada Orme: Ventil ist zu.']);
    expect(draft.events[0]?.flags.map(({ code }) => code)).toEqual(['zone-assumed']);
  });
});

describe('whatever a mail holds', () => {
  const LINE = fc.oneof(
    fc.constantFrom(
      '',
      '> quoted',
      '10:01 low',
      '# A',
      '## Timeline',
      '- 10:02 b',
      '--part',
      '--part--',
      '-- ',
      'From: x <x@example.org>',
      'Date: Mon, 4 May 2026 10:01:00 +0200',
      'Subject: y',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: base64',
      '-----Original Message-----',
      'On x wrote:',
      '<p>',
      '=C3=',
      '=?utf-8?Q?a?=',
    ),
    fc.string({ maxLength: 20 }),
  );
  it('each line of its text ends somewhere, and nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.array(LINE, { maxLength: 12 }), async (isMixed, body) => {
        const draft = await unpackedDraft(savedMail({ head: isMixed ? [MIXED] : [], body }));
        expect(uncoveredLines(draft)).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });

  it('parts nested without end are refused in words', async () => {
    const body = Array.from({ length: 400 }, (_nothing, depth) => [
      `--b${depth}`,
      `Content-Type: multipart/mixed; boundary="b${depth + 1}"`,
      '',
    ]).flat();
    const source = await unpackedSource(
      savedMail({ head: ['Content-Type: multipart/mixed; boundary="b0"'], body }),
    );
    expect(source).toMatch(/nested too deeply/);
  });

  it('a page of tags nested without end is read with its words', async () => {
    const body = [`${'<div>'.repeat(20_000)}The pumps stopped.`];
    const draft = await unpackedDraft(savedMail({ head: ['Content-Type: text/html'], body }));
    expect(JSON.stringify(draft.events)).toContain('The pumps stopped.');
  });
});
