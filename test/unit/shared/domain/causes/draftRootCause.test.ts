import { expect, test } from 'vitest';
import { draftRootCause, rootCauseBasis, safeguardLeaves } from '#shared/domain/causes/causeQuestions.ts';
import type { CauseNode, Safeguard } from '#shared/domain/incident/causeNode.ts';
import { buildCause } from '#test/support/incidents/buildParts.ts';

function leaf(id: string, safeguard: Safeguard, parts: Partial<CauseNode> = {}): CauseNode {
  return buildCause(id, null, {
    confidence: 'confirmed',
    stop: { reason: 'safeguard', safeguard },
    ...parts,
  });
}

test('the draft names the absent safeguards, kind by kind, in the words of the leaves', () => {
  const causes = [
    leaf('no alert on pool use', 'detect'),
    leaf('Because nothing limits connections.', 'prevent'),
    leaf('the runbook is silent', 'prevent'),
  ];
  expect(draftRootCause(causes)).toBe(
    'Nothing prevented it: nothing limits connections and the runbook is silent. ' +
      'Nothing made it noticed in time: no alert on pool use.',
  );
});

test('three clauses are a list; clauses with commas are kept apart by semicolons', () => {
  const words = (...answers: string[]) => draftRootCause(answers.map((answer) => leaf(answer, 'prevent')));
  expect(words('a', 'b', 'c')).toBe('Nothing prevented it: a, b, and c.');
  expect(words('a, then b', 'c')).toBe('Nothing prevented it: a, then b; and c.');
});

test('only confirmed leaves that name a safeguard count; while none is confirmed, all are drafted from', () => {
  const causes = [
    leaf('possible', 'prevent', { confidence: 'possible' }),
    leaf('asked on', 'prevent'),
    buildCause('below', 'asked on', { confidence: 'confirmed' }),
    leaf(' ', 'prevent'),
    buildCause('outside', null, { confidence: 'confirmed', stop: { reason: 'outside-control' } }),
  ];
  expect(safeguardLeaves(causes)).toEqual([]);
  expect(draftRootCause(causes)).toBe('Nothing prevented it: possible.');
  expect(draftRootCause([...causes, leaf('sure', 'detect')])).toBe('Nothing made it noticed in time: sure.');
  expect(draftRootCause(causes.slice(1))).toBe('');
});

test('the basis changes with the leaves that count, and with nothing else', () => {
  const causes = [leaf('a', 'prevent'), leaf('b', 'detect'), buildCause('c')];
  const basis = rootCauseBasis(causes);
  expect(rootCauseBasis([...causes, buildCause('d')])).toBe(basis);
  expect(rootCauseBasis(causes.toReversed())).toBe(basis);
  expect(rootCauseBasis(causes.map((cause) => ({ ...cause, evidenceNote: 'seen' })))).toBe(basis);
  expect(rootCauseBasis([...causes, leaf('d', 'prevent')])).not.toBe(basis);
  expect(rootCauseBasis(causes.slice(1))).not.toBe(basis);
  expect(rootCauseBasis([leaf('a!', 'detect'), ...causes.slice(1)])).not.toBe(basis);
});
