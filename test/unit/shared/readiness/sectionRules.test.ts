import { describe, expect, it } from 'vitest';
import type { CauseNode } from '#shared/domain/incident/causeNode.ts';
import type { SlaImpact } from '#shared/domain/incident/impactRow.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { MILESTONE_NAMES } from '#shared/domain/incident/milestones.ts';
import { newFindings, newRules } from '#test/support/incidents/brokenSample.ts';
import { buildItem, buildRow } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const { causes, timeline, milestones } = sampleIncident();
const impact = (...rows: Incident['impact']) => ({ impact: rows });
const changedCause = (at: number, change: (cause: CauseNode) => CauseNode) => ({
  causes: causes.map((cause, index) => (index === at ? change(cause) : cause)),
});

describe('Section 2: the damage is quantified', () => {
  it.each<readonly [rules: readonly string[], parts: Partial<Incident>]>([
    [['error impact-empty'], impact()],
    [['error impact-value'], impact(buildRow('Users'))],
    [['warning impact-metric'], impact(buildRow('u', { metric: ' ', value: '12' }))],
    [['warning impact-number'], impact(buildRow('Users', { value: 'many' }))],
    [[], impact(buildRow('Users', { value: 'None' }), buildRow('Regions', { value: 'two of three' }))],
    [[], impact(buildRow('Requests', { value: '12,847' }))],
  ])('%j', (rules, parts) => {
    expect(newRules(parts)).toEqual(rules);
  });

  it('asks for a usable target, month and downtime of an SLA row', () => {
    const sla = { kind: 'sla', targetPercent: 99.95, month: '2026-03', otherDowntimeMinutes: 0 } as const;
    const rulesOf = (computed: SlaImpact) => newRules(impact(buildRow('SLA', { computed })));
    expect(rulesOf(sla)).toEqual([]);
    expect(rulesOf({ ...sla, month: 'March' })).toEqual(['warning impact-sla']);
  });
});

describe('Section 2: an estimate names its source', () => {
  it.each(['~4,200', 'about 900', 'approx. 3 h', '$890 (estimated)', 'Up to 40 shops', '≈ 12%'])(
    '%s',
    (value) => {
      expect(newRules(impact(buildRow('Users', { value })))).toEqual(['warning impact-source']);
      expect(newRules(impact(buildRow('Users', { value, source: 'Session store' })))).toEqual([]);
    },
  );

  it('which a count does not need', () => {
    expect(newRules(impact(buildRow('Tickets', { value: '67' })))).toEqual([]);
  });
});

describe('Section 3: the timeline starts before the detection and ends at the resolution', () => {
  it('asks for the first sign when the detection is the first event', () => {
    const late = timeline.filter(({ title }) => !title.startsWith('Database connections'));
    const found = newFindings({ timeline: late }).find(({ rule }) => rule === 'timeline-start');
    expect(found).toMatchObject({
      severity: 'warning',
      message: 'The timeline starts with its detection at 14:23. What was there to see before?',
      spot: { id: milestones.detected, field: 'occurredAt' },
    });
  });

  it('asks for the time of the resolution', () => {
    const open = timeline.map((event) =>
      event.id === milestones.resolved ? { ...event, occurredAt: null } : event,
    );
    expect(newRules({ timeline: open })).toContain('warning timeline-end');
  });
});

describe('Section 3: the six milestones are known', () => {
  it.each(MILESTONE_NAMES)('%s', (name) => {
    const rules = newRules({ milestones: { ...milestones, [name]: null } });
    expect(rules).toContain(`warning milestone-${name}`);
  });
});

describe('Section 3: the timeline tells what happened, with times', () => {
  it('is not empty', () => {
    expect(newRules({ timeline: [] })).toContain('error timeline-empty');
  });

  it('has a text and a time for each event', () => {
    const [first, ...rest] = timeline;
    if (first === undefined) throw new Error('The sample has events');
    expect(newRules({ timeline: [{ ...first, title: '' }, ...rest] })).toContain('warning event-title');
    expect(newRules({ timeline: [{ ...first, occurredAt: null }, ...rest] })).toContain(
      'warning event-unplaced',
    );
  });
});

describe('Section 4: start with the failure and ask why', () => {
  it('asks for the failure, for a first why and for each answer', () => {
    expect(newRules({ failure: ' ' })).toEqual(['warning failure-empty']);
    expect(newRules({ causes: [] })).toEqual(['error causes-empty']);
    expect(newRules(changedCause(3, (cause) => ({ ...cause, answer: '' })))).toContain(
      'warning cause-answer',
    );
  });
});

describe('Section 4: the causes stop at safeguards', () => {
  it('asks why a branch ends', () => {
    expect(newRules(changedCause(3, ({ stop: _, ...cause }) => cause))).toEqual(['warning cause-stop']);
  });

  it('asks to go beyond a person', () => {
    const blaming = changedCause(3, (cause) => ({ ...cause, answer: 'the engineer forgot the limit' }));
    expect(newRules(blaming)).toContain('warning cause-person');
  });

  it('asks for a safeguard when no branch names one', () => {
    const outside = causes.map(({ stop, ...cause }) =>
      stop === undefined ? cause : { ...cause, stop: { reason: 'outside-control' } as const },
    );
    expect(newRules({ causes: outside })).toEqual(['warning causes-safeguard']);
  });

  it('asks for the root cause, and to read it again when the causes changed', () => {
    expect(newRules({ rootCause: '' })).toEqual(['warning root-cause-empty']);
    expect(newRules({ rootCauseBasis: 'other' })).toEqual(['note root-cause-stale']);
  });

  it('asks what shows a confirmed answer', () => {
    const unshown = changedCause(3, ({ evidenceNote: _, ...cause }) => cause);
    expect(newRules(unshown)).toEqual(['note cause-evidence']);
  });
});

describe.each([
  ['Section 5: contributing factors are listed', 'contributingFactors', 'factors-empty'],
  ['Section 6: what went well is acknowledged', 'wentWell', 'went-well-empty'],
  ['Section 8: lessons are captured', 'lessons', 'lessons-empty'],
] as const)('%s', (_title, list, rule) => {
  it('with at least one', () => {
    expect(newRules({ [list]: [] })).toEqual([`error ${rule}`]);
  });

  it('each with a text', () => {
    expect(newRules({ [list]: [buildItem('a', ' ')] })).toEqual(['warning item-text']);
  });
});
