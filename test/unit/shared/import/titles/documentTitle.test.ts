import { describe, expect, it } from 'vitest';
import { plainReader } from '#shared/import/parseTimelineText.ts';
import { scanLines } from '#shared/import/reading/scanLines.ts';
import { documentDraft } from '#shared/import/sections/documentDraft.ts';
import { documentTitle } from '#shared/import/titles/documentTitle.ts';
import { incidentTitle } from '#shared/text/incidentTitle.ts';

function titleOf(...lines: string[]): string | null {
  const scanned = scanLines(lines.join('\n'));
  return documentTitle(scanned, plainReader(scanned));
}

const REST = ['', '## Summary', '', 'Labels were blank.', '', '## Timeline', '', '- 10:02 alarm'];

describe('a document is called', () => {
  it.each<[string, string[]]>([
    ['by its only heading of the first level', ['# Blank labels']],
    [
      'by its front matter where the heading says only what it is',
      ['---', 'title: Blank labels', '---', '# Postmortem'],
    ],
    [
      'by its front matter where a template left its heading',
      ['---', 'title: Blank labels', '---', '# Tittel', '', '**Dato:** 14.04.2026'],
    ],
    ['by a label below what it is', ['# Incident report 2026-05-01', '', '**Title:** Blank labels']],
    ['by the line below such a heading', ['# Title', '', 'Blank labels']],
    ['by the bold line below what it is', ['# Postmortem', '', '**Blank labels**']],
    ['by the line below what it is', ['# Incident Retro', '', 'Blank labels']],
    ['by a bold line that it begins with', ['**Blank labels**']],
  ])('%s', (_how, head) => {
    expect(titleOf(...head, ...REST)).toBe('Blank labels');
  });

  it('by the only heading below what it is, and not by its first section', () => {
    const parts = ['### Summary', '', 'Labels were blank.', '', '### Timeline', '- 10:02 alarm'];
    expect(titleOf('# Post Mortem', '', '## Blank labels', '', ...parts)).toBe('Blank labels');
    expect(titleOf('# Incident 2026-118', '', '## What customers saw', '', 'Blank labels.', ...REST)).toBe(
      'Incident 2026-118',
    );
  });

  it('nothing by a sentence, a fact or a heading that nobody filled in', () => {
    expect(titleOf('# Postmortem', '', 'Labels were blank on Tuesday.', ...REST)).toBe('Postmortem');
    expect(titleOf('# Postmortem', '', 'Author: Ada', ...REST)).toBe('Postmortem');
    expect(titleOf('# [Incident title]', ...REST)).toBeNull();
  });
});

describe('the day of a document', () => {
  it('is neither that of the review nor one on which something is due', () => {
    const text = [
      '# Learning review',
      '## Blank labels',
      '',
      '*Held on 2 November 2026. Incident of 29 October 2026.*',
      '',
      '## Timeline',
      '- 05:50 first blank label',
      '',
      '## Improvements',
      '**Check the date**',
      'Who: Rui Tavares',
      'When: by 16 November 2026',
    ].join('\n');
    const day = { year: 2026, month: 12, day: 1 };
    const { title, events, actions } = documentDraft(text, {
      timeZone: 'UTC',
      isZoneGuessed: true,
      day,
      latest: day,
    });
    expect(title?.value).toBe('Blank labels');
    expect(events.map(({ occurredAt }) => occurredAt)).toEqual(['2026-10-29T05:50:00+00:00']);
    expect(actions.map(({ value }) => value)).toEqual([
      { title: 'Check the date', owner: 'Rui Tavares', due: '2026-11-16' },
    ]);
  });
});

describe('an incident is called', () => {
  it.each([
    'Postmortem: Blank labels',
    '[RCA] Blank labels',
    'Análisis post mortem: Blank labels',
    'Incident retro - Blank labels',
  ])('without what its document is: %s', (title) => expect(incidentTitle(title)).toBe('Blank labels'));

  it('as it is where brackets or a dash say something else', () => {
    expect(incidentTitle('[EU] Blank labels – Graz')).toBe('[EU] Blank labels – Graz');
  });
});
