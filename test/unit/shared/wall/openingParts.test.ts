import { expect, test } from 'vitest';
import type { AttendeeId, BlockId } from '#shared/domain/incident/ids.ts';
import { learningParts } from '#shared/wall/learningParts.ts';
import { partHeight } from '#shared/wall/measurePart.ts';
import { openingParts } from '#shared/wall/openingParts.ts';
import { stackHeight } from '#shared/wall/paginate.ts';
import { HEADLINES } from '#shared/wall/wallBlock.ts';
import { CONTENT_HEIGHT, WALL_WIDTH } from '#shared/wall/wallMetrics.ts';
import { buildIncident, countedIds } from '#test/support/incidents/buildIncident.ts';
import { buildItem } from '#test/support/incidents/buildParts.ts';

const newId = countedIds();

function opening(titles: readonly string[], block: number | null) {
  const { meeting, ...incident } = buildIncident();
  const plan = titles.map((title) => {
    return { id: newId<BlockId>(), kind: 'other', title, minutes: 5, isProtected: false } as const;
  });
  const part = openingParts({ ...incident, meeting: { ...meeting, plan } }, { block }).at(-1);
  if (part?.kind !== 'opening') throw new Error('The opening ends without its agenda');
  return part;
}

const current = (part: ReturnType<typeof opening>) =>
  part.agenda.flatMap(({ title, isCurrent }) => (isCurrent ? [title] : []));

test('the block that the meeting is at is marked, also among those that are only counted', () => {
  expect(current(opening(['Welcome', 'Timeline'], null))).toEqual([]);
  expect(current(opening(['Welcome', 'Timeline'], 1))).toEqual(['Timeline']);
  const ten = Array.from({ length: 10 }, (_, index) => `Block ${index}`);
  expect(current(opening(ten, 6))).toEqual(['Block 6']);
  expect(current(opening(ten, 9))).toEqual(['3 more']);
});

test('a title of two lines is counted with both', () => {
  const titles = (title: string) => Array.from({ length: 8 }, () => title);
  const height = (title: string) => partHeight(opening(titles(title), 0), WALL_WIDTH);
  expect(height('Welcome, and why nobody is to blame')).toBeGreaterThan(height('Welcome'));
});

test('a title of many words leaves the rules and the agenda on the first page', () => {
  const incident = { ...buildIncident(), title: 'A title of many words '.repeat(40) };
  const { meeting } = incident;
  const plan = ['Welcome', 'Timeline', 'Five Whys'].map((title) => {
    return { id: newId<BlockId>(), kind: 'other', title, minutes: 5, isProtected: false } as const;
  });
  const parts = openingParts({ ...incident, meeting: { ...meeting, plan } }, { block: 0 });
  expect(stackHeight(parts, WALL_WIDTH)).toBeLessThan(CONTENT_HEIGHT);
});

test('no list of what was learned is headed as the whole page is', () => {
  const lists = { wentWell: 'a', wentPoorly: 'b', gotLucky: 'c', lessons: 'd' };
  const items = Object.fromEntries(Object.entries(lists).map(([list, text]) => [list, [buildItem(text)]]));
  const headings = learningParts({ ...buildIncident(), ...items }).flatMap((part) =>
    part.kind === 'heading' ? [part.text] : [],
  );
  expect(headings).toHaveLength(4);
  expect(headings).not.toContain(HEADLINES.learning);
});

test('a part that several people had is said once, before their names', () => {
  const incident = buildIncident();
  const people = [
    ['Tomas Reyes', 'Responder'],
    ['Mira Okafor', 'responder'],
    ['Lea', 'Customer support'],
    ['Ana', 'Customer support'],
  ] as const;
  const attendees = people.map(([name, role]) => {
    return { id: newId<AttendeeId>(), name, role, present: true };
  });
  const meeting = { ...incident.meeting, facilitator: 'Marek', attendees };
  const texts = openingParts({ ...incident, meeting }, { block: 0 }).flatMap((part) =>
    part.kind === 'text' && part.size === 'body' ? [part.text] : [],
  );
  expect(texts).toEqual([
    'Facilitator: Marek · Responders: Tomas Reyes, Mira Okafor · Customer support: Lea, Ana',
  ]);
});
