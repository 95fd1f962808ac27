import { describe, expect, it } from 'vitest';
import { uncoveredLines } from '#shared/import/draft/draftLines.ts';
import { draftOf, linesOf, sourceOf } from '#test/support/imports/readInput.ts';

const draftFrom = (...lines: readonly string[]) => draftOf(sourceOf(`${lines.join('\n')}\n`));
const ROWS = ['05-04 10:01 Ada: "pressure low', '05-04 10:05 Bo: valve is shut', '05-04 10:09 Cy: all fine'];

describe('a quotation mark without its other half', () => {
  it.each([
    [
      'is never closed',
      [
        'time,what,who',
        '2026-05-04 10:01,"pressure low,Ada',
        '2026-05-04 10:05,valve is shut,Bo',
        '2026-05-04 10:09,all fine,Cy',
      ],
      ROWS,
    ],
    [
      'is closed by that of a later cell',
      [
        'time,what,who',
        '2026-05-04 10:01,"pressure low,Ada',
        '2026-05-04 10:05,"valve is shut",Bo',
        '2026-05-04 10:09,all fine,Cy',
      ],
      ROWS,
    ],
    [
      'is closed in a later row, so that the table could be read',
      [
        'time,what,who',
        '2026-05-04 10:01,"pressure low,Ada',
        '2026-05-04 10:05,valve is shut,Bo',
        '2026-05-04 10:09,all fine",Cy',
      ],
      [...ROWS.slice(0, 2), '05-04 10:09 Cy: all fine"'],
    ],
    [
      'stands before the time',
      [
        'what;time;who',
        '"pressure low;2026-05-04 10:01;Ada',
        'valve is shut;2026-05-04 10:05;Bo',
        'all fine";2026-05-04 10:09;Cy',
      ],
      [...ROWS.slice(0, 2), '05-04 10:09 Cy: all fine"'],
    ],
  ])('%s: no row has the time of another, and it is said', (_name, lines, wanted) => {
    const draft = draftFrom(...lines);
    expect(linesOf(draft)).toEqual(wanted);
    expect(draft.events[0]?.flags.map(({ code }) => code)).toContain('quote-open');
    expect(uncoveredLines(draft)).toEqual([]);
  });

  it('leaves cells of several lines whole beside it', () => {
    const draft = draftFrom(
      'time,what,who',
      '2026-05-04 10:01,"pressure low',
      'and falling, slowly",Ada',
      '2026-05-04 10:05,"valve is shut,Bo',
    );
    expect(linesOf(draft)).toEqual(['05-04 10:01 Ada: pressure low', '05-04 10:05 Bo: "valve is shut']);
    expect(draft.events[0]?.detail).toBe('and falling, slowly');
  });

  it('is none where a cell quotes rows without a time', () => {
    const draft = draftFrom(
      'time,what,who',
      '2026-05-04 10:01,"said:',
      'a,b,c',
      'd",Ada',
      '2026-05-04 10:05,shut,Bo',
    );
    expect(draft.events.map(({ detail }) => detail)).toEqual(['a,b,c\nd', undefined]);
  });
});
