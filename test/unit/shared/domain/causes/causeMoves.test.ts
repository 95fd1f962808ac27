import { expect, test } from 'vitest';
import { type CauseTarget, causePlace, moveCause, moveCauseTo } from '#shared/domain/causes/causeEdits.ts';
import { causesInOrder } from '#shared/domain/causes/causeTree.ts';
import { type CauseId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause } from '#test/support/incidents/buildParts.ts';

/** a(b(c),d) e */
const TREE = buildIncident({
  causes: [
    buildCause('a'),
    buildCause('b', 'a'),
    buildCause('c', 'b'),
    buildCause('d', 'a'),
    buildCause('e'),
  ],
});

const id = (text: string) => toId<CauseId>(text);

/** `1a 2b 3c`: depth and id in reading order. */
function outline(incident: Incident): string {
  return causesInOrder(incident.causes)
    .map(({ node, depth }) => `${depth}${node.id}`)
    .join(' ');
}

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

test.each<[string, string, CauseTarget, string]>([
  ['last under another', 'e', { kind: 'under', id: id('a') }, '1a 2b 3c 2d 2e'],
  ['last under its own parent', 'b', { kind: 'under', id: id('a') }, '1a 2d 2b 3c 1e'],
  ['under the failure', 'b', { kind: 'under', id: null }, '1a 2d 1e 1b 2c'],
  ['before the first sibling', 'd', { kind: 'before', id: id('b') }, '1a 2d 2b 3c 1e'],
  ['before one elsewhere', 'e', { kind: 'before', id: id('d') }, '1a 2b 3c 2e 2d'],
  ['after one elsewhere', 'd', { kind: 'after', id: id('a') }, '1a 2b 3c 1d 1e'],
  ['below itself: nowhere', 'a', { kind: 'under', id: id('c') }, '1a 2b 3c 2d 1e'],
  ['beside one that is gone: nowhere', 'a', { kind: 'after', id: id('gone') }, '1a 2b 3c 2d 1e'],
  ['before itself: nowhere', 'b', { kind: 'before', id: id('b') }, '1a 2b 3c 2d 1e'],
])('an answer goes %s', (_, moved, target, expected) => {
  expect(outline(moveCauseTo(TREE, { id: id(moved), target }))).toBe(expected);
});

test('a place can be named for an answer that is new', () => {
  expect(causePlace(TREE.causes, { kind: 'under', id: id('a') })).toEqual({ parentId: 'a', after: 'd' });
  expect(causePlace(TREE.causes, { kind: 'under', id: id('c') })).toEqual({ parentId: 'c', after: 'c' });
  expect(causePlace(TREE.causes, { kind: 'before', id: id('a') })).toEqual({ parentId: null, after: null });
  expect(causePlace(TREE.causes, { kind: 'under', id: id('gone') })).toBeNull();
});

test('a move that a link turns into a circle changes nothing', () => {
  const linked = buildIncident({
    causes: [buildCause('a'), buildCause('b', 'a'), buildCause('c', null, { alsoExplains: [id('b')] })],
  });
  expect(moveCause(linked, { id: id('a'), parentId: id('c'), after: null })).toBe(linked);
});

test('an answer moved under what it was linked to loses that link', () => {
  const linked = buildIncident({
    causes: [buildCause('a'), buildCause('b', null, { alsoExplains: [id('a')] })],
  });
  const moved = moveCause(linked, { id: id('b'), parentId: id('a'), after: null });
  expect(moved.causes.find((cause) => cause.id === 'b')).toEqual(buildCause('b', 'a'));
});
