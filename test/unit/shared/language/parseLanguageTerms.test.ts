import { describe, expect, it } from 'vitest';
import { NO_TERMS } from '#shared/language/languageTerms.ts';
import { parseLanguageTerms } from '#shared/language/parseLanguageTerms.ts';

describe('parseLanguageTerms', () => {
  it('reads terms, roles, exceptions and rules to leave out', () => {
    const text =
      '\uFEFF# ours\r\nterm: tribal knowledge | Where is it written?\nrole: site wizard\n\n allow: lazy queue \noff: luck\nprivate: Globex | a large customer\nprivate: Project Nightjar';
    expect(parseLanguageTerms(text)).toEqual({
      ok: true,
      value: {
        terms: [{ words: 'tribal knowledge', question: 'Where is it written?' }],
        roles: ['site wizard'],
        allowed: ['lazy queue'],
        off: ['luck'],
        privateWords: [
          { words: 'Globex', alias: 'a large customer' },
          { words: 'Project Nightjar', alias: '' },
        ],
      },
    });
    expect(parseLanguageTerms('# nothing yet\n')).toEqual({ ok: true, value: NO_TERMS });
  });

  it('gives a term without a question one', () => {
    const read = parseLanguageTerms('term: war room');
    expect(read.ok && read.value.terms[0]?.question).toMatch(/\?$/);
  });

  it.each([
    [
      'role: a\nwords',
      'line 2',
      'expected "term: …", "role: …", "allow: …", "off: …" or "private: …", found "words"',
    ],
    ['off: lucky', 'line 1', 'there is no rule "lucky"'],
    [
      '\n\nban: him',
      'line 3',
      'expected "term: …", "role: …", "allow: …", "off: …" or "private: …", found "ban: him"',
    ],
    [
      'private: |',
      'line 1',
      'expected "term: …", "role: …", "allow: …", "off: …" or "private: …", found "private: |"',
    ],
    ['private: X', 'line 1', '"X" is too short to be looked for'],
    [
      'term: |',
      'line 1',
      'expected "term: …", "role: …", "allow: …", "off: …" or "private: …", found "term: |"',
    ],
  ])('names the line that it does not understand in %j', (text, place, reason) => {
    expect(parseLanguageTerms(text)).toEqual({ ok: false, error: { code: 'language-file', place, reason } });
  });
});

it('a file, an entry or a list that is far too long is refused with its bound', () => {
  const reasonOf = (text: string) => {
    const read = parseLanguageTerms(text);
    return read.ok ? null : read.error.reason;
  };
  expect(reasonOf(`term: ${'a'.repeat(19_000_000)}`)).toContain('400,000 are read at most');
  expect(reasonOf(`term: ${'a'.repeat(400)}`)).toContain('300 are read at most');
  expect(reasonOf('term: glitch\n'.repeat(1001))).toContain('1000 entries');
  expect(reasonOf('role: fixer\n'.repeat(101))).toContain('100 roles');
  expect(reasonOf('term: glitch\n'.repeat(1000))).toBeNull();
});
