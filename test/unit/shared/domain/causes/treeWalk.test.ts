import fc from 'fast-check';
import { expect, test } from 'vitest';
import { madeFromLeaves, nodesInOrder } from '#shared/domain/causes/causeTree.ts';

interface Tree {
  readonly name: number;
  readonly children: readonly Tree[];
}

const tree: fc.Memo<Tree> = fc.memo<Tree>((depth) =>
  fc.record({
    name: fc.nat(),
    children: depth <= 1 ? fc.constant([]) : fc.array(tree(depth - 1), { maxLength: 3 }),
  }),
);
const childrenOf = ({ children }: Tree) => children;

/** The same, written as the definition says it. */
function recursively({ name, children }: Tree): readonly number[] {
  return [name, ...children.flatMap(recursively)];
}

function sums({ name, children }: Tree): number {
  return children.reduce((sum, child) => sum + sums(child), name);
}

test('a parent comes before what is below it, and that before its next sibling', () => {
  fc.assert(
    fc.property(fc.array(tree(4), { maxLength: 3 }), (roots) => {
      expect(nodesInOrder(roots, childrenOf).map(({ name }) => name)).toEqual(roots.flatMap(recursively));
    }),
  );
});

test('what is made of a node is made of what was made of its children', () => {
  fc.assert(
    fc.property(fc.array(tree(4), { maxLength: 3 }), (roots) => {
      const made = madeFromLeaves<Tree, number>(roots, childrenOf, ({ name }, children) =>
        children.reduce((sum, child) => sum + child, name),
      );
      expect(made).toEqual(roots.map(sums));
    }),
  );
});
