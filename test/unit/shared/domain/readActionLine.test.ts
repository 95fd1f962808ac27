import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ActionLineContext, readActionLine } from '#shared/domain/items/readActionLine.ts';

const context: ActionLineContext = { today: { year: 2026, month: 3, day: 2 }, people: ['Mina Park', 'sre'] };

describe('a line that says who, by when and how urgent', () => {
  it.each([
    [
      'Alert when the pool is 80 % used. Sarah, 14 March, P0.',
      { title: 'Alert when the pool is 80 % used', owner: 'Sarah', due: '2026-03-14', priority: 'P0' },
    ],
    ['Cap the pool, P1, by 2026-04-02', { title: 'Cap the pool', priority: 'P1', due: '2026-04-02' }],
    ['Add a limit — Ana Sousa — in 2 weeks', { title: 'Add a limit', owner: 'Ana Sousa', due: '2026-03-16' }],
    ['Write the runbook, mina park', { title: 'Write the runbook', owner: 'Mina Park' }],
    ['Write the runbook; SRE; detect', { title: 'Write the runbook', owner: 'sre', type: 'detect' }],
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
  );
  const mark = fc.constantFrom(' ', '. ', ', ', '; ', ' - ');
  fc.assert(
    fc.property(fc.array(fc.tuple(word, mark), { maxLength: 8 }), (parts) => {
      const line = parts.flat().join('');
      const { title, due = '', ...facts } = readActionLine(line, context);
      expect(line.trim().startsWith(title)).toBe(true);
      const rest = line
        .trim()
        .slice(title.length)
        .replace(/14 March/, '');
      const said = Object.values(facts).join(' ');
      expect(said.split(' ').filter((each) => !rest.includes(each))).toEqual([]);
      expect(due === '' || line.includes('14 March')).toBe(true);
      if (due === '' && said === '') expect(title).toBe(line.trim());
    }),
  );
});
