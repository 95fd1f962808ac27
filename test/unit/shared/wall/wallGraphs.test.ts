import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Signal } from '#shared/domain/incident/signal.ts';
import { signalsOf } from '#shared/domain/signals/signalEdits.ts';
import { wallMessageSchema } from '#shared/ipc/wallSchema.ts';
import { wallEvidenceCount } from '#shared/wall/wallGraphs.ts';
import { wallProjection } from '#shared/wall/wallProjection.ts';
import { wallLine } from '#shared/wall/wallText.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { WALL_FOCUS } from '#test/support/incidents/wallFocus.ts';

const sample = sampleIncident();
const errors: Signal = {
  id: toId('signal-1'),
  name: 'Errors',
  unit: '%',
  source: 'A secret dashboard',
  threshold: 5,
  visibility: 'internal',
  stretches: [],
  points: '2026-03-10T14:00:00+00:00 0.2 +600000 0.3 37.5 12 0.2 0.1',
};
const focus = { ...WALL_FOCUS, place: 'timeline', eventId: sample.timeline[0]?.id ?? null } as const;
const shown = (at: number) => ({ ...focus, picture: { at, folder: '/pictures/handle-0/' } });

describe('a graph on the wall', () => {
  it('fills the room with what was measured around the moment in the light, without its source', () => {
    const incident = {
      ...sample,
      signals: [{ ...errors, id: toId<Signal['id']>('p'), visibility: 'private' as const }, errors],
    };
    expect(wallEvidenceCount(incident, focus)).toBe(1);
    const { content } = wallMessageSchema.parse(wallProjection(incident, shown(0)));
    expect(content).toMatchObject({
      kind: 'graph',
      name: 'Errors',
      high: '37.5%',
      threshold: { words: '5%' },
    });
    expect(JSON.stringify(content)).not.toContain('secret');
    expect(wallProjection(incident, shown(1)).content.kind).toBe('timeline');
  });

  it('is none of a moment at which nothing was measured', () => {
    const early = { ...errors, points: '2026-03-09T14:00:00+00:00 1 +60000 2' };
    expect(wallEvidenceCount({ ...sample, signals: [early] }, focus)).toBe(0);
  });

  it('shows what an answer cites of it', () => {
    const [cause] = sample.causes;
    if (cause === undefined) return expect.unreachable();
    const [from, to] = sample.timeline.flatMap(({ occurredAt }) => occurredAt ?? []);
    if (from === undefined || to === undefined) return expect.unreachable();
    const incident = { ...sample, signals: [{ ...errors, stretches: [{ causeId: cause.id, from, to }] }] };
    const at = { ...shown(0), place: 'causes', causeId: cause.id } as const;
    const { content } = wallProjection(incident, at);
    if (content.kind !== 'graph') return expect.unreachable();
    expect(content.lit.to).toBeGreaterThan(content.lit.from);
  });

  it('shows nothing later than the moment of "known then"', () => {
    const incident = { ...sample, signals: [errors] };
    const then = sample.timeline[0]?.occurredAt ?? null;
    const { content } = wallProjection(incident, { ...shown(0), knownThen: then });
    expect(content).toMatchObject({ kind: 'graph', words: '', high: '0.3%' });
  });

  it('is never a private one, and always what the main process takes', () => {
    fc.assert(
      fc.property(arbitraryIncident(), fc.nat({ max: 5 }), fc.nat(), (incident, at, pick) => {
        const spots = [
          ...incident.timeline.map(({ id }) => ({ eventId: id })),
          ...incident.causes.map(({ id }) => ({ place: 'causes' as const, causeId: id })),
        ];
        const { content } = wallMessageSchema.parse(
          wallProjection(incident, { ...shown(at), ...spots[pick % (spots.length || 1)] }),
        );
        if (content.kind !== 'graph') return;
        const open = signalsOf(incident).filter(({ visibility }) => visibility !== 'private');
        expect(open.map(({ name }) => wallLine(name))).toContain(content.name);
      }),
      { numRuns: runs(200) },
    );
  });
});
