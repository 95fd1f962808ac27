import { expect, it } from 'vitest';
import { draftOf, linesOf, sourceOf } from '#test/support/imports/readInput.ts';

const EVENTS = ['11-29 14:02 alert fired', '11-29 14:05 rolled back'];
const LINES = '14:02 alert fired\n14:05 rolled back\n';

it.each([
  ['in lines', `# Outage\nSeverity: SEV2\nStatus: done\n${LINES}`],
  ['in the other order, with a gap', `# Outage\n\nStatus: done\nSeverity: SEV2\n\n${LINES}`],
  ['without a title, below their names', `Severity:\nSEV2\nStatus:\ndone\n\n${LINES}`],
  [
    'as items',
    `# Outage\n\n- Severity: SEV2\n- Status: done\n- Owner: Ada\n\n- ${LINES.replace('\n', '\n- ')}`,
  ],
  ['in bold, in German', `# Ausfall\n**Schweregrad:** hoch\n**Status:** fertig\n\n${LINES}`],
  ['among others', `# Outage\n\nSeverity: SEV2\nService: checkout\nRegion: eu\nStatus: done\n\n${LINES}`],
  ['below a summary', `# Outage\n\n## Summary\nIt was down.\n\nSeverity: SEV2\nStatus: done\n\n${LINES}`],
  ['in one line', `# Outage\n\n**Team:** Web | **Severity:** SEV2 | **Status:** done\n\n${LINES}`],
  [
    'as rows of a table',
    `# Outage\n\n| Fact | Value |\n| --- | --- |\n| Severity | 2 |\n| Status | done |\n\n${LINES}`,
  ],
  ['below headings', `# Outage\n\n## Severity\nSEV2\n\n## Status\ndone\n\n${LINES}`],
])('severity and status above a timeline are read with it: %s', (_where, text) => {
  const draft = draftOf(sourceOf(text));
  expect(linesOf(draft)).toEqual(EVENTS);
  expect(draft).toMatchObject({ severity: { value: 'SEV2' }, status: { value: 'reviewed' } });
});

it('gives a timeline the day that is stated above it', () => {
  const draft = draftOf(
    sourceOf(`# Ausfall\nStatus: fertig\nSchweregrad: hoch\nDatum: 2026-03-04\n\n${LINES}`),
  );
  expect(linesOf(draft)).toEqual(['03-04 14:02 alert fired', '03-04 14:05 rolled back']);
});

it('takes labels below the first time for a part of what happened, and prose for no timeline', () => {
  const notes = draftOf(sourceOf('# Outage\n14:02 alert fired\nStatus: investigating\n14:05 rolled back\n'));
  expect(linesOf(notes)).toEqual(EVENTS);
  const prose = draftOf(
    sourceOf('# Outage\nStatus: done\nWe were told at\n14:02 that it\nwas down until\n14:05 or so.\n'),
  );
  expect(prose.events).toEqual([]);
});
