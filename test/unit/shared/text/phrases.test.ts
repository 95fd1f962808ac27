import { expect, test } from 'vitest';
import { inSentence } from '#shared/text/phrases.ts';

test.each([
  ['Renewal on edge-3', 'renewal on edge-3'],
  ['Rotation of keys', 'rotation of keys'],
  ['Redis on edge-3', 'Redis on edge-3'],
  ['Notion', 'Notion'],
  ['The pool was full', 'the pool was full'],
  ['Customers were refused', 'customers were refused'],
  ['Redis was full', 'Redis was full'],
  ['DATA was lost', 'DATA was lost'],
  ['A migration held it', 'a migration held it'],
  ['', ''],
])('a first word that is no name is small inside a sentence: %s', (text, inside) => {
  expect(inSentence(text)).toBe(inside);
});
