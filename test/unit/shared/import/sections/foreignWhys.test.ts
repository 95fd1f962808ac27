import { describe, expect, it } from 'vitest';
import { uncoveredLines } from '#shared/import/draft/draftLines.ts';
import type { ImportDraft } from '#shared/import/draft/importDraft.ts';
import { draftOf, sourceOf } from '#test/support/imports/readInput.ts';

const document = (...lines: readonly string[]) =>
  draftOf(
    sourceOf(['# Checkout was down', '', '## Summary', '', 'It was down.', '', ...lines, ''].join('\n')),
  );

/** Each answer with how deep it lies, and what was asked. */
function chain({ causes }: ImportDraft): readonly string[] {
  const depths: number[] = [];
  return causes.map(({ value: { parent, question, answer } }) => {
    const depth = parent === null ? 0 : (depths[parent] ?? 0) + 1;
    depths.push(depth);
    return `${depth} ${question === '' ? '–' : question} ${answer}`;
  });
}

const POOL = ['0 Why did it fail? The pool was empty.', '1 Why was it empty? A query was slow.'];
const ANSWERS = ['0 – The pool was empty.', '1 – A query was slow.'];

describe('the five whys of a document that Debrief did not write', () => {
  it.each([
    [
      'questions and answers in numbered items',
      ['## 5 Whys', '', '1. Why did it fail? The pool was empty.', '2. Why was it empty? A query was slow.'],
      POOL,
    ],
    [
      'answers below their questions',
      [
        '## Five Whys',
        '',
        '**Why did it fail?**',
        'Because the pool was empty.',
        '',
        '**Why was it empty?**',
        'Because a query was slow.',
      ],
      POOL.map((line) => line.replace('The pool', 'the pool').replace('A query', 'a query')),
    ],
    [
      'numbers of whys',
      ['## 5 Whys', '', '- **Why 1:** The pool was empty.', '- **Why 2:** A query was slow.'],
      ANSWERS,
    ],
    [
      'numbers above their answers',
      ['## 5 Whys', '', 'Why 1', 'The pool was empty.', '', 'Why 2', 'A query was slow.'],
      ANSWERS,
    ],
    [
      'paragraphs with numbers of whys',
      ['## 5 whys analysis', '', 'Why #1: The pool was empty.', '', 'Why #2: A query was slow.'],
      ANSWERS,
    ],
    ['answers alone', ['## The Five Whys', '', '1. The pool was empty.', '2. A query was slow.'], ANSWERS],
    [
      'items within items',
      [
        '## 5 Whys',
        '',
        '- Why did it fail?',
        '  - The pool was empty.',
        '    - Why was it empty?',
        '      - A query was slow.',
      ],
      POOL,
    ],
    [
      'headings',
      [
        '## 5 Whys',
        '',
        '### 1. Why did it fail?',
        '',
        'The pool was empty.',
        '',
        '### 2. Why was it empty?',
        '',
        'A query was slow.',
      ],
      POOL,
    ],
    [
      'a table',
      [
        '## 5 Whys',
        '',
        '| # | Why? | Because |',
        '| --- | --- | --- |',
        '| 1 | Why did it fail? | The pool was empty. |',
        '| 2 | Why was it empty? | A query was slow. |',
      ],
      POOL,
    ],
    [
      'a table of answers',
      [
        '## 5 Whys',
        '',
        '| Why | Answer |',
        '| --- | --- |',
        '| Why 1 | The pool was empty. |',
        '| Why 2 | A query was slow. |',
      ],
      ANSWERS,
    ],
    [
      'whys below the root cause',
      [
        '## Root cause',
        '',
        '- Why did it fail? The pool was empty.',
        '- Why was it empty? A query was slow.',
      ],
      POOL,
    ],
    [
      'a bare why',
      ['## 5 Whys', '', '- Why? The pool was empty.', '- Why? A query was slow.'],
      ['0 Why? The pool was empty.', '1 Why? A query was slow.'],
    ],
    [
      'questions that begin otherwise',
      ['## 5 Whys', '', 'Q1: What emptied it? The pool was empty.', '', 'Q2: How come? A query was slow.'],
      ['0 What emptied it? The pool was empty.', '1 How come? A query was slow.'],
    ],
  ])('%s', (_name, lines, wanted) => {
    const draft = document(...lines);
    expect(chain(draft)).toEqual(wanted);
    expect(draft.leftOut).toEqual([]);
    expect(uncoveredLines(draft)).toEqual([]);
  });

  it('has a chain for each heading, and branches where a question has several answers', () => {
    const draft = document(
      '## 5 Whys',
      '',
      '### Why it happened',
      '1. Why did it fail?',
      '   - The pool was empty.',
      '   - The retry loop had no end.',
      '',
      '### Why it was detected late',
      '1. Why was nobody paged? No alarm watched the pool.',
    );
    expect(chain(draft)).toEqual([
      '0 Why did it fail? The pool was empty.',
      '0 Why did it fail? The retry loop had no end.',
      '0 Why was nobody paged? No alarm watched the pool.',
    ]);
    expect(draft.causes.map(({ value }) => value.kind)).toEqual(['occurrence', 'occurrence', 'detection']);
  });

  it('keeps a question that nobody answered, and the problem as what failed', () => {
    const draft = document(
      '## 5 Whys',
      '',
      '**Problem:** Checkout was down.',
      '',
      '1. Why did it fail? The pool was empty.',
      '2. Why was it empty?',
    );
    expect(draft.failure?.value).toBe('Checkout was down.');
    expect(chain(draft)).toEqual(['0 Why did it fail? The pool was empty.', '1 Why was it empty? ']);
    expect(draft.leftOut).toEqual([]);
  });

  it('leaves other sentences of the root cause in its text', () => {
    const draft = document(
      '## Root cause',
      '',
      'A pool without limits.',
      '',
      '- Why did it fail? The pool was empty.',
      '- Why was it empty? A query was slow.',
    );
    expect(draft.rootCause?.value).toBe('A pool without limits.');
    expect(chain(draft)).toEqual(POOL);
  });

  it('reads a paragraph that asks and answers again and again', () => {
    const draft = document(
      '## Root cause',
      '',
      'Why did it fail? Because the pool was empty. It has ten places. Why was it empty? A query was slow.',
    );
    expect(chain(draft)).toEqual([
      '0 Why did it fail? the pool was empty. It has ten places.',
      '1 Why was it empty? A query was slow.',
    ]);
    expect(draft.rootCause).toBeNull();
    expect(uncoveredLines(draft)).toEqual([]);
  });

  it('is no chain where one rhetorical question stands in a text', () => {
    const draft = document('## Root cause', '', 'Why did it fail? Nobody knows for sure, and it went on.');
    expect(draft.causes).toEqual([]);
    expect(draft.rootCause?.value).toContain('Nobody knows');
  });

  it.each([
    ['German', '5-Warum-Analyse', 'Warum fiel es aus? Der Pool war leer.'],
    ['French', 'Les 5 pourquoi', 'Pourquoi est-ce tombé en panne ? Le pool était vide.'],
    ['Spanish', 'Los 5 porqués', '¿Por qué falló? El pool estaba vacío.'],
    ['Portuguese', 'Os 5 porquês', 'Por que falhou? O pool estava vazio.'],
    ['Italian', 'I 5 perché', 'Perché è fallito? Il pool era vuoto.'],
    ['Dutch', '5x waarom', 'Waarom faalde het? De pool was leeg.'],
    ['Polish', '5 dlaczego', 'Dlaczego zawiodło? Pula była pusta.'],
    ['Swedish', 'Fem varför', 'Varför föll det? Poolen var tom.'],
    ['Japanese', 'なぜなぜ分析', 'なぜ止まったのか？ プールが空だった。'],
    ['Korean', '5 Whys 분석', '왜 멈췄는가? 풀이 비어 있었다.'],
    ['Chinese', '五个为什么', '为什么停机？连接池空了。'],
  ])('in %s', (_language, heading, line) => {
    const draft = document(`## ${heading}`, '', `1. ${line}`, `2. ${line}`);
    expect(draft.causes.map(({ value }) => value.parent)).toEqual([null, 0]);
    const [first] = draft.causes;
    expect(`${first?.value.question} ${first?.value.answer}`.replace(/\s/g, '')).toBe(
      line.replace(/\s/g, ''),
    );
  });
});

it.each([
  ['Los cinco porqués', 'Por qué se cayó el servicio', 'Por qué se llenó el disco'],
  ['Five whys', 'Why did the service fail', 'Why did the disk fill up'],
  ['Les 5 pourquoi', 'Pourquoi le service est tombé', 'Pourquoi le disque était plein'],
])('a line asks why also without a question mark: %s', (name, first, second) => {
  const draft = draftOf(sourceOf(['# Outage', '', `## ${name}`, '', first, 'one', second, 'two'].join('\n')));
  expect(chain(draft)).toEqual([`0 ${first} one`, `1 ${second} two`]);
});
