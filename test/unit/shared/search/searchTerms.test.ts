import { expect, it } from 'vitest';
import { queryTerms, searchTerms } from '#shared/search/searchTerms.ts';

const terms = (text: string) => searchTerms(text).map(({ term }) => term);
const asked = (query: string) => queryTerms(query).map(({ term }) => term);

it.each([
  ['Checkout is DOWN', ['checkout', 'is', 'down']],
  ['Café Müller, Łódź', ['cafe', 'muller', 'lodz']],
  ['cafe\u0301 and soft\u00adhyphen', ['cafe', 'and', 'softhyphen']],
  ['max_pool_size=20; checkout-db-2', ['max', 'pool', 'size', '20', 'checkout', 'db', '2']],
  ['14:23 first 503s', ['14', '23', 'first', '503s']],
  ['ｆｕｌｌ width', ['full', 'width']],
  ['障害対応', ['障害', '害対', '対応', '応']],
  ['DBが停止', ['db', 'か停', '停止', '止']],
  ['“…” — 👩‍🚒', []],
])('takes the words of %j', (text, words) => {
  expect(terms(text)).toEqual(words);
});

it('says where each word stands, with its accents', () => {
  const text = 'The cafe\u0301, 障害';
  const written = searchTerms(text).map(({ span }) => text.slice(...span));
  expect(written).toEqual(['The', 'cafe\u0301', '障害', '害']);
});

it('asks for each word once, and for letters of a script without spaces in pairs', () => {
  expect(asked('pool Pool POOL')).toEqual(['pool']);
  expect(asked('障害対応')).toEqual(['障害', '害対', '対応']);
  expect(asked('障 害')).toEqual(['障', '害']);
});

it('reads a word of millions of letters', () => {
  const [first] = terms('a'.repeat(5_000_000));
  expect(first).toBe('a'.repeat(64));
});
