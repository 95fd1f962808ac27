import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type BoardDirection, boardLayout } from '#shared/causeBoard/boardLayout.ts';
import { homeSlot, isRefused, placeOfSlot } from '#shared/causeBoard/boardSlot.ts';
import { slotAtPoint } from '#shared/causeBoard/slotAtPoint.ts';
import { slotWords } from '#shared/causeBoard/slotWords.ts';
import { stepSlot, type TreeStep } from '#shared/causeBoard/stepSlot.ts';
import { moveCause } from '#shared/domain/causes/causeEdits.ts';
import { childrenOf } from '#shared/domain/causes/causeTree.ts';
import { type CauseId, toId } from '#shared/domain/incident/ids.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause } from '#test/support/incidents/buildParts.ts';

const id = (name: string) => toId<CauseId>(name);

/** a has b and c; b has d. e stands beside a, and also explains d. */
const CAUSES = [
  buildCause('a'),
  buildCause('b', 'a'),
  buildCause('c', 'a'),
  buildCause('d', 'b'),
  buildCause('e', null, { alsoExplains: [id('d')] }),
];
const INCIDENT = buildIncident({ failure: 'it failed', causes: CAUSES });

function pointed(moved: string, over: string, share: number, direction: BoardDirection = 'down') {
  const layout = boardLayout(INCIDENT, { direction, collapsed: new Set(), factLines: () => 1 });
  const box = layout.byId.get(over === 'failure' ? null : id(over));
  if (box === undefined) throw new Error(`No box ${over}`);
  const [x, y] = direction === 'down' ? [share, 0.5] : [0.5, share];
  return slotAtPoint(layout, CAUSES, id(moved), { x: box.x + box.width * x, y: box.y + box.height * y });
}

describe('the place under the pointer', () => {
  it.each(['down', 'right'] as const)(
    'is under a box at its middle, beside it at its ends, drawn %s',
    (drawn) => {
      expect(pointed('d', 'c', 0.5, drawn)?.slot).toEqual({ parentId: 'c', index: 0 });
      expect(pointed('d', 'c', 0.1, drawn)?.slot).toEqual({ parentId: 'a', index: 1 });
      expect(pointed('d', 'c', 0.9, drawn)?.slot).toEqual({ parentId: 'a', index: 2 });
    },
  );

  it('is last below the failure anywhere on it', () => {
    for (const share of [0.05, 0.5, 0.95])
      expect(pointed('d', 'failure', share)?.slot).toEqual({ parentId: null, index: 2 });
  });

  it('does not count the moved answer among its own siblings', () => {
    expect(pointed('b', 'c', 0.9)?.slot).toEqual({ parentId: 'a', index: 1 });
  });

  it('is its own over itself', () => {
    expect(pointed('c', 'c', 0.5)).toEqual({ slot: homeSlot(CAUSES, id('c')), isRefused: false });
  });

  it('is refused below itself, and below what it explains over a link', () => {
    expect(pointed('a', 'd', 0.5)?.isRefused).toBe(true);
    expect(pointed('d', 'e', 0.5)?.isRefused).toBe(true);
    expect(pointed('e', 'c', 0.5)?.isRefused).toBe(false);
  });

  it('is none far from every box', () => {
    const layout = boardLayout(INCIDENT, { direction: 'down', collapsed: new Set(), factLines: () => 1 });
    expect(slotAtPoint(layout, CAUSES, id('d'), { x: -500, y: 20 })).toBeNull();
  });
});

describe('a place in words', () => {
  it.each([
    ['d', 'a', 0, 'under “a”, before “b”'],
    ['d', 'a', 1, 'under “a”, between “b” and “c”'],
    ['d', 'a', 2, 'under “a”, after “c”'],
    ['d', 'c', 0, 'under “c”'],
  ])('%s under %s at %i', (moved, parent, index, words) => {
    expect(slotWords(INCIDENT, id(moved), { parentId: id(parent), index })).toBe(words);
  });

  it('names the failure, and what has no words yet', () => {
    expect(slotWords(INCIDENT, id('b'), { parentId: null, index: 0 })).toBe('under “it failed”, before “a”');
    const silent = buildIncident({ causes: [buildCause('a', null, { answer: '' })], failure: '' });
    expect(slotWords(silent, id('x'), { parentId: null, index: 1 })).toBe(
      'under the failure, after an answer not yet given',
    );
  });
});

const STEPS: readonly TreeStep[] = ['previous', 'next', 'up', 'down'];

test('keys reach every place in the tree that is not below the moved answer', () => {
  const moved = id('c');
  const key = (slot: { readonly parentId: CauseId | null; readonly index: number }) =>
    `${slot.parentId ?? 'failure'} ${slot.index}`;
  const reached = new Map([[key(homeSlot(CAUSES, moved)), homeSlot(CAUSES, moved)]]);
  for (const slot of reached.values()) {
    for (const step of STEPS) {
      const next = stepSlot(CAUSES, moved, slot, step);
      if (next !== null) reached.set(key(next), next);
    }
  }
  const everyPlace = [null, ...CAUSES.map((cause) => cause.id).filter((each) => each !== moved)].flatMap(
    (parentId) => {
      const count = childrenOf(CAUSES, parentId).filter((cause) => cause.id !== moved).length;
      return Array.from({ length: count + 1 }, (_nothing, index) => key({ parentId, index }));
    },
  );
  expect([...reached.keys()].toSorted()).toEqual(everyPlace.toSorted());
});

test('an answer dropped where keys took it stands there, unless it would explain itself', () => {
  const walk = fc.array(fc.constantFrom(...STEPS), { maxLength: 12 });
  fc.assert(
    fc.property(fc.constantFrom(...CAUSES), walk, ({ id: moved }, steps) => {
      const home = homeSlot(CAUSES, moved);
      const slot = steps.reduce((now, step) => stepSlot(CAUSES, moved, now, step) ?? now, home);
      const after = moveCause(INCIDENT, { id: moved, ...placeOfSlot(CAUSES, moved, slot) });
      if (isRefused(CAUSES, moved, slot)) expect(after).toBe(INCIDENT);
      else expect(homeSlot(after.causes, moved)).toEqual(slot);
    }),
  );
});
