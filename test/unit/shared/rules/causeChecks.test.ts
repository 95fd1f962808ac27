import { describe, expect, test } from 'vitest';
import { causesInOrder } from '#shared/domain/causes/causeTree.ts';
import { type CauseId, toId } from '#shared/domain/incident/ids.ts';
import { canStopAt, causeChecks, checksOfCause } from '#shared/rules/causeChecks.ts';
import type { CauseRule } from '#shared/rules/causes/causeCheck.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const id = (text: string) => toId<CauseId>(text);

function rulesFor(answer: string): readonly CauseRule[] {
  const incident = buildIncident({
    causes: [buildCause('x', null, { answer, question: 'Why did it happen?' })],
  });
  const attendees = ['Sarah Okafor', 'Will'].map((name) => ({
    id: toId<never>(name),
    name,
    role: '',
    present: true,
  }));
  return causeChecks({ ...incident, meeting: { ...incident.meeting, attendees } }).map(({ rule }) => rule);
}

/** Answers that raise the question, and answers that look like it and do not. */
const TABLE: Partial<
  Record<CauseRule, { readonly hits: readonly string[]; readonly traps: readonly string[] }>
> = {
  'cause-person': {
    hits: [
      'human error',
      'Human Error.',
      'it was a human error',
      'operator error during the switch',
      'the on-call engineer restarted the wrong host',
      'because the on-call engineer ran the migration at noon',
      'an engineer deleted the index',
      'one of our senior developers had disabled the check',
      'the database team changed the flag',
      'someone turned it off',
      'we forgot to renew the certificate',
      'she typed the wrong region',
      'Sarah merged it without a look',
      'Sarah Okafor did not read the page',
      'the flag was removed by an engineer',
      'the flag was removed by Sarah',
      'the operator entered 10 instead of 100',
      'forgot to renew the certificate',
      'carelessness',
      'the on-call engineer was unfamiliar with the framework',
    ],
    traps: [
      'the migration framework has no connection budget to enforce',
      'the developer portal was down',
      'the engineer access token expired',
      'the Kubernetes operator deleted the pods',
      'the package manager resolved another version',
      'users uploaded files of 4 GB',
      'because nobody owned the renewal job',
      'no one owned the dashboard',
      'Will this ever end? The lease did not',
      'we have no alert on pool usage',
      'we never set a threshold',
      'Jenkins restarted the job',
      'the human-readable name was cut off',
      'the log says “the engineer deleted it”',
      'user errors were counted as 5xx and hid the real ones',
      'the runbook says nothing about connections',
      'the team page is generated once a day',
      'pods were evicted by the scheduler',
      'エンジニアがインデックスを削除した',
    ],
  },
  'cause-judgement': {
    hits: [
      'the query was poorly written',
      'inadequate testing of the failover',
      'a bad decision about the window',
      'insufficient training on the framework',
      'lack of care in the rollout',
      'obviously the limit was too low',
    ],
    traps: [
      'the proxy answered 502 bad gateway',
      'insufficient memory on the node',
      'the module is lazy-loaded on first use',
      'lazy initialisation hid the missing key',
      'the header was wrong by one byte',
      'the error reads “improper certificate”',
      'the record pooled poorl entries',
    ],
  },
  'cause-deviation': {
    hits: [
      'the release did not follow the runbook',
      'the code review was skipped: it bypassed the code review',
      'the change went out without approval',
      'it was deployed against the change policy',
      'the step deviated from the written procedure',
    ],
    traps: [
      'the parser skipped the third column',
      'the redirect was not followed',
      'the process did not follow symbolic links',
      'the cache was bypassed by the header',
      'the request went out without a token',
    ],
  },
  'cause-duty': {
    hits: [
      'nobody noticed the graph climbing',
      'the platform team did not renew the certificate',
      'no one checked the backups',
      'we never updated the pool size',
      'the developers failed to tell the support desk',
    ],
    traps: [
      'nobody was affected before 14:23',
      'nobody could sign in',
      'no one owns the dashboard',
      'the pod failed to start',
      'the alert did not fire',
      'the on-call engineer did not check the backups as the runbook requires',
    ],
  },
};

describe.each(Object.entries(TABLE))('%s', (rule, { hits, traps }) => {
  test.each(hits)('asks about: %s', (answer) => {
    expect(rulesFor(answer)).toContain(rule);
  });
  test.each(traps)('leaves alone: %s', (answer) => {
    expect(rulesFor(answer)).not.toContain(rule);
  });
});

test('a person’s act that is explained further is no end, and asks nothing', () => {
  const causes = [buildCause('a', null, { answer: 'an engineer deleted the index' }), buildCause('x', 'a')];
  expect(causeChecks(buildIncident({ causes }))).toEqual([]);
});

test('the questions cannot end at a person’s act or at nothing', () => {
  const incident = buildIncident();
  expect(canStopAt(incident, buildCause('a', null, { answer: 'human error' }))).toBe(false);
  expect(canStopAt(incident, buildCause('a', null, { answer: ' ' }))).toBe(false);
  expect(canStopAt(incident, buildCause('a', null, { answer: 'nothing limits it' }))).toBe(true);
});

test('every question comes with its explanation, and each why ends in a question mark', () => {
  for (const { hits } of Object.values(TABLE)) {
    const causes = hits.map((answer) => buildCause(answer));
    for (const check of causeChecks(buildIncident({ causes }))) {
      expect(check.question).toMatch(/\?$/);
      expect(check.explanation).not.toBe('');
      for (const ask of check.asks) expect(ask).toMatch(/\?$/);
    }
  }
});

test('the sample raises no question', () => {
  const sample = sampleIncident();
  expect(causesInOrder(sample.causes)).toHaveLength(6);
  expect(causeChecks(sample)).toEqual([]);
});

test('checks of one answer are those that name it; the same tree gives the same answer', () => {
  const incident = buildIncident({
    causes: [
      buildCause('a', null, { answer: 'human error' }),
      buildCause('nothing', null, { answer: 'nothing limits it' }),
    ],
  });
  expect(checksOfCause(incident, id('a')).map(({ rule }) => rule)).toEqual(['cause-person']);
  expect(checksOfCause(incident, id('nothing'))).toEqual([]);
  expect(causeChecks({ ...incident, title: 'other' })).toBe(causeChecks(incident));
});
