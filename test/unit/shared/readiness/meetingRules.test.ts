import { describe, expect, it } from 'vitest';
import type { MeetingLogEntry } from '#shared/domain/incident/meeting.ts';
import { newFindings, newRules, withMeeting } from '#test/support/incidents/brokenSample.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const { meeting, publication } = sampleIncident();
const held = (start: string, end: string): readonly MeetingLogEntry[] => [
  { at: at(start), action: 'start' },
  { at: at(end), action: 'end' },
];

describe('Running the meeting: within 48 hours of the resolution', () => {
  it('asks for a time, and for a sooner one', () => {
    const { scheduledFor: _, ...unplanned } = meeting;
    expect(newRules({ meeting: unplanned })).toEqual(['warning meeting-time']);
    const [late] = newFindings(withMeeting({ scheduledFor: at('2026-03-12T16:46:00Z') }));
    expect(late?.message).toBe('The meeting is planned 2 h after the 48 hours. Could it be sooner?');
    expect(newRules(withMeeting({ scheduledFor: at('2026-03-12T14:46:00Z') }))).toEqual([]);
  });

  it('only notes that it was held late', () => {
    const log = held('2026-03-12T15:46:00Z', '2026-03-12T16:30:00Z');
    expect(newRules(withMeeting({ log }))).toEqual(['note meeting-late']);
  });
});

describe('Running the meeting: 30 to 60 minutes', () => {
  it('looks at the plan until it was held', () => {
    expect(newRules(withMeeting({ plan: [] }))).toEqual(['note meeting-plan']);
    expect(newRules(withMeeting({ plan: meeting.plan.slice(0, 2) }))).toEqual(['warning meeting-length']);
    expect(newRules(withMeeting({ plan: [...meeting.plan, ...meeting.plan] }))).toEqual([
      'warning meeting-length',
    ]);
  });

  it('proposes a follow-up after a long one', () => {
    const log = held('2026-03-11T15:00:00Z', '2026-03-11T16:20:00Z');
    const [found] = newFindings(withMeeting({ log }));
    expect(found).toMatchObject({ severity: 'note', rule: 'meeting-length' });
    expect(found?.message).toMatch(/^The meeting took 1 h 20 min\./);
  });
});

describe('Running the meeting: facilitator, responders, engineering lead and customer support', () => {
  it('asks for each that is not there', () => {
    const { facilitator: _, ...rest } = meeting;
    expect(newRules({ meeting: rest })).toEqual(['warning meeting-facilitator']);
    expect(newRules(withMeeting({ attendees: [] }))).toEqual([
      'warning meeting-lead',
      'warning meeting-support',
      'warning meeting-responders',
    ]);
  });

  it('asks for no role once the meeting was held', () => {
    const log = held('2026-03-11T15:00:00Z', '2026-03-11T15:40:00Z');
    expect(newRules(withMeeting({ attendees: [], log }))).toEqual(['warning meeting-responders']);
  });

  it('names those who acted and are not on the list', () => {
    const attendees = meeting.attendees.filter(({ role }) => role !== 'Responder');
    const [found] = newFindings(withMeeting({ attendees }));
    expect(found?.message).toBe(
      'On-call engineer acted in the timeline and is not on the list. Who else was involved?',
    );
  });
});

describe('Output: the postmortem is linked from the status page', () => {
  it('takes an address that a browser opens', () => {
    const linked = (statusPageUrl: string) => ({ publication: { ...publication, statusPageUrl } });
    expect(newRules(linked('https://status.example.com/incidents/42'))).toEqual([]);
    expect(newRules(linked('status page, incident 42'))).toEqual(['warning status-page-address']);
  });
});
