import { expect, test } from 'vitest';
import { chooseGuards } from '#build/mutants/chooseGuards.ts';

const guards = Array.from({ length: 10 }, (_, index) => ({
  guards: `Guard ${index}${index === 3 ? ' of saving' : ''}`,
  file: index === 4 ? 'electron/saving.ts' : 'shared/a.ts',
  find: '',
  replace: '',
}));

test.each([1, 3, 6, 10, 12])('%i parts are together all guards, each once', (count) => {
  const parts = Array.from({ length: count }, (_, index) =>
    chooseGuards(guards, ['--part', `${index + 1}/${count}`]),
  );
  expect(parts.flatMap((part) => (part.ok ? part.value : []))).toEqual(guards);
  expect(parts.every((part) => part.ok)).toBe(true);
});

test('words choose by what is guarded and by the file, and a part is a share of these', () => {
  const chosen = chooseGuards(guards, ['SAVING']);
  expect(chosen).toEqual({ ok: true, value: [guards[3], guards[4]] });
  expect(chooseGuards(guards, ['saving', '--part', '2/2'])).toEqual({ ok: true, value: [guards[4]] });
});

test('words that no guard has, and a part that is none, are errors in words', () => {
  expect(chooseGuards(guards, ['nowhere'])).toEqual({ ok: false, error: 'No guard has these words.' });
  for (const part of ['7/6', '0/6', 'x', '2'])
    expect(chooseGuards(guards, ['--part', part])).toEqual({
      ok: false,
      error: '--part takes a share such as 2/6',
    });
  expect(chooseGuards(guards, ['--part'])).toMatchObject({ ok: false });
});
