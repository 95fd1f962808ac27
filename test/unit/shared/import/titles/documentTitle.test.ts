import { describe, expect, it } from 'vitest';
import { plainReader } from '#shared/import/parseTimelineText.ts';
import { scanLines } from '#shared/import/reading/scanLines.ts';
import { documentTitle } from '#shared/import/titles/documentTitle.ts';

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
