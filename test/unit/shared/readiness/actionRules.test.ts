import { describe, expect, it } from 'vitest';
import { beginsWithVerb } from '#shared/rules/beginsWithVerb.ts';
import { newFindings, newRules, withFirstAction } from '#test/support/incidents/brokenSample.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const { actions, causes } = sampleIncident();

describe('Section 7: every action item needs an owner and a due date', () => {
  it('is an error without one', () => {
    expect(newRules({ actions: [] })).toEqual(['error actions-empty']);
    expect(newRules(withFirstAction({ owner: ' ' }))).toEqual(['error action-owner']);
    expect(newRules(withFirstAction({ due: '' }))).toEqual(['error action-due']);
    expect(newRules(withFirstAction({ title: ' ' }))).toEqual(['error action-title']);
  });

  it('says which action and which field', () => {
    const [found] = newFindings(withFirstAction({ due: '2026-02-31' }));
    expect(found).toMatchObject({
      message: expect.stringMatching(/^“Page on-call .*” has a due date that is not a date: 2026-02-31\.$/),
      spot: { place: 'actions', id: actions[0]?.id, field: 'due' },
      reason: 'Section 7: an action without an owner and a due date is rarely done.',
    });
  });

  it('asks why an action will not be done', () => {
    expect(newRules(withFirstAction({ status: 'not-doing' }))).toContain('warning action-reason');
  });
});

describe('Section 7: an action item begins with a verb', () => {
  it.each([
    'Add an alert',
    'We should page on-call at 80 %',
    'Alerting: add a threshold',
    'OPS-12 Re-run the migration',
    '[infra] Automatically expire tokens',
    'P1: don’t retry for ever',
    'Alarmschwelle für den Pool setzen',
    'Parameterize the runbook',
    'Before a retry, check the branch',
    '**HIGH** Include downloads in the test',
  ])('takes %s', (title) => {
    expect(beginsWithVerb(title)).toBe(true);
  });

  it.each([
    'Alerting',
    '[#12]: Testing of the proxy',
    'Monitoring of the pool',
    'Better documentation',
    'Certificate for the shop',
    'The runbook',
    '',
  ])('asks about %j', (title) => {
    expect(beginsWithVerb(title)).toBe(false);
  });

  it('as a warning at the title', () => {
    const [found] = newFindings(withFirstAction({ title: 'Alerting' }));
    expect(found).toMatchObject({ severity: 'warning', rule: 'action-verb', spot: { field: 'title' } });
  });
});

describe('Section 7: an action item says when it is done', () => {
  it('unless it is done, or nobody will do it', () => {
    expect(newRules(withFirstAction({ doneWhen: '' }))).toEqual(['warning action-done-when']);
    expect(newRules(withFirstAction({ doneWhen: '', status: 'done' }))).toEqual([]);
  });
});

describe('Section 7: priorities say what comes first', () => {
  it('when not all are the same', () => {
    const same = actions.map((action) => ({ ...action, priority: 'P0' as const }));
    expect(newFindings({ actions: same }).map(({ message }) => message)).toEqual([
      'All 5 open actions are P0. Which comes first?',
    ]);
  });
});

describe('Section 7: each cause is covered by an action or is an accepted risk', () => {
  const uncovering = actions.map((action) => ({ ...action, causeIds: [] }));

  it('asks for each end of a branch without one', () => {
    const found = newFindings({ actions: uncovering });
    expect(found.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(
      Array(3).fill('warning cause-uncovered'),
    );
    expect(found[0]?.spot).toMatchObject({ place: 'causes', field: 'stop' });
  });

  it('does not ask about accepted risks', () => {
    const accepted = causes.map(({ stop, ...cause }) =>
      stop === undefined ? cause : { ...cause, stop: { reason: 'accepted-risk' } as const },
    );
    expect(newRules({ actions: uncovering, causes: accepted })).toEqual(['warning causes-safeguard']);
  });
});

describe('Facilitator role: a process or tool rather than more care', () => {
  it.each([
    'Be more careful with migrations',
    'Retrain the on-call engineers',
    'Remind the team to check the pool',
  ])('questions “%s”', (title) => {
    const found = newFindings(withFirstAction({ title }));
    expect(found.map(({ rule }) => rule)).toContain('action-remedy');
    expect(found.find(({ rule }) => rule === 'action-remedy')?.message).toMatch(/ relies on people\. .*\?$/);
  });

  it('questions nothing that is done already', () => {
    const done = withFirstAction({ title: 'Remind the team to check the pool', status: 'done' });
    expect(newRules(done)).not.toContain('warning action-remedy');
  });
});
