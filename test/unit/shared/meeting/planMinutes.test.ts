import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
import type { AgendaBlock } from '#shared/domain/incident/meeting.ts';
import { agendaMinutes, usualAgenda } from '#shared/domain/meeting/usualAgenda.ts';
import { withBlock, withBlockMinutes, withoutBlock, withTotalMinutes } from '#shared/meeting/planMinutes.ts';
import { arbitraryPlan } from '#test/support/incidents/arbitraryClock.ts';
import { countedIds } from '#test/support/incidents/buildIncident.ts';

const usual = usualAgenda(countedIds());
const minutes = (plan: typeof usual) => plan.map((block) => block.minutes);
const idAt = (index: number) => usual[index]?.id ?? toId('none');

it('takes from the next block first, and from protected ones last', () => {
  expect(minutes(usual)).toEqual([3, 5, 15, 10, 4, 8]);
  expect(minutes(withBlockMinutes(usual, idAt(2), 20))).toEqual([3, 5, 20, 5, 4, 8]);
  expect(minutes(withBlockMinutes(usual, idAt(2), 30))).toEqual([3, 2, 30, 1, 1, 8]);
});

it('gives what is saved to the next block', () => {
  expect(minutes(withBlockMinutes(usual, idAt(2), 10))).toEqual([3, 5, 10, 15, 4, 8]);
  expect(minutes(withBlockMinutes(usual, idAt(5), 6))).toEqual([3, 5, 15, 10, 6, 6]);
});

it('gives a new block time of the others, in front of the protected last one', () => {
  const block: AgendaBlock = {
    id: toId('new'),
    kind: 'other',
    title: 'Old actions',
    minutes: 5,
    isProtected: false,
  };
  const plan = withBlock(usual, block);
  expect(plan.map(({ title }) => title).slice(-2)).toEqual(['Old actions', 'Action items']);
  expect(agendaMinutes(plan)).toBe(45);
});

it('scales every block with the total, in whole minutes', () => {
  expect(minutes(withTotalMinutes(usual, 60))).toEqual([4, 7, 20, 13, 5, 11]);
  expect(agendaMinutes(withTotalMinutes(usual, 37))).toBe(37);
});

it('offers nothing outside 30 to 60', () => {
  expect(agendaMinutes(withTotalMinutes(usual, 90))).toBe(60);
  expect(agendaMinutes(withTotalMinutes(usual, 10))).toBe(30);
});

it('keeps the sum whatever block is given whatever time', () => {
  fc.assert(
    fc.property(arbitraryPlan, fc.nat(5), fc.integer({ min: 1, max: 90 }), (plan, at, wanted) => {
      const block = plan[at % plan.length];
      if (block === undefined) return;
      const changed = withBlockMinutes(plan, block.id, wanted);
      expect(agendaMinutes(changed)).toBe(agendaMinutes(plan));
      expect(changed.every((one) => one.minutes >= 1 && Number.isInteger(one.minutes))).toBe(true);
      if (plan.length > 1) expect(agendaMinutes(withoutBlock(plan, block.id))).toBe(agendaMinutes(plan));
    }),
  );
});

it('reaches every total between 30 and 60', () => {
  fc.assert(
    fc.property(arbitraryPlan, fc.integer({ min: 30, max: 60 }), (plan, total) => {
      const changed = withTotalMinutes(plan, total);
      expect(agendaMinutes(changed)).toBe(total);
      expect(changed.every((one) => one.minutes >= 1)).toBe(true);
    }),
  );
});
