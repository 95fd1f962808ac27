import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { actionsCalendar, calendarEntries } from '#shared/publication/actions/actionsCalendar.ts';
import { shortTitle } from '#shared/publication/actions/actionWords.ts';
import { cleanText } from '#shared/text/cleanText.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const now = at('2026-03-11T08:00:00+00:00');

function events(incident: Incident): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(actionsCalendar(incident, now)));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

it('has each due date as an all-day event of one day that keeps nobody busy', () => {
  const [first] = events(sampleIncident());
  expect(first?.summary).toBe(
    'Due: Page on-call when the database connection pool is more than 80% full (Sarah)',
  );
  expect(first?.startDate.isDate).toBe(true);
  expect(first?.startDate.toString()).toBe('2026-03-14');
  expect(first?.endDate.toString()).toBe('2026-03-15');
  expect(first?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  expect(first?.description).toContain('Done when: A load test that takes the pool past 80% pages on-call');
});

it('has the session that is planned, under the identity of its invitation', () => {
  const session = events(sampleIncident()).at(-1);
  expect(session?.summary).toMatch(/^Postmortem: Checkout down/);
  expect(session?.startDate.toJSDate()).toEqual(new Date('2026-03-11T15:00:00Z'));
  expect(session?.uid).toBe('id-16@debrief.invalid');
});

it('has the follow-up once a first session was held, and no session that is over', () => {
  const { meeting } = sampleIncident();
  const held = [{ attendees: [], plan: [], log: [] }];
  const followUp = { ...sampleIncident(), meeting: { ...meeting, held } };
  expect(events(followUp).at(-1)?.summary).toMatch(/^Postmortem, follow-up: /);
  const log = [
    { at: now, action: 'start' as const },
    { at: now, action: 'end' as const },
  ];
  const over = { ...sampleIncident(), meeting: { ...meeting, log } };
  expect(events(over).every(({ summary }) => summary.startsWith('Due: '))).toBe(true);
});

it('leaves out what is private, closed, without a real date or without words', () => {
  const actions = [
    buildAction('shown'),
    buildAction('secret', { visibility: 'private' }),
    buildAction('done', { status: 'done' }),
    buildAction('never', { due: '2026-02-30' }),
    buildAction('blank', { title: '' }),
  ];
  expect(events(buildIncident({ actions })).map(({ summary }) => summary)).toEqual(['Due: shown (Sam)']);
});

it('keeps an entry’s identity when its date moves, and gives each its own', () => {
  const uids = (due: string) =>
    events(buildIncident({ actions: [buildAction('a', { due }), buildAction('b')] })).map(({ uid }) => uid);
  expect(uids('2026-03-14')).toEqual(uids('2026-04-01'));
  expect(new Set(uids('2026-03-14')).size).toBe(2);
});

it('crosses the ends of months, years and of what can be written', () => {
  const ends = ['2026-02-28', '2024-02-28', '2026-12-31', '9999-12-31'].map((due) =>
    buildAction(due, { due }),
  );
  const days = events(buildIncident({ actions: ends })).map(({ component }) =>
    component.getFirstPropertyValue('dtend')?.toString(),
  );
  expect(days).toEqual(['2026-03-01', '2024-02-29', '2027-01-01', undefined]);
});

it('links the ticket of an action that has one', () => {
  const ticketUrl = 'https://tracker.test/OPS-1';
  const [event] = events(buildIncident({ actions: [buildAction('a', { ticketUrl })] }));
  expect(event?.component.getFirstPropertyValue('url')).toBe(ticketUrl);
});

it('is read by a calendar parser with every title whole, whatever was typed', () => {
  fc.assert(
    fc.property(arbitraryIncident(), (incident) => {
      const entries = calendarEntries(incident);
      const read = events(incident);
      expect(read).toHaveLength(entries.actions.length + (entries.hasSession ? 1 : 0));
      for (const [index, action] of entries.actions.entries()) {
        expect(read[index]?.summary).toContain(cleanText(shortTitle(action)));
      }
    }),
  );
});
