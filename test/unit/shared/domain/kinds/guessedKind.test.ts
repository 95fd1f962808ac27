import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVENT_KINDS } from '#shared/domain/incident/timelineEvent.ts';
import { askedKind, guessedKind } from '#shared/domain/kinds/guessedKind.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

test.each([
  ['PagerDuty alert fires to on-call', 'detection', 'alert'],
  ['Rolled back to the build of Tuesday', 'action', 'Rolled back'],
  ['Investigating why only small instances fail', 'diagnosis', 'Investigating'],
  ['Logins work again, all clear', 'recovery', 'work again'],
  ['Alert fires', 'detection', 'Alert'],
  ['Service restored', 'recovery', 'restored'],
] as const)('“%s” is taken for %s because of “%s”', (words, kind, because) => {
  expect(guessedKind(words)).toEqual({ kind, because });
});

test.each(['Coffee', '', 'Hm', 'The second half', '10 %'])('“%s” leaves its kind open', (words) => {
  expect(guessedKind(words)).toBeNull();
});

test.each([
  'CDN dashboards are all green here',
  'graphs look fine from my side',
  'Status page still shows green',
])('a look at a screen is no recovery of the incident: “%s”', (words) => {
  expect(guessedKind(words)?.kind ?? askedKind(words)).not.toBe('recovery');
});

test.each([
  'We are continuing to investigate this issue.',
  'Status: Investigating. We are looking into slow uploads.',
  'can somebody from storage have a look?',
])('what is told to others about an investigation is shown as no diagnosis: “%s”', (words) => {
  expect(guessedKind(words)?.kind).not.toBe('diagnosis');
  expect(guessedKind(words, 'middle')?.kind).not.toBe('diagnosis');
});

test.each(['A fix has been implemented and we are monitoring the results.', 'Half of the restore is done'])(
  'what tells two things or neither leaves its kind open: “%s”',
  (words) => {
    expect(guessedKind(words, 'late')).toBeNull();
  },
);

test('a screen that is green again tells of one', () => {
  expect(guessedKind('Dashboards are green again, logins recovered')?.kind).toBe('recovery');
});

test.each([
  ['Backfill of 212 failed orders started', 'action'],
  ['I delete the staging files', 'action'],
  ['I open an incident', 'communication'],
  ['checkout gives 500', 'signal'],
  ['Login answers 503', 'signal'],
] as const)('of “%s” it claims or asks whether it is %s', (words, kind) => {
  expect(guessedKind(words)?.kind ?? askedKind(words)).toBe(kind);
});

test.each([
  'disk of orders-db-1 at 84 %, no alert',
  'Nobody was paged',
  'Feed is 402 GB',
  'Ticket with 503 rows',
])('where nothing called anybody, and of a number that is no answer, it claims nothing: “%s”', (words) => {
  expect(guessedKind(words)?.kind).not.toBe('detection');
  expect(guessedKind(words)?.kind).not.toBe('signal');
});

test.each(['The shop is not reachable', 'Latency remains above normal', 'no cache available'])(
  'what is not well is no recovery: “%s”',
  (words) => {
    expect(guessedKind(words)?.kind ?? askedKind(words)).not.toBe('recovery');
  },
);

test('of the sample most kinds that are shown are right', () => {
  const shown = sampleIncident().timeline.flatMap(({ title, kind }) => {
    const guess = guessedKind(title);
    return guess === null ? [] : [guess.kind === kind];
  });
  expect(shown.length).toBeGreaterThan(2);
  expect(shown.filter(Boolean).length).toBeGreaterThanOrEqual(shown.length * 0.75);
});

test('the words that suggest a kind stand in the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('alert', 'rolled back', 'İ is back'),
      (text, words) => {
        const written = `${text} ${words} ${text}`;
        const guess = guessedKind(written);
        if (guess === null) return;
        expect(EVENT_KINDS).toContain(guess.kind);
        expect(written).toContain(guess.because);
        expect(guess.because).not.toBe('');
      },
    ),
  );
});
