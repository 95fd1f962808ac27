import { expect, test } from 'vitest';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import { readiness } from '#shared/readiness/readiness.ts';
import { readinessWords } from '#shared/readiness/readinessWords.ts';
import { buildAction } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

function wordsWith(...actions: readonly ActionItem[]): string {
  const incident = { ...sampleIncident(), actions };
  return readinessWords(readiness(incident).open, incident);
}

const missingIn = (words: string) => Number(/(\d+) missing/.exec(words)?.[1] ?? 0);
const questionedIn = (words: string) => Number(/(\d+) to look at/.exec(words)?.[1] ?? 0);

test('an action counts once, however many of its fields are asked about', () => {
  const whole = wordsWith(buildAction('Add a limit', { doneWhen: 'A test fails above it' }));
  const asked = wordsWith(buildAction('limit'));
  expect(questionedIn(asked)).toBe(questionedIn(whole) + 1);
  const { owner: _owner, due: _due, ...bare } = buildAction('limit');
  const lacking = wordsWith(bare);
  expect(missingIn(lacking)).toBe(missingIn(whole) + 1);
  expect(questionedIn(lacking)).toBe(questionedIn(whole));
});
