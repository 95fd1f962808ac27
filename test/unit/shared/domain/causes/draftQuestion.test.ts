import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftQuestion } from '#shared/domain/causes/causeQuestions.ts';
import { type CauseId, toId } from '#shared/domain/incident/ids.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause } from '#test/support/incidents/buildParts.ts';

const id = (text: string) => toId<CauseId>(text);

test('the next why is asked of the answer above it, or of the failure, without repeating it', () => {
  const incident = buildIncident({ failure: ' Reboots all night. ', causes: [buildCause('no limit!?')] });
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
  ['The certificate expired.', 'Why did the certificate expire?'],
  ['The certificate expired on two gateways', 'Why did the certificate expire on two gateways?'],
  ['a migration held 38 connections', 'Why did a migration hold 38 connections?'],
  ['No alert fired', 'Why did no alert fire?'],
  ['The alert rules failed on two gateways', 'Why did the alert rules fail on two gateways?'],
  ['The proxy dropped connections', 'Why did the proxy drop connections?'],
  ['The pool had no limit', 'Why did the pool have no limit?'],
  ['Retries stopped for 5 minutes', 'Why did retries stop for 5 minutes?'],
  ['Every card payment failed', 'Why did every card payment fail?'],
  ['The certificate of the gateway had expired', 'Why had the certificate of the gateway expired?'],
  ['the batch could run without a limit', 'Why could the batch run without a limit?'],
])('a plain sentence becomes a question: %s', (failure, question) => {
  expect(draftQuestion(buildIncident({ failure }), null)).toBe(question);
});

test.each([
  'Ben forgot to renew the certificate',
  'Ben restarted the gateway',
  'the engineer forgot the certificate',
  'The job started by cron failed',
  'The shared pool ran dry',
  'The alert counts failed logins over all data centres together',
  'The certificate had expired and nobody saw it',
  'Ben had renewed the certificate',
  'The pool had run out',
  'The change we made broke it',
  'After the deploy the pool filled',
  'The job failed because of the disk',
  'the job, which was new, was not limited',
  'the metric that was shown was wrong',
  'it was a Tuesday',
  '连接池耗尽',
  'نفدت الاتصالات',
  'was not set',
  'The trust bundle is part of the image and was not rebuilt',
  'The pool was full and rejected new requests',
])('any other is asked about as a whole: %s', (failure) => {
  expect(draftQuestion(buildIncident({ failure }), null)).toBe('Why did this happen?');
});

test('no words make a question with two auxiliaries, or one that loses a word', () => {
  const word = fc.constantFrom(
    ...'the a our no pool certificate Ben was were had has did could will been expired held ran by to not never filled and it 38'.split(
      ' ',
    ),
  );
  const AUXILIARY = '(?:was|were|is|are|had|has|have|did|do|does|could|can|will|would)';
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
      const question = draftQuestion(buildIncident({ failure: words.join(' ') }), null);
      expect(question).toMatch(/^Why (?:did|was|were|could|will|had) .+\?$/);
      if (question === 'Why did this happen?') return;
      expect(question).not.toMatch(
        new RegExp(`^Why ${AUXILIARY} (?:the |a |our |no )?${AUXILIARY}(?: |\\?)`),
      );
      const asked = question.split(' ').length - 1;
      expect([words.length, words.length + 1]).toContain(asked);
    }),
  );
});
