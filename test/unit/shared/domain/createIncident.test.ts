import { describe, expect, it } from 'vitest';
import { createIncident, type NewIncident } from '#shared/domain/createIncident.ts';
import { type NewId, toId } from '#shared/domain/incident/ids.ts';
import { timestampAt } from '#shared/time/timestamp.ts';

const now = timestampAt(Date.UTC(2026, 2, 10, 15));
const startedAt = timestampAt(Date.UTC(2026, 2, 10, 14, 23));
const resolvedAt = timestampAt(Date.UTC(2026, 2, 10, 14, 46));

function create(facts: Partial<NewIncident> = {}) {
  let count = 0;
  const newId: NewId = () => toId(`id-${++count}`);
  const asked: NewIncident = {
    title: 'Checkout is down',
    severity: 'SEV2',
    timeZone: 'Europe/Berlin',
    startedAt: null,
    resolvedAt: null,
    ...facts,
  };
  return createIncident(asked, { newId, now: () => now });
}

describe('createIncident', () => {
  it('takes hidden controls out of the title', () => {
    expect(create({ title: 'Checkout \u202ais\u202c down' }).title).toBe('Checkout is down');
  });

  it('makes a draft with the facts that were given', () => {
    expect(create()).toMatchObject({
      title: 'Checkout is down',
      severity: 'SEV2',
      status: 'draft',
      timeZone: 'Europe/Berlin',
      createdAt: now,
      updatedAt: now,
      timeline: [],
      actions: [],
    });
  });

  it('marks the known start and end on the timeline', () => {
    const incident = create({ startedAt, resolvedAt });
    const eventOf = (id: string | null) => incident.timeline.find((event) => event.id === id);
    expect(eventOf(incident.milestones.impactStarted)?.occurredAt).toBe(startedAt);
    expect(eventOf(incident.milestones.resolved)?.occurredAt).toBe(resolvedAt);
  });

  it('takes over what the decision knew: when on-call was paged, and how many were affected', () => {
    const pagedAt = timestampAt(Date.UTC(2026, 2, 10, 14, 30));
    const incident = create({ startedAt, pagedAt, resolvedAt, usersPercent: 48, approximate: ['pagedAt'] });
    expect(incident.timeline.map(({ title }) => title)).toEqual([
      'Impact started',
      'On-call was paged',
      'Resolved',
    ]);
    expect(incident.timeline[1]).toMatchObject({
      occurredAt: pagedAt,
      precision: 'approximate',
      kind: 'detection',
    });
    expect(incident.milestones.detected).toBe(incident.timeline[1]?.id);
    expect(incident.impact.slice(1)).toMatchObject([{ metric: 'Users affected', value: '48 %' }]);
  });

  it('leaves an unknown end unknown', () => {
    const incident = create({ startedAt });
    expect(incident.timeline).toHaveLength(1);
    expect(incident.milestones.resolved).toBeNull();
  });

  it('starts the impact table with the computed duration', () => {
    expect(create().impact).toMatchObject([{ metric: 'Duration', computed: { kind: 'duration' } }]);
  });

  it('gives every part its own id', () => {
    const { id, impact, timeline } = create({ startedAt, resolvedAt });
    const ids = [id, ...impact.map((row) => row.id), ...timeline.map((event) => event.id)];
    expect(new Set(ids).size).toBe(4);
  });
});
