import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MILESTONE_NAMES, UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import { placedEvents } from '#shared/domain/timeline/timelineOrder.ts';
import { HOUR_MS } from '#shared/time/durations.ts';
import { shifted } from '#shared/time/timestamp.ts';
import { milestonesOnWall } from '#shared/wall/roomVisibility.ts';
import { wallBar } from '#shared/wall/wallBar.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const sample = sampleIncident();
const telling = { timeZone: 'UTC', first: at('2026-03-10T14:18:00Z') };

describe('wallBar', () => {
  it('draws the phases of the sample to scale from the first event to the last', () => {
    const bar = wallBar({ ...sample, knownThen: null, telling }, placedEvents(sample.timeline).slice(4, 5));
    expect(bar?.phases.map(({ since, from }) => [since, Math.round(from * 28)])).toEqual([
      [null, 0],
      ['detected', 5],
      ['acknowledged', 7],
      ['identified', 14],
      ['mitigated', 17],
    ]);
    expect(bar?.knobs[0]).toBeCloseTo(14 / 28);
    expect(bar?.ticks[0]).toMatchObject({ time: '14:23', words: 'impact, detected' });
  });

  it('marks a moment once, however many events were seen in it', () => {
    const [first] = placedEvents(sample.timeline);
    if (first === undefined) throw new Error('The sample has events');
    const beyond = [-9, -8].map((hours) => ({
      ...first,
      occurredAt: shifted(first.occurredAt, hours * HOUR_MS),
    }));
    const bar = wallBar({ ...sample, knownThen: null, telling }, [first, first, ...beyond]);
    expect(bar?.knobs).toEqual([0]);
  });

  it('tells nothing that became known later', () => {
    const knownThen = at('2026-03-10T14:32:00Z');
    const bar = wallBar({ ...sample, knownThen, telling }, []);
    expect(bar?.unknownFrom).toBeCloseTo(0.5);
    expect(bar?.ticks.map(({ time }) => time)).toEqual(['14:23', '14:25', '14:32']);
    expect(bar?.phases.every(({ to }) => to <= 0.5)).toBe(true);
  });

  it('keeps an event long after the resolution from pressing the phases together', () => {
    const [first] = sample.timeline;
    if (first === undefined) throw new Error('The sample has events');
    const late = { ...first, id: first.id, occurredAt: at('2026-04-10T09:00:00Z') };
    const bar = wallBar({ ...sample, timeline: [...sample.timeline, late], knownThen: null, telling }, []);
    expect(bar?.phases.at(-1)?.to).toBe(1);
    expect(bar?.isCut).toEqual({ before: false, after: true });
    expect(bar?.phases.find(({ since }) => since === 'mitigated')?.from).toBeGreaterThan(0.3);
  });

  it('covers the whole width without holes', () => {
    fc.assert(
      fc.property(arbitraryIncident(), (incident) => {
        const seen = milestonesOnWall(incident);
        const bar = wallBar(
          { ...seen, knownThen: null, telling: { ...telling, timeZone: incident.timeZone } },
          [],
        );
        if (bar === null) return;
        for (const [index, { from, to }] of bar.phases.entries()) {
          expect(to).toBeGreaterThan(from);
          expect(from).toBeCloseTo(bar.phases[index - 1]?.to ?? 0);
        }
      }),
    );
  });

  it('says together what stands too close for labels of its own', () => {
    const bar = wallBar({ ...sample, ...crowded(), knownThen: null, telling }, []);
    expect(bar?.ticks.map(({ time, words }) => `${time} ${words}`)).toEqual([
      '14:18–14:20 impact, detected',
      '14:24–14:26 acknowledged, identified',
      '14:28 mitigated',
      '19:00 resolved',
    ]);
  });
});

/** Five milestones in ten minutes, and the last one hours later. */
function crowded() {
  const clocks = ['14:18', '14:20', '14:24', '14:26', '14:28', '19:00'];
  const timeline = sample.timeline.slice(0, clocks.length).map((event, index) => {
    return { ...event, occurredAt: at(`2026-03-10T${clocks[index]}:00Z`) };
  });
  const ids = timeline.map(({ id }) => id);
  const milestones = Object.fromEntries(MILESTONE_NAMES.map((name, index) => [name, ids[index] ?? null]));
  return { timeline, milestones: { ...UNKNOWN_MILESTONES, ...milestones } };
}
