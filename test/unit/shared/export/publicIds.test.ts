import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import { toId } from '#shared/domain/incident/ids.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { withoutPrivateParts } from '#shared/export/parts/withoutPrivateParts.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { found } from '#test/support/leaksFound.ts';

/** The sample as somebody's script wrote it, with names for ids; all of it public. */
function withSpeakingIds(): Incident {
  const sample = sampleIncident();
  const named = <T extends { readonly id: string }>(things: readonly T[]): readonly T[] =>
    things.map((thing, index) => ({
      ...thing,
      id: toId<never>(`acme-${index}-secret`),
      visibility: 'public',
    }));
  const timeline = named(sample.timeline);
  const milestones = {
    ...sample.milestones,
    impactStarted: timeline[1]?.id ?? null,
    resolved: timeline.at(-1)?.id ?? null,
  };
  const { impact, actions } = sample;
  return {
    ...sample,
    id: toId('acme-payments-2026-041'),
    timeline,
    milestones,
    impact: named(impact),
    actions: named(actions),
  };
}

test('a public file has ids of its own, and still says which events begin and end it', () => {
  const visible = withoutPrivateParts(withSpeakingIds(), 'public');
  const json = serializeIncident(visible);
  expect(json).not.toMatch(/acme-|secret/);
  const { milestones, timeline } = visible;
  expect([milestones.impactStarted, milestones.resolved]).toEqual([timeline[1]?.id, timeline.at(-1)?.id]);
  const parsed = parseIncidentFile(new TextEncoder().encode(json));
  expect(parsed.ok && parsed.value.repairs).toEqual([]);
});

test('the ids are the same for the same incident, and no two things of a file share one', () => {
  fc.assert(
    fc.property(arbitraryIncident(), (incident) => {
      const visible = withoutPrivateParts(incident, 'public');
      expect(withoutPrivateParts(incident, 'public').id).toBe(visible.id);
      const ids = [...visible.timeline, ...visible.impact, ...visible.actions].map(({ id }) => String(id));
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: runs(40) },
  );
});

test('the name that a company gave an incident stays inside; an id that a program made up says nothing', () => {
  const named = withSpeakingIds();
  expect(found(named, 'See acme-payments-2026-041 for more.')).toEqual(['acme-payments-2026-041']);
  const made = { ...named, id: toId<never>('0c1f7a52-93b4-4c5d-8a6e-2f9d1b7c4e80') };
  expect(found(made, '0c1f7a52 requests, 0c1f7a52-93b4 of them failed')).toEqual([]);
});
