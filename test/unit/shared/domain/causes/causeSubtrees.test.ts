import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import {
  addCause,
  copySubtree,
  insertSubtree,
  moveCauseTo,
  removeCause,
  subtreeIds,
} from '#shared/domain/causes/causeEdits.ts';
import { explainedBy, linkCause, unlinkCause } from '#shared/domain/causes/causeLinks.ts';
import { causesInOrder } from '#shared/domain/causes/causeTree.ts';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import { type CauseId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause, buildEvent } from '#test/support/incidents/buildParts.ts';

const id = (text: string) => toId<CauseId>(text);

/** a(b(c),d) e; c explains d and e too. */
const TREE = buildIncident({
  timeline: [buildEvent('seen', '14:00')],
  causes: [
    buildCause('a'),
    buildCause('b', 'a'),
    buildCause('c', 'b', { alsoExplains: [id('d'), id('e')], evidence: [toId('seen')] }),
    buildCause('d', 'a'),
    buildCause('e'),
  ],
});

const outline = ({ causes }: Incident) =>
  causesInOrder(causes)
    .map(({ node, depth }) => `${depth}${node.id}`)
    .join(' ');

test('a copy holds an answer and all below it, in reading order', () => {
  expect(copySubtree(TREE.causes, id('a')).map((node) => node.id)).toEqual(['a', 'b', 'c', 'd']);
  expect(copySubtree(TREE.causes, id('gone'))).toEqual([]);
});

test('a copy is put in under new ids, its inner links with it', () => {
  const nodes = copySubtree(TREE.causes, id('a'));
  const newIds = ['a2', 'b2', 'c2', 'd2'].map(id);
  const pasted = insertSubtree(TREE, { nodes, newIds, parentId: id('e'), after: null });
  expect(outline(pasted)).toBe('1a 2b 3c 2d 1e 2a2 3b2 4c2 3d2');
  const copy = pasted.causes.find((cause) => cause.id === 'c2');
  expect(copy).toMatchObject({ answer: 'c', alsoExplains: ['d2', 'e'], evidence: ['seen'] });
});

test('in another incident a copy leaves behind what is not there', () => {
  const other = buildIncident({ causes: [buildCause('x')] });
  const nodes = copySubtree(TREE.causes, id('c'));
  const pasted = insertSubtree(other, { nodes, newIds: [id('n')], parentId: null, after: id('x') });
  expect(outline(pasted)).toBe('1x 1n');
  expect(pasted.causes[1]).toEqual({ ...buildCause('n'), question: 'Why c?', answer: 'c' });
});

test('what cannot be put in changes nothing', () => {
  const nodes = copySubtree(TREE.causes, id('b'));
  const place = { parentId: null, after: null };
  expect(insertSubtree(TREE, { nodes: [], newIds: [id('n')], ...place })).toBe(TREE);
  expect(insertSubtree(TREE, { nodes, newIds: [id('n')], ...place })).toBe(TREE);
  const newIds = [id('n'), id('m')];
  expect(insertSubtree(TREE, { nodes, newIds, parentId: id('gone'), after: null })).toBe(TREE);
});

const NAMES = ['a', 'b', 'c', 'd', 'e', 'n0', 'n1', 'n2', 'n3'];
const name = fc.constantFrom(...NAMES).map(id);
const step = fc.record({
  kind: fc.constantFrom('under', 'before', 'after', 'link', 'unlink', 'remove', 'add', 'paste'),
  id: name,
  other: name,
});

test('no row of edits makes a circle, or loses or doubles an answer; what changes nothing is the same', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 16 }), (steps) => {
      let incident: Incident = TREE;
      let made = 0;
      const newId = () => id(`n${made++}`);
      for (const { kind, id: target, other } of steps) {
        const before = incident;
        const known = new Set(before.causes.map((cause) => cause.id));
        let expected = known;
        if (kind === 'link') incident = linkCause(before, { id: target, explained: other });
        else if (kind === 'unlink') incident = unlinkCause(before, { id: target, explained: other });
        else if (kind === 'remove') {
          incident = removeCause(before, target);
          const gone = subtreeIds(before.causes, target);
          expected = new Set([...known].filter((cause) => !gone.has(cause)));
        } else if (kind === 'add') {
          const cause = buildCause(newId(), known.has(other) ? other : null);
          incident = addCause(before, { cause, after: target });
          expected = new Set([...known, cause.id]);
        } else if (kind === 'paste') {
          const nodes = copySubtree(before.causes, target);
          const newIds = nodes.map(newId);
          incident = insertSubtree(before, { nodes, newIds, parentId: other, after: null });
          if (known.has(other)) expected = new Set([...known, ...newIds]);
        } else {
          const place = kind === 'before' || kind === 'after' ? kind : 'under';
          incident = moveCauseTo(before, { id: target, target: { kind: place, id: other } });
        }
        expect(incident.causes.map((cause) => cause.id).toSorted()).toEqual([...expected].toSorted());
        expectSoundLinks(incident.causes);
        if (incident !== before) expect(incident).not.toEqual(before);
      }
    }),
    { numRuns: runs(300) },
  );
});

/** Takes away what explains nothing more until nothing is left; in a circle something always would be. */
function expectSoundLinks(causes: readonly CauseNode[]): void {
  const ids = new Set(causes.map((cause) => cause.id));
  for (const cause of causes) {
    const explained = explainedBy(cause);
    expect(new Set(explained).size).toBe(explained.length);
    expect(explained.filter((target) => !ids.has(target))).toEqual([]);
  }
  let left = causes;
  while (left.length > 0) {
    const open = new Set(left.map((cause) => cause.id));
    const next = left.filter((cause) => explainedBy(cause).some((target) => open.has(target)));
    expect(next.length).toBeLessThan(left.length);
    left = next;
  }
}
