import { expect, test } from 'vitest';
import { canMergeCauses, mergeCauses } from '#shared/domain/causes/causeEdits.ts';
import { causesInOrder } from '#shared/domain/causes/causeTree.ts';
import { type CauseId, toId } from '#shared/domain/incident/ids.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildCause } from '#test/support/incidents/buildParts.ts';

const id = (text: string) => toId<CauseId>(text);

/** a(k) b(c(d)) e, which explains c too; k and c say the same. */
const TREE = buildIncident({
  causes: [
    buildCause('a'),
    buildCause('k', 'a', { evidence: [toId('one')] }),
    buildCause('b'),
    buildCause('c', 'b', { evidence: [toId('one'), toId('two')], confidence: 'confirmed' }),
    buildCause('d', 'c'),
    buildCause('e', null, { alsoExplains: [id('c')] }),
  ],
  actions: [buildAction('fix', { causeIds: [id('c'), id('k')] }), buildAction('other')],
});

test('one of two equal causes takes over what the other explained, and all that belonged to it', () => {
  const merged = mergeCauses(TREE, { kept: id('k'), copy: id('c') });
  const outline = causesInOrder(merged.causes).map(({ node, depth }) => `${depth}${node.id}`);
  expect(outline.join(' ')).toBe('1a 2k 3d 1b 1e');
  const [kept, linked] = [merged.causes[1], merged.causes.find((cause) => cause.id === 'e')];
  expect(kept).toMatchObject({ alsoExplains: ['b'], evidence: ['one', 'two'], confidence: 'confirmed' });
  expect(linked?.alsoExplains).toEqual(['k']);
  expect(merged.actions.map(({ causeIds }) => causeIds)).toEqual([['k'], []]);
});

test.each([
  ['one explains the other', 'd', 'c'],
  ['the other explains the one', 'c', 'd'],
  ['the copy explains the failure itself', 'k', 'b'],
  ['they are one', 'k', 'k'],
  ['one is gone', 'gone', 'c'],
])('nothing is merged where %s', (_, kept, copy) => {
  expect(canMergeCauses(TREE.causes, { kept: id(kept), copy: id(copy) })).toBe(false);
  expect(mergeCauses(TREE, { kept: id(kept), copy: id(copy) })).toBe(TREE);
});
