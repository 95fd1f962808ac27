import { describe, expect, it } from 'vitest';
import { uncoveredLines } from '#shared/import/draft/draftLines.ts';
import { draftOf, sourceOf } from '#test/support/imports/readInput.ts';

const DOCUMENT = [
  '# Checkout was down 2026-03-10',
  '',
  '## Summary',
  '',
  'It was down, see [the board][d].',
  '',
  '## Timeline (UTC)',
  '',
  '- 14:00 Alarm fires',
  '  ![queue](https://img.example/queue.png)',
  '- 14:10 Rolled back, see [the board][d] and [#4](https://git.example/4)',
  '',
  '  ```sql',
  '  select 1;',
  '  ```',
  '',
  '## Lessons learned',
  '',
  '- The [board] helps; so does [this page](https://wiki.example/p)',
  '',
  '[d]: https://board.example/1 "Board"',
  '[board]: https://board.example/2',
  '[old]: https://board.example/3',
].join('\n');

describe('addresses of a document', () => {
  const draft = draftOf(sourceOf(DOCUMENT));

  it('stay below the events whose words they are linked to, as do pictures and the language of code', () => {
    expect(draft.events.map(({ title, detail }) => [title, detail])).toEqual([
      ['Alarm fires', 'queue\nqueue: https://img.example/queue.png'],
      [
        'Rolled back, see the board and #4',
        '```sql\nselect 1;\n```\nthe board: https://board.example/1\n#4: https://git.example/4',
      ],
    ]);
  });

  it('stand where the text refers to them by a label, in Markdown and in plain text', () => {
    expect(draft.summary?.value).toBe('It was down, see [the board](https://board.example/1).');
    expect(draft.lessons.map(({ value }) => value)).toEqual([
      'The board (https://board.example/2) helps; so does this page (https://wiki.example/p)',
    ]);
  });

  it('that nothing refers to are left out by that name', () => {
    expect(draft.leftOut.map(({ text, reason }) => [text, reason.one])).toEqual([
      ['[old]: https://board.example/3', 'address that nothing refers to'],
    ]);
    expect(uncoveredLines(draft)).toEqual([]);
  });
});

it('a web page keeps the addresses of its pictures, the language of its code, and a title of its own', () => {
  const draft = draftOf(
    sourceOf(
      '<html><head><title>INC-42 – Wiki</title></head><body><h1>Checkout was down</h1><h2>Timeline</h2><ul>' +
        '<li>2026-05-04 10:01 UTC Alarm <img alt="queue" src="https://img.example/q.png"/></li>' +
        '<li>10:05 Fixed<pre><code class="language-sql">select 1;</code></pre></li></ul></body></html>',
    ),
  );
  expect(draft.title?.value).toBe('Checkout was down');
  expect(draft.events.map(({ detail }) => detail)).toEqual([
    'queue: https://img.example/q.png',
    '```sql\nselect 1;\n```',
  ]);
  expect(draft.leftOut.map(({ text, reason }) => [text, reason.one])).toEqual([
    ['INC-42 – Wiki', 'title of the page beside its heading'],
  ]);
  expect(uncoveredLines(draft)).toEqual([]);
});
