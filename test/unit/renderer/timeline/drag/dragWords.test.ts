import { describe, expect, it } from 'vitest';
import { carriedNames, carriedTimes, spokenCarry } from '#renderer/timeline/drag/dragWords.ts';
import type { Carry, DropTarget } from '#renderer/timeline/drag/dropSurface.ts';
import { type EventId, toId } from '#shared/domain/incident/ids.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

const INCIDENT = buildIncident({
  timeline: [buildEvent('Page', '14:25'), buildEvent('Note', null), buildEvent('x', '14:30', { title: '' })],
});
const BETWEEN: DropTarget = {
  key: 'k',
  place: 1,
  at: at('2026-03-10T14:33:00Z'),
  isApproximate: true,
  where: 'between “A” and “B”',
  apply: (incident) => incident,
};

function carrying(names: readonly string[], target: DropTarget | null = null): Carry {
  const ids = names.map((name) => toId<EventId>(name));
  return { source: { kind: 'events', lead: ids[0] ?? toId('Page'), ids }, isByKeyboard: true, target };
}
const said = (moment: Parameters<typeof spokenCarry>[1], carry: Carry, zone = 'UTC') =>
  spokenCarry(carry, moment, INCIDENT, zone);

describe('the words while dragging', () => {
  it('show the old and the new time, in the zone that is shown', () => {
    expect(carriedTimes(carrying(['Page'], BETWEEN), INCIDENT, 'UTC')).toBe('14:25 → ~14:33');
    expect(
      carriedTimes(carrying(['Page'], { ...BETWEEN, isApproximate: false }), INCIDENT, 'Asia/Tokyo'),
    ).toBe('23:25 → 23:33');
    expect(carriedTimes(carrying(['Note'], BETWEEN), INCIDENT, 'UTC')).toBe('unplaced → ~14:33');
  });

  it('show only the old time where nothing would change', () => {
    expect(carriedTimes(carrying(['Page']), INCIDENT, 'UTC')).toBe('14:25');
    expect(carriedTimes(carrying(['Page'], { ...BETWEEN, at: null }), INCIDENT, 'UTC')).toBe('14:25');
  });

  it('name what is carried, and how many go with it', () => {
    expect(carriedNames(carrying(['Page']), INCIDENT)).toBe('“Page”');
    expect(carriedNames(carrying(['Page', 'Note', 'x']), INCIDENT)).toBe('“Page” and 2 more');
    expect(carriedNames(carrying(['x']), INCIDENT)).toBe('“Untitled event”');
  });

  it('say when it is picked up, moved, dropped and put back', () => {
    expect(said('picked', carrying(['Page']))).toBe('“Page” picked up, 14:25');
    expect(said('moved', carrying(['Page'], BETWEEN))).toBe('~14:33, between “A” and “B”');
    expect(said('dropped', carrying(['Page'], BETWEEN))).toBe(
      '“Page” dropped at ~14:33, between “A” and “B”',
    );
    expect(said('cancelled', carrying(['Page'], BETWEEN))).toBe('“Page” is back where it was');
  });

  it('say that nothing changes where nothing does', () => {
    const still = carrying(['Page'], { ...BETWEEN, at: null });
    expect(said('moved', still)).toBe('“Page”, where it was');
    expect(said('dropped', still)).toBe('“Page” is where it was');
  });
});
