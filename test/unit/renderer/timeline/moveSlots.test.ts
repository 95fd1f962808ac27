import { expect, it } from 'vitest';
import { moveSlots } from '#renderer/timeline/moveSlots.ts';
import { type EventId, toId } from '#shared/domain/incident/ids.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

const id = (name: string) => toId<EventId>(name);
const INCIDENT = buildIncident({
  timeZone: 'Europe/Berlin',
  timeline: [
    buildEvent('Killed', '14:35'),
    buildEvent('Page', '14:25', { precision: 'approximate' }),
    buildEvent('Note', null),
  ],
});

it('offers the place before the first and one after each, by the times of the zone', () => {
  expect(moveSlots(INCIDENT, [id('Note')]).map(({ label }) => label)).toEqual([
    'Before ~15:25 Page',
    'After ~15:25 Page',
    'After 15:35 Killed',
  ]);
});

it('says the day where the events stand on several', () => {
  const { timeline } = INCIDENT;
  const night = buildEvent('Again', '00:30', { occurredAt: at('2026-03-11T00:30:00+00:00') });
  const labels = moveSlots({ ...INCIDENT, timeline: [...timeline, night] }, [id('Note')]).map(
    ({ label }) => label,
  );
  expect(labels.at(-1)).toBe('After 11 Mar 01:30 Again');
  expect(labels[0]).toBe('Before 10 Mar ~15:25 Page');
});

it('counts only events that stay, so that the one before the moved one is beside the one after it', () => {
  expect(moveSlots(INCIDENT, [id('Page')]).map(({ slot }) => slot)).toEqual([
    { before: null, after: 'Killed' },
    { before: 'Killed', after: null },
  ]);
});

it('offers nothing where nothing stays', () => {
  expect(moveSlots(INCIDENT, [id('Page'), id('Killed')])).toEqual([]);
});
