import { expect, test } from 'vitest';
import { draftQuestion } from '#shared/domain/causes/causeQuestions.ts';
import { type CauseId, toId } from '#shared/domain/incident/ids.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause } from '#test/support/incidents/buildParts.ts';

const id = (text: string) => toId<CauseId>(text);

test('the next why is asked of the answer above it, or of the failure, without repeating it', () => {
  const incident = buildIncident({ failure: ' The API failed. ', causes: [buildCause('no limit!?')] });
  expect(draftQuestion(incident, null)).toBe('Why did this happen?');
  expect(draftQuestion(incident, id('no limit!?'))).toBe('Why did this happen?');
  expect(draftQuestion(buildIncident(), null)).toBe('Why?');
  expect(draftQuestion(incident, id('gone'))).toBe('Why?');
});

test.each([
  ['The database connection pool was exhausted.', 'Why was the database connection pool exhausted?'],
  ['because retries were not limited', 'Why were retries not limited?'],
  ['PagerDuty did not call', 'Why did PagerDuty not call?'],
  ['Customers could not check out', 'Why could customers not check out?'],
  ['Redis was full', 'Why was Redis full?'],
  ['the batch could run without a limit', 'Why could the batch run without a limit?'],
])('a plain sentence becomes a question: %s', (failure, question) => {
  expect(draftQuestion(buildIncident({ failure }), null)).toBe(question);
});

test.each([
  'a migration held 38 connections',
  'the job, which was new, was not limited',
  'the metric that was shown was wrong',
  'it was a Tuesday',
  '连接池耗尽',
  'نفدت الاتصالات',
  'was not set',
])('any other is asked about as a whole: %s', (failure) => {
  expect(draftQuestion(buildIncident({ failure }), null)).toBe('Why did this happen?');
});
