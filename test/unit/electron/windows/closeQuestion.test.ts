import { expect, test } from 'vitest';
import { closeQuestion } from '#electron/windows/closeQuestion.ts';

const wordsOf = (...flushed: Parameters<typeof closeQuestion>) => JSON.stringify(closeQuestion(...flushed));

test('that edits are offered again is said only when they are known to be kept', () => {
  for (const state of ['saving', 'failed'] as const) {
    expect(wordsOf({ state, isKept: true })).toContain('offered again');
    expect(wordsOf({ state, isKept: false })).not.toContain('offered again');
    expect(wordsOf({ state, isKept: false })).toContain('they are lost');
  }
  expect(wordsOf(null)).not.toContain('offered again');
  expect(wordsOf(null)).toContain('may be lost');
});

test('a save that is under way can be waited for', () => {
  expect(closeQuestion({ state: 'saving', isKept: true }).stay).toBe('Wait');
  expect(closeQuestion({ state: 'failed', isKept: true }).stay).toBe('Keep the window open');
});
