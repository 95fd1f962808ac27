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

test('what counts is a question: each that is answered makes it one less', () => {
  const whole = wordsWith(buildAction('Add a limit', { doneWhen: 'A test fails above it' }));
  const {
    owner: _owner,
    due: _due,
    ...bare
  } = buildAction('Add a limit', { doneWhen: 'A test fails above it' });
  expect(missingIn(wordsWith(bare))).toBe(missingIn(whole) + 2);
  expect(missingIn(wordsWith({ ...bare, owner: 'Ana' }))).toBe(missingIn(whole) + 1);
  expect(questionedIn(wordsWith(bare))).toBe(questionedIn(whole));
});
