import { expect, it } from 'vitest';
import { readSource } from '#shared/import/forms/forms.ts';
import { sourceOfText } from '#shared/import/source/importSource.ts';

const DAY = { year: 2026, month: 7, day: 1 };

function read(name: string, json: unknown, incident?: number) {
  const context = { timeZone: 'UTC', isZoneGuessed: true, day: DAY, latest: DAY };
  const draft = readSource(sourceOfText(name, JSON.stringify(json)), {
    ...context,
    ...(incident === undefined ? {} : { incident }),
  });
  if (draft === null) throw new Error('Nothing was read');
  return draft;
}

it('of Jira’s changes those of who had it and how bad it was are events, and others are left out by name', () => {
  const change = (created: string, field: string, after: string) => ({
    created,
    author: { displayName: 'Ada Bell' },
    items: [{ field, fromString: null, toString: after }],
  });
  const draft = read('issue.json', {
    key: 'PMP-1',
    fields: { summary: 'Pumps stopped', created: '2026-06-03T10:00:00Z' },
    changelog: {
      histories: [
        change('2026-06-03T10:05:00Z', 'assignee', 'Bo Lind'),
        change('2026-06-03T10:07:00Z', 'priority', 'Highest'),
        change('2026-06-03T10:09:00Z', 'labels', 'pump'),
      ],
    },
  });
  expect(draft.events.map(({ title }) => title)).toEqual([
    'PMP-1: Pumps stopped',
    'Assignee: – → Bo Lind',
    'Priority: – → Highest',
  ]);
  expect(draft.leftOut.map(({ reason, text }) => [reason.one, text.includes('Labels')])).toContainEqual([
    'change of the ticket itself',
    true,
  ]);
});

it('of PagerDuty’s incidents all are read, or the one that a person chose', () => {
  const incident = (title: string, hour: string) => ({
    id: title,
    title,
    urgency: 'high',
    created_at: `2026-06-03T${hour}:00:00Z`,
    service: { id: 'S1', summary: 'pumps' },
    acknowledgements: [{ at: `2026-06-03T${hour}:04:00Z`, acknowledger: { id: 'U001' } }],
  });
  const list = { incidents: [incident('Pumps stopped', '10'), incident('Valve open', '12')] };
  expect(read('incidents.json', list).events).toHaveLength(4);
  const second = read('incidents.json', list, 1);
  expect(second.title?.value).toBe('Valve open');
  expect(second.events.map(({ title, actor }) => [title, actor])).toEqual([
    ['Valve open', 'pumps'],
    ['Acknowledged: Valve open', 'U001'],
  ]);
});
