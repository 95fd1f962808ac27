import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CauseBranch,
  causeDepth,
  causeForest,
  causesInOrder,
  isLeaf,
} from '#shared/domain/causes/causeTree.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import { type CauseId, toId } from '#shared/domain/incident/ids.ts';
import { buildCause } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

function cause(id: string, parentId: string | null): CauseNode {
  return {
    id: toId(id),
    parentId: parentId === null ? null : toId(parentId),
    question: '',
    answer: id,
    evidence: [],
    confidence: 'possible',
    kind: 'occurrence',
  };
}

/** `a(b(c),d)`: the forest as text. */
function shape(branches: readonly CauseBranch[]): string {
  return branches
    .map(({ node, children }) => node.answer + (children.length === 0 ? '' : `(${shape(children)})`))
    .join(',');
}

test('siblings keep their order, and a parent may stand after its children', () => {
  const causes = [cause('c', 'a'), cause('a', null), cause('b', 'a'), cause('d', null)];
  expect(shape(causeForest(causes))).toBe('a(c,b),d');
  expect(causesInOrder(causes).map(({ node, depth }) => `${node.answer}${depth}`)).toEqual([
    'a1',
    'c2',
    'b2',
    'd1',
  ]);
});

test('a cause whose parent is gone, or is itself, starts a tree of its own', () => {
  expect(shape(causeForest([cause('a', 'gone'), cause('b', 'b'), cause('c', 'b')]))).toBe('a,b(c)');
});

test('a circle is cut at its first cause', () => {
  expect(shape(causeForest([cause('a', 'c'), cause('b', 'a'), cause('c', 'b')]))).toBe('a(b(c))');
});

test('any parents at all: each cause appears exactly once', () => {
  const parents = fc.array(fc.option(fc.nat({ max: 8 })), { maxLength: 8 });
  fc.assert(
    fc.property(parents, (indexes) => {
      const causes = indexes.map((parent, index) => cause(`${index}`, parent === null ? null : `${parent}`));
      const seen = causesInOrder(causes).map(({ node }) => node.id);
      expect(seen.toSorted()).toEqual(causes.map((node) => node.id).toSorted());
    }),
  );
});

test('the sample asks four whys deep, and ends at three answers', () => {
  const { causes } = sampleIncident();
  expect(causeDepth(causes)).toBe(4);
  expect(causes.filter(({ id }) => isLeaf(causes, id))).toHaveLength(3);
  expect(causeDepth([])).toBe(0);
  expect(isLeaf([cause('a', 'a')], toId<CauseId>('a'))).toBe(true);
});

test('a branch in which nothing changed stays the same object', () => {
  const causes = [buildCause('a'), buildCause('b', 'a'), buildCause('c', 'b'), buildCause('d')];
  const before = causeForest(causes);
  const after = causeForest(causes.with(3, { ...buildCause('d'), answer: 'other' }));
  expect(after[0]).toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
  const deeper = causeForest(causes.with(2, { ...buildCause('c', 'b'), answer: 'other' }));
  expect(deeper[0]).not.toBe(before[0]);
  expect(deeper[1]).toBe(before[1]);
});
