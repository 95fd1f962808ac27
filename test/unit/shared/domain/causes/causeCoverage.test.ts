import { expect, test } from 'vitest';
import { actionForCause, actionTypeFor, factorFromCause } from '#shared/domain/causes/causeActions.ts';
import { causeCoverage } from '#shared/domain/causes/causeCoverage.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildCause } from '#test/support/incidents/buildParts.ts';

const TREE = buildIncident({
  causes: [
    buildCause('top'),
    buildCause('covered', 'top', { stop: { reason: 'safeguard', safeguard: 'prevent' } }),
    buildCause('open', 'top'),
    buildCause('dropped', 'top', { stop: { reason: 'needs-investigation' } }),
    buildCause('outside', 'top', { stop: { reason: 'outside-control' } }),
    buildCause('accepted', 'top', { stop: { reason: 'accepted-risk' } }),
    buildCause('blank', 'top', { answer: ' ' }),
  ],
  actions: [
    buildAction('budget', { causeIds: [toId('covered')], type: 'prevent' }),
    buildAction('alert', { causeIds: [toId('gone')], type: 'detect' }),
    buildAction('mend', { causeIds: [toId('top')], type: 'repair' }),
    buildAction('never', { causeIds: [toId('dropped')], status: 'not-doing' }),
  ],
});

test('leaves that call for an action are shown with what answers them', () => {
  const { leaves, uncovered } = causeCoverage(TREE);
  expect(leaves.map(({ cause, actions }) => `${cause.id} ${actions.map(({ id }) => id)}`)).toEqual([
    'covered budget',
    'open ',
    'dropped ',
  ]);
  expect(uncovered.map(({ id }) => id)).toEqual(['open', 'dropped']);
});

test('actions that answer no cause are named, and the kinds are counted', () => {
  const { loose, balance } = causeCoverage(TREE);
  expect(loose.map(({ id }) => id)).toEqual(['alert']);
  expect(balance).toEqual({ prevent: 1, detect: 1, mitigate: 0, repair: 1 });
});

test('an action takes its type from the safeguard, or from why the questions ended', () => {
  expect(actionTypeFor({ reason: 'safeguard', safeguard: 'detect' })).toBe('detect');
  expect(actionTypeFor({ reason: 'safeguard', safeguard: 'recover' })).toBe('repair');
  expect(actionTypeFor({ reason: 'needs-investigation' })).toBe('investigate');
  expect(actionTypeFor(undefined)).toBe('prevent');
  expect(actionForCause(buildCause('x'), toId('new'))).toMatchObject({ id: 'new', causeIds: ['x'] });
});

test('a factor is the cause as a sentence of a list', () => {
  const cause = buildCause('x', null, { answer: ' because the pool is small. ' });
  expect(factorFromCause(cause, toId('new'))).toMatchObject({ id: 'new', text: 'The pool is small' });
});
