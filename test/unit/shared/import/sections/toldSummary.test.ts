import { expect, it } from 'vitest';
import { documentDraft } from '#shared/import/sections/documentDraft.ts';

const DAY = { year: 2026, month: 3, day: 12 };
const TIMELINE = ['## Timeline', '', '- 2026-03-10 10:02 UTC: alarm'];

function summaryOf(...lines: string[]): string | undefined {
  const text = [...lines, '', ...TIMELINE].join('\n');
  return documentDraft(text, { timeZone: 'UTC', isZoneGuessed: true, day: DAY, latest: DAY }).summary?.value;
}

const LEAD = 'On 10 March labels came out blank for two hours in all of Graz.';

it('a report without a summary begins with one, behind its facts and a greeting', () => {
  expect(
    summaryOf(
      '# Blank labels',
      '',
      'Author: Ada',
      '',
      'Dear customers,',
      '',
      LEAD,
      '',
      'Nobody lost data, and every label was printed anew.',
    ),
  ).toBe(`${LEAD}\n\nNobody lost data, and every label was printed anew.`);
});

it('what is called a summary counts before it, and a remark about the document never', () => {
  expect(summaryOf('# Blank labels', '', LEAD, '', '## Summary', '', 'Labels were blank.')).toBe(
    'Labels were blank.',
  );
  expect(
    summaryOf('# Blank labels', '', 'This document describes what happened on that day in Graz.'),
  ).toBeUndefined();
  expect(summaryOf('# Blank labels', '', 'Too short.')).toBeUndefined();
});

it('below “What happened”, sentences are told around code and in plain text', () => {
  expect(summaryOf('# Blank labels', '', '## Qué pasó', '', LEAD, '', '```', 'font: none', '```')).toBe(LEAD);
  expect(summaryOf('BLANK LABELS IN GRAZ', '', 'WHAT HAPPENED', '', LEAD)).toBe(LEAD);
});
