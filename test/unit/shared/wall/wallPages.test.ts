import { expect, test } from 'vitest';
import { type CauseId, type ImpactRowId, toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { wallMessageSchema } from '#shared/ipc/wallSchema.ts';
import type { WallFocus } from '#shared/wall/wallFocus.ts';
import { wallProjection } from '#shared/wall/wallProjection.ts';
import { countedIds } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { WALL_FOCUS } from '#test/support/incidents/wallFocus.ts';

const sample = sampleIncident();

function partsOf(incident: Incident, focus: Partial<WallFocus>) {
  const { content } = wallProjection(incident, { ...WALL_FOCUS, ...focus });
  return content.kind === 'parts' ? content.parts : [];
}

test('among all whys a branch says what it asks, where that is another question', () => {
  const [tree] = partsOf(sample, { block: 3, isOverview: true });
  const asked = tree?.kind === 'tree' ? tree.rows.filter(({ asks }) => asks !== '') : [];
  expect(asked).toMatchObject([
    { asks: 'Why not noticed sooner?', text: expect.stringMatching(/threshold/) },
  ]);
});

test('a few answers among all whys are as large as they fit with two lines for the longer ones', () => {
  const [first, second] = sample.causes;
  if (first === undefined || second === undefined) throw new Error('The sample has whys');
  const answer = 'The alert counts failed logins over all data centres together, and one of them is small.';
  const causes = [first, { ...second, parentId: first.id, answer }];
  const { content } = wallProjection({ ...sample, causes }, { ...WALL_FOCUS, block: 3, isOverview: true });
  expect(content).toMatchObject({ size: 'largest', parts: [{ kind: 'tree', lines: 2 }] });
});

test('long answers among all whys take two lines where all of them have the room, and are cut only where they have not', () => {
  const long = (causes: Incident['causes']) => {
    const answer = `${'The pool was full because nobody is told when it fills up, '.repeat(2)}nor before.`;
    const [tree] = partsOf(
      { ...sample, causes: causes.map((cause) => ({ ...cause, answer })) },
      { block: 3, isOverview: true },
    );
    return tree?.kind === 'tree' ? tree : null;
  };
  expect(long(sample.causes)).toMatchObject({
    lines: 2,
    rows: expect.not.arrayContaining([expect.objectContaining({ text: expect.stringContaining('…') })]),
  });
  const many = Array.from({ length: 3 }, (_, copy) =>
    sample.causes.map((cause) => ({
      ...cause,
      id: toId<CauseId>(`${cause.id} ${copy}`),
      parentId: cause.parentId === null ? null : toId<CauseId>(`${cause.parentId} ${copy}`),
    })),
  ).flat();
  expect(long(many)?.lines).toBe(1);
});

test.each([
  ['four short figures stand in one row', ['63', '48 %', '12,847', 'About 4,200'], [4]],
  ['four long ones two by two', ['63', '48 %', '12,847', 'about 118 000 000 euros'], [2, 2]],
  ['five in rows of three', ['63', '48 %', '12,847', 'About 4,200', '7'], [3, 2]],
  ['seven in rows of four, so that none stands alone', ['1', '2', '3', '4', '5', '6', '7'], [4, 3]],
  ['two share the width', ['63', '48 %'], [2]],
])('%s', (_, values, rows) => {
  const ids = countedIds();
  const impact = values.map((value, index) => {
    return { id: ids<ImpactRowId>(), metric: `Metric ${index}`, value, visibility: 'internal' as const };
  });
  const message = wallProjection({ ...sample, summary: '', impact }, { ...WALL_FOCUS, block: 1 });
  const parts = message.content.kind === 'parts' ? message.content.parts : [];
  expect(parts.flatMap((part) => (part.kind === 'figures' ? [part.figures.length] : []))).toEqual(rows);
  expect(wallMessageSchema.safeParse(message).success).toBe(true);
});
