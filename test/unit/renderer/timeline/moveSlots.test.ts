import { expect, it } from 'vitest';
import { moveSlots } from '#renderer/timeline/moveSlots.ts';
import { type EventId, toId } from '#shared/domain/ids.ts';
import { buildIncident } from '#test/support/buildIncident.ts';
import { buildEvent } from '#test/support/buildParts.ts';

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

it('counts only events that stay, so that the one before the moved one is beside the one after it', () => {
  expect(moveSlots(INCIDENT, [id('Page')]).map(({ slot }) => slot)).toEqual([
    { before: null, after: 'Killed' },
    { before: 'Killed', after: null },
  ]);
});

it('offers nothing where nothing stays', () => {
  expect(moveSlots(INCIDENT, [id('Page'), id('Killed')])).toEqual([]);
});
