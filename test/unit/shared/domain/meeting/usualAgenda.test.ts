import { describe, expect, it } from 'vitest';
import { type AnyId, toId } from '#shared/domain/incident/ids.ts';
import { agendaMinutes, USUAL_LENGTHS, usualAgenda } from '#shared/domain/meeting/usualAgenda.ts';

function counter(): <T extends AnyId>() => T {
  let made = 0;
  return <T extends AnyId>() => {
    made += 1;
    return toId<T>(`id-${made}`);
  };
}

describe('usualAgenda', () => {
  const agenda = usualAgenda(counter());

  it('fills 45 minutes, within the guide’s 30 to 60', () => {
    expect(agendaMinutes(agenda)).toBe(45);
  });

  it('ends with the action items, which keep their time', () => {
    expect(agenda.at(-1)).toMatchObject({ kind: 'actions', isProtected: true });
    expect(agenda.filter((block) => block.isProtected)).toHaveLength(1);
  });

  it('gives each block an id of its own', () => {
    expect(new Set(agenda.map((block) => block.id)).size).toBe(agenda.length);
  });
});

describe('the agenda after promises', () => {
  it('begins with them behind the welcome, and is as long as without', () => {
    for (const length of USUAL_LENGTHS) {
      const agenda = usualAgenda(counter(), length, true);
      expect(agenda.map(({ kind }) => kind).slice(0, 3)).toEqual(['welcome', 'promises', 'summary']);
      expect(agendaMinutes(agenda)).toBe(length);
      expect(agendaMinutes(usualAgenda(counter(), length))).toBe(length);
    }
  });
});
