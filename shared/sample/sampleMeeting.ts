import type { NewId } from '#shared/domain/incident/ids.ts';
import type { AgendaBlock, Attendee, Meeting } from '#shared/domain/incident/meeting.ts';
import { timestampAt } from '#shared/time/timestamp.ts';

const PEOPLE: readonly Omit<Attendee, 'id' | 'present'>[] = [
  { name: 'On-call engineer', role: 'Responder' },
  { name: 'Sarah', role: 'Database' },
  { name: 'James', role: 'Platform' },
  { name: 'Lisa', role: 'Customer support' },
  { name: 'Engineering lead', role: 'Engineering lead' },
];

const PLAN: readonly Omit<AgendaBlock, 'id'>[] = [
  { kind: 'welcome', title: 'Welcome and ground rules', minutes: 3, isProtected: false },
  { kind: 'summary', title: 'Summary and impact', minutes: 5, isProtected: false },
  { kind: 'timeline', title: 'Timeline', minutes: 20, isProtected: false },
  { kind: 'causes', title: 'Five Whys', minutes: 12, isProtected: false },
  { kind: 'learning', title: 'What we learned', minutes: 5, isProtected: false },
  { kind: 'actions', title: 'Action items', minutes: 10, isProtected: true },
];

/** A review of 55 minutes on the day after, within the guide's 48 hours. It has not begun. */
export function sampleMeeting(newId: NewId): Meeting {
  return {
    scheduledFor: timestampAt(Date.UTC(2026, 2, 11, 15, 0)),
    facilitator: 'Engineering manager from another team',
    attendees: PEOPLE.map((person) => ({ id: newId(), ...person, present: false })),
    plan: PLAN.map((block) => ({ id: newId(), ...block })),
    log: [],
    parkingLot: [],
    privateNotes: 'Begin with what was seen at 14:18, before anyone talks about the migration.',
  };
}
