import { describe, expect, it } from 'vitest';
import { pasted, told } from '#test/support/readTimeline.ts';

/** Each event as its time, who wrote, and the words. */
function posts(...lines: readonly string[]): readonly string[] {
  return pasted(lines).events.map(
    ({ occurredAt, actor, title, detail }) =>
      `${occurredAt?.slice(11, 16)} ${actor ?? '–'}: ${title}${detail === undefined ? '' : ` / ${detail}`}`,
  );
}

describe('a conversation copied out of a chat', () => {
  it('has a name, a time below it, and what was written below that', () => {
    expect(
      posts(
        'Sam Lee',
        '  2:54 PM',
        'Restarting the workers now',
        'and the queue as well',
        'Kim Park',
        '  3:01 PM',
        'Rolled back',
      ),
    ).toEqual([
      '14:54 Sam Lee: Restarting the workers now / and the queue as well',
      '15:01 Kim Park: Rolled back',
    ]);
  });

  it.each(['standup moved to  3:00 PM', 'next update at  15:00', 'nächstes Update um  15:00'])(
    'has sentences that end with a time, which nobody is called: %s',
    (sentence) => {
      expect(posts('Sam Lee  2:54 PM', 'blank labels', sentence, '', 'Kim Park  2:58 PM', 'Looking')).toEqual(
        [`14:54 Sam Lee: blank labels / ${sentence}`, '14:58 Kim Park: Looking'],
      );
    },
  );

  it.each([
    '@support-anna uploaded a file: tickets.png',
    'Anna Lind shared 2 images',
    'sam.lee pinned a message to this channel.',
    'Anna Lind joined #incident-12',
  ])('says itself who did something in it, which is nobody’s words: %s', (line) => {
    const lines = ['[21:12] @jonas.berg: published at 19:52', line, '[22:07] @tomas.lind: pool is out'];
    const read = pasted(lines);
    expect(read.events.map(({ title }) => title)).toEqual(['published at 19:52', 'pool is out']);
    expect(read.notUnderstood.map(({ text }) => text)).toEqual([line]);
    expect(posts('Sam Lee  2:54 PM', 'Restarting', line, 'Kim Park  3:01 PM', 'Done')).toEqual([
      '14:54 Sam Lee: Restarting',
      '15:01 Kim Park: Done',
    ]);
  });

  it.each(['Anna joined the call', 'Anna uploaded the fix', 'we shared the graph with the vendor'])(
    'has what people did elsewhere in their words: %s',
    (line) => {
      expect(pasted(['[21:12] @jonas.berg: published', line, '[22:07] @sam: out']).notUnderstood).toEqual([]);
    },
  );

  it('has a name and a time in one line', () => {
    const read = ['14:54 Sam Lee: Restarting now', '15:01 Kim Park: Rolled back'];
    const between = (separator: string, end = '') => [
      `Sam Lee${separator}2:54 PM${end}`,
      'Restarting now',
      '',
      `Kim Park${separator}3:01 PM${end}`,
      'Rolled back',
    ];
    expect(posts(...between('  '))).toEqual(read);
    expect(posts(...between(' [', ']'))).toEqual(read);
    expect(posts(...between(', '))).toEqual(read);
  });

  it('goes on with the same person where only a time stands, in the same half of the day', () => {
    expect(
      posts(
        'Sam Lee',
        '  11:58 AM',
        'Looking',
        '11:59',
        'Still looking',
        '12:03',
        'Found it',
        '[1:10 PM]',
        'Over',
      ),
    ).toEqual([
      '11:58 Sam Lee: Looking',
      '11:59 Sam Lee: Still looking',
      '12:03 Sam Lee: Found it',
      '13:10 Sam Lee: Over',
    ]);
  });

  it('goes from day to day by the lines between the days', () => {
    const { events } = pasted([
      'Sam Lee  11:54 PM',
      'Looking',
      'Wednesday, March 11th',
      'Kim Park  12:10 AM',
      'Found it',
    ]);
    expect(events.map(({ occurredAt }) => occurredAt?.slice(0, 16))).toEqual([
      '2026-03-10T23:54',
      '2026-03-11T00:10',
    ]);
  });

  it('keeps names as they are written in a post, and marks of bots and moods out of the name', () => {
    expect(posts('Deploy Bot APP  09:14', '@kim please look', 'Sam Lee :palm_tree:  09:15', 'on it')).toEqual(
      ['09:14 –: @kim please look', '09:15 Sam Lee: on it'],
    );
  });

  it('keeps quoted logs as part of the post', () => {
    const [first] = pasted([
      'Sam Lee  09:14',
      'This is odd:',
      '```',
      '09:13:58 ERROR no route',
      '```',
      'any idea?',
    ]).events;
    expect(first?.detail).toBe('```\n09:13:58 ERROR no route\n```\nany idea?');
  });

  it('leaves a name without a post among the lines that were not understood', () => {
    const { events, notUnderstood } = pasted(['Sam Lee  09:14', 'Kim Park  09:15', 'on it']);
    expect(events).toHaveLength(1);
    expect(notUnderstood).toEqual([{ line: 1, text: 'Sam Lee  09:14' }]);
  });
});

describe('what only looks like a conversation', () => {
  it('is a time alone in its line, with the text below', () => {
    expect(told(pasted(['14:18', 'Alarm fires', '14:25', 'On-call acknowledges']))).toEqual([
      '2026-03-10T14:18 Alarm fires',
      '2026-03-10T14:25 On-call acknowledges',
    ]);
  });

  it('is a heading above times', () => {
    expect(told(pasted(['Timeline', '14:18 Alarm fires', '14:25 On-call acknowledges']))).toEqual([
      '2026-03-10T14:18 Alarm fires',
      '2026-03-10T14:25 On-call acknowledges',
    ]);
  });
});
