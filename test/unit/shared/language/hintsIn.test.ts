import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { labelledSet } from '#build/language/labelledSentences.ts';
import { HINT_FIELDS } from '#shared/domain/incident/textPath.ts';
import type { HintContext } from '#shared/language/hint.ts';
import { hintsIn } from '#shared/language/hintsIn.ts';
import { NO_TERMS } from '#shared/language/languageTerms.ts';
import { REPLY_QUESTIONS } from '#shared/words/replyQuestions.ts';
import { hostileText } from '#test/support/leaks/hostileText.ts';

const people = [
  { name: 'John', role: 'on-call engineer' },
  { name: 'Will Grant', role: '' },
];
const inAny: HintContext = { field: null, people, terms: NO_TERMS };
const found = (text: string, context: Partial<HintContext> = {}) =>
  hintsIn(text, { ...inAny, ...context }).map(({ line, rule }) => `${line} ${rule}`);

const BLAME = 'John should have caught this';
const sentences = labelledSet('tuned').sentences.map(({ sentence }) => sentence);

describe('hintsIn', () => {
  it('tells the line, the words and a question, once per rule and paragraph', () => {
    const text = `First line.\nThen the team forgot it.\n\n${BLAME}. ${BLAME}.\n\n- ${BLAME}\n- ${BLAME}`;
    expect(found(text)).toEqual(['2 forgot', '4 should-have', '6 should-have', '7 should-have']);
    expect(hintsIn(text, inAny)[1]).toMatchObject({
      excerpt: 'John should have caught',
      principle: 'counterfactual',
      question: 'What did they see at that moment, and what did they do?',
    });
  });

  it.each([
    [
      'person as cause',
      'At 11:20 John accidentally took down both load balancers.',
      'John accidentally took down',
    ],
    ['counterfactual', 'John should not have had access to the console.', 'John should not have had'],
    [
      'rule as verdict',
      'John merged the war room change without review.',
      'John merged the war room change without review',
    ],
  ])('asks once about a sentence, what is strongest: %s', (principle, sentence, excerpt) => {
    const terms = { ...NO_TERMS, terms: [{ words: 'war room', question: 'Who was in it?' }] };
    const hints = hintsIn(`${sentence} The war room met.`, { ...inAny, field: 'factor', terms });
    expect(hints).toMatchObject([{ principle, excerpt }, ...hints.slice(1)]);
    expect(hints.length).toBeLessThanOrEqual(2);
    expect(hintsIn(sentence, { ...inAny, field: 'factor', terms })).toHaveLength(1);
  });

  it.each([
    ['codes of reactions', 'It works again :tada: :careless: :face_palm: watching for ten minutes.'],
    ['the questions of the reply sheet', `Ada · ${REPLY_QUESTIONS.join(' ')}`],
    ['headings', `# ${BLAME}\n\n${BLAME}?\n----`],
    ['fenced code', `\`\`\`\n${BLAME}\n\`\`\``],
    ['indented code', `Text:\n\n    ${BLAME}`],
    ['code in a line', `He ran \`${BLAME}\`.`],
    ['quotations', `> ${BLAME}\nand more`],
    ['quoted words', `A customer wrote “${BLAME}” and "${BLAME}" and '${BLAME}'.`],
    ['links', `See [${BLAME}](https://example.org) and [${BLAME}][1].`],
    ['addresses', 'https://example.org/nobody-noticed/john-should-have-tested'],
    ['logs', `2026-03-10T14:23:01Z ERROR ${BLAME}\nlevel=warn msg="x" ${BLAME}`],
    ['chat', `[14:03] anna: ${BLAME}\n<anna> ${BLAME}\n14:05 anna: ${BLAME}`],
    ['copied chat', `Anna Weber  14:03\n${BLAME}\n${BLAME}`],
    ['comments and front matter', `---\ntitle: ${BLAME}\n---\n<!-- ${BLAME} -->`],
    ['the head of a table', `| ${BLAME} | b |\n| --- | --- |`],
  ])('passes over %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('reads the cells of a table, each by itself', () => {
    expect(found(`| a | b |\n| --- | --- |\n| 14:05 | ${BLAME} |`)).toEqual(['3 should-have']);
  });

  it('knows what a document’s headings announce', () => {
    const text =
      '# Action items\n\nBe more careful.\n\n## Later\n\nBe more careful.\n\n# Notes\n\nBe more careful.';
    expect(found(text)).toEqual(['3 action-be-careful', '7 action-be-careful']);
    expect(found('Be more careful.', { field: 'summary' })).toEqual([]);
  });

  it('takes names as they are written, and proposes the role where causes are', () => {
    expect(found('Will should have tested it. It will break, will it?')).toEqual(['1 should-have']);
    expect(found('That will never happen; will failed to resolve.')).not.toContain('1 failed-to');
    const [hint] = hintsIn('The change John made was large.', { ...inAny, field: 'cause' });
    expect(hint).toMatchObject({ rule: 'named-person', excerpt: 'John' });
    expect(hint?.question).toContain('on-call engineer');
    expect(found('Will the second region hold?', { field: 'cause' })).toEqual([]);
  });

  it('takes a team’s own roles, terms and exceptions', () => {
    const terms = {
      terms: [{ words: 'tribal knowledge', question: 'Where is it written?' }],
      roles: ['site wizard'],
      allowed: ['team failed to win'],
      off: ['luck'],
      privateWords: [],
    };
    const text =
      'The site wizard forgot it, unlike the team. It is Tribal  knowledge. Luckily the team failed to win.';
    expect(found(text, { terms })).toEqual(['1 forgot', '1 team-term']);
  });

  it('is about people: what is part of something else is no subject', () => {
    expect(found('The dashboard of the platform team failed to load.')).toEqual([]);
    expect(found('One of the engineers failed to load it.')).toEqual(['1 failed-to']);
    expect(found('We restarted the pods, but they failed to start.')).toEqual([]);
    expect(found('The engineers met, but they failed to agree.')).toEqual(['1 failed-to']);
  });

  it('counts the lines of what others said too', () => {
    expect(found('He wrote "it\nwas fine". John should have tested it.')).toEqual(['2 should-have']);
  });

  it('never throws, and shows words that stand in the text, in order, in their line', () => {
    const piece = fc.oneof(
      hostileText,
      fc.constantFrom(...sentences, '\n', '\n\n', '```', '- ', '| ', '> ', '"', "'"),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.option(fc.constantFrom(...HINT_FIELDS)),
        (pieces, field) => {
          const text = pieces.join(' ');
          const hints = hintsIn(text, { ...inAny, field });
          for (const { excerpt, start, end, line } of hints) {
            expect(text.slice(start, end)).toBe(excerpt);
            expect(excerpt.trim()).not.toBe('');
            expect(text.slice(0, start).split(/\r\n|\n|\r/)).toHaveLength(line);
          }
          expect(hints.map(({ start }) => start)).toEqual(
            hints.map(({ start }) => start).sort((a, b) => a - b),
          );
        },
      ),
      { numRuns: runs(150) },
    );
  });

  it('says nothing inside code, quotations and links, whatever stands there', () => {
    const inside = fc.constantFrom(...sentences.filter((sentence) => !/[`"“”[\]]/.test(sentence)));
    const wrap = fc.constantFrom<(words: string) => string>(
      (words) => `\`\`\`\n${words}\n\`\`\``,
      (words) => `Output: \`${words}\``,
      (words) => `> ${words}`,
      (words) => `It said “${words}”`,
      (words) => `See [${words}](https://example.org/a)`,
    );
    fc.assert(
      fc.property(inside, wrap, (sentence, wrapped) => {
        expect(found(wrapped(sentence))).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });
});
