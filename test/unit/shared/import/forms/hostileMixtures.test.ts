import fc from 'fast-check';
import { expect, it } from 'vitest';
import { uncoveredLines } from '#shared/import/draft/draftLines.ts';
import type { ImportDraft } from '#shared/import/draft/importDraft.ts';
import { readSource } from '#shared/import/forms/forms.ts';
import { sourceOfText } from '#shared/import/source/importSource.ts';
import { UTC_CONTEXT } from '#test/support/imports/readInput.ts';

/** Pieces of documents, chats, tables, logs, mails and code, each of one or more lines. `§` stands for a word that occurs once. */
const PIECES = [
  '# Incident §',
  '## Summary\n\n§ told.',
  '## Timeline (UTC)\n\n- 14:00 § one\n- 14:05 § two',
  '| Time | Event |\n| --- | --- |\n| 14:10 | § |\n| § | ongoing § |',
  '| Elapsed | Event |\n| --- | --- |\n| 5 min | § |\n| 25 min | § |',
  '| Owner | Action |\n| --- | --- |\n| § | § |',
  '## 5 Whys\n\n1. Why §? §.\n2. Why §?',
  '**Why 1:** §\n\n> because §',
  '## Root cause\n\nWhy §? § was §.',
  '## Action items\n\n- [x] § (Ada)\n  - [ ] §\n- [-] §',
  '**Impact:** §',
  '- **Detection**: §\n  - §',
  '```sql\nselect §;\n```',
  '<details><summary>§</summary>\n\n§\n\n</details>',
  '[label-§]: https://§.example/a',
  'See [§][none], ![§](https://§.example/p.png) and [§](/local).',
  '> quoted §\nlazily §',
  'Sam Lee  2:54 PM\n§ posted',
  'PagerDuty APP  2:55 PM\n§ fired\n:eyes:\n3',
  '[14:30] <tov> §\n14:31 -!- § has joined',
  '2026-03-10 14:40:01,123 ERROR [main] §',
  'time,what,who\n2026-03-10 14:50,"§,Ada\n2026-03-10 14:51,§,Bo',
  'commit 1234567\nAuthor: § <a@b.c>\nDate:   §\n\n    §',
  '{"time":"2026-03-10T14:55:00Z","msg":"§"}',
  'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nAda: §',
  '00:00:05 Ada: §',
  '---\ntitle: §\ndate: 2026-03-10\n---',
  'Summary\n=======\n§',
  'T+5m § happened',
  'Yesterday: §',
  'h2. Timeline\n* 14:58 §',
  '== § ==',
  '§\u2028§\u0085§',
  'From: § <a@b.c>\nTo: ops@b.c\nDate: Tue, 10 Mar 2026 14:40:00 +0000\nSubject: §\n\n§ said. ![§](https://§.example/p.png)',
  'From: § <a@b.c>\nSent: Tue, 10 Mar 2026 14:44\nTo: ops@b.c\nSubject: RE: §\n\n§',
  '2026-03-10 14:45\t§\tAda\n2026-03-10 14:46\t§\tBo',
  '```\nSam Lee  2:54 PM\n§ posted\nBo Lind  2:55 PM\n§ too\n```',
  '',
  '   ',
  '- \n-',
  '***',
  '| § |',
  '~~~ never closed §',
];

/** Texts in which pieces stand in any order, with gaps or without, with the line ends of any system. */
const MIXTURES = fc
  .tuple(
    fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 9 }),
    fc.constantFrom('\n', '\n\n', '\r\n', '\r'),
  )
  .map(([pieces, gap]) => {
    const end = gap.replace('\n\n', '\n');
    const parts = pieces.join(gap).replace(/\n/g, end).split('§');
    const words = parts.slice(1).map((_part, index) => `wort${index + 1}x`);
    const text = parts.map((part, index) => `${part}${words[index] ?? ''}`).join('');
    return { text, words };
  });

/** Everything that a draft says of its source, but the source itself. */
function saidIn({ source: _source, structureLines: _structure, ...said }: ImportDraft): string {
  return JSON.stringify(said);
}

it.each([
  [
    'a line right above the head of a mail',
    '**Impact:** wort1x\nFrom: wort2x <a@b.c>\nTo: o@b.c\nSubject: wort3x\n\nwort4x',
  ],
  [
    'a picture and another subject in mails',
    'From: wort1x <a@b.c>\nTo: o@b.c\nDate: Tue, 10 Mar 2026 14:40:00 +0000\nSubject: wort2x\n\n![wort3x](https://wort4x.example/p.png)\n\n' +
      'From: wort5x <a@b.c>\nTo: o@b.c\nDate: Tue, 10 Mar 2026 14:44:00 +0000\nSubject: RE: wort6x\n\nwort7x',
  ],
  [
    'a picture in a title',
    '# wort1x ![wort2x](https://wort3x.example/p.png)\n\n## Timeline\n\n- 14:00 wort4x',
  ],
])('no word of %s is in none', (_name, text) => {
  const draft = readSource(sourceOfText('mixture', text), UTC_CONTEXT);
  const said = draft === null ? '' : saidIn(draft);
  expect((text.match(/wort\d+x/g) ?? []).filter((word) => !said.includes(word))).toEqual([]);
});

it('every line of a mixture ends in the result, in what was left out or in a question, and no word in none', () => {
  fc.assert(
    fc.property(MIXTURES, ({ text, words }) => {
      const draft = readSource(sourceOfText('mixture', text), UTC_CONTEXT);
      if (draft === null) return;
      expect(uncoveredLines(draft)).toEqual([]);
      const said = saidIn(draft);
      expect(words.filter((word) => !said.includes(word))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
