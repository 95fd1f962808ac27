import { expect, it } from 'vitest';
import { hasSeveralLines, isUnreadable, pastedText } from '#shared/import/paste/pastedText.ts';

it('gives every line one kind of end and keeps tabs', () => {
  expect(pastedText('a\r\nb\rc\u2028d\te')).toBe('a\nb\nc\nd\te');
});

it('shows a stand-in for control characters', () => {
  expect(pastedText('a\u0000b\u001bc')).toBe('a\ufffdb\ufffdc');
});

it('refuses what is far too long to be a timeline', () => {
  expect(pastedText('14:18 a\n'.repeat(5000))).not.toBeNull();
  expect(pastedText('x'.repeat(3_000_000))).toBeNull();
});

it.each([
  ['14:18 one', false],
  ['14:18 one\n', false],
  ['\n\n 14:18 one\r\n\r\n', false],
  ['', false],
  ['14:18 one\n14:20 two', true],
  ['one\rtwo', true],
])('counts lines that hold something: %j', (text, isSeveral) => {
  expect(hasSeveralLines(text)).toBe(isSeveral);
});

it('tells the bytes of a picture from words in any script', () => {
  expect(isUnreadable(pastedText('\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR') ?? '')).toBe(true);
  expect(isUnreadable('١٤:١٨ بدأ الحادث\n14:20 عاد النظام 🚑')).toBe(false);
  expect(isUnreadable(`14:18 one ${'\ufffd'} slip`)).toBe(false);
});
