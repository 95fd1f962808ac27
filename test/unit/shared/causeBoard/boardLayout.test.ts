import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { BOX } from '#shared/causeBoard/boardBox.ts';
import {
  BOARD_DIRECTIONS,
  type BoardBox,
  type BoardDirection,
  boardLayout,
} from '#shared/causeBoard/boardLayout.ts';
import { PLAIN_WHY } from '#shared/domain/causes/causeQuestions.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import { type CauseId, toId } from '#shared/domain/incident/ids.ts';
import { arbitraryCauses } from '#test/support/incidents/arbitraryCauses.ts';
import { buildCause } from '#test/support/incidents/buildParts.ts';

const TREE = [
  buildCause('a'),
  buildCause('b', 'a'),
  buildCause('c', 'b'),
  buildCause('d', 'a'),
  buildCause('e'),
];

function layoutOf(
  causes: readonly CauseNode[],
  direction: BoardDirection = 'down',
  collapsed: string[] = [],
) {
  return boardLayout(
    { causes, failure: 'The API failed' },
    { direction, collapsed: new Set(collapsed.map((id) => toId<CauseId>(id))), factLines: () => 2 },
  );
}

function named(boxes: readonly BoardBox[]): readonly string[] {
  return boxes.map(({ id }) => id ?? 'failure');
}

describe('the layout of the board', () => {
  it('lists the failure and its answers in reading order, with level and place', () => {
    const { boxes } = layoutOf(TREE);
    expect(named(boxes)).toEqual(['failure', 'a', 'b', 'c', 'd', 'e']);
    expect(boxes.map(({ level, position, siblings }) => `${level} ${position}/${siblings}`)).toEqual([
      '1 1/1',
      '2 1/2',
      '3 1/2',
      '4 1/1',
      '3 2/2',
      '2 2/2',
    ]);
  });

  it('leaves out what is folded away, and counts it', () => {
    const { boxes, byId } = layoutOf(TREE, 'down', ['a']);
    expect(named(boxes)).toEqual(['failure', 'a', 'e']);
    expect(byId.get(toId('a'))).toMatchObject({ hidden: 3, childCount: 2 });
  });

  it('asks a question once for several answers to it', () => {
    const question = 'Why did it fail?';
    const causes = [buildCause('a', null, { question }), buildCause('b', null, { question })];
    expect(layoutOf(causes).boxes.map(({ hasQuestion }) => hasQuestion)).toEqual([false, true, false]);
  });

  it('says the plain why only under the failure, where it tells how to read the lines below', () => {
    const question = PLAIN_WHY;
    const causes = [buildCause('a', null, { question }), buildCause('b', 'a', { question })];
    expect(layoutOf(causes).boxes.map(({ hasQuestion }) => hasQuestion)).toEqual([false, true, false]);
  });

  it('gives long answers taller boxes of the same width', () => {
    const long = Array.from({ length: 40 }, () => 'word').join(' ');
    const { byId } = layoutOf([buildCause('a'), buildCause('b', null, { answer: long })]);
    const [short, tall] = [byId.get(toId('a')), byId.get(toId('b'))];
    expect(tall?.height).toBeGreaterThan((short?.height ?? 0) + 4 * BOX.answer.line);
    expect(tall?.width).toBe(short?.width);
  });

  it('gives narrow boxes the height that their words take there', () => {
    const causes = [buildCause('a', null, { answer: Array.from({ length: 12 }, () => 'word').join(' ') })];
    const wish = { direction: 'down', collapsed: new Set<CauseId>(), factLines: () => 0 } as const;
    const [wide, narrow] = [BOX.width, BOX.narrow].map((boxWidth) =>
      boardLayout({ causes, failure: 'it failed' }, { ...wish, boxWidth }).byId.get(toId('a')),
    );
    expect(narrow?.width).toBe(BOX.narrow);
    expect(narrow?.height).toBeGreaterThan(wide?.height ?? 0);
  });

  it('draws only the failure where there is no cause', () => {
    expect(named(layoutOf([]).boxes)).toEqual(['failure']);
  });
});

const anyTree = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 30 }).chain((ids) =>
  arbitraryCauses(
    ids.map((id) => toId<CauseId>(id)),
    [],
  ),
);

const anyLayout = fc
  .tuple(anyTree, fc.constantFrom(...BOARD_DIRECTIONS))
  .map(([causes, direction]) => ({ causes, layout: layoutOf(causes, direction) }));

test('no two boxes overlap', () => {
  fc.assert(
    fc.property(anyLayout, ({ layout: { boxes } }) => {
      const overlapping = boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlap(a, b)));
      expect(overlapping).toEqual([]);
    }),
  );
});

test('every answer stands beyond what it explains, and siblings in their order', () => {
  fc.assert(
    fc.property(anyLayout, ({ layout: { boxes, byId, direction } }) => {
      for (const box of boxes) {
        const parent = box.parentId === undefined ? undefined : byId.get(box.parentId);
        if (parent !== undefined) expect(along(box, direction)).toBeGreaterThan(endOf(parent, direction));
        const next = boxes.find(
          (other) => other.parentId === box.parentId && other.position === box.position + 1,
        );
        if (next !== undefined) expect(across(next, direction)).toBeGreaterThan(across(box, direction));
      }
    }),
  );
});

test('every cause has one box, inside the measures of the board', () => {
  fc.assert(
    fc.property(anyLayout, ({ causes, layout: { boxes, width, height } }) => {
      expect(named(boxes).toSorted()).toEqual(['failure', ...causes.map(({ id }) => id)].toSorted());
      for (const box of boxes) {
        expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
      }
    }),
  );
});

function overlap(a: BoardBox, b: BoardBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function along(box: BoardBox, direction: BoardDirection): number {
  return direction === 'down' ? box.y : box.x;
}

function endOf(box: BoardBox, direction: BoardDirection): number {
  return direction === 'down' ? box.y + box.height : box.x + box.width;
}

function across(box: BoardBox, direction: BoardDirection): number {
  return direction === 'down' ? box.x : box.y;
}
