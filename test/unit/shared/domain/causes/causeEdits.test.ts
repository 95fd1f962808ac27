import { expect, test } from 'vitest';
import { addCause, editCause, removeCause } from '#shared/domain/causes/causeEdits.ts';
import { causesInOrder, childrenOf, precedingSibling } from '#shared/domain/causes/causeTree.ts';
import { type CauseId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildCause } from '#test/support/incidents/buildParts.ts';

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

test('removal takes the links to what is gone', () => {
  const linked = buildIncident({
    causes: [
      buildCause('a'),
      buildCause('b', 'a'),
      buildCause('c', null, { alsoExplains: [id('b'), id('d')] }),
      buildCause('d'),
      buildCause('e', null, { alsoExplains: [id('b')] }),
    ],
  });
  const { causes } = removeCause(linked, id('a'));
  expect(causes.map(({ alsoExplains }) => alsoExplains)).toEqual([['d'], undefined, undefined]);
});

test('siblings stand in reading order', () => {
  expect(childrenOf(TREE.causes, id('a')).map((cause) => cause.id)).toEqual(['b', 'd']);
  expect(childrenOf(TREE.causes, null).map((cause) => cause.id)).toEqual(['a', 'e']);
  expect(precedingSibling(TREE.causes, buildCause('d', 'a'))?.id).toBe('b');
  expect(precedingSibling(TREE.causes, buildCause('b', 'a'))).toBeNull();
});
