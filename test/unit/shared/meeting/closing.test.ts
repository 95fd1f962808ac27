import { describe, expect, it } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { editMeeting, parkItem } from '#shared/domain/meeting/meetingEdits.ts';
import { agendaMinutes } from '#shared/domain/meeting/usualAgenda.ts';
import { askedCount, closingList, editClosing, unparkAsAction } from '#shared/meeting/closing.ts';
import { carriedOverPlan, carryChoices, startFollowUp } from '#shared/meeting/followUp.ts';
import { endMeeting, nextBlock, startMeeting } from '#shared/meeting/meetingActions.ts';
import { meetingClock } from '#shared/meeting/meetingClock.ts';
import { at, countedIds } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const begin = at('2026-03-11T15:00:00+00:00');
const end = at('2026-03-11T15:30:00+00:00');

/** The sample's meeting, ended in its block at the index. */
function endedIn(index: number): Incident {
  let incident = startMeeting(sampleIncident(), { now: begin });
  for (let step = 0; step < index; step += 1) incident = nextBlock(incident, { now: end });
  return endMeeting(incident, { now: end });
}

const carried = (incident: Incident) => carriedOverPlan(incident.meeting, { now: end, newId: countedIds() });

describe('closingList', () => {
  it('asks for owners and dates, parked items, attendance, the two questions and the status', () => {
    const incident = parkItem(
      { ...sampleIncident(), status: 'draft' },
      { id: toId('parked'), text: 'Read replica', visibility: 'internal' },
    );
    expect(closingList(incident)).toMatchObject({
      parked: 1,
      isAttendanceNoted: false,
      areQuestionsAnswered: false,
      isInReview: false,
    });
  });

  it('is done when nothing is left', () => {
    const asked = editClosing(sampleIncident(), { asked: 5, learned: 5, wouldComeAgain: 0 });
    const attendees = asked.meeting.attendees.map((person) => ({ ...person, present: true }));
    const actions = asked.actions.map((action) => ({ ...action, owner: 'Ana', due: '2026-03-20' }));
    const incident = {
      ...editMeeting(asked, { attendees, parkingLot: [] }),
      status: 'in-review',
      actions,
    } as const;
    expect(closingList(incident)).toMatchObject({ done: 5, actions: [] });
  });

  it('doubts no count of hands as long as nobody is noted to be there', () => {
    const attendees = sampleIncident().meeting.attendees.map((person) => ({ ...person, present: false }));
    const incident = editClosing(editMeeting(sampleIncident(), { attendees }), {
      learned: 4,
      wouldComeAgain: 3,
    });
    expect(askedCount(incident.meeting)).toBeNull();
    expect(closingList(incident).areQuestionsAnswered).toBe(true);
  });

  it('does not ask who does what will not be done', () => {
    const [action] = sampleIncident().actions;
    if (action === undefined) throw new Error('The sample has actions');
    const { owner: _owner, ...unowned } = action;
    const incident = { ...sampleIncident(), actions: [{ ...unowned, status: 'not-doing' } as const] };
    expect(closingList(incident).actions).toEqual([]);
  });
});

it('turns a parked fix into an action in one step, as a sentence', () => {
  const id = toId<Incident['meeting']['parkingLot'][number]['id']>('parked');
  const incident = parkItem(sampleIncident(), { id, text: 'read replica', visibility: 'internal' });
  const after = unparkAsAction(incident, { id, actionId: toId('made') });
  expect(after.meeting.parkingLot).toHaveLength(incident.meeting.parkingLot.length - 1);
  expect(after.actions.at(-1)).toMatchObject({ id: 'made', title: 'Read replica' });
});

describe('a follow-up', () => {
  it('carries over the block that was on and all later ones, at least 30 minutes', () => {
    const plan = carried(endedIn(3));
    expect(plan.map(({ kind }) => kind)).toEqual(['causes', 'learning', 'actions']);
    expect(agendaMinutes(plan)).toBe(30);
    expect(plan.at(-1)?.isProtected).toBe(true);
  });

  it('carries nothing over when the meeting was ended in its last block', () => {
    expect(carried(endedIn(5))).toEqual([]);
  });

  it('takes exactly the blocks that were picked, in their order, a finished one in full', () => {
    const { meeting } = endedIn(3);
    const choices = carryChoices(meetingClock(meeting.plan, meeting.log, end));
    expect(choices.map(({ isUnfinished }) => isUnfinished)).toEqual([false, false, false, true, true, true]);
    const chosen = new Set([choices[5]?.id, choices[2]?.id].flatMap((id) => id ?? []));
    const plan = carriedOverPlan(meeting, { now: end, newId: countedIds(), chosen });
    expect(plan.map(({ kind }) => kind)).toEqual(['timeline', 'actions']);
    expect(choices[2]?.minutes).toBe(meeting.plan[2]?.minutes);
    expect(agendaMinutes(plan)).toBeGreaterThanOrEqual(30);
  });

  it('puts the held meeting aside as it was and opens the next', () => {
    const ended = editClosing(endedIn(3), { asked: 5, learned: 4 });
    const next = startFollowUp(ended, { plan: carried(ended) });
    expect(next.meeting).toMatchObject({ log: [], privateNotes: ended.meeting.privateNotes });
    expect(next.meeting.held).toHaveLength(1);
    expect(next.meeting.held?.[0]).toMatchObject({ log: ended.meeting.log, plan: ended.meeting.plan });
    expect(next.meeting.closing).toBeUndefined();
    expect(next.meeting.scheduledFor).toBeUndefined();
  });

  it('does not begin while a meeting runs', () => {
    const running = startMeeting(sampleIncident(), { now: begin });
    expect(startFollowUp(running, { plan: [] })).toBe(running);
  });
});
