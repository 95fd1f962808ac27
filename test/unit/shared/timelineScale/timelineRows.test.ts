import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '#shared/domain/incident/timelineEvent.ts';
import type { Phase, PhaseStart } from '#shared/domain/timeline/phases.ts';
import { timelineRowKey, timelineRows } from '#shared/timelineScale/timelineRows.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

function on(id: string, time: string): TimelineEvent {
  return buildEvent(id, '00:00', { occurredAt: at(time) });
}

const keys = (timeline: readonly TimelineEvent[], timeZone: string) =>
  timelineRows(timeline, timeZone).map(timelineRowKey);

const silences = (timeline: readonly TimelineEvent[]) =>
  timelineRows(timeline, 'UTC').flatMap((row) => (row.kind === 'event' ? [row.silence] : []));

const until = (clock: string) => ({ endedAt: at(`2026-03-10T${clock}:00+00:00`) });

describe('the rows of a timeline', () => {
  it('show no day while all events fall on one', () => {
    expect(keys([buildEvent('b', '14:23'), buildEvent('a', '14:18')], 'UTC')).toEqual(['event a', 'event b']);
  });

  it('need seconds where a minute holds several moments, and nowhere else', () => {
    const timeline = [
      on('a', '2026-03-10T14:14:02Z'),
      on('b', '2026-03-10T14:14:07Z'),
      on('c', '2026-03-10T14:15:30Z'),
      on('d', '2026-03-10T14:16:00Z'),
      on('e', '2026-03-10T14:16:00Z'),
    ];
    const rows = timelineRows(timeline, 'UTC');
    expect(rows.map((row) => row.kind === 'event' && row.needsSeconds)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('tell the days of a longer incident apart, in the zone that is shown', () => {
    const timeline = [on('a', '2026-03-10T23:30:00Z'), on('b', '2026-03-11T00:10:00Z')];
    expect(keys(timeline, 'UTC')).toEqual(['day 2026-03-10', 'event a', 'day 2026-03-11', 'event b']);
    expect(keys(timeline, 'Europe/Berlin')).toEqual(['event a', 'event b']);
  });

  it('leave out notes without a time, which lie in the tray', () => {
    expect(keys([buildEvent('note', null), buildEvent('a', '14:18')], 'UTC')).toEqual(['event a']);
    expect(keys([buildEvent('note', null)], 'UTC')).toEqual([]);
  });

  it('tell the minutes without an entry before each', () => {
    expect(silences([buildEvent('a', '14:18'), buildEvent('b', '14:23'), buildEvent('c', '14:23')])).toEqual([
      0, 5, 0,
    ]);
  });

  it('have no silence while something still lasted, even under a shorter one', () => {
    const long = buildEvent('long', '14:00', until('14:30'));
    const short = buildEvent('short', '14:10', until('14:12'));
    expect(silences([long, short, buildEvent('c', '14:25'), buildEvent('d', '14:40')])).toEqual([
      0, 0, 0, 10,
    ]);
  });

  it('count an event that ends before it starts as a moment', () => {
    const wrong = buildEvent('wrong', '14:30', until('14:00'));
    expect(silences([wrong, buildEvent('b', '14:31')])).toEqual([0, 1]);
    expect(silences([buildEvent('a', '14:20'), wrong, buildEvent('b', '14:31')])).toEqual([0, 10, 1]);
  });

  it('say which phase leads to an event and which it stands in', () => {
    const phase = (since: PhaseStart, from: string, to: string): Phase => ({
      name: since,
      since,
      from: at(`2026-03-10T${from}:00Z`),
      to: at(`2026-03-10T${to}:00Z`),
    });
    const rows = timelineRows(
      ['14:18', '14:23', '14:24', '14:25', '14:25', '14:50'].map((clock) => buildEvent(clock, clock)),
      'UTC',
      [phase('impactStarted', '14:23', '14:25'), phase('detected', '14:25', '14:46')],
    );
    const sides = rows.map((row) => row.kind === 'event' && [row.phaseBefore, row.phaseAfter]);
    expect(sides).toEqual([
      [null, null],
      [null, 'impactStarted'],
      ['impactStarted', 'impactStarted'],
      ['impactStarted', 'detected'],
      ['detected', 'detected'],
      [null, null],
    ]);
  });
});
