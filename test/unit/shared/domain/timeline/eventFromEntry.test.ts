import { expect, test } from 'vitest';
import { type EventId, toId } from '#shared/domain/incident/ids.ts';
import { eventFromEntry } from '#shared/domain/timeline/eventFromEntry.ts';
import { at } from '#test/support/incidents/buildIncident.ts';

const ID = toId<EventId>('e1');
const [EARLY, LATE] = [at('2025-10-26T02:30:00+02:00'), at('2025-10-26T02:30:00+01:00')];

const TYPED = { written: '02:30', assumed: [] } as const;

test('an understood time becomes an event with the rest as its title', () => {
  const entry = {
    kind: 'placed',
    occurredAt: EARLY,
    endedAt: LATE,
    precision: 'approximate',
    text: 'Slow',
    ...TYPED,
  } as const;
  expect(eventFromEntry(entry, ID)).toMatchObject({
    id: 'e1',
    title: 'Slow',
    occurredAt: EARLY,
    endedAt: LATE,
    precision: 'approximate',
    keyMoment: false,
    visibility: 'internal',
  });
});

test('a moment has no end', () => {
  const entry = { kind: 'placed', occurredAt: EARLY, precision: 'exact', text: 'Page', ...TYPED } as const;
  expect(eventFromEntry(entry, ID)).not.toHaveProperty('endedAt');
});

test('a time with unknown digits keeps what was typed', () => {
  const typed = { written: '02:??', assumed: ['unknown-digits'] } as const;
  const entry = {
    kind: 'placed',
    occurredAt: EARLY,
    precision: 'approximate',
    text: 'Page',
    ...typed,
  } as const;
  expect(eventFromEntry(entry, ID)?.detail).toBe('Time as written: 02:??');
});

test('words without a time become a note to be placed', () => {
  expect(eventFromEntry({ kind: 'unplaced', text: 'A spike' }, ID)).toMatchObject({
    occurredAt: null,
    precision: 'unplaced',
    title: 'A spike',
  });
  expect(eventFromEntry({ kind: 'unplaced', text: '' }, ID)).toBeNull();
});

test('a time on a clock change waits for the one a person chooses', () => {
  const options = [{ occurredAt: EARLY }, { occurredAt: LATE }];
  const said = { precision: 'approximate', text: 'Odd', ...TYPED } as const;
  const entry = { kind: 'choice', why: 'ambiguous', options, ...said } as const;
  expect(eventFromEntry(entry, ID)).toBeNull();
  expect(eventFromEntry(entry, ID, { title: 'Odd' }, { occurredAt: LATE })).toMatchObject({
    occurredAt: LATE,
    precision: 'approximate',
    title: 'Odd',
  });
});
