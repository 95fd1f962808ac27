import { describe, expect, test } from 'vitest';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import { type EventId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import { causeChecks } from '#shared/rules/causeChecks.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildCause, buildEvent } from '#test/support/incidents/buildParts.ts';

const events = (...names: string[]) => names.map((name) => toId<EventId>(name));

/** `c cause-order`: the answers that raise a question, with its rule. */
function raised(causes: readonly CauseNode[], parts: Partial<Incident> = {}): readonly string[] {
  return causeChecks(buildIncident({ ...parts, causes })).map(({ causeId, rule }) => `${causeId} ${rule}`);
}

describe('confirmed', () => {
  test('without evidence asks what shows it', () => {
    expect(raised([buildCause('a', null, { confidence: 'confirmed' })])).toEqual(['a cause-evidence']);
  });
  test('with an event or a note, or only possible, asks nothing', () => {
    const confirmed = { confidence: 'confirmed' } as const;
    expect(raised([buildCause('a', null, { ...confirmed, evidence: events('e') })])).toEqual([]);
    expect(raised([buildCause('a', null, { ...confirmed, evidenceNote: 'seen in the code' })])).toEqual([]);
    expect(raised([buildCause('a')])).toEqual([]);
  });
});

describe('the order of cause and effect', () => {
  const timeline = [
    buildEvent('early', '14:00', { kind: 'signal' }),
    buildEvent('middle', '14:10', { kind: 'signal' }),
    buildEvent('late', '14:20', { kind: 'trigger' }),
    buildEvent('learnt', '14:40', { kind: 'diagnosis' }),
  ];
  const pair = (cause: string, effect: string) => [
    buildCause('a', null, { evidence: events(effect) }),
    buildCause('b', 'a', { evidence: events(cause) }),
  ];
  test('is asked about when the cause is first seen after the last sign of its effect', () => {
    expect(raised(pair('late', 'middle'), { timeline })).toEqual(['b cause-order']);
  });
  test('is sound the other way round, at the same time, and when a diagnosis shows it', () => {
    expect(raised(pair('early', 'middle'), { timeline })).toEqual([]);
    expect(raised(pair('middle', 'middle'), { timeline })).toEqual([]);
    expect(raised(pair('learnt', 'middle'), { timeline })).toEqual([]);
  });
  test('holds for the failure and for links too, but not for late detection', () => {
    const milestones = { ...UNKNOWN_MILESTONES, impactStarted: toId<EventId>('middle') };
    const late = buildCause('a', null, { evidence: events('late') });
    expect(raised([late], { timeline, milestones })).toEqual(['a cause-order']);
    expect(raised([{ ...late, kind: 'detection' }], { timeline, milestones })).toEqual([]);
    const linked = { ...late, alsoExplains: [toId<CauseNode['id']>('b')] };
    const effect = buildCause('b', null, { evidence: events('early') });
    expect(raised([linked, effect], { timeline })).toEqual(['a cause-order']);
  });
});

describe('an answer', () => {
  const answered = (question: string, answer: string) =>
    raised([buildCause('a', null, { question, answer })]);
  test('that only repeats its question is asked for more', () => {
    expect(answered('Why did the pool fill up?', 'the pool was filling up')).toEqual(['a cause-repeats']);
    expect(answered('Why: the API failed?', 'The API failed.')).toEqual(['a cause-repeats']);
  });
  test('with one new word is not', () => {
    expect(answered('Why was there no alert on pool usage?', 'pool usage has no threshold')).toEqual([]);
    expect(answered('为什么连接池耗尽？', '迁移占用了连接')).toEqual([]);
    expect(answered('Why?', '…')).toEqual([]);
  });
});

describe('the same cause in two places', () => {
  test('is asked about at the second, naming the first', () => {
    const causes = [
      buildCause('a', null, { answer: 'no connection budgets' }),
      buildCause('b', null, { answer: 'something else' }),
      buildCause('c', 'b', { answer: 'There are no connection budgets.' }),
    ];
    const [check, ...others] = causeChecks(buildIncident({ causes }));
    expect(others).toEqual([]);
    expect(check).toMatchObject({ rule: 'cause-twice', causeId: 'c', twin: 'a' });
  });
  test('is not seen where the words differ in content', () => {
    const causes = [
      buildCause('a', null, { answer: 'no connection budgets' }),
      buildCause('b', null, { answer: 'no connection limits' }),
      buildCause('c', null, { answer: '' }),
      buildCause('d', null, { answer: ' ' }),
    ];
    expect(raised(causes)).toEqual([]);
  });
});
