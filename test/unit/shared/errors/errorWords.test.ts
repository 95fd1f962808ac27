import fc from 'fast-check';
import { expect, test } from 'vitest';
import { APP_ERROR_CODES, appError } from '#shared/errors/appError.ts';
import { ERROR_WORDS, errorLine } from '#shared/errors/errorWords.ts';
import { hostileText } from '#test/support/leaks/hostileText.ts';

test.each(APP_ERROR_CODES)('%s says what happened and what to do', (code) => {
  const { title, advice } = ERROR_WORDS[code];
  expect(title).toMatch(/^[A-Z].*[^.!?]$/);
  expect(advice).toMatch(/^[A-Z].*\.$/);
});

test('no two failures have the same headline', () => {
  const titles = APP_ERROR_CODES.map((code) => ERROR_WORDS[code].title);
  expect(new Set(titles).size).toBe(titles.length);
});

test('the line names file, place, reason and advice', () => {
  const error = appError('file-not-json', { file: '/a.incident', place: 'line 4', reason: 'found "}"' });
  expect(errorLine(error)).toBe(
    '/a.incident: line 4: The file is damaged or not an incident (found "}"). Correct it in a text editor, or restore a kept version.',
  );
  expect(errorLine(appError('export-cancelled'))).toBe('The export was cancelled. Nothing was written.');
});

test('whatever a file or reason contains, it is one line', () => {
  const texts = fc.record(
    { file: hostileText, place: hostileText, reason: hostileText },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.constantFrom(...APP_ERROR_CODES), texts, (code, details) => {
      expect(errorLine(appError(code, details))).not.toMatch(/[\r\n\u2028\u2029]/);
    }),
  );
});
