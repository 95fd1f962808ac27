import { describe, expect, it } from 'vitest';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { incidentFixture } from '#test/support/incidents/incidentFixture.ts';

function read(bytes: Uint8Array) {
  const parsed = parseIncidentFile(bytes);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

const damaged = read(incidentFixture('damaged-details'));

describe('a file with damaged details', () => {
  const repairs: readonly (readonly [place: string, message: string])[] = [
    ['status', 'unknown "half-done" is read as "draft"'],
    ['tags', 'null is read as left out'],
    ['trigger.criteria[1]', 'unknown "bad-luck": left out'],
    ['timeline[0].kind', 'unknown "earthquake" is read as "signal"'],
    ['timeline[3].visibility', 'unknown "friends" is read as "private"'],
    ['causes[1].confidence', 'unknown "maybe" is read as "possible"'],
    ['causes[2].stop.reason', 'unknown "tired": the branch is read as needing investigation'],
    ['actions[0].priority', 'unknown "high" is read as "P2"'],
    ['meeting.log[0]', 'unknown "dance": left out'],
    ['timeline[1].id', '"e1" stands twice: named "e1-2"'],
    ['milestones.resolved', 'no event "gone": read as unknown'],
    ['causes[0].evidence[1]', 'nothing is named "nothing": left out'],
    ['causes[2].parentId', 'no cause "c9": moved to the top'],
    ['actions[0].causeIds[1]', 'nothing is named "c8": left out'],
    ['timeZone', 'unknown time zone "Mars/Olympus": times are shown in UTC'],
    ['timeline[1].precision', 'it has a time: read as approximate'],
    ['timeline[3].precision', 'it has no time: read as unplaced'],
    ['causes[0].parentId', '"c1" would explain itself: moved to the top'],
  ];

  it.each(repairs)('is put right at %s', (place, message) => {
    expect(damaged.repairs).toContainEqual({ place, message });
  });

  it('is not changed anywhere else', () => {
    expect(damaged.repairs).toHaveLength(repairs.length);
  });

  it('keeps what is odd but readable', () => {
    expect(damaged.incident.actions[0]?.due).toBe('next Friday');
    expect(damaged.incident.timeline[2]?.endedAt).toBe('2026-03-10T14:00:00Z');
  });

  it('keeps the references to the first of two things that share an id', () => {
    expect(damaged.incident.milestones.impactStarted).toBe('e1');
    expect(damaged.incident.causes[0]?.evidence).toEqual(['e1']);
  });

  it('keeps the rest of a circle of causes below the one that moved', () => {
    expect(damaged.incident.causes.map((cause) => cause.parentId)).toEqual([null, 'c1', null]);
  });

  it('needs no repair once it was saved', () => {
    const again = read(new TextEncoder().encode(serializeIncident(damaged.incident)));
    expect(again.repairs).toEqual([]);
    expect(again.incident).toEqual(damaged.incident);
  });
});

describe('a file written by hand', () => {
  const byHand = read(incidentFixture('written-by-hand'));

  it('reads what is left out as empty or unknown', () => {
    expect(byHand.incident).toMatchObject({ status: 'draft', summary: '', causes: [], wentPoorly: [] });
    expect(byHand.incident.milestones.resolved).toBeNull();
    expect(byHand.incident.timeline[1]).toMatchObject({ occurredAt: null, precision: 'unplaced' });
    expect(byHand.incident.actions[0]).toMatchObject({ priority: 'P2', status: 'open', causeIds: [] });
  });

  it('gets the same ids each time it is read', () => {
    expect(byHand.incident.timeline.map((event) => event.id)).toEqual(['event-1', 'event-2']);
    expect(read(incidentFixture('written-by-hand')).incident.id).toBe(byHand.incident.id);
  });

  it('lists the parts that an incident cannot do without', () => {
    const places = byHand.repairs.map((repair) => repair.place);
    expect(places).toEqual(
      expect.arrayContaining(['schemaVersion', 'id', 'timeZone', 'updatedAt', 'timeline[0].id']),
    );
  });
});

describe('ids', () => {
  it('never clash with an id that stands elsewhere in the file', () => {
    const lessons = ['x', 'x', 'x-2', 'x', '', 'item-1'].map((id) => ({ id, text: id }));
    const file = {
      schemaVersion: '1.0',
      title: 't',
      severity: 'SEV1',
      createdAt: '2026-01-01T00:00:00Z',
      lessons,
      wentWell: [{ id: 'x-3' }],
    };
    const { incident } = read(new TextEncoder().encode(JSON.stringify(file)));
    const ids = [...incident.wentWell, ...incident.lessons].map((item) => item.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(0, 2)).toEqual(['x-3', 'x']);
  });
});
