import { describe, expect, it } from 'vitest';
import { respondersOf } from '#shared/names/respondersOf.ts';

const names = (...timeline: Parameters<typeof respondersOf>[0]) =>
  respondersOf(timeline, [{ name: 'Oke', role: 'Responder' }]).map(({ name }) => name);

describe('who acted in a timeline', () => {
  it('are people in events whose kind nobody has said, but no tools and no systems', () => {
    const open = [
      'Tomas Reyes',
      'Mira',
      'sarah',
      'On-call engineer',
      'Oke',
      'PagerDuty',
      'gateway-b',
      'deploy-log',
      'Payment Service',
    ];
    expect(names(...open.map((actor) => ({ actor })))).toEqual([
      'Tomas Reyes',
      'Mira',
      'sarah',
      'On-call engineer',
      'Oke',
    ]);
  });

  it('are each of several people in one field, while a role of several words is one', () => {
    const timeline = ['Sarah Chen, Tom Alvarez', 'Sarah & Oke', 'Payments and checkout lead'];
    expect(names(...timeline.map((actor) => ({ actor, kind: 'action' as const })))).toEqual([
      'Sarah Chen',
      'Tom Alvarez',
      'Oke',
      'Payments and checkout lead',
    ]);
  });

  it('are not who is named by a signal or a recovery', () => {
    expect(names({ actor: 'Tomas Reyes', kind: 'signal' })).toEqual([]);
  });

  it('are each named once, in full, with the role of the list', () => {
    const timeline = [
      { actor: 'mira' },
      { actor: 'Mira Okafor', kind: 'action' as const },
      { actor: 'MIRA' },
    ];
    const attendees = [{ name: 'Mira', role: 'Database' }];
    expect(respondersOf(timeline, attendees)).toEqual([{ name: 'Mira Okafor', role: 'Database' }]);
    expect(names({ actor: 'Ana' }, { actor: 'Ana Sousa' }, { actor: 'Ana Lima' })).toEqual([
      'Ana',
      'Ana Sousa',
      'Ana Lima',
    ]);
  });
});
