import { describe, expect, test } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
import {
  askedRows,
  givenRows,
  itemPlaces,
  laneLayouts,
  steppedItem,
} from '#shared/timelineScale/scaleLayout.ts';
import { timedEvents, timelineLanes } from '#shared/timelineScale/timelineLanes.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

const MINUTE = 60_000;
const EVENTS = timedEvents([
  buildEvent('a', '14:00', { kind: 'signal' }),
  buildEvent('b', '14:10', { kind: 'action' }),
  buildEvent('c', '14:20', { kind: 'signal' }),
  buildEvent('d', '14:30', { kind: 'action' }),
  buildEvent('e', '14:30', { kind: 'recovery' }),
]);

function layouts(msPerPx = MINUTE / 20, rows: readonly number[] = [1, 1, 1]) {
  const origin = EVENTS[0]?.from ?? 0;
  return laneLayouts(timelineLanes(EVENTS, 'kind'), { origin, msPerPx, rows, labelWidth: () => 50 });
}

test('lanes stand below each other, with pixels from the origin', () => {
  const [signal, action, recovery] = layouts();
  expect(signal?.items.map(({ start }) => start)).toEqual([0, 400]);
  expect([signal?.rowsAbove, action?.rowsAbove, recovery?.rowsAbove]).toEqual([0, 1, 2]);
  expect(action?.count).toBe(2);
});

test('panning changes no layout, since it depends on no view', () => {
  expect(layouts()).toEqual(layouts());
});

test('each event is found in its lane and item, also inside a cluster', () => {
  const all = layouts(MINUTE);
  const places = itemPlaces(all);
  for (const { event } of EVENTS) {
    expect(places.get(event.id)?.item.marks.some(({ timed }) => timed.event.id === event.id)).toBe(true);
  }
  expect(places.get(toId('a'))?.item).toBe(places.get(toId('c'))?.item);
  expect(places.has(toId('nobody'))).toBe(false);
});

describe('the arrow keys', () => {
  const all = layouts();
  const places = itemPlaces(all);
  const step = (id: string, way: Parameters<typeof steppedItem>[2]) => {
    const from = places.get(toId(id));
    if (from === undefined) throw new Error(`No event ${id}`);
    return steppedItem(all, from, way)?.marks[0].timed.event.id ?? null;
  };
  test('lead through all events in time', () => {
    expect([step('a', 'later'), step('b', 'later'), step('c', 'earlier')]).toEqual(['b', 'c', 'b']);
    expect([step('a', 'earlier'), step('e', 'later')]).toEqual([null, null]);
  });
  test('lead to what is nearest in time in the next lane', () => {
    expect([step('c', 'laneBelow'), step('e', 'laneAbove'), step('a', 'laneAbove')]).toEqual([
      'b',
      'd',
      null,
    ]);
  });
});

test('a lane whose events crowd into one bundle has one row, and leaves the others to the rest', () => {
  const crowd = Array.from({ length: 12 }, (_, at) => buildEvent(`x${at}`, '14:00', { kind: 'signal' }));
  const spread = ['14:00', '14:01', '14:02'].map((time, at) =>
    buildEvent(`y${at}`, time, { kind: 'action' }),
  );
  const lanes = timelineLanes(timedEvents([...crowd, ...spread]), 'kind');
  const measures = { origin: EVENTS[0]?.from ?? 0, msPerPx: MINUTE / 50, labelWidth: () => 200 };
  expect(askedRows(lanes, measures)).toEqual([1, 3]);
  const six = timelineLanes(timedEvents([...crowd.slice(0, 6), ...spread]), 'kind');
  const asked = askedRows(six, measures);
  expect(asked).toEqual([6, 3]);
  expect(givenRows(six, measures, { asked, room: 9 })).toEqual([6, 3]);
  // With fewer than six the events stand in one bundle.
  expect(givenRows(six, measures, { asked, room: 6 })).toEqual([1, 3]);
});

test('a lane asks for as many rows as keep every title whole', () => {
  const lanes = timelineLanes(EVENTS, 'kind');
  const measures = { origin: EVENTS[0]?.from ?? 0, labelWidth: () => 50 };
  expect(askedRows(lanes, { ...measures, msPerPx: MINUTE / 20 })).toEqual([1, 1, 1]);
  const narrow = askedRows(lanes, { ...measures, msPerPx: MINUTE / 2 });
  expect(narrow).toEqual([2, 2, 1]);
  const cut = laneLayouts(lanes, { ...measures, msPerPx: MINUTE / 2, rows: narrow })
    .flatMap(({ items }) => items)
    .filter(({ marks, room }) => marks.length > 1 || room < 50);
  expect(cut).toEqual([]);
});
