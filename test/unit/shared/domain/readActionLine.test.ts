import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { ActionLineContext } from '#shared/domain/items/actionLineFacts.ts';
import { readActionLine } from '#shared/domain/items/readActionLine.ts';
import { isProgram } from '#shared/names/programNames.ts';
import { expectInProportion } from '#test/support/inProportion.ts';

const context: ActionLineContext = {
  today: { year: 2026, month: 3, day: 2 },
  people: ['Mina Park', 'sre', 'Lisa'],
  isProgram,
};

describe('a line that says who, by when and how urgent', () => {
  it.each([
    [
      'Alert when the pool is 80 % used. Sarah, 14 March, P0.',
      { title: 'Alert when the pool is 80 % used', owner: 'Sarah', due: '2026-03-14', priority: 'P0' },
    ],
    ['Cap the pool, P1, by 2026-04-02', { title: 'Cap the pool', priority: 'P1', due: '2026-04-02' }],
    ['Add a limit — Ana Sousa — in 2 weeks', { title: 'Add a limit', owner: 'Ana Sousa', due: '2026-03-16' }],
    ['Write the runbook, mina park', { title: 'Write the runbook', owner: 'Mina Park' }],
    ['Write the runbook; SRE; detect', { title: 'Write the runbook', owner: 'SRE', type: 'detect' }],
    ['Rotate the key. @lee', { title: 'Rotate the key', owner: 'lee' }],
    [
      'Rotate the key, owner: Payments team, p2',
      { title: 'Rotate the key', owner: 'Payments team', priority: 'P2' },
    ],
    [
      'Rotate the key. Payments team, tomorrow',
      { title: 'Rotate the key', owner: 'Payments team', due: '2026-03-03' },
    ],
    ['Stop. Look. Listen. P3', { title: 'Stop. Look. Listen', priority: 'P3' }],
    [
      'Cap the pool. Lisa, March 14, 2026, P0',
      { title: 'Cap the pool', owner: 'Lisa', due: '2026-03-14', priority: 'P0' },
    ],
    ['Cap the pool, Friday, 13 March', { title: 'Cap the pool', due: '2026-03-13' }],
    ['Cap the pool. 14. März. P1', { title: 'Cap the pool', due: '2026-03-14', priority: 'P1' }],
    [
      'Cap the pool (Lisa, 14 March, P0)',
      { title: 'Cap the pool', owner: 'Lisa', due: '2026-03-14', priority: 'P0' },
    ],
    ['Cap the pool. Lisa [P1]', { title: 'Cap the pool', owner: 'Lisa', priority: 'P1' }],
    ['Cap the pool. Lisa by 14 March', { title: 'Cap the pool', owner: 'Lisa', due: '2026-03-14' }],
    ['Cap the pool. @lee until 14 March', { title: 'Cap the pool', owner: 'lee', due: '2026-03-14' }],
    ['Cap the pool, Lisa and Mina Park', { title: 'Cap the pool', owner: 'Lisa and Mina Park' }],
    ['Cap the pool; owner Ana Sousa', { title: 'Cap the pool', owner: 'Ana Sousa' }],
    ['Cap the pool, mina', { title: 'Cap the pool', owner: 'mina' }],
    ['Cap the pool, Lisa Brandt', { title: 'Cap the pool', owner: 'Lisa Brandt' }],
    ['Cap the pool! Lisa, P2', { title: 'Cap the pool!', owner: 'Lisa', priority: 'P2' }],
    [
      'Cap the pool | Lisa | 14 March | P2',
      { title: 'Cap the pool', owner: 'Lisa', due: '2026-03-14', priority: 'P2' },
    ],
    ['Cap the pool\tLisa\tP2', { title: 'Cap the pool', owner: 'Lisa', priority: 'P2' }],
    ['Cap the pool -> Lisa', { title: 'Cap the pool', owner: 'Lisa' }],
    ['P0: cap the pool. Lisa', { title: 'cap the pool', owner: 'Lisa', priority: 'P0' }],
    ['[p1] Cap the pool', { title: 'Cap the pool', priority: 'P1' }],
    [
      'Cap the pool; owner: Lee; due: 14 March; priority: 1; type: detect',
      { title: 'Cap the pool', owner: 'Lee', due: '2026-03-14', priority: 'P1', type: 'detect' },
    ],
    ['Cap the pool, no later than 14 March', { title: 'Cap the pool', due: '2026-03-14' }],
    ['Move it to AWS, Lisa, P1', { title: 'Move it to AWS', owner: 'Lisa', priority: 'P1' }],
    ['Move it off Redis, Lisa, P1', { title: 'Move it off Redis', owner: 'Lisa', priority: 'P1' }],
  ])('%s', (line, action) => {
    expect(readActionLine(line, context)).toEqual(action);
  });
});

describe('a line that says no more than what is to be done', () => {
  it.each([
    'Alert when the pool is 80 % used.',
    'Move sessions to Redis, Kafka',
    'Compare Redis, Kafka, Postgres',
    'Ask whether P0 pages reach us',
    'Sarah, 14 March, P0'.split(',')[0] ?? '',
    'Test v1.2, v1.3',
    'Define levels, P0, P1',
    'Page on P0, P1',
    'Describe how we detect, repair',
    'Thank Mina, Lisa',
    'P1, P2 and P3 alerts page nobody',
    'Ask around. Owner of the pool decides',
    'Ask around. @lee knows more',
    'Ask what 05/03/2026 means, 05/03/2026',
    'Say who may page (and when)',
    'Put the limit into the runbook, soon',
    '',
  ])('“%s” is a title as it stands', (line) => {
    expect(readActionLine(line, context)).toEqual({ title: line });
  });

  it('takes no program beside a priority for an owner', () => {
    expect(readActionLine('Move sessions to Redis, Kafka, P0', context)).toEqual({
      title: 'Move sessions to Redis, Kafka',
      priority: 'P0',
    });
  });
});

describe('what could be a word stays in the title', () => {
  it.each([
    ['Upgrade Kafka. Redis, 14 March', { title: 'Upgrade Kafka. Redis', due: '2026-03-14' }],
    ['Compare Cassandra, Scylla, 14 March', { title: 'Compare Cassandra, Scylla', due: '2026-03-14' }],
    ['Cap the pool. Tom, Lisa, 14 March', { title: 'Cap the pool. Tom, Lisa', due: '2026-03-14' }],
    ['Page on P0, P1, Lisa', { title: 'Page on P0, P1', owner: 'Lisa' }],
    ['Cap the pool, Monday, in 2 weeks', { title: 'Cap the pool, Monday, in 2 weeks' }],
    ['Thank Tom, Lisa, then go home, P1', { title: 'Thank Tom, Lisa, then go home', priority: 'P1' }],
    [
      'Cap the pool, ask platform team, 14 March',
      { title: 'Cap the pool, ask platform team', due: '2026-03-14' },
    ],
  ])('%s', (line, action) => {
    expect(readActionLine(line, context)).toEqual(action);
  });
});

it('reads a date without a year near the given day, and counts from today all the same', () => {
  const later = {
    ...context,
    today: { year: 2026, month: 11, day: 29 },
    near: { year: 2026, month: 8, day: 7 },
  };
  expect(readActionLine('Cap the pool, 14 March', later).due).toBe('2026-03-14');
  expect(readActionLine('Cap the pool, 14 Jan', later).due).toBe('2027-01-14');
  expect(readActionLine('Cap the pool, in 2 weeks', later).due).toBe('2026-12-13');
});

it('reads what it read, written out again, as the same', () => {
  const title = fc
    .array(fc.constantFrom('alert', 'at', '80 %', 'v1.2', 'Redis', 'pool—', '(twice)', 'it’s'), {
      minLength: 1,
    })
    .map((words) => `Cap ${words.join(' ')} now`);
  const facts = fc.record(
    {
      owner: fc.constantFrom('Lisa', 'Mina Park', 'Ana Sousa', 'Lisa and Mina Park', 'Payments team'),
      due: fc.constant('2026-03-14'),
      priority: fc.constantFrom('P0', 'P1', 'P2', 'P3'),
      type: fc.constantFrom('prevent', 'detect', 'mitigate', 'repair', 'process', 'investigate'),
    },
    { requiredKeys: ['due'] },
  );
  fc.assert(
    fc.property(title, facts, fc.constantFrom('. ', '; ', ' — ', ' | '), (words, said, mark) => {
      const line = [words, ...Object.values(said)].join(mark);
      expect(readActionLine(line, context)).toEqual({ title: words, ...said });
    }),
  );
});

it('loses no word and makes up none', () => {
  const word = fc.constantFrom(
    'Alert',
    'at',
    '80 %',
    'Sarah',
    '14 March',
    'P0',
    '—',
    'detect',
    'e.g.',
    'ä,',
    '.',
    '(Lisa)',
    '2026',
    'Redis',
  );
  const mark = fc.constantFrom(' ', '. ', ', ', '; ', ' - ', ' | ', '! ');
  fc.assert(
    fc.property(fc.array(fc.tuple(word, mark), { maxLength: 8 }), (parts) => {
      const line = parts.flat().join('');
      const { title, due = '', ...facts } = readActionLine(line, context);
      const at = line.trim().indexOf(title);
      // What is not understood between two facts joins the title: no stretch of the line.
      fc.pre(at !== -1);
      const before = line.trim().slice(0, at);
      expect(before).toMatch(/^(?:P0 +[-—] +|)$/);
      const after = line.trim().slice(at + title.length);
      const rest = `${before} ${after}`.replace(/14 March/, '');
      const said = Object.values(facts).join(' ');
      expect(said.split(' ').filter((each) => !rest.includes(each))).toEqual([]);
      expect(due === '' || line.includes('14 March')).toBe(true);
      if (due === '' && said === '') expect(title).toBe(line.trim());
    }),
  );
});

test.each([
  // 2 March 2026 is a Monday.
  ['Monday', '2026-03-09'],
  ['friday', '2026-03-06'],
  ['next friday', '2026-03-06'],
  ['by this Wednesday', '2026-03-04'],
  ['friday next week', '2026-03-13'],
  ['next week', '2026-03-13'],
  ['in two weeks', '2026-03-16'],
  ['in a month', '2026-04-02'],
  ['end of week', '2026-03-06'],
  ['end of month', '2026-03-31'],
  ['by the end of next month', '2026-04-30'],
  ['EOQ', '2026-03-31'],
  ['end of the year', '2026-12-31'],
])('“%s” is read against today', (words, due) => {
  expect(readActionLine(`Alert 30 days before expiry. Lisa, ${words}, P1`, context)).toEqual({
    title: 'Alert 30 days before expiry',
    owner: 'Lisa',
    due,
    priority: 'P1',
  });
});

it('takes what it understands, and leaves the rest in the words', () => {
  expect(readActionLine('Alert 30 days before expiry. Lisa, sometime soon, P1', context)).toEqual({
    title: 'Alert 30 days before expiry, sometime soon',
    owner: 'Lisa',
    priority: 'P1',
  });
});

it.each([' ', '.', ' .', '\t', ', '])('a line with very many %j is read in proportion', (sign) => {
  expectInProportion((share) => readActionLine(`Alert ${sign.repeat(60_000 * share)}x`, context));
});
