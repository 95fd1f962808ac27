import { describe, expect, it } from 'vitest';
import { figuresToKeep, worseThanLast } from '#build/bench/compareFigures.ts';
import type { Figure } from '#build/bench/measure.ts';

const ratio = (what: string, value: number, budget: Figure['budget'] = { most: 2 }): Figure => ({
  what,
  value,
  unit: '×',
  budget,
});

describe('a run beside the last figures', () => {
  it('warns of a ratio that grew by more than a quarter, with both figures', () => {
    expect(worseThanLast([ratio('launch', 1.9)], { launch: 1.4 })).toEqual([
      'launch: 1.90 ×, 36 % worse than the last 1.40 ×',
    ]);
  });

  it('says nothing of a quarter, of what got better, and of what is new', () => {
    const results = [ratio('launch', 1.25), ratio('drag', 0.5), ratio('new', 9)];
    expect(worseThanLast(results, { launch: 1, drag: 1 })).toEqual([]);
  });

  it('takes less for worse where a budget says how much there has to be', () => {
    expect(worseThanLast([ratio('ahead', 2, { least: 1 })], { ahead: 4 })).toHaveLength(1);
    expect(worseThanLast([ratio('ahead', 4, { least: 1 })], { ahead: 2 })).toEqual([]);
  });

  it('leaves out what another machine would take another time for, and what was not measured', () => {
    const slow: Figure = { what: 'key', value: 90, unit: 'ms', budget: { most: 16 } };
    expect(worseThanLast([slow, { what: 'pdf', why: 'broke off' }], { key: 9, pdf: 1 })).toEqual([]);
  });

  it('writes down the ratios, and keeps the others', () => {
    const kept = figuresToKeep([ratio('launch', 1.23456), { what: 'pdf', why: 'broke off' }], { pdf: 1.1 });
    expect(kept).toEqual({ launch: 1.235, pdf: 1.1 });
  });
});
