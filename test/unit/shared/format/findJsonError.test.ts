import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { findJsonError } from '#shared/format/readJson.ts';

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false; // The engine reports only by throwing.
  }
};

describe('findJsonError', () => {
  const examples: readonly (readonly [text: string, offset: number, expected: string])[] = [
    ['', 0, 'a value'],
    ['{"a": 1,}', 8, 'a name in quotes'],
    ['{a: 1}', 1, 'a name in quotes or "}"'],
    ['{"a" 1}', 5, '":"'],
    ['[1 2]', 3, '"," or "]"'],
    ['[1, ]', 4, 'a value'],
    ['{"a": tru}', 6, 'a value'],
    ['"a\nb"', 2, 'the closing quote of a text'],
    ['"\\x"', 1, 'an escape such as \\n or \\"'],
    ['{} {}', 3, 'the end of the file'],
    ['[[]', 3, '"," or "]"'],
    ['01', 0, 'a value'],
  ];

  it.each(examples)('finds the place in %j', (text, offset, expected) => {
    expect(findJsonError(text)).toEqual({ offset, expected });
  });

  it('finds nothing in JSON of any shape', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 2, '\t'), (text, indent) => {
        expect(findJsonError(JSON.stringify(JSON.parse(text), null, indent))).toBeNull();
      }),
    );
  });

  it('agrees with the engine about texts that are nearly JSON', () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"a"',
      '1',
      '-0.5e3',
      'null',
      ' ',
      '"\\u00e9"',
      '01',
      '"',
      '-',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 9 }), (tokens) => {
        const text = tokens.join('');
        expect(findJsonError(text) === null).toBe(isJson(text));
      }),
      { numRuns: runs(2_000) },
    );
  });
});
