import { expect, it } from 'vitest';
import { withDoneDays } from '#shared/domain/items/doneDays.ts';
import { editAction } from '#shared/domain/items/itemEdits.ts';
import { at, buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction } from '#test/support/incidents/buildParts.ts';

const now = at('2026-03-14T23:30:00Z');
const open = buildIncident({ timeZone: 'Europe/Berlin', actions: [buildAction('a'), buildAction('b')] });
const [a] = open.actions;
if (a === undefined) throw new Error('There is no action');
const done = withDoneDays(open, editAction(open, { id: a.id, patch: { status: 'done' } }), now);

it('an action that becomes done has the day of its incident’s zone', () => {
  expect(done.actions.map(({ doneOn }) => doneOn)).toEqual(['2026-03-15', undefined]);
});

it('a later edit leaves that day, and opening the action again takes it away', () => {
  const later = at('2026-04-01T12:00:00Z');
  const renamed = editAction(done, { id: a.id, patch: { title: 'Renamed' } });
  expect(withDoneDays(done, renamed, later)).toBe(renamed);
  const opened = withDoneDays(done, editAction(done, { id: a.id, patch: { status: 'open' } }), later);
  expect(opened.actions[0]).toEqual(a);
});

it('what was done before such days were kept gets none, and a day that came along stays', () => {
  const old = buildIncident({ actions: [buildAction('a', { status: 'done' })] });
  const renamed = editAction(old, { id: a.id, patch: { title: 'Renamed' } });
  expect(withDoneDays(old, renamed, now)).toBe(renamed);
  const brought = buildIncident({ actions: [buildAction('a', { status: 'done', doneOn: '2026-02-01' })] });
  expect(withDoneDays(open, brought, now)).toBe(brought);
});
