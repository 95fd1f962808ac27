import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uncoveredLines } from '#shared/import/draft/draftLines.ts';
import { readSource } from '#shared/import/forms/forms.ts';
import { jsonOf, sourceOfText } from '#shared/import/source/importSource.ts';
import { commentsInJson, plainJson } from '#shared/import/source/relaxedJson.ts';
import { PASTE } from '#test/support/readTimeline.ts';

describe('JSON as people write it', () => {
  it.each([
    ['comments', '// a\n[\n  1, // one\n  /* two */ 2\n]', [1, 2]],
    ['commas behind the last thing', '{"a": [1, 2,], "b": {"c": 3,},}', { a: [1, 2], b: { c: 3 } }],
    ['names without quotes', String.raw`{ what: 'it\'s', "n": 1 }`, { what: "it's", n: 1 }],
    ['single quotes around double ones', `{ 'a': 'say "hi"' }`, { a: 'say "hi"' }],
    ['comments between lines', '# first\n{"a": 1}\n// second\n{"a": 2}', [{ a: 1 }, { a: 2 }]],
    ['signs of comments within texts', '{"a": "https://x/*y*/ # z",}', { a: 'https://x/*y*/ # z' }],
  ])('is read with %s', (_what, text, value) => {
    expect(jsonOf(text)).toEqual(value);
  });

  it.each([
    [
      'comments of any kind',
      '// a\n[\n  1, // one\n  /* two\n   * three */ 2\n]',
      ['a', 'one', 'two', 'three'],
    ],
    ['comments between lines', '# first\n{"a": 1}\n// second\n{"a": "//x"}', ['first', 'second']],
    ['none in plain JSON', '{"a": "// no"}', []],
  ])('tells %s apart from it', (_what, text, comments) => {
    expect(commentsInJson(text)).toEqual(comments);
  });

  it('is read without them, and what they say is said to be left out', () => {
    const text =
      '// made by hand\n[{"time": "2026-03-10T14:00:00Z", "what": "a"}, {"time": "2026-03-10T14:05:00Z", "what": "b"}]';
    const draft = readSource(sourceOfText('', text), PASTE);
    expect(draft?.leftOut.map((left) => `${left.text}: ${left.reason.one}`)).toEqual([
      'made by hand: comment in the JSON',
    ]);
    expect(draft === null ? [] : uncoveredLines(draft)).toEqual([]);
  });

  it.each(['[14:20] pump failed // looked at', '{not json', '# Heading\n- item', '{ "a": "b\n" }', '/* a'])(
    'leaves %j a text',
    (text) => {
      expect(jsonOf(text)).toBeUndefined();
    },
  );

  it('changes nothing of plain JSON, and reads it with a comma and comments put in', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), (value) => {
        const text = JSON.stringify(value, null, 1);
        expect(plainJson(text)).toBeNull();
        expect(jsonOf(`// made by hand\n${text.slice(0, -1)}, /* end */ ]`)).toEqual(JSON.parse(text));
      }),
    );
  });
});
