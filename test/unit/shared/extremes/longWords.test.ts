import { expect, test } from 'vitest';
import { findNames } from '#shared/aliases/findNames.ts';
import { mailAddress } from '#shared/meeting/mailAddress.ts';
import { tokensIn } from '#shared/privacy/privateTokens.ts';
import { countSentences } from '#shared/rules/countSentences.ts';

// An expression that is tried from each letter of a word without a space reads it once for each: at this
// length that takes minutes, and reading it once a moment.
const LONG = 1_000_000;

test('one word of a million letters is read once by what looks for addresses, tokens and names', () => {
  expect(mailAddress('x'.repeat(LONG))).toEqual({ name: 'x'.repeat(LONG), address: null });
  expect(tokensIn('*a_'.repeat(LONG / 3))).toEqual([]);
  expect(tokensIn(`${'x'.repeat(LONG)} a@b.example`).map(({ written }) => written)).toEqual(['a@b.example']);
  expect(findNames(`${'x'.repeat(LONG)}@`, [{ name: 'Mirela', alias: 'an engineer' }])).toEqual([]);
  expect(countSentences(`${'x'.repeat(LONG)}. And on.`)).toBe(2);
});
