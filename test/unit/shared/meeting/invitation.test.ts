import fc from 'fast-check';
import { expect, it } from 'vitest';
import { usualAgenda } from '#shared/domain/meeting/usualAgenda.ts';
import { contentLine, icsText } from '#shared/meeting/icsLines.ts';
import { meetingInvitation } from '#shared/meeting/invitation.ts';
import { at, buildIncident, countedIds } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const now = at('2026-03-11T08:00:00+00:00');

function unfolded(text: string): readonly string[] {
  return text.replaceAll('\r\n ', '').split('\r\n');
}

function invitation(): readonly string[] {
  return unfolded(meetingInvitation(sampleIncident(), now) ?? '');
}

it('invites to the time of the meeting, in UTC, for as long as is planned', () => {
  const lines = invitation();
  expect(lines).toContain('DTSTART:20260311T150000Z');
  expect(lines).toContain('DTEND:20260311T155500Z');
  expect(lines).toContain('DTSTAMP:20260311T080000Z');
  expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
  expect(lines.slice(-3)).toEqual(['END:VEVENT', 'END:VCALENDAR', '']);
});

it('names the agenda and the people, and nothing private', () => {
  const description = invitation().find((line) => line.startsWith('DESCRIPTION:')) ?? '';
  expect(description).toContain('- Five Whys (12 min)\\n');
  expect(description).toContain('- Lisa\\, Customer support');
  expect(description).not.toContain('before anyone talks about the migration');
});

it('keeps its identity, so that inviting again moves the appointment', () => {
  const uid = (text: string | null) => unfolded(text ?? '').find((line) => line.startsWith('UID:'));
  const sample = sampleIncident();
  const moved = at('2026-03-11T16:00:00+00:00');
  const again = { ...sample, meeting: { ...sample.meeting, scheduledFor: moved } };
  expect(uid(meetingInvitation(again, now))).toBe(uid(meetingInvitation(sample, now)));
});

it('takes the written offset into account', () => {
  const incident = buildIncident();
  const meeting = {
    ...incident.meeting,
    scheduledFor: at('2026-10-25T02:30:00+02:00'),
    plan: usualAgenda(countedIds()),
  };
  const lines = unfolded(meetingInvitation({ ...incident, meeting }, now) ?? '');
  expect(lines).toContain('DTSTART:20261025T003000Z');
  expect(lines).toContain('DTEND:20261025T011500Z');
});

it('is not written while no time is set', () => {
  expect(meetingInvitation(buildIncident(), now)).toBeNull();
});

it('escapes what has a meaning in the format', () => {
  expect(icsText('a\\b;c,d\r\ne\u0007')).toBe('a\\\\b\\;c\\,d\\ne');
});

it('folds lines at 75 octets, never inside a character, and loses nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const line = contentLine(`DESCRIPTION:${icsText(text)}`);
      const parts = line.split('\r\n').slice(0, -1);
      for (const part of parts) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
      const whole = parts.map((part, index) => (index === 0 ? part : part.slice(1))).join('');
      expect(whole).toBe(`DESCRIPTION:${icsText(text)}`);
    }),
  );
});
