import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { broughtIn } from '#shared/merge/broughtIn.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction, buildEvent, buildItem } from '#test/support/incidents/buildParts.ts';
import { randomEdits, withEdits } from '#test/support/incidents/randomEdits.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const before = buildIncident({
  timeline: [buildEvent('alert', '14:01'), buildEvent('call', '14:02'), buildEvent('fix', '14:09')],
  actions: [buildAction('Test the form')],
});

const came = (patch: Partial<Incident>) => broughtIn(before, { ...before, ...patch });

describe('what a merge brought in', () => {
  it('counts the things of each list, and names fields', () => {
    const [alert, ...others] = before.timeline;
    const renamed = { ...buildEvent('alert', '14:01'), title: 'The alert fires', detail: 'Twice' };
    expect(alert).toBeDefined();
    expect(
      came({
        severity: 'SEV1',
        status: 'reviewed',
        timeline: [renamed, ...others.slice(1), buildEvent('a', '15:00'), buildEvent('b', '15:01')],
        wentWell: [buildItem('The call')],
      }),
    ).toBe(
      'Summary: severity and status changed. Timeline: 1 event changed, 2 events added, 1 event deleted. What went well: 1 item that went well added.',
    );
  });

  it('says what was marked, and what others may see now, in the words of whoever did it', () => {
    const [action] = before.actions;
    expect(came({ milestones: { ...before.milestones, mitigated: toId('fix') } })).toBe(
      'Timeline: 1 milestone marked.',
    );
    expect(came({ actions: action === undefined ? [] : [{ ...action, visibility: 'public' }] })).toBe(
      'Action items: 1 action item made public.',
    );
  });

  it('says that a meeting went on, and counts none of its steps', () => {
    const log = [{ at: at('2026-03-11T15:00:00Z'), action: 'start' as const }];
    expect(came({ meeting: { ...before.meeting, log } })).toBe('Meeting: it went on.');
  });

  it('says that a list has another order', () => {
    expect(came({ timeline: before.timeline.toReversed() })).toBe('Timeline: events put into another order.');
  });

  it('is silent about what Debrief writes with every edit, and about what is left to be decided', () => {
    expect(came({ updatedAt: at('2027-01-01T00:00:00Z'), conflicts: [{ path: 'summary' }] })).toBe('');
  });

  it('says something of any edit that a person makes, part by part', () => {
    fc.assert(
      fc.property(randomEdits('mirela'), (edits) => {
        const sample = sampleIncident();
        const edited = withEdits(sample, edits);
        const words = broughtIn(sample, edited);
        if (edited === sample) expect(words).toBe('');
        else if (words !== '') expect(words).toMatch(/^(?:[\w ]+: [^:]+\. ?)+$/);
      }),
    );
  });
});
