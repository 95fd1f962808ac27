import { describe, expect, it } from 'vitest';
import { measureWriters } from '#build/language/measureWriters.ts';
import { shareOf, shareText } from '#build/language/shareOf.ts';
import { WRITERS, writtenSentences } from '#build/language/writerSets.ts';

describe('the writers', () => {
  it('have sentences of both kinds and of most principles, none twice', () => {
    for (const writer of WRITERS) {
      const sentences = writtenSentences(writer);
      expect(sentences.length).toBeGreaterThanOrEqual(75);
      expect(new Set(sentences.map(({ sentence }) => sentence)).size).toBe(sentences.length);
      const flagged = sentences.filter(({ rules }) => rules.length > 0);
      expect(flagged.length / sentences.length).toBeGreaterThanOrEqual(0.25);
      expect(new Set(flagged.map(({ principle }) => principle)).size).toBeGreaterThanOrEqual(6);
    }
  });

  it('are measured all together as the sum of each', () => {
    const all = measureWriters(WRITERS);
    const counts = WRITERS.map((writer) => measureWriters([writer]).sentences);
    expect(all.sentences).toBe(counts.reduce((sum, count) => sum + count, 0));
    expect(all.recallByPrinciple.size).toBeGreaterThanOrEqual(10);
  });
});

describe('a share', () => {
  it('has bounds that hold it, the closer the more was counted', () => {
    const [few, many] = [shareOf(5, 10), shareOf(500, 1000)];
    expect(few.least).toBeLessThan(0.5);
    expect(few.most - few.least).toBeGreaterThan(many.most - many.least);
    expect(shareText(many)).toBe('0.50 (0.47 to 0.53)');
  });

  it('of nothing is unknown', () => {
    expect(shareOf(0, 0)).toEqual({ share: 0, least: 0, most: 1 });
  });
});
