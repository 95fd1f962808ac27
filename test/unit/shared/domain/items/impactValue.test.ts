import { expect, test } from 'vitest';
import { toId } from '#shared/domain/incident/ids.ts';
import type { ImpactRow } from '#shared/domain/incident/impactRow.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { impactValue } from '#shared/domain/items/impactValue.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

function values(incident: Incident): string[] {
  return incident.impact.map((row) => impactValue(incident, row));
}

test('computed rows follow the milestones and typed rows say what was typed', () => {
  expect(values(sampleIncident())).toEqual([
    '23 minutes',
    'About 4,200 (everyone who was signed in)',
    '12,847',
    'About $890 (estimate of orders not completed)',
    '67',
    '99.95% target; month to date 99.94%',
  ]);
});

test('long numbers of a typed row are grouped, names, times and short ones are not', () => {
  const typed = (value: string) =>
    impactValue(sampleIncident(), { id: toId('row'), metric: 'Requests', value, visibility: 'internal' });
  expect(typed('41200')).toBe('41,200');
  expect(typed('about 1234567 of 2000000 (0.61728 %)')).toBe('about 1,234,567 of 2,000,000 (0.61728 %)');
  for (const kept of ['4200', '41,200', '41.200', '18 000 EUR', 'INC-41200', 'a41200', '12:30000', '041200'])
    expect(typed(kept)).toBe(kept);
});

test('without a resolution, duration and availability are unknown', () => {
  const sample = sampleIncident();
  const [duration, , , , , sla] = values({ ...sample, milestones: { ...sample.milestones, resolved: null } });
  expect(duration).toBe('Unknown');
  expect(sla).toBe('99.95% target; month to date unknown');
});

test('an incident in another month does not count against this one', () => {
  const sample = sampleIncident();
  const april: ImpactRow[] = sample.impact.map((row) =>
    row.computed?.kind === 'sla'
      ? { ...row, computed: { ...row.computed, month: '2026-04', otherDowntimeMinutes: 0 } }
      : row,
  );
  expect(values({ ...sample, impact: april }).at(-1)).toBe('99.95% target; month to date 100.00%');
});
