import { expect, test } from 'vitest';
import {
  canLinkCause,
  linkCause,
  linkedTo,
  unlinkCause,
  wouldMakeCycle,
} from '#shared/domain/causes/causeLinks.ts';
import { isLeaf } from '#shared/domain/causes/causeTree.ts';
import { type CauseId, toId } from '#shared/domain/incident/ids.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause } from '#test/support/incidents/buildParts.ts';

const id = (text: string) => toId<CauseId>(text);

/** a(b(c)) d */
const TREE = buildIncident({
  causes: [buildCause('a'), buildCause('b', 'a'), buildCause('c', 'b'), buildCause('d')],
});

test('an answer can explain another branch as well, and no longer', () => {
  const linked = linkCause(TREE, { id: id('c'), explained: id('d') });
  expect(linked.causes[2]?.alsoExplains).toEqual(['d']);
  expect(linkedTo(linked.causes, id('d')).map((cause) => cause.id)).toEqual(['c']);
  expect(unlinkCause(linked, { id: id('c'), explained: id('d') })).toEqual(TREE);
  expect(unlinkCause(linked, { id: id('c'), explained: id('b') })).toBe(linked);
});

test.each([
  ['to itself', 'a', 'a'],
  ['to what it explains already', 'b', 'a'],
  ['to what explains it', 'a', 'c'],
  ['from one that is gone', 'gone', 'a'],
  ['to one that is gone', 'a', 'gone'],
])('a link %s is denied', (_, from, to) => {
  expect(canLinkCause(TREE.causes, id(from), id(to))).toBe(false);
  expect(linkCause(TREE, { id: id(from), explained: id(to) })).toBe(TREE);
});

test('a circle over links is seen', () => {
  const linked = linkCause(TREE, { id: id('a'), explained: id('d') });
  expect(wouldMakeCycle(linked.causes, id('d'), id('c'))).toBe(true);
  expect(wouldMakeCycle(TREE.causes, id('d'), id('c'))).toBe(false);
});

test('an answer that another one is linked to is no leaf', () => {
  expect(isLeaf(TREE.causes, id('d'))).toBe(true);
  expect(isLeaf(linkCause(TREE, { id: id('c'), explained: id('d') }).causes, id('d'))).toBe(false);
});
