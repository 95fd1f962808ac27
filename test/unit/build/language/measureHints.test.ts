import { describe, expect, it } from 'vitest';
import { labelledSet } from '#build/language/labelledSentences.ts';
import { measureHints } from '#build/language/measureHints.ts';

describe('the labelled sets', () => {
  it('hold at least 200 sentences, about half of them traps', () => {
    const all = (['tuned', 'heldOut', 'unseen'] as const).flatMap((name) => labelledSet(name).sentences);
    const traps = all.filter(({ rules }) => rules.length === 0).length;
    expect(all.length).toBeGreaterThanOrEqual(200);
    expect(traps / all.length).toBeGreaterThan(0.4);
    expect(traps / all.length).toBeLessThan(0.6);
  });

  it.each(['tuned', 'heldOut', 'unseen'] as const)('are read with few mistakes: %s', (name) => {
    const { precision, recall } = measureHints(labelledSet(name));
    expect(precision).toBeGreaterThan(0.95);
    expect(recall).toBeGreaterThan(0.85);
  });
});

describe('measureHints', () => {
  it('counts a planted false label on either side', () => {
    const sentence = (text: string, rules: readonly string[]) => ({
      rules,
      field: 'summary' as const,
      sentence: text,
    });
    const figures = measureHints({
      people: [],
      sentences: [
        sentence('The team forgot it.', ['forgot']),
        sentence('The team missed it.', []),
        sentence('All was well.', ['luck']),
        sentence('The team ignored it.', ['missed']),
      ],
    });
    expect(figures).toMatchObject({ precision: 2 / 3, rulePrecision: 1 / 3, ruleRecall: 1 / 3 });
    expect(figures.recall).toBeCloseTo(2 / 3);
    expect(figures.differences).toHaveLength(3);
  });
});
