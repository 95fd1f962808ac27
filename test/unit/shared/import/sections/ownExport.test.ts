import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { incidentFromDraft, withDraft } from '#shared/import/draft/incidentFromDraft.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { plainIncident } from '#test/support/imports/plainIncident.ts';
import { draftOf, sourceOf } from '#test/support/imports/readInput.ts';
import { countedIds, TEST_NOW_MS } from '#test/support/incidents/buildIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

function exported(incident: Incident): string {
  return toMarkdown(incident, { audience: 'internal' });
}

function imported(text: string): Incident {
  return incidentFromDraft(
    draftOf(sourceOf(text)),
    { title: 'Imported', timeZone: 'UTC' },
    { newId: countedIds(), now: () => timestampAt(TEST_NOW_MS) },
  );
}

describe('a document that Debrief exported', () => {
  it('of the sample comes back as the same document', () => {
    const document = exported(sampleIncident());
    expect(exported(imported(document))).toBe(document);
  });

  it('comes back as the same document, whatever the incident holds', () => {
    fc.assert(
      fc.property(plainIncident, (incident) => {
        const document = exported(incident);
        expect(exported(imported(document))).toBe(document);
      }),
      { numRuns: 100 },
    );
  });

  it('adds nothing to the incident that it came from', () => {
    const incident = sampleIncident();
    const again = withDraft(incident, draftOf(sourceOf(exported(incident))), countedIds());
    expect(again).toEqual(incident);
  });

  it('has the whys as a tree, with what shows each, and the actions about them', () => {
    const { causes, actions, rootCause, failure } = imported(exported(sampleIncident()));
    const byAnswer = new Map(causes.map((cause) => [cause.answer, cause]));
    const pool = byAnswer.get('the database connection pool was exhausted');
    const migration = byAnswer.get('a migration query kept 38 of its 50 connections for over 10 minutes');
    expect(migration?.parentId).toBe(pool?.id);
    expect(pool?.evidence).toHaveLength(2);
    expect(actions.filter(({ causeIds }) => causeIds.length > 0)).toHaveLength(4);
    expect(rootCause).toMatch(/^Any large migration/);
    expect(failure).toBe('The API answered signed-in users with 503 errors');
  });
});
