import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTION_STATUSES } from '#shared/domain/incident/actionItem.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import {
  actionState,
  changeSeenAction,
  reversed,
  standingChange,
  toggledDone,
} from '#shared/domain/items/actionChange.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction } from '#test/support/incidents/buildParts.ts';

const now = at('2026-03-14T12:00:00Z');
const action = buildAction('a', { owner: 'Sam' });
const incident = buildIncident({ actions: [action, buildAction('b')] });
const seen = { id: action.id, was: actionState(action), now };

describe('a change of an action in an incident that is not open', () => {
  it('changes that action alone, and says when, with the day on which it was done', () => {
    const changed = changeSeenAction(incident, { ...seen, change: { status: 'done' } });
    const after = {
      ...incident,
      updatedAt: now,
      actions: [{ ...action, status: 'done', doneOn: '2026-03-14' }, incident.actions[1]],
    };
    expect(changed).toEqual({ ok: true, value: after });
  });

  it('takes an owner and a due date away when their text is empty', () => {
    const changed = changeSeenAction(incident, { ...seen, change: { owner: '', due: '' } });
    const { owner, due, ...rest } = action;
    expect(changed.ok && changed.value.actions[0]).toEqual(rest);
  });

  it('is refused where somebody else changed the same fact, and not for another fact or the same change', () => {
    const theirs = { ...incident, actions: [{ ...action, status: 'not-doing' as const, owner: 'Ines' }] };
    expect(changeSeenAction(theirs, { ...seen, change: { status: 'done' } })).toEqual({
      ok: false,
      error: 'action-changed',
    });
    expect(changeSeenAction(theirs, { ...seen, change: { due: '2026-05-01' } }).ok).toBe(true);
    expect(changeSeenAction(theirs, { ...seen, change: { status: 'not-doing' } })).toEqual({
      ok: true,
      value: theirs,
    });
    expect(changeSeenAction(theirs, { ...seen, id: toId('b'), change: {} })).toEqual({
      ok: false,
      error: 'action-gone',
    });
  });

  it('is taken back by its reverse, whatever it was', () => {
    const state = fc.record({
      status: fc.constantFrom(...ACTION_STATUSES),
      notDoingReason: fc.string(),
      owner: fc.string(),
      due: fc.constantFrom('', '2026-05-01'),
    });
    fc.assert(
      fc.property(state, (change) => {
        const there = changeSeenAction(incident, { ...seen, change });
        const now2 = there.ok ? there.value : incident;
        const is = now2.actions[0] ?? action;
        const back = changeSeenAction(now2, {
          ...seen,
          was: actionState(is),
          change: reversed(seen.was, change),
        });
        expect(back.ok && back.value.actions).toEqual(incident.actions);
      }),
    );
  });

  it('brings back no day on which an action became done where none was known', () => {
    const done = { ...incident, actions: [{ ...action, status: 'done' as const }] };
    const was = actionState({ ...action, status: 'done' });
    const open = changeSeenAction(done, { ...seen, was, change: { status: 'open' } });
    const opened = open.ok ? open.value : done;
    const back = changeSeenAction(opened, {
      ...seen,
      was: actionState(opened.actions[0] ?? action),
      change: reversed(was, { status: 'open' }),
    });
    expect(back.ok && back.value.actions).toEqual(done.actions);
  });

  it('stands only in those facts that nobody changed since', () => {
    const change = { status: 'done', owner: 'Ann' } as const;
    expect(standingChange(change, { ...seen.was, status: 'done', owner: 'Zoe' })).toEqual({ status: 'done' });
  });

  it('is one key for done and to be done again', () => {
    expect(ACTION_STATUSES.map((status) => toggledDone({ status }).status)).toEqual([
      'done',
      'done',
      'open',
      'open',
    ]);
  });
});
