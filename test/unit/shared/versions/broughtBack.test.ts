import { expect, test } from 'vitest';
import { appError } from '#shared/errors/appError.ts';
import { broughtBackWords } from '#shared/versions/broughtBack.ts';

test('it says where the incident is, and of a full disk that it went elsewhere because of that', () => {
  const back = { path: '/library/a.incident', isThereAgain: false, refusal: null };
  expect(broughtBackWords(back)).toBe('It is back, as it was last kept, in /library/a.incident.');
  expect(broughtBackWords({ ...back, refusal: appError('disk-full', { file: '/desk/a.incident' }) })).toMatch(
    /in \/library\/a\.incident\. It is not where it was, \/desk\/a\.incident: .*full\.$/,
  );
  expect(broughtBackWords({ ...back, isThereAgain: true })).toContain('nothing was written');
});
