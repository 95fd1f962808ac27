import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CauseBox, causeLayout } from '#shared/export/figures/causeLayout.ts';
import { arbitraryIncident } from '#test/support/arbitraryIncident.ts';
import { sampleIncident } from '#test/support/sampleFixture.ts';

const PAGE = { width: 664, height: 820 };

function overlap(a: CauseBox, b: CauseBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

test('no two boxes of any tree overlap, and each box lies inside the drawing', () => {
  fc.assert(
    fc.property(arbitraryIncident(), (incident) => {
      const layout = causeLayout(incident, PAGE);
      if (layout === null) return;
      layout.boxes.forEach((box, index) => {
        expect(box.x >= 0 && box.y >= 0).toBe(true);
        expect(box.x + box.width <= layout.width && box.y + box.height <= layout.height).toBe(true);
        for (const other of layout.boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
      });
    }),
    { numRuns: 60 },
  );
});

test('the sample is drawn at full size with the failure and its six causes', () => {
  const layout = causeLayout(sampleIncident(), PAGE);
  expect(layout?.boxes).toHaveLength(7);
  expect(layout?.width).toBeLessThanOrEqual(PAGE.width);
  expect(layout?.boxes.filter(({ stop }) => stop !== '').map(({ stop }) => stop)).toEqual([
    'Missing safeguard (detect)',
    'Missing safeguard (prevent)',
    'Missing safeguard (prevent)',
  ]);
});

test('there is no drawing without causes', () => {
  expect(causeLayout({ ...sampleIncident(), causes: [] }, PAGE)).toBeNull();
});
