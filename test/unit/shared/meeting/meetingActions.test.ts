import { expect, it } from 'vitest';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { usualAgenda } from '#shared/domain/meeting/usualAgenda.ts';
import {
  endMeeting,
  extendMeeting,
  nextBlock,
  noteClockChange,
  pauseMeeting,
  previousBlock,
  resumeMeeting,
  startMeeting,
} from '#shared/meeting/meetingActions.ts';
import { at, buildIncident, countedIds } from '#test/support/incidents/buildIncident.ts';

const now = at('2026-03-11T15:00:00+00:00');

function planned(): Incident {
  const incident = buildIncident();
  return { ...incident, meeting: { ...incident.meeting, plan: usualAgenda(countedIds()) } };
}

const started = () => startMeeting(planned(), { now });
const actions = (incident: Incident) => incident.meeting.log.map(({ action }) => action);

it('writes down what was done, in order, with the block that was gone to', () => {
  const extended = extendMeeting(nextBlock(started(), { now }), { now, minutes: 5 });
  const back = previousBlock(extended, { now });
  const ended = endMeeting(resumeMeeting(pauseMeeting(back, { now }), { now }), { now });
  expect(actions(ended)).toEqual(['start', 'next', 'extend', 'back', 'pause', 'resume', 'end']);
  expect(ended.meeting.log[1]?.block).toBe(ended.meeting.plan[1]?.id);
  expect(ended.meeting.log[3]?.block).toBe(ended.meeting.plan[0]?.id);
});

it('starts only what is planned, and only once', () => {
  const unplanned = buildIncident();
  expect(startMeeting(unplanned, { now })).toBe(unplanned);
  const running = started();
  expect(startMeeting(running, { now })).toBe(running);
});

it.each([
  ['pause', pauseMeeting],
  ['resume', resumeMeeting],
  ['next', nextBlock],
  ['back', previousBlock],
  ['end', endMeeting],
] as const)('does nothing on %s before the start', (_, act) => {
  const incident = planned();
  expect(act(incident, { now })).toBe(incident);
});

it('does not leave the first block backwards or the last one forwards', () => {
  let incident = started();
  expect(previousBlock(incident, { now })).toBe(incident);
  for (let step = 0; step < 5; step += 1) incident = nextBlock(incident, { now });
  expect(nextBlock(incident, { now })).toBe(incident);
  expect(actions(incident)).toHaveLength(6);
});

it('takes back an end that was a mistake', () => {
  expect(actions(resumeMeeting(endMeeting(started(), { now }), { now }))).toEqual(['start', 'end', 'resume']);
});

it('notes a change of the clock only while it matters', () => {
  expect(actions(noteClockChange(started(), { now, seconds: 3600 }))).toEqual(['start', 'clock-change']);
  const incident = planned();
  expect(noteClockChange(incident, { now, seconds: 3600 })).toBe(incident);
});
