import { describe, expect, it } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
import { type Milestones, UNKNOWN_MILESTONES } from '#shared/domain/incident/milestones.ts';
import { phaseLength, phasesOf } from '#shared/domain/timeline/phases.ts';
import { buildEvent } from '#test/support/incidents/buildParts.ts';

const timeline = ['14:23', '14:25', '14:32', '14:35', '14:46'].map((clock) => buildEvent(clock, clock));

function phases(milestones: Readonly<Partial<Record<keyof Milestones, string>>>) {
  const marked = Object.fromEntries(Object.entries(milestones).map(([name, id]) => [name, toId(id)]));
  return phasesOf({ timeline, milestones: { ...UNKNOWN_MILESTONES, ...marked } }).map(
    (phase) => `${phase.name} ${phaseLength(phase)}`,
  );
}

describe('the phases of an incident', () => {
  it('lie between the milestones that follow each other', () => {
    expect(
      phases({
        impactStarted: '14:23',
        detected: '14:25',
        acknowledged: '14:32',
        identified: '14:35',
        mitigated: '14:46',
      }),
    ).toEqual(['Unnoticed 2 min', 'Alerted 7 min', 'Investigating 3 min', 'Mitigating 11 min']);
  });

  it('say only what is known where a milestone is missing', () => {
    expect(phases({ impactStarted: '14:23', resolved: '14:46' })).toEqual(['Impact 23 min']);
    expect(phases({ detected: '14:25', resolved: '14:46' })).toEqual(['Responding 21 min']);
  });

  it('are none between milestones of one instant', () => {
    expect(phases({ impactStarted: '14:23', detected: '14:23', acknowledged: '14:25' })).toEqual([
      'Alerted 2 min',
    ]);
  });

  it('follow the times when milestones stand in another order, and end with the resolution', () => {
    expect(phases({ detected: '14:25', impactStarted: '14:32' })).toEqual(['Responding 7 min']);
    expect(phases({ impactStarted: '14:23', resolved: '14:35', mitigated: '14:46' })).toEqual([
      'Impact 12 min',
    ]);
  });

  it('are none while less than two milestones have a time', () => {
    expect(phases({})).toEqual([]);
    expect(phases({ impactStarted: '14:23', resolved: 'gone' })).toEqual([]);
  });
});
