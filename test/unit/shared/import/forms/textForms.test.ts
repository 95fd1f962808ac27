import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { uncoveredLines } from '#shared/import/draft/draftLines.ts';
import { parseTimestamp } from '#shared/time/timestamp.ts';
import {
  bytesOf,
  draftOf,
  linesOf,
  sourceOf,
  sourceOfBytes,
  unpackedDraft,
  zipOf,
} from '#test/support/imports/readInput.ts';

describe('what a text is said to be', () => {
  const CHAT =
    '[14:20] @sam: seeing lots of 503s\n[14:21] @maria: looking\n[14:27] @lee: paging the DBA\nhaha ok\n';
  it.each([
    ['Lines of a chat', CHAT],
    ['Posts copied from a chat', '14:20 <sam> 503s everywhere\n14:21 <maria> looking\n'],
    ['Lines of text', '[14:20] 503s everywhere\n[14:21] looking\n'],
    ['JSON', '[1, 2, 3]'],
    ['JSON', '[-0.5, 2]'],
    ['JSON', '[["a",1],["b",2]]'],
  ])('%s: %j', (is, text) => {
    expect(draftOf(sourceOf(text)).is).toBe(is);
  });
});

describe('a table', () => {
  it.each([
    [
      'an id first, its time counted and written',
      'TinyID,Message,CreatedAt,CreatedAtDate\n1201,"pressure low, 2 bar",1777888860000,2026/05/04 10:01:00 +0000\n1202,level high,1777888920000,2026/05/04 10:02:00 +0000\n',
      ['05-04 10:01 pressure low, 2 bar', '05-04 10:02 level high'],
    ],
    [
      'ids that are as long as counted times',
      'order id,created,what\n1700000001,2026-05-04 10:01,pressure low\n1700000002,2026-05-04 10:02,level high\n',
      ['05-04 10:01 pressure low', '05-04 10:02 level high'],
    ],
    [
      'its time last',
      'id,summary,author,created\n7,pressure low,ci,2026-05-04T10:01:00Z\n8,level high,bo,2026-05-04T10:02:00Z\n',
      ['05-04 10:01 ci: pressure low', '05-04 10:02 bo: level high'],
    ],
    [
      'days and clocks apart, in German, with semicolons',
      'Datum;Uhrzeit;Ereignis;Wer\n04.05.2026;10:01;Druck fällt, Halle 2;Leitstand\n04.05.2026;10:02;Ventil zu;Bo\n',
      ['05-04 10:01 Leitstand: Druck fällt, Halle 2', '05-04 10:02 Bo: Ventil zu'],
    ],
    [
      'a line end in a cell',
      'when\twhat\n2026-05-04 10:01\t"pressure low\nseen on panel 2"\n2026-05-04 10:02\tlevel high\n',
      ['05-04 10:01 pressure low', '05-04 10:02 level high'],
    ],
    [
      'no head at all',
      '1201,2026-05-04T10:01:00Z,pressure low\n1202,2026-05-04T10:02:00Z,level high\n',
      ['05-04 10:01 pressure low', '05-04 10:02 level high'],
    ],
    [
      'when each was acknowledged and resolved',
      'number,description,created_on,first_acknowledged_on,resolved_on\n1201,pressure low,2026-05-04T10:01:00Z,2026-05-04T10:03:00Z,2026-05-04T10:09:00Z\n',
      [
        '05-04 10:01 pressure low',
        '05-04 10:03 Acknowledged: pressure low',
        '05-04 10:09 Resolved: pressure low',
      ],
    ],
    [
      'issues of Jira with comments',
      'Summary,Issue key,Created,Comment,Comment\nPumps stopped,OPS-1201,04/May/26 9:58 AM,04/May/26 10:01 AM;ada;pressure low,04/May/26 10:02 AM;bo;valve is shut\n',
      ['05-04 10:01 ada: pressure low', '05-04 10:02 bo: valve is shut'],
    ],
  ])('with %s is read', (_name, text, events) => {
    const draft = draftOf(sourceOf(text));
    expect(linesOf(draft)).toEqual(events);
    expect(uncoveredLines(draft)).toEqual([]);
  });

  it('has no events without a column of times, whatever its numbers are', () => {
    const draft = draftOf(sourceOf('id,name,level\n1201,pump,14\n1430,valve,9\n'));
    expect(draft.events).toEqual([]);
  });
});

describe('a transcript', () => {
  const VTT =
    'WEBVTT\n\n1\n00:03:11.240 --> 00:03:16.870\n<v Ada Orme>The pumps stopped.</v>\n\n2\n00:04:02.000 --> 00:04:07.500\n<v Bo Lind>I opened the valve at 10:05.</v>\n';
  const SRT =
    '1\n00:03:11,240 --> 00:03:16,870\nAda Orme: The pumps stopped.\n\n2\n00:04:02,000 --> 00:04:07,500\nBo Lind: I opened the valve at 10:05.\n';
  const MEET =
    'Transcript\n00:03:11\nAda Orme: The pumps stopped.\n00:04:02\nBo Lind: I opened the valve at 10:05.\n';
  const TEAMS =
    'Ada Orme   0:03\nThe pumps stopped.\nBo Lind   0:04\nI opened the valve at 10:05.\nAda Orme   1:05\nGood.\n';

  it.each([
    ['VTT', VTT],
    ['SRT', SRT],
    ['Meet', MEET],
    ['Teams', TEAMS],
  ])(
    '%s has no times of day, keeps what was said by whom in its order, and asks for its start',
    (_name, text) => {
      const draft = draftOf(sourceOf(text));
      expect(linesOf(draft).slice(0, 2)).toEqual([
        '– Ada Orme: The pumps stopped.',
        '– Bo Lind: I opened the valve at 10:05.',
      ]);
      expect(draft.events.every(({ flags }) => flags.some(({ code }) => code === 'start-unsaid'))).toBe(true);
      expect(draft.questions).toHaveLength(1);
      expect(uncoveredLines(draft)).toEqual([]);
    },
  );

  it.each([
    ['VTT', VTT],
    ['SRT', SRT],
    ['Meet', MEET],
  ])('%s is placed from a start that somebody names', (_name, text) => {
    const startsAt = parseTimestamp('2026-05-06T09:00:00+02:00');
    const draft = draftOf(sourceOf(text), startsAt === null ? {} : { startsAt });
    expect(linesOf(draft)).toEqual([
      '05-06 09:03 Ada Orme: The pumps stopped.',
      '05-06 09:04 Bo Lind: I opened the valve at 10:05.',
    ]);
    expect(uncoveredLines(draft)).toEqual([]);
  });
});

describe('posts of a chat', () => {
  it.each([
    [
      'Teams',
      '[5/4/2026 10:01 AM] Ada Orme\npumps stopped\n[5/4/2026 10:02 AM] Bo Lind\nvalve is shut\n like 2\n',
    ],
    ['Discord', '[04.05.2026 10:01] Ada Orme\npumps stopped\n\n[04.05.2026 10:02] Bo Lind\nvalve is shut\n'],
    [
      'WhatsApp on Android',
      '04.05.2026, 09:58 - Messages are encrypted.\n04.05.2026, 10:01 - Ada Orme: pumps stopped\n04.05.2026, 10:02 - Bo Lind: valve is shut\n',
    ],
    [
      'WhatsApp on iOS',
      '[04.05.26, 10:01:11] Ada Orme: pumps stopped\n[04.05.26, 10:02:12] Bo Lind: valve is shut\n',
    ],
    [
      'Slack',
      'Monday, May 4th, 2026\nAda Orme\n  10:01 AM\npumps stopped\n:eyes:\n3\n\nBo Lind\n  10:02 AM\nvalve is shut\n4 replies\nLast reply today at 3:10 PM\n',
    ],
    [
      'Zoom',
      '2026-05-04\n10:01:11\t From Ada Orme to Everyone : pumps stopped\n10:02:12\t From Bo Lind : valve is shut\n',
    ],
  ])('%s', (_name, text) => {
    const draft = draftOf(sourceOf(text));
    expect(draft.is).toBe('Posts copied from a chat');
    expect(linesOf(draft)).toEqual([
      '05-04 10:01 Ada Orme: pumps stopped',
      '05-04 10:02 Bo Lind: valve is shut',
    ]);
    expect(draft.events.flatMap(({ detail }) => detail ?? [])).toEqual([]);
    expect(uncoveredLines(draft)).toEqual([]);
  });

  it('of IRC leave out who came and went', () => {
    const draft = draftOf(
      sourceOf(
        '--- Day changed Mon May 04 2026\n10:00 -!- bo [b@host] has joined #pumps\n10:01 <@ada> pumps stopped\n10:02 <bo> valve is shut\n',
      ),
    );
    expect(linesOf(draft)).toEqual(['05-04 10:01 ada: pumps stopped', '05-04 10:02 bo: valve is shut']);
    expect(draft.leftOut.map(({ lines }) => lines.from)).toEqual([2]);
  });
});

describe('an encoding', () => {
  const TEXT = '2026-05-04 10:01 Düse verstopft\n';
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16 without one', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16, the other way round', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
    ['Latin-1', Buffer.from(TEXT, 'latin1')],
  ])('%s is told by content', (_name, bytes) => {
    expect(linesOf(draftOf(sourceOfBytes('a', bytes)))).toEqual(['05-04 10:01 Düse verstopft']);
  });
});

const PAGE =
  '<!doctype html><html><head><title>x</title><script>10:00 no</script></head><body><nav>10:00 menu</nav><h1>Pumps stopped</h1><p><strong>Severity:</strong> SEV2</p><h2>Summary</h2><p>Pumps <b>stopped</b>.</p><h2>Timeline</h2><p>All times are UTC.</p><table><tr><th>Time</th><th>Event</th></tr><tr><td>2026-05-04 10:01</td><td>pressure low</td></tr><tr><td>2026-05-04 10:02</td><td>valve is shut</td></tr></table><h2>Action items</h2><ul><li>Fit a lamp. Owner: Bo, due 2026-06-01 <a href="https://t.example/1">OPS-1</a></li></ul></body></html>';

describe('a page and a Word document', () => {
  const paragraph = (text: string, style = '') =>
    `<w:p><w:pPr>${style === '' ? '' : `<w:pStyle w:val="${style}"/>`}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  const row = (...cells: readonly string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
  const document = [
    paragraph('Pumps stopped', 'Titel'),
    `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Severity:</w:t></w:r><w:r><w:t xml:space="preserve"> SEV2</w:t></w:r></w:p>`,
    paragraph('Summary', 'berschrift2'),
    '<w:p><w:r><w:t>Pumps </w:t></w:r><w:del><w:r><w:delText>burnt</w:delText></w:r></w:del><w:r><w:rPr><w:b/></w:rPr><w:t>stopped</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>',
    paragraph('Timeline', 'berschrift2'),
    paragraph('All times are UTC.'),
    `<w:tbl>${row('Time', 'Event')}${row('2026-05-04 10:01', 'pressure low')}${row('2026-05-04 10:02', 'valve is shut')}</w:tbl>`,
    paragraph('Action items', 'berschrift2'),
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">Fit a lamp. Owner: Bo, due 2026-06-01 </w:t></w:r><w:hyperlink r:id="r1"><w:r><w:t>OPS-1</w:t></w:r></w:hyperlink></w:p>',
  ].join('');
  const word = zipOf({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0"?><w:document><w:body>${document}<w:sectPr/></w:body></w:document>`,
    'word/styles.xml':
      '<w:styles><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style></w:styles>',
    'word/_rels/document.xml.rels':
      '<Relationships><Relationship Id="r1" Target="https://t.example/1"/></Relationships>',
  });

  it.each([
    ['A web page (HTML)', bytesOf(PAGE)],
    ['A Word document', word],
  ])('%s is read with all of its sections', async (is, bytes) => {
    const draft = await unpackedDraft(bytes);
    expect(draft.is).toBe(is);
    expect(linesOf(draft)).toEqual(['05-04 10:01 pressure low', '05-04 10:02 valve is shut']);
    expect(draft.title?.value).toBe('Pumps stopped');
    expect(draft.severity?.value).toBe('SEV2');
    expect(draft.summary?.value).toBe('Pumps **stopped**.');
    expect(draft.actions.map(({ value }) => value)).toEqual([
      { title: 'Fit a lamp. OPS-1', owner: 'Bo', due: '2026-06-01', ticketUrl: 'https://t.example/1' },
    ]);
    expect(uncoveredLines(draft)).toEqual([]);
  });
});

describe('every line', () => {
  const LINE = fc.oneof(
    fc.constantFrom(
      '',
      '# A',
      '## Timeline',
      '## Impact',
      '- 10:01 a',
      '| a | b |',
      '| - | - |',
      '**Summary**: x',
      'WEBVTT',
      '{"ts":"1777888860.1","type":"message","text":"a"}',
      'a,b,c',
      '1,2026-05-04T10:01:00Z,x',
      '```',
      '> 10:02 b',
      '00:00:01.000 --> 00:00:02.000',
      '[04.05.2026 10:01] Ada',
      '<p>',
      '---',
      '- [ ] do it',
      'Actions:',
      '10:03 <bo> hi',
    ),
    fc.string({ maxLength: 30 }),
  );
  it('ends in the result or in what was left out', () => {
    fc.assert(
      fc.property(fc.array(LINE, { minLength: 1, maxLength: 14 }), (lines) => {
        const text = lines.join('\n');
        fc.pre(text.trim() !== '');
        expect(uncoveredLines(draftOf(sourceOfBytes('a', bytesOf(text))))).toEqual([]);
      }),
      { numRuns: runs(400) },
    );
  });
});
