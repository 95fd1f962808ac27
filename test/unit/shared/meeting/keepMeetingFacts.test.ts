import { expect, it } from 'vitest';
import { backToHeld, carriedOverPlan, startFollowUp } from '#shared/meeting/followUp.ts';
import { endedSessions } from '#shared/meeting/heldSessions.ts';
import { keepMeetingFacts } from '#shared/meeting/keepMeetingFacts.ts';
import { endMeeting, startMeeting } from '#shared/meeting/meetingActions.ts';
import { at, countedIds } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const now = at('2026-03-11T15:00:00+00:00');
const later = at('2026-03-11T15:40:00+00:00');

const ended = () => endMeeting(startMeeting(sampleIncident(), { now }), { now: later });
function followed() {
  const incident = ended();
  return startFollowUp(incident, {
    plan: carriedOverPlan(incident.meeting, { now: later, newId: countedIds() }),
  });
}

it('keeps the log when an earlier text comes back', () => {
  const before = sampleIncident();
  const running = startMeeting({ ...before, summary: 'New words' }, { now });
  const undone = keepMeetingFacts(before, running);
  expect(undone.summary).toBe(before.summary);
  expect(undone.meeting.log).toBe(running.meeting.log);
});

it('changes nothing while no meeting took place', () => {
  const before = sampleIncident();
  expect(keepMeetingFacts(before, { ...before, title: 'Other' })).toBe(before);
});

it('keeps the session and its plan when what came before it comes back', () => {
  const before = { ...ended(), title: 'Old title' };
  const undone = keepMeetingFacts(before, followed());
  expect(undone.title).toBe('Old title');
  expect(undone.meeting.held).toHaveLength(1);
  expect(undone.meeting.log).toEqual([]);
});

it('goes back to a held session as it was', () => {
  expect(backToHeld(followed()).meeting.log).toEqual(ended().meeting.log);
  expect(backToHeld(followed()).meeting.plan).toEqual(ended().meeting.plan);
  expect(backToHeld(ended()).meeting.held).toBeUndefined();
});

it('tells what was held by roles, not by names', () => {
  const incident = ended();
  const attendees = incident.meeting.attendees.map((person, index) => ({ ...person, present: index < 3 }));
  const [session] = endedSessions({ ...incident.meeting, attendees });
  expect(session).toMatchObject({ startedAt: now, minutes: 40, presentCount: 3 });
  expect(session?.roles).toEqual(['Responder', 'Database', 'Platform']);
});
