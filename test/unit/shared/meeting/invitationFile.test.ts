import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { type AttendeeId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import type { Meeting } from '#shared/domain/incident/meeting.ts';
import { meetingInvitation } from '#shared/meeting/invitation.ts';
import { epochMs } from '#shared/time/timestamp.ts';
import { at } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const now = at('2026-03-11T08:00:00+00:00');

/** The invitation as a calendar reads it. */
function read(parts: Partial<Meeting> = {}, over: Partial<Incident> = {}) {
  const sample = sampleIncident();
  const incident = { ...sample, ...over, meeting: { ...sample.meeting, ...parts } };
  const text = meetingInvitation(incident, now) ?? '';
  const component = new ICAL.Component(ICAL.parse(text));
  const event = new ICAL.Event(component.getFirstSubcomponent('vevent') ?? never());
  return { incident, text, event };
}

function person(name: string, role = '') {
  return { id: toId<AttendeeId>(name), name, role, present: false };
}

it('is read by a calendar with its title, its moment, its length and its agenda', () => {
  const { incident, event } = read();
  expect(event.summary).toBe(`Postmortem: ${incident.title}`);
  expect(event.startDate.toJSDate().getTime()).toBe(epochMs(at('2026-03-11T15:00:00+00:00')));
  expect(event.duration.toSeconds()).toBe(55 * 60);
  for (const { title, minutes } of incident.meeting.plan) {
    expect(event.description).toContain(`- ${title} (${minutes} min)`);
  }
});

it('means the same moment in whatever zone and season it is planned and read', () => {
  const moments = fc.date({
    min: new Date('2024-01-01'),
    max: new Date('2030-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(moments, fc.constantFrom('+00:00', '+02:00', '-07:00', '+05:45'), (date, offset) => {
      const scheduledFor = at(`${date.toISOString().slice(0, 19)}${offset}`);
      const { event } = read({ scheduledFor }, { timeZone: 'Europe/Berlin' });
      expect(event.startDate.toJSDate().getTime()).toBe(epochMs(scheduledFor));
      expect(event.startDate.zone).toBe(ICAL.Timezone.utcTimezone);
    }),
  );
});

it('reads back every title and every agenda word for word, in lines of at most 75 octets', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 120 });
  fc.assert(
    fc.property(words, words, (title, block) => {
      const sample = sampleIncident();
      const plan = sample.meeting.plan.map((each) => ({ ...each, title: block }));
      const { text, event } = read({ plan }, { title });
      expect(event.summary).toBe(`Postmortem: ${readable(title)}`);
      expect(event.description).toContain(`- ${readable(block)} (`);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }),
  );
});

it('invites those whose address is written, and names everybody in the description', () => {
  const attendees = [
    person('Lisa "Lis" Chen <lisa@example.org>', 'Support; EU'),
    person('Tom', 'Engineer'),
    person('ana@example.org'),
  ];
  const { event } = read({ attendees, facilitator: 'Kim (kim@example.org)' });
  const invited = event.attendees.map((line) => [line.getFirstParameter('cn'), line.getFirstValue()]);
  expect(invited).toEqual([
    ["Lisa 'Lis' Chen", 'mailto:lisa@example.org'],
    ['ana@example.org', 'mailto:ana@example.org'],
  ]);
  expect(event.organizer).toBe('mailto:kim@example.org');
  for (const { name } of attendees) expect(event.description).toContain(name);
});

it('makes up no address for people without one', () => {
  const { event, text } = read();
  expect(event.attendees).toEqual([]);
  expect(text).not.toMatch(/ATTENDEE|ORGANIZER|mailto/);
});

it('holds no line that a name could have smuggled in', () => {
  const attendees = [person('Eve\r\nATTENDEE:mailto:x@y.example\r\n":x <eve@example.org>')];
  const { event } = read({ attendees });
  expect(event.attendees).toHaveLength(1);
});

/** What a calendar can hold of a text: line breaks are all alike, and control characters left out. */
function readable(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/(?![\n\t])\p{Cc}/gu, '');
}

function never(): never {
  throw new Error('The file has one event');
}
