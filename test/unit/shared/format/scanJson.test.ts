import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { scanJson } from '#shared/format/readJson.ts';

const repeatedIn = (text: string) => scanJson(text, 64).repeated;

describe('a name that stands more than once', () => {
  it('is told with its place and every line', () => {
    const text = '{\n  "a": 1,\n  "list": [{}, {"b": {"c": 1, "d": 2,\n "c": 3}}],\n  "a": 2,\n  "a": 3\n}';
    expect(repeatedIn(text)).toEqual([
      { place: 'list[1].b.c', where: ['line 3, column 23', 'line 4, column 2'] },
      { place: 'a', where: ['line 2, column 3', 'line 5, column 3', 'line 6, column 3'] },
    ]);
  });

  it.each([
    ['in two objects', '[{"a": 1}, {"a": 2}]'],
    ['above and below', '{"a": {"a": 1}}'],
    ['as a value', '{"a": "a", "b": "a"}'],
    ['inside a text', '{"a": "\\"a\\": 1, {", "b": "\\\\"}'],
  ])('is none %s', (_, text) => {
    expect(repeatedIn(text)).toEqual([]);
  });

  it('is found behind texts that look like JSON, and when an escape spells it', () => {
    expect(repeatedIn('{"a": "}],:{\\\\", "\\u0061" : 2}')).toMatchObject([{ place: 'a' }]);
  });

  it('is found wherever one is added to any JSON, and never where none is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat({ max: 3 }), (value, indent) => {
        const inner = JSON.stringify(value, null, indent);
        expect(repeatedIn(inner)).toEqual([]);
        expect(repeatedIn(`{"x": ${inner}, "y": ${inner}, "x": ${inner}}`)).toMatchObject([{ place: 'x' }]);
      }),
    );
  });
});

test('the first list or object that is nested too deep is found, deeper ones are not needed', () => {
  expect(scanJson('[[[1]], [[[2]]]]', 2).tooDeepAt).toBe(10);
  expect(scanJson('[[[1]], [[[2]]]]', 3).tooDeepAt).toBeNull();
  expect(scanJson(`${'['.repeat(100_000)}${']'.repeat(100_000)}`, 64).tooDeepAt).toBe(65);
});

test('a text of many megabytes is walked without running out of stack', () => {
  const long = JSON.stringify({ a: '\\"'.repeat(2_000_000), b: 'x'.repeat(2_000_000) });
  expect(repeatedIn(long)).toEqual([]);
});
