import fc from 'fast-check';
import { expect, it } from 'vitest';
import { similarTerms } from '#shared/similar/similarTerms.ts';
import { rarityOf } from '#shared/similar/termRarity.ts';
import { createWordIndex, sharedShare, weighedText } from '#shared/similar/wordIndex.ts';

/** Forms of one word that tell more and less, ways of failing, rare words and such as are in every text. */
const WORDS = 'pool deploy deploying alert outage down timeout rollback w1 w2 w3 w4 w5 w6 w7 w8 w9'.split(
  ' ',
);

const text = fc
  .array(fc.constantFrom(...WORDS, 'pool', 'pool', 'alert'), { maxLength: 9 })
  .map((words) => similarTerms(words.join(' ')));

it('leads from a text to every other that shares enough with it, as comparing it with all finds them', () => {
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 40 }),
      text,
      fc.double({ min: 0.05, max: 1, noNaN: true }),
      (all, asked, least) => {
        const rarity = rarityOf([...all, asked]);
        const index = createWordIndex(rarity);
        for (const terms of all) index.add(terms);
        const one = weighedText(asked, rarity);
        const shares = all.map((terms) => sharedShare(one, weighedText(terms, rarity), rarity).share);
        const enough = shares.flatMap((share, place) => (share >= least ? [place] : []));
        const near = index.near(asked, least);
        expect(near).toEqual(expect.arrayContaining(enough));
        expect(new Set(near).size).toBe(near.length);
        // What was asked leaves nothing behind for the next question.
        expect(index.near(asked, least)).toEqual(near);
      },
    ),
  );
});

it('looks at few of many texts that all share a word', () => {
  const all = Array.from({ length: 500 }, (_, at) => similarTerms(`alert a${at} b${at} c${at}`));
  const index = createWordIndex(rarityOf(all));
  for (const terms of all) index.add(terms);
  expect(index.near(similarTerms('alert a7 b7 c8'), 0.34)).toEqual([7]);
});
