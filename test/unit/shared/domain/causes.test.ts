import fc from 'fast-check';
import { expect, test } from 'vitest';
import { childrenOf, precedingSibling } from '#shared/domain/causeSiblings.ts';
import { addCause, editCause, moveCause, removeCause, subtreeIds } from '#shared/domain/causes.ts';
import { causesInOrder } from '#shared/domain/causeTree.ts';
import { draftQuestion } from '#shared/domain/draftQuestion.ts';
import { type CauseId, toId } from '#shared/domain/ids.ts';
import type { Incident } from '#shared/domain/incident.ts';
import { buildIncident } from '#test/support/buildIncident.ts';
import { buildAction, buildCause } from '#test/support/buildParts.ts';

/** a(b(c),d) e */
const TREE = buildIncident({
  causes: [
    buildCause('a'),
    buildCause('b', 'a'),
    buildCause('c', 'b'),
    buildCause('d', 'a'),
    buildCause('e'),
  ],
  actions: [buildAction('fix', { causeIds: [toId('c'), toId('e')] })],
});

const id = (text: string) => toId<CauseId>(text);

/** `1a 2b 3c`: depth and id in reading order. */
function outline(incident: Incident): string {
  return causesInOrder(incident.causes)
    .map(({ node, depth }) => `${depth}${node.id}`)
    .join(' ');
}

test('an answer is added after a sibling, or last', () => {
  expect(outline(addCause(TREE, { cause: buildCause('x', 'a'), after: id('b') }))).toBe('1a 2b 3c 2x 2d 1e');
  expect(outline(addCause(TREE, { cause: buildCause('x', 'a') }))).toBe('1a 2b 3c 2d 2x 1e');
  expect(outline(addCause(TREE, { cause: buildCause('x'), after: id('gone') }))).toBe('1a 2b 3c 2d 1e 1x');
});

test('an edit changes one answer; one that changes nothing gives the same incident', () => {
  const edited = editCause(TREE, { id: id('c'), patch: { confidence: 'confirmed' } });
  expect(edited.causes[2]).toMatchObject({ answer: 'c', confidence: 'confirmed' });
  expect(editCause(TREE, { id: id('c'), patch: { answer: 'c' } })).toBe(TREE);
});

test('removal takes what is below, and actions lose only those links', () => {
  const removed = removeCause(TREE, id('b'));
  expect(outline(removed)).toBe('1a 2d 1e');
  expect(removed.actions[0]?.causeIds).toEqual(['e']);
  expect(removeCause(TREE, id('d')).actions[0]).toBe(TREE.actions[0]);
  expect(removeCause(TREE, id('gone'))).toBe(TREE);
});

test.each([
  ['to the front of its siblings', 'd', 'a', null, '1a 2d 2b 3c 1e'],
  ['with all that is below', 'b', null, 'e', '1a 2d 1e 1b 2c'],
  ['under another', 'e', 'd', null, '1a 2b 3c 2d 3e'],
  ['after another', 'e', 'a', 'b', '1a 2b 3c 2e 2d'],
] as const)('a move %s', (_, moved, parentId, after, expected) => {
  const args = { id: id(moved), parentId: parentId && id(parentId), after: after && id(after) };
  expect(outline(moveCause(TREE, args))).toBe(expected);
});

test.each([
  ['under itself', 'b', 'b', null],
  ['under what stands below it', 'a', 'c', null],
  ['after itself', 'b', 'a', 'b'],
  ['to where it is', 'd', 'a', 'c'],
  ['of one that is gone', 'gone', null, null],
  ['under one that is gone', 'b', 'gone', null],
] as const)('a move %s changes nothing', (_, moved, parentId, after) => {
  const args = { id: id(moved), parentId: parentId && id(parentId), after: after && id(after) };
  expect(moveCause(TREE, args)).toBe(TREE);
});

test('no row of edits makes a circle, or loses or doubles an answer', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'new-0', 'new-1').map(id);
  const place = { parentId: fc.option(name), after: fc.option(name) };
  const edit = fc.oneof(
    fc.record({ kind: fc.constant('move' as const), id: name, ...place }),
    fc.record({ kind: fc.constant('remove' as const), id: name, ...place }),
    fc.record({ kind: fc.constant('add' as const), id: name, ...place }),
  );
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      let incident: Incident = TREE;
      let added = 0;
      for (const { kind, id: target, parentId, after } of edits) {
        const before = incident;
        const known = new Set(before.causes.map((cause) => cause.id));
        let expected = known;
        if (kind === 'move') incident = moveCause(before, { id: target, parentId, after });
        if (kind === 'remove') {
          incident = removeCause(before, target);
          const gone = subtreeIds(before.causes, target);
          expected = new Set([...known].filter((cause) => !gone.has(cause)));
        }
        if (kind === 'add') {
          const parent = parentId !== null && known.has(parentId) ? parentId : null;
          const cause = buildCause(`new-${added}`, parent);
          added += 1;
          incident = addCause(before, after === null ? { cause } : { cause, after });
          expected = new Set([...known, cause.id]);
        }
        expect(incident.causes.map((cause) => cause.id).toSorted()).toEqual([...expected].toSorted());
        expectNoCircle(incident);
      }
    }),
  );
});

function expectNoCircle({ causes }: Incident): void {
  const parents = new Map(causes.map((cause) => [cause.id, cause.parentId]));
  for (const cause of causes) {
    let [above, steps] = [cause.parentId, 0];
    while (above !== null && steps <= causes.length) [above, steps] = [parents.get(above) ?? null, steps + 1];
    expect(above).toBeNull();
  }
}

test('siblings stand in reading order', () => {
  expect(childrenOf(TREE.causes, id('a')).map((cause) => cause.id)).toEqual(['b', 'd']);
  expect(childrenOf(TREE.causes, null).map((cause) => cause.id)).toEqual(['a', 'e']);
  expect(precedingSibling(TREE.causes, buildCause('d', 'a'))?.id).toBe('b');
  expect(precedingSibling(TREE.causes, buildCause('b', 'a'))).toBeNull();
});

test('the next why quotes the answer it is asked of, or the failure', () => {
  const incident = buildIncident({ failure: ' The API failed. ', causes: [buildCause('no limit!?')] });
  expect(draftQuestion(incident, null)).toBe('Why: The API failed?');
  expect(draftQuestion(incident, id('no limit!?'))).toBe('Why: no limit?');
  expect(draftQuestion(buildIncident(), null)).toBe('Why?');
  expect(draftQuestion(incident, id('gone'))).toBe('Why?');
});
