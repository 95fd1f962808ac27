import { expect, it } from 'vitest';
import { APP_ERROR_CODES } from '#shared/errors/appError.ts';
import { ERROR_WORDS, titleInSentence } from '#shared/errors/errorWords.ts';

it.each(APP_ERROR_CODES)('says what happened and what to do for %s', (code) => {
  const { title, advice } = ERROR_WORDS[code];
  expect(title).toMatch(/^[A-Z].*[^.\s]$/);
  expect(advice).toMatch(/^[A-Z].*\.$/);
});

it('has words for nothing that cannot happen, and no headline twice', () => {
  expect(Object.keys(ERROR_WORDS).sort()).toEqual([...APP_ERROR_CODES].sort());
  expect(new Set(Object.values(ERROR_WORDS).map(({ title }) => title)).size).toBe(APP_ERROR_CODES.length);
});

it.each(APP_ERROR_CODES)('keeps the name of the product as it is in the middle of a sentence: %s', (code) => {
  const words = titleInSentence(code);
  expect(words).not.toContain('debrief');
  expect(words).toMatch(/^(?:[a-z]|Debrief)/);
});

it('points to no place of its own, since a failure may have none', () => {
  for (const { advice } of Object.values(ERROR_WORDS)) expect(advice).not.toMatch(/place named/i);
});

it('says to whom nothing can be printed, as where there is no printer, that a PDF needs none', () => {
  expect(ERROR_WORDS['print-failed'].advice).toMatch(/printer.*export a PDF/);
});
