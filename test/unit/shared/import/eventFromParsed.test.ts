import { expect, it } from 'vitest';
import { type EventId, toId } from '#shared/domain/incident/ids.ts';
import { eventFromParsed } from '#shared/import/eventFromParsed.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { pasted } from '#test/support/readTimeline.ts';

const id = toId<EventId>('event-1');
const first = (text: string) => {
  const [event] = pasted(text).events;
  if (event === undefined) throw new Error(`no event in ${text}`);
  return event;
};

it('keeps what was found', () => {
  expect(eventFromParsed(first('2026-03-10 14:18-14:20 @ann restarted the broker'), id)).toEqual({
    id,
    occurredAt: '2026-03-10T14:18:00+00:00',
    endedAt: '2026-03-10T14:20:00+00:00',
    precision: 'exact',
    kind: 'action',
    title: 'restarted the broker',
    actor: 'ann',
    keyMoment: false,
    visibility: 'internal',
  });
});

it('keeps the words of a time that could not be placed in full', () => {
  expect(eventFromParsed(first('2026-03-?? - Found'), id)).toMatchObject({
    occurredAt: null,
    precision: 'unplaced',
    detail: 'Time as written: 2026-03-??',
  });
  expect(eventFromParsed(first('14:?? - Found'), id).detail).toBe('Time as written: 14:??');
});

it('takes the instant that a person chose', () => {
  const chosen = { occurredAt: at('2026-03-10T14:18:00+08:00'), endedAt: at('2026-03-10T14:20:00+08:00') };
  expect(eventFromParsed(first('14:18-14:20 CST - x'), id, chosen)).toMatchObject({
    ...chosen,
    precision: 'exact',
    title: 'x',
  });
});

it('leaves a time approximate that the text calls so, whatever is chosen', () => {
  const chosen = { occurredAt: at('2026-03-10T14:18:00+08:00') };
  expect(eventFromParsed(first('~14:18 CST - x'), id, chosen).precision).toBe('approximate');
});

it('keeps what stands in parentheses behind the time unless it only doubts it', () => {
  expect(first('14:18 (about half of the users) see errors')).toMatchObject({
    precision: 'exact',
    title: '(about half of the users) see errors',
  });
  expect(first('14:18 (not sure, maybe a bit earlier) Errors')).toMatchObject({
    precision: 'approximate',
    title: 'Errors',
  });
});

it('says nothing of a time that is unknown altogether', () => {
  expect(eventFromParsed(first('??:?? - Found'), id).detail).toBeUndefined();
});

it('has the time for a title when there are no words', () => {
  expect(eventFromParsed(first('14:18'), id).title).toBe('14:18');
});
