import { expect, it } from 'vitest';
import { APP_ERROR_CODES } from '#shared/errors/appError.ts';
import { ERROR_WORDS } from '#shared/errors/errorWords.ts';

it.each(APP_ERROR_CODES)('says what happened and what to do for %s', (code) => {
  const { title, advice } = ERROR_WORDS[code];
  expect(title).toMatch(/^[A-Z].*[^.\s]$/);
  expect(advice).toMatch(/^[A-Z].*\.$/);
});

it('has words for nothing that cannot happen, and no headline twice', () => {
  expect(Object.keys(ERROR_WORDS).sort()).toEqual([...APP_ERROR_CODES].sort());
  expect(new Set(Object.values(ERROR_WORDS).map(({ title }) => title)).size).toBe(APP_ERROR_CODES.length);
});
