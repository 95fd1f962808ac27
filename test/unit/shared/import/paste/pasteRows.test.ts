import { expect, it } from 'vitest';
import { type PasteRow, pasteRows, sourceOf } from '#shared/import/paste/pasteRows.ts';
import { planned, previewed } from '#test/support/readPreview.ts';

const shown = (lines: readonly string[], timeZone = 'UTC') =>
  pasteRows(planned(previewed(lines)), timeZone).map(told);

function told(row: PasteRow): string {
  switch (row.kind) {
    case 'day':
      return row.date;
    case 'event':
    case 'line':
      return row.planned.event.title;
    case 'linesHead':
      return `${row.lines.length} not understood`;
    case 'source':
      return row.source.name;
    case 'undated':
      return row.kind;
    case 'partsHead':
      return row.section;
    case 'part':
      return row.planned.words;
  }
}

it('keeps the order of the text under its days, and puts what was not understood last', () => {
  expect(shown(['Intro', '', '23:50 Late', '??:?? Call', '00:10 Early', '23:55 Back'])).toEqual([
    '2026-03-10',
    'Late',
    'Call',
    '2026-03-11',
    'Early',
    'Back',
    '1 not understood',
    'Intro',
  ]);
});

it('tells days apart by the incident’s zone', () => {
  expect(shown(['2026-03-10 23:30 UTC Late'], 'Europe/Berlin')).toEqual(['2026-03-11', 'Late']);
});

it('names events before the first time', () => {
  expect(shown(['??:?? Call', '14:18 Alarm'])).toEqual(['undated', 'Call', '2026-03-10', 'Alarm']);
});

it('knows the lines and the time before of each row', () => {
  const rows = pasteRows(
    planned(previewed(['Just words', '', '14:18 Alarm', 'more of it', '??:?? Call'])),
    'UTC',
  );
  expect(rows.map(sourceOf)).toEqual([
    null,
    { from: 3, to: 4 },
    { from: 5, to: 5 },
    null,
    { from: 1, to: 1 },
  ]);
  expect(rows.flatMap((row) => (row.kind === 'event' ? [row.before] : []))).toEqual([
    null,
    '2026-03-10T14:18:00+00:00',
  ]);
});
