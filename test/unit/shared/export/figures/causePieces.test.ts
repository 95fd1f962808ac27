import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { causesInOrder } from '#shared/domain/causes/causeTree.ts';
import { type CauseId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { causeFigures } from '#shared/export/figures/causeFigures.ts';
import type { CauseBox } from '#shared/export/figures/causeLayout.ts';
import { causePieces } from '#shared/export/figures/causePieces.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const PAGE = { width: 664, height: 820 };

function overlap(a: CauseBox, b: CauseBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** A tree where each cause explains the one that its number is mapped to. */
function tree(count: number, parentOf: (index: number) => number | null): Incident {
  const id = (index: number) => toId<CauseId>(`cause-${index}`);
  const causes = Array.from({ length: count }, (_, index) => {
    const parent = parentOf(index);
    return {
      id: id(index),
      parentId: parent === null ? null : id(parent),
      question: 'Why?',
      answer: `Answer ${index}: the queue of the second consumer grew while its neighbour drained`,
      evidence: [],
      confidence: 'confirmed' as const,
      kind: 'occurrence' as const,
    };
  });
  return { ...sampleIncident(), causes };
}

const TREES = {
  '22 causes in a narrow tree': tree(22, (index) => (index === 0 ? null : Math.floor(index / 2))),
  '60 causes': tree(60, (index) => (index < 2 ? null : Math.floor((index - 1) / 2))),
  '300 causes in a wide tree': tree(300, (index) => (index < 3 ? null : Math.floor((index - 1) / 3))),
  '80 answers to the first why': tree(80, () => null),
  'a chain of 300': tree(300, (index) => (index === 0 ? null : index - 1)),
};

test('no two boxes of any tree overlap, and each box lies inside the drawing', () => {
  fc.assert(
    fc.property(arbitraryIncident(), (incident) => {
      for (const { layout } of causePieces(incident, PAGE)) {
        layout.boxes.forEach((box, index) => {
          expect(box.x >= 0 && box.y >= 0).toBe(true);
          expect(box.x + box.width <= layout.width && box.y + box.height <= layout.height).toBe(true);
          for (const other of layout.boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
        });
      }
    }),
    { numRuns: runs(60) },
  );
});

test('the sample is one legible drawing with the failure and its six causes', () => {
  const [piece, ...others] = causePieces(sampleIncident(), PAGE);
  expect(others).toEqual([]);
  expect(piece?.layout.boxes).toHaveLength(7);
  expect(piece?.layout.scale).toBeGreaterThan(0.95);
  expect(piece?.layout.boxes.filter(({ end }) => end !== '').map(({ end }) => end)).toEqual([
    'Missing safeguard (detect)',
    'Missing safeguard (prevent)',
    'Missing safeguard (prevent)',
  ]);
});

test('there is no drawing without causes', () => {
  expect(causePieces({ ...sampleIncident(), causes: [] }, PAGE)).toEqual([]);
});

test.each(Object.entries(TREES))(
  '%s: legible drawings hold every cause, and say where a cut branch goes on',
  (_, incident) => {
    const pieces = causePieces(incident, PAGE);
    expect(Math.min(...pieces.map(({ layout }) => layout.scale))).toBeGreaterThan(0.83);
    const drawn = new Set(pieces.flatMap(({ layout }) => layout.boxes.map(({ node }) => node?.id)));
    expect(causesInOrder(incident.causes).filter(({ node }) => !drawn.has(node.id))).toEqual([]);
    for (const box of pieces.flatMap(({ layout }) => layout.boxes).filter(({ isContinued }) => isContinued)) {
      const number = Number(/^Continues in drawing (\d+)$/.exec(box.end)?.[1]);
      expect(pieces[number - 1]?.from).toBe(box.node);
    }
  },
  60_000,
);

test('several drawings are numbered and say where they start', () => {
  const captions = causeFigures(TREES['60 causes']).map(({ caption }) => caption);
  expect(captions[0]).toBe(`Drawing 1 of ${captions.length}: causes of the failure.`);
  expect(captions[1]).toMatch(/^Drawing 2 of \d+: causes of “Answer \d+: the queue/);
  expect(causeFigures(sampleIncident()).map(({ caption }) => caption)).toEqual([
    'From the failure to its causes.',
  ]);
});

test('a chain of five goes from left to right over the page, legible, and low enough to stay below its heading', () => {
  const chain = tree(4, (index) => (index === 0 ? null : index - 1));
  const stop = { reason: 'safeguard', safeguard: 'detect' } as const;
  const causes = chain.causes.map((cause, index) => (index === 3 ? { ...cause, stop } : cause));
  const [{ layout } = { layout: null }] = causePieces({ ...chain, causes }, PAGE);
  const { isSideways, scale, width, height } = layout ?? { isSideways: false, scale: 0, width: 0, height: 0 };
  expect(isSideways).toBe(true);
  expect(scale).toBeGreaterThan(0.95);
  expect(width * scale).toBeGreaterThan(0.9 * PAGE.width);
  expect(height * scale).toBeLessThan(PAGE.height / 6);
});
