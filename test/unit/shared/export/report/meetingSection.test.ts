import { expect, it } from 'vitest';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { editMeeting } from '#shared/domain/meeting/meetingEdits.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { endMeeting, startMeeting } from '#shared/meeting/meetingActions.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

function held(isInDocument: boolean): Incident {
  const sample = sampleIncident();
  const attendees = sample.meeting.attendees.map((person, index) => ({ ...person, present: index < 2 }));
  const incident = editMeeting(sample, { attendees, isInDocument });
  const running = startMeeting(incident, { now: at('2026-03-11T15:00:00+00:00') });
  return endMeeting(running, { now: at('2026-03-11T15:44:00+00:00') });
}

const markdown = (incident: Incident, audience: 'internal' | 'public' = 'internal') =>
  toMarkdown(incident, { audience, hasMermaid: false });

it('says when the meeting was held, for how long and by which roles, if that is wanted', () => {
  expect(markdown(held(true))).toContain(
    '## Meeting held\n\n- 11 March 2026, 44 minutes. 2 people: Responder, Database.',
  );
});

it('says nothing of it otherwise, before it ended, and to the public', () => {
  expect(markdown(held(false))).not.toContain('Meeting held');
  expect(markdown(editMeeting(sampleIncident(), { isInDocument: true }))).not.toContain('Meeting held');
  expect(markdown(held(true), 'public')).not.toContain('Meeting held');
});
