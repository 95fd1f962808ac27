import { expect, test } from 'vitest';
import { capitalised, inSentence } from '#shared/text/phrases.ts';

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

test.each([
  'gateway-b presented an expired certificate',
  'edge-3 was full',
  'db01 ran out of space',
  'payments-api timed out',
  'auth_cache was cold',
  'api.acme.com refused all',
  '/login answered with 503',
  'kubectl had no rights',
  'eBPF dropped packets',
])('a name that begins small stays as it is: %s', (text) => {
  expect(capitalised(text)).toBe(text);
});

test.each([
  ['the pool was full', 'The pool was full'],
  ['on-call was not told', 'On-call was not told'],
  ['sign-in failed', 'Sign-in failed'],
  ['nobody looked. then it went', 'Nobody looked. then it went'],
  ['a self-signed certificate', 'A self-signed certificate'],
  ['renewal: by hand', 'Renewal: by hand'],
  ['e', 'E'],
])('any other word begins large: %s', (text, title) => {
  expect(capitalised(text)).toBe(title);
});
