import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSentences } from '#shared/rules/countSentences.ts';

const EXAMPLES: readonly (readonly [sentences: number, text: string])[] = [
  [0, ''],
  [0, ' \n\n '],
  [0, '—'],
  [1, 'No full stop here'],
  [1, 'Checkout was down.'],
  [2, 'Checkout was down. Search was slow.'],
  [2, 'The pool was full. nginx returned 503s.'],
  [2, 'It began at 14:23 UTC. The API failed.'],
  [1, 'Availability fell to 99.94 percent.'],
  [1, 'Version 2.3.1 of api.example.com was rolled back.'],
  [1, 'Some clients, e.g. the mobile app, retried.'],
  [1, 'Paging (approx. 2 min late) reached the on-call.'],
  [1, 'The job runs at 3 a.m. every Monday.'],
  [2, 'The job ran at 3 a.m. Nobody was awake.'],
  [2, 'We lost orders, carts, etc. Support heard first.'],
  [1, 'See https://status.example.com/a.b?c=1.5 for the page'],
  [2, 'See https://status.example.com/a.b. Then read on.'],
  [1, 'It waited... and waited… then gave up.'],
  [2, 'It waited... Then it gave up.'],
  [2, 'Why? Because the pool was full!'],
  [1, 'Really?!'],
  [2, 'He said “it is down.” The room agreed.'],
  [2, 'It was **down.** It came back.'],
  [1, 'Run `a. B. C.` first.'],
  [1, 'Ticket no. 5 and J. Smith’s note agree.'],
  [3, '- one\n- two.\n- three'],
  [2, '1. First the pool filled\n2. Then requests failed'],
  [2, 'A paragraph\n\nAnother one'],
  [1, 'One sentence\nover two lines.'],
  [2, '# Heading\nText below it.'],
  [2, 'データベースが落ちた。復旧した。'],
];

describe('countSentences', () => {
  it.each(EXAMPLES)('counts %i in %j', (sentences, text) => {
    expect(countSentences(text)).toBe(sentences);
  });

  it('counts plain sentences exactly, however many there are', () => {
    const sentence = fc.constantFrom(
      'The API failed.',
      'Was it slow?',
      'Users saw 503s!',
      'It ended at 14:46 UTC.',
    );
    fc.assert(
      fc.property(
        fc.array(sentence, { maxLength: 12 }),
        fc.constantFrom(' ', '\n', '  ', '\n\n'),
        (all, gap) => {
          expect(countSentences(all.join(gap))).toBe(all.length);
        },
      ),
    );
  });

  it('answers for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => countSentences(text) >= 0));
  });
});
