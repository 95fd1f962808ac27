import { describe, expect, it } from 'vitest';
import { type BOARD_DIRECTIONS, type BoardBox, boardLayout } from '#shared/causeBoard/boardLayout.ts';
import { branchLine, linkLine } from '#shared/causeBoard/boardLines.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { buildCause } from '#test/support/incidents/buildParts.ts';

function boxes(direction: (typeof BOARD_DIRECTIONS)[number]) {
  const causes = [buildCause('a'), buildCause('b', 'a'), buildCause('c', 'a')];
  const { byId } = boardLayout(
    { causes, failure: 'it failed' },
    { direction, collapsed: new Set(), factLines: () => 1 },
  );
  return (id: string): BoardBox => {
    const box = byId.get(toId(id));
    if (box === undefined) throw new Error(`No box ${id}`);
    return box;
  };
}

/** The first and the last point of a path. */
function ends(path: string): readonly (readonly [x: number, y: number])[] {
  const numbers = (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  return [
    [numbers[0] ?? Number.NaN, numbers[1] ?? Number.NaN],
    [numbers.at(-2) ?? Number.NaN, numbers.at(-1) ?? Number.NaN],
  ];
}

describe('the lines of the board', () => {
  it('lead down from the foot of a box to the head of the one below', () => {
    const box = boxes('down');
    const [a, b] = [box('a'), box('b')];
    expect(ends(branchLine(a, b, 'down'))).toEqual([
      [a.x + a.width / 2, a.y + a.height],
      [b.x + b.width / 2, b.y],
    ]);
  });

  it('lead right from side to side', () => {
    const box = boxes('right');
    const [a, b] = [box('a'), box('b')];
    expect(ends(branchLine(a, b, 'right'))).toEqual([
      [a.x + a.width, a.y + a.height / 2],
      [b.x, b.y + b.height / 2],
    ]);
  });

  it('join linked boxes at the sides that face each other', () => {
    const box = boxes('down');
    const [b, c] = [box('b'), box('c')];
    const [start, end] = ends(linkLine(b, c));
    expect([start?.[0], end?.[0]]).toEqual([b.x + b.width, c.x]);
    expect(ends(linkLine(c, b)).map(([x]) => x)).toEqual([c.x, b.x + b.width]);
  });

  it('go round on the right between linked boxes above each other', () => {
    const box = boxes('down');
    const [a, b] = [box('a'), box('b')];
    expect(ends(linkLine(b, a)).map(([x]) => x)).toEqual([b.x + b.width, a.x + a.width]);
  });
});
