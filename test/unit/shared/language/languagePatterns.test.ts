import { describe, expect, it } from 'vitest';
import { type LabelledSentence, labelledSet } from '#build/language/labelledSentences.ts';
import { FAMILIES } from '#shared/language/blame/families/allFamilies.ts';
import { HINT_RULES, NAMED_PERSON_RULE, TEAM_TERM_RULE } from '#shared/language/hintRules.ts';
import { hintsIn } from '#shared/language/hintsIn.ts';
import { NO_TERMS } from '#shared/language/languageTerms.ts';
import { LANGUAGE_PATTERNS } from '#shared/language/patterns/allPatterns.ts';

/** In the file, the traps of a rule stand after the sentences that it is for. */
function sentencesByRule(): ReadonlyMap<string, { hits: LabelledSentence[]; traps: LabelledSentence[] }> {
  const byRule = new Map<string, { hits: LabelledSentence[]; traps: LabelledSentence[] }>();
  let rule = '';
  for (const sentence of labelledSet('tuned').sentences) {
    rule = sentence.rules[0] ?? rule;
    const { hits, traps } = byRule.get(rule) ?? { hits: [], traps: [] };
    (sentence.rules.length > 0 ? hits : traps).push(sentence);
    byRule.set(rule, { hits, traps });
  }
  return byRule;
}

const people = labelledSet('tuned').people.map((name) => ({ name, role: '' }));
const rulesIn = ({ sentence, field }: LabelledSentence) =>
  hintsIn(sentence, { field, people, terms: NO_TERMS }).map(({ rule }) => rule);

const IDS = [...LANGUAGE_PATTERNS.map(({ id }) => id), NAMED_PERSON_RULE];

describe.each(IDS)('the rule %s', (id) => {
  const { hits = [], traps = [] } = sentencesByRule().get(id) ?? {};

  it('asks about the sentences that it is for', () => {
    expect(hits).not.toEqual([]);
    for (const hit of hits) expect(rulesIn(hit), hit.sentence).toContain(id);
  });

  it('lets its traps pass', () => {
    expect(traps).not.toEqual([]);
    for (const trap of traps) expect(rulesIn(trap), trap.sentence).toEqual([]);
  });
});

describe('the rules', () => {
  it('have ids of their own, each with a question, and yield only to rules that are there', () => {
    expect(new Set(IDS).size).toBe(IDS.length);
    expect(HINT_RULES).toEqual(new Set([...IDS, ...FAMILIES.map(({ id }) => id), TEAM_TERM_RULE]));
    for (const { question, yieldsTo = [] } of LANGUAGE_PATTERNS) {
      expect(question).toMatch(/[?.]$/);
      for (const other of yieldsTo) expect(IDS).toContain(other);
    }
  });

  it('have a cue in every sentence that they are found in, and build for any names', () => {
    const terms = { ...NO_TERMS, roles: ['site-wizard (2nd)'] };
    for (const { forms } of LANGUAGE_PATTERNS) expect(forms.length).toBeGreaterThan(0);
    const odd = ['Jean-Luc Picard', 'O’Neil (ext.)', 'a+b*', '李 明'].map((name) => ({ name, role: '' }));
    const text = 'Jean-Luc Picard should have tested it. The site-wizard (2nd) failed to look.';
    const rules = hintsIn(text, { field: 'summary', people: odd, terms }).map(({ rule }) => rule);
    expect(rules).toEqual(['should-have', 'failed-to']);
  });
});
