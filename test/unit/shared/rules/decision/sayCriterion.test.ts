import { expect, test } from 'vitest';
import { GUIDE_WHEN_TO_WRITE as when } from '#shared/domain/incident/trigger.ts';
import { sayCriterion } from '#shared/rules/decision/criterionWords.ts';
import { noFacts } from '#shared/rules/decision/decisionFacts.ts';

const facts = { ...noFacts('UTC'), downMinutes: 23 };

test('a word against what is computed is kept, and taken back by the other tick', () => {
  const not = sayCriterion(facts, { criterion: 'downtime', isMet: false, when, alike: null });
  expect(not.said).toEqual({ downtime: false });
  expect(sayCriterion(not, { criterion: 'downtime', isMet: true, when, alike: null }).said).toEqual({});
});

test('a tick that is undone leaves no word, so that facts that come later count', () => {
  const ticked = sayCriterion(noFacts('UTC'), { criterion: 'downtime', isMet: true, when, alike: null });
  const undone = sayCriterion(ticked, { criterion: 'downtime', isMet: false, when, alike: null });
  expect(ticked.said).toEqual({ downtime: true });
  expect(undone).toEqual(noFacts('UTC'));
});

test('words on other criteria stay', () => {
  const said = { revenue: true };
  const next = sayCriterion({ ...facts, said }, { criterion: 'repeated', isMet: false, when, alike: 1 });
  expect(next.said).toEqual({ revenue: true, repeated: false });
});
