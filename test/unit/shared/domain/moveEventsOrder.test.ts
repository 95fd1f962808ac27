import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EventId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import {
  type CarriedEvents,
  type EventSlot,
  moveEventsBy,
  moveEventsToSlot,
} from '#shared/domain/timeline/moveEvents.ts';
import { placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import { epochMs, timestampAt } from '#shared/time/timestamp.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

/** Just before the clocks go forward in Berlin. */
const START = Date.UTC(2026, 2, 29, 0, 50);

/** Moments that are often the same, and often a millisecond, a second or a minute apart. */
const moment = fc
  .tuple(fc.nat({ max: 6 }), fc.constantFrom(0, 1, 999, 1000, 60_000, 600_000))
  .map(([count, unit]) => START + count * unit);

const event = fc.tuple(fc.option(moment, { freq: 6 }), fc.option(fc.nat({ max: 5_000_000 }), { freq: 2 }));

const incidents: fc.Arbitrary<Incident> = fc
  .tuple(fc.array(event, { minLength: 2, maxLength: 8 }), fc.constantFrom('UTC', 'Europe/Berlin'))
  .map(([events, timeZone]) =>
    buildIncident({ timeZone, timeline: events.map(([ms, lasted], index) => made(index, ms, lasted)) }),
  );

function made(index: number, ms: number | null, lasted: number | null): TimelineEvent {
  if (ms === null) return buildEvent(`e${index}`, null);
  const times = { occurredAt: timestampAt(ms), precision: 'exact' as const };
  return buildEvent(
    `e${index}`,
    null,
    lasted === null ? times : { ...times, endedAt: timestampAt(ms + lasted) },
  );
}

interface Move {
  readonly incident: Incident;
  readonly move: CarriedEvents & { readonly slot: EventSlot };
}

/** A move of `count` events into any slot between those that stay; some of these may be hidden. */
const moves = (most: number): fc.Arbitrary<Move> =>
  fc
    .record({
      incident: incidents,
      picks: fc.uniqueArray(fc.nat({ max: 7 }), { minLength: 1, maxLength: most }),
      place: fc.nat({ max: 8 }),
      hidden: fc.nat({ max: 2 }),
    })
    .map(({ incident, picks, place, hidden }) => {
      const ids = picks
        .map((pick) => idAt(incident, pick))
        .filter((id, index, all) => all.indexOf(id) === index);
      const stay = placedEvents(incident.timeline).filter(({ id }) => !ids.includes(id));
      const at = Math.min(place, stay.length);
      const slot = { before: stay[at - 1]?.id ?? null, after: stay[at + hidden]?.id ?? null };
      return { incident, move: { lead: ids[0] ?? toId<EventId>('e0'), ids, slot } };
    });

const idAt = ({ timeline }: Incident, pick: number): EventId =>
  timeline[pick % timeline.length]?.id ?? toId<EventId>('e0');

const order = ({ timeline }: Incident) => placedEvents(timeline).map(({ id }) => id);

function instantsOf({ timeline }: Incident): ReadonlyMap<EventId, number> {
  return new Map(placedEvents(timeline).map(({ id, occurredAt }) => [id, epochMs(occurredAt)]));
}

describe('dropping events between neighbours', () => {
  it('puts one strictly between them in reading order, and leaves the order of all others', () => {
    fc.assert(
      fc.property(moves(1), ({ incident, move }) => {
        const after = moveEventsToSlot(incident, move);
        expect(order(after).filter((id) => id !== move.lead)).toEqual(
          order(incident).filter((id) => id !== move.lead),
        );
        const index = order(after).indexOf(move.lead);
        const { before, after: next } = move.slot;
        if (before === null && next === null) return;
        if (before !== null) expect(order(after).indexOf(before)).toBeLessThan(index);
        if (next !== null) expect(order(after).indexOf(next)).toBeGreaterThan(index);
      }),
    );
  });

  it('gives it a whole minute whenever one lies strictly between', () => {
    fc.assert(
      fc.property(moves(1), ({ incident, move }) => {
        const after = moveEventsToSlot(incident, move);
        const times = instantsOf(incident);
        const from = move.slot.before === null ? undefined : times.get(move.slot.before);
        const to = move.slot.after === null ? undefined : times.get(move.slot.after);
        if (after === incident || from === undefined || to === undefined) return;
        if ((Math.floor(from / 60_000) + 1) * 60_000 >= to) return;
        expect((instantsOf(after).get(move.lead) ?? Number.NaN) % 60_000).toBe(0);
      }),
    );
  });

  it('lets several keep their distances and lengths, and moves nothing else', () => {
    fc.assert(
      fc.property(moves(4), ({ incident, move }) => {
        const after = moveEventsToSlot(incident, move);
        const lead = incident.timeline.find(({ id }) => id === move.lead);
        const distance = (instantsOf(after).get(move.lead) ?? 0) - (instantsOf(incident).get(move.lead) ?? 0);
        const isShift = lead?.occurredAt !== null;
        for (const old of placedEvents(incident.timeline)) {
          const now = placedEvents(after.timeline).find(({ id }) => id === old.id);
          const expected = isShift && move.ids.includes(old.id) ? distance : 0;
          expect(epochMs(now?.occurredAt ?? old.occurredAt) - epochMs(old.occurredAt)).toBe(expected);
          if (old.endedAt === undefined || now?.endedAt === undefined) continue;
          expect(epochMs(now.endedAt) - epochMs(old.endedAt)).toBe(expected);
        }
        expect(after.timeline.map(({ id }) => id).toSorted()).toEqual(
          incident.timeline.map(({ id }) => id).toSorted(),
        );
      }),
    );
  });

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(moves(1), ({ incident, move }) => {
        const once = moveEventsToSlot(incident, move);
        expect(moveEventsToSlot(once, move)).toBe(once);
      }),
    );
  });
});

describe('moving events along the scale', () => {
  it('keeps distances, and comes back by the same way', () => {
    fc.assert(
      fc.property(moves(4), fc.integer({ min: -9_000_000, max: 9_000_000 }), ({ incident, move }, ms) => {
        const there = moveEventsBy(incident, { ...move, ms });
        for (const [id, at] of instantsOf(incident)) {
          expect(instantsOf(there).get(id)).toBe(move.ids.includes(id) ? at + ms : at);
        }
        const back = moveEventsBy(there, { ...move, ms: -ms });
        expect(instantsOf(back)).toEqual(instantsOf(incident));
      }),
    );
  });
});
