import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  GUIDE_WHEN_TO_WRITE as GUIDE,
  type TriggerCriterion,
  type WhenToWrite,
} from '#shared/domain/incident/trigger.ts';
import { decide } from '#shared/rules/decision/decide.ts';
import { type DecisionFacts, noFacts } from '#shared/rules/decision/decisionFacts.ts';
import { at } from '#test/support/incidents/buildIncident.ts';

interface Given extends Partial<DecisionFacts> {
  readonly alike?: number | null;
  readonly when?: WhenToWrite;
}

function decided({ alike = null, when = GUIDE, ...facts }: Given) {
  const decision = decide({ ...noFacts('UTC'), ...facts }, when, alike);
  const of = (criterion: TriggerCriterion) =>
    decision.criteria.find((answer) => answer.criterion === criterion) ?? decision.threshold;
  return { ...decision, of };
}

describe('Customer-facing downtime exceeded 5 minutes', () => {
  it('is met by more than five minutes, not by exactly five', () => {
    expect(decided({ downMinutes: 5 }).of('downtime')).toMatchObject({ isMet: false, why: '5 min' });
    expect(decided({ downMinutes: 6 }).of('downtime')).toMatchObject({ isMet: true, why: '6 min' });
  });

  it('is told from start to end, to the second', () => {
    const startedAt = at('2026-03-10T14:23:00Z');
    expect(decided({ startedAt, resolvedAt: at('2026-03-10T15:28:00+01:00') }).isNeeded).toBe(false);
    expect(decided({ startedAt, resolvedAt: at('2026-03-10T14:28:01Z') }).of('downtime').isMet).toBe(true);
    expect(decided({ startedAt }).of('downtime')).toMatchObject({ isMet: false, isKnown: false });
    expect(decided({ startedAt, resolvedAt: at('2026-03-10T14:00:00Z') }).of('downtime').isKnown).toBe(false);
  });

  it('counts what was said more than the time between start and end', () => {
    const facts = { startedAt: at('2026-03-10T14:23:00Z'), resolvedAt: at('2026-03-10T15:23:00Z') };
    expect(decided({ ...facts, downMinutes: 0 }).of('downtime')).toMatchObject({
      isMet: false,
      why: '0 min',
    });
  });
});

describe('Data loss occurred (any amount)', () => {
  it('is met when a person says so', () => {
    expect(decided({ said: { 'data-loss': true } })).toMatchObject({ isNeeded: true, isAnswered: true });
    expect(decided({}).of('data-loss')).toEqual({
      criterion: 'data-loss',
      isMet: false,
      why: '',
      isKnown: false,
    });
  });
});

describe('The on-call engineer had to be paged outside business hours', () => {
  const paged = (text: string, timeZone = 'UTC') =>
    decided({ pagedAt: at(text), timeZone }).of('paged-outside-hours').isMet;

  it('is not met from the first minute of business hours to before their end', () => {
    expect(paged('2026-03-10T08:59:59Z')).toBe(true);
    expect(paged('2026-03-10T09:00:00Z')).toBe(false);
    expect(paged('2026-03-10T16:59:00Z')).toBe(false);
    expect(paged('2026-03-10T17:00:00Z')).toBe(true);
  });

  it('is met at any hour of the weekend', () => {
    expect(paged('2026-03-13T12:00:00Z')).toBe(false);
    expect(paged('2026-03-14T12:00:00Z')).toBe(true);
    expect(paged('2026-03-15T12:00:00Z')).toBe(true);
    expect(paged('2026-03-16T12:00:00Z')).toBe(false);
  });

  it('goes by the clock of the incident’s zone', () => {
    expect(paged('2026-03-10T14:00:00Z', 'America/Los_Angeles')).toBe(true);
    expect(paged('2026-03-13T20:00:00Z', 'Pacific/Auckland')).toBe(true);
    expect(paged('2026-03-15T22:00:00Z', 'Pacific/Auckland')).toBe(false);
  });

  it('is asked about where the impact began outside them, and nobody says when that was', () => {
    const night = decided({ startedAt: at('2026-03-10T02:10:00Z') }).of('paged-outside-hours');
    expect(night).toMatchObject({ isMet: false, isKnown: false, why: 'it began at 02:10, outside them' });
    expect(decided({ startedAt: at('2026-03-10T10:10:00Z') }).of('paged-outside-hours').why).toBe('');
    const said = { 'paged-outside-hours': true };
    expect(decided({ startedAt: at('2026-03-10T02:10:00Z'), said }).of('paged-outside-hours')).toMatchObject({
      isMet: true,
      why: 'it began at 02:10, outside them',
    });
  });

  it('says when', () => {
    const answer = decided({ pagedAt: at('2026-03-10T03:12:00Z') }).of('paged-outside-hours');
    expect(answer.why).toBe('Tuesday 10 Mar, 03:12');
  });
});

describe('A security incident was detected', () => {
  it('is met when a person says so', () => expect(decided({ said: { security: true } }).isNeeded).toBe(true));
});

describe('Revenue was directly impacted', () => {
  it('is met when a person says so', () => expect(decided({ said: { revenue: true } }).isNeeded).toBe(true));
});

describe('The same type of failure happened twice in 30 days', () => {
  it('is met by one earlier incident that is alike', () => {
    expect(decided({ alike: 0 })).toMatchObject({ isNeeded: false, isAnswered: false });
    expect(decided({ alike: 1 }).of('repeated')).toMatchObject({
      isMet: true,
      why: '1 alike in the library',
    });
    expect(decided({ alike: null }).of('repeated').isKnown).toBe(false);
  });
});

describe('More than 1% of users for more than 5 minutes', () => {
  const threshold = (usersPercent: number | null, downMinutes: number | null) =>
    decided({ usersPercent, downMinutes }).threshold;

  it('needs both to be exceeded', () => {
    expect(threshold(1.1, 6)).toEqual({ isMet: true, isKnown: true, why: '1.1% of users for 6 min' });
    expect(threshold(1, 6)).toMatchObject({ isMet: false, isKnown: true });
    expect(threshold(1.1, 5)).toMatchObject({ isMet: false, isKnown: true });
  });

  it('is known not to be met when one part stays below, and unknown when one is missing', () => {
    expect(threshold(0.5, null)).toMatchObject({ isMet: false, isKnown: true });
    expect(threshold(null, 3)).toMatchObject({ isMet: false, isKnown: true, why: '3 min' });
    expect(threshold(50, null)).toMatchObject({ isMet: false, isKnown: false, why: 'downtime not said' });
    expect(threshold(null, 60)).toMatchObject({ isKnown: false, why: 'share of users not said' });
  });
});

describe('decide', () => {
  it('goes by the team’s bounds', () => {
    const criteria = {
      downtimeMinutes: 30,
      repeatDays: 7,
      businessHours: { from: '00:00', to: '12:00', days: [7] },
    };
    const when = { criteria, threshold: { usersPercent: 10, minutes: 0 } };
    const facts = { downMinutes: 30, usersPercent: 11, pagedAt: at('2026-03-15T11:59:00Z'), when };
    expect(decided(facts)).toMatchObject({ isNeeded: true, threshold: { isMet: true } });
    expect(decided({ ...facts, usersPercent: 10 }).isNeeded).toBe(false);
  });

  it('lets a person overrule what was computed, and says that they did', () => {
    const overruled = decided({ downMinutes: 23, said: { downtime: false } });
    expect(overruled).toMatchObject({ isNeeded: false, isAnswered: true });
    expect(overruled.of('downtime').why).toBe('23 min, but you say not');
    expect(decided({ alike: 2, said: { repeated: false } }).isNeeded).toBe(false);
    expect(decided({ downMinutes: 23, said: { downtime: true } }).of('downtime').why).toBe('23 min');
  });

  it('is needed exactly when a criterion or the threshold is met', () => {
    const number = fc.option(fc.double({ min: 0, max: 100, noNaN: true }));
    const said = fc.dictionary(fc.constantFrom('downtime', 'data-loss', 'revenue', 'repeated'), fc.boolean());
    fc.assert(
      fc.property(
        number,
        number,
        said,
        fc.option(fc.nat({ max: 3 })),
        (downMinutes, usersPercent, words, alike) => {
          const { isNeeded, isAnswered, criteria, threshold } = decided({
            downMinutes,
            usersPercent,
            said: words,
            alike,
          });
          expect(isNeeded).toBe([...criteria, threshold].some(({ isMet }) => isMet));
          expect(isAnswered || !isNeeded).toBe(true);
          expect(criteria).toHaveLength(6);
        },
      ),
    );
  });
});
