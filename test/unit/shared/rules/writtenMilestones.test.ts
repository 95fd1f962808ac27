import { expect, test } from 'vitest';
import { writtenEvents } from '#build/kinds/labelledEvents.ts';
import { bySource, judgedMilestones } from '#build/kinds/proposedMilestones.ts';
import { UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import { proposedAmong } from '#shared/rules/likelyMilestones.ts';

// They are among what the weights were learnt from: this holds what is promised of timelines known to the program.
test('of what is proposed in the 44 written timelines nine in ten are right, and half of what there is gets proposed', () => {
  const judged = bySource(writtenEvents()).flatMap((source) =>
    judgedMilestones(source, (events) => proposedAmong(events, UNKNOWN_MILESTONES)),
  );
  const proposed = judged.filter(({ title }) => title !== null);
  const right = judged.filter(({ isRight }) => isRight).length;
  expect(right / proposed.length).toBeGreaterThan(0.9);
  expect(right / judged.filter(({ isLabelled }) => isLabelled).length).toBeGreaterThan(0.5);
});
