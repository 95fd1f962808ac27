import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readJson, scanJson } from '#shared/format/readJson.ts';

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

describe('reading JSON', () => {
  it('tells what the longer look tells, whatever stands in texts and names', () => {
    const name = fc.constantFrom('a', 'b', '":', 'a": ', '__proto__', '\\');
    const tree = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, name, fc.integer(), fc.constant(null), tie('list'), tie('object')),
      list: fc.array(tie('value'), { maxLength: 3 }).map((parts) => `[${parts.map(written).join(', ')}]`),
      object: fc
        .array(fc.tuple(name, tie('value')), { maxLength: 3 })
        .map(
          (parts) => `{${parts.map(([key, value]) => `${JSON.stringify(key)} : ${written(value)}`).join()}}`,
        ),
    }));
    fc.assert(
      fc.property(tree.object, (made) => {
        const text = String(made);
        const read = readJson(text);
        expect(read.ok && read.value.repeated).toEqual(scanJson(text, 64).repeated);
      }),
    );
  });

  it('refuses what is nested too deep', () => {
    expect(readJson(`${'['.repeat(65)}${']'.repeat(65)}`)).toMatchObject({ ok: true });
    expect(readJson(`${'['.repeat(66)}${']'.repeat(66)}`)).toMatchObject({
      ok: false,
      error: { place: 'line 1, column 66' },
    });
  });
});

/** Lists and objects are texts of JSON already; these begin with a bracket, and no name here does. */
function written(value: unknown): string {
  return typeof value === 'string' && /^[[{]/.test(value) ? value : JSON.stringify(value);
}
