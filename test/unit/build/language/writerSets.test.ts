import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureWriters } from '#build/language/measureWriters.ts';
import { shareOf, shareText } from '#build/language/shareOf.ts';
import { WRITERS, writersIn, writtenSentences } from '#build/language/writerSets.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

/** Written as real postmortems are, with hardly any blame. */
const PLAIN_PROSE = 'sixth/plain-real';

describe('the writers', () => {
  it('have sentences of both kinds and of most principles, none twice', () => {
    for (const writer of WRITERS) {
      const sentences = writtenSentences(writer);
      expect(sentences.length).toBeGreaterThanOrEqual(75);
      expect(new Set(sentences.map(({ sentence }) => sentence)).size).toBe(sentences.length);
      const flagged = sentences.filter(({ rules }) => rules.length > 0);
      const least = writer.name === PLAIN_PROSE ? 0.05 : 0.25;
      expect(flagged.length / sentences.length).toBeGreaterThanOrEqual(least);
      expect(new Set(flagged.map(({ principle }) => principle)).size).toBeGreaterThanOrEqual(6);
    }
  });

  it('are measured all together as the sum of each', () => {
    const some = WRITERS.slice(0, 2);
    const all = measureWriters(some);
    const counts = some.map((writer) => measureWriters([writer]).sentences);
    expect(all.sentences).toBe(counts.reduce((sum, count) => sum + count, 0));
    expect(all.recallByPrinciple.size).toBeGreaterThanOrEqual(10);
  });
});

describe('the writers of another folder', () => {
  it('are read from its tune and report, each with the use of its place and the language of its name', () => {
    const folder = tempFolder();
    expect(writersIn(folder)).toEqual([]);
    for (const use of ['tune', 'report']) mkdirSync(join(folder, use));
    const head = 'id\tlabel\tprinciple\tfield\ttext\n';
    writeFileSync(
      join(folder, 'tune', 'boss.tsv'),
      `${head}1\tflag\tduty\tcause\tJohn should have checked it.\n`,
    );
    writeFileSync(
      join(folder, 'report', 'german-boss.tsv'),
      `${head}1\tok\t\timpact\tDie Platte war voll.\n`,
    );
    writeFileSync(join(folder, 'report', 'notes.md'), 'Nothing to read.');
    const writers = writersIn(folder);
    expect(writers).toEqual([
      { name: 'tune/boss', folder, language: 'English', use: 'tune' },
      { name: 'report/german-boss', folder, language: 'German', use: 'report' },
    ]);
    expect(writers.flatMap(writtenSentences)).toEqual([
      { rules: ['duty'], principle: 'duty', field: 'cause', sentence: 'John should have checked it.' },
      { rules: [], principle: '', field: 'summary', sentence: 'Die Platte war voll.' },
    ]);
    expect(measureWriters(writers)).toMatchObject({ sentences: 2, deserving: 1, recall: { share: 1 } });
  });

  it('are refused where a line is no labelled sentence', () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'tune'));
    writeFileSync(join(folder, 'tune', 'boss.tsv'), '1\tmaybe\tcause\tduty\tWords\n');
    expect(() => writersIn(folder).flatMap(writtenSentences)).toThrow('Not a labelled sentence: 1');
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
