import { expect, test } from 'vitest';
import type { ImpactRowId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
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

test('four short figures stand in one row', () => {
  const ids = countedIds();
  const impact = ['63', '48 %', '12,847', 'About 4,200'].map((value, index) => {
    return { id: ids<ImpactRowId>(), metric: `Metric ${index}`, value, visibility: 'internal' as const };
  });
  const rows = partsOf({ ...sample, impact }, { block: 1 }).filter(({ kind }) => kind === 'figures');
  expect(rows).toHaveLength(1);
});
