import { expect, test } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
import { GUIDE_WHEN_TO_WRITE as GUIDE } from '#shared/domain/incident/trigger.ts';
import { decide } from '#shared/rules/decision/decide.ts';
import { type DecisionFacts, noFacts } from '#shared/rules/decision/decisionFacts.ts';
import { decisionWords, triggerOf } from '#shared/rules/decision/decisionWords.ts';
import { at } from '#test/support/incidents/buildIncident.ts';

const decided = (facts: Partial<DecisionFacts>, alike: number | null = null) =>
  decide({ ...noFacts('UTC'), ...facts }, GUIDE, alike);

test('a yes says what was met and why', () => {
  const decision = decided({ downMinutes: 23, usersPercent: 4.2, said: { 'data-loss': true } });
  expect(decisionWords(decision, GUIDE)).toEqual({
    verdict: 'Yes, write a postmortem.',
    reasons: [
      'Customers were down for more than 5 minutes: 23 min.',
      'Data was lost, any amount.',
      'It affected more than 1% of users for more than 5 minutes: 4.2% of users for 23 min.',
    ],
  });
});

test('a no says that nothing was met, and what it took for no', () => {
  const { verdict, reasons } = decisionWords(decided({ downMinutes: 3 }), GUIDE);
  expect(verdict).toBe('No, none is needed.');
  expect(reasons.join()).toContain('What was not said counts as not met.');
});

test('while nothing was said there is no answer', () => {
  expect(decisionWords(decided({}, 0), GUIDE).verdict).toBe('Say what you know.');
});

test('words name the team’s own bounds', () => {
  const when = { ...GUIDE, criteria: { ...GUIDE.criteria, downtimeMinutes: 1, repeatDays: 90 } };
  const decision = decide({ ...noFacts('UTC'), downMinutes: 2 }, when, 1);
  expect(decisionWords(decision, when).reasons).toEqual([
    'Customers were down for more than 1 minute: 2 min.',
    'The same type of failure, twice in 90 days: 1 alike in the library.',
  ]);
});

test('an incident keeps what was met, the threshold as it read, and which incidents were alike', () => {
  const facts = { decision: decided({ downMinutes: 23, usersPercent: 4.2 }, 1), when: GUIDE };
  const at1 = at('2026-03-11T09:00:00Z');
  expect(triggerOf({ ...facts, note: ' Press asked. ', alike: [toId('before')], at: at1 })).toEqual({
    criteria: ['downtime', 'repeated'],
    note: 'Press asked.',
    decidedAt: at1,
    metThreshold: 'more than 1% of users for more than 5 minutes',
    repeats: ['before'],
  });
});

test('written all the same, it keeps that it was decided, and no reason that is none', () => {
  const decision = decided({ downMinutes: 1, said: { repeated: false } }, 1);
  const kept = triggerOf({
    decision,
    when: GUIDE,
    note: '',
    alike: [toId('x')],
    at: at('2026-03-11T09:00:00Z'),
  });
  expect(kept).toEqual({ criteria: [], decidedAt: '2026-03-11T09:00:00Z' });
});
