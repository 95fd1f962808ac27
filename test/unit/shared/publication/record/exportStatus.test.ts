import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { AUDIENCES, type ExportRecord } from '#shared/domain/incident/publication.ts';
import { toMarkdown } from '#shared/export/toMarkdown.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { exportStatus } from '#shared/publication/record/exportStatus.ts';
import { keepExports } from '#shared/publication/record/keepExports.ts';
import { exportFingerprint, recordExport } from '#shared/publication/record/recordExport.ts';
import { timestampAt } from '#shared/time/timestamp.ts';
import { arbitraryIncident } from '#test/support/incidents/arbitraryIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';

const at = (minute: number) => timestampAt(Date.UTC(2026, 2, 12, 9, minute));
const facts = (minute: number, audience: ExportRecord['audience']) =>
  ({ at: at(minute), format: 'markdown', audience, way: 'file', fileName: 'a.md' }) as const;

function left(incident: Incident = sampleIncident()): Incident {
  const once = recordExport(incident, incident, facts(1, 'internal'));
  return recordExport(once, once, facts(2, 'public'));
}

const changes = (incident: Incident) =>
  exportStatus(incident).map(({ record, isChanged }) => [record.audience, isChanged]);

describe('what left', () => {
  test('is listed newest first, and nothing changed by leaving', () => {
    expect(changes(left())).toEqual([
      ['public', false],
      ['internal', false],
    ]);
    expect(changes({ ...left(), updatedAt: at(50) })).toEqual([
      ['public', false],
      ['internal', false],
    ]);
  });

  test('composing the public version changes nothing of the internal document', () => {
    const sent = left();
    const publication = {
      ...sent.publication,
      publicTitle: 'Checkout was down',
      publicSummary: 'For customers',
      apology: 'We are sorry.',
      aliases: [{ name: 'Sarah', alias: 'an engineer' }],
    };
    expect(changes({ ...sent, publication })).toEqual([
      ['public', true],
      ['internal', false],
    ]);
    const linked = { ...sent.publication, statusPageUrl: 'https://status.example.com/1' };
    expect(changes({ ...sent, publication: linked })).toContainEqual(['internal', true]);
  });

  test('marking for the public changes the public document, and the JSON that says the marks', () => {
    const before = left();
    const json = { ...facts(3, 'internal'), format: 'json' } as const;
    const sent = recordExport(before, before, json);
    const actions = sent.actions.map((action) => ({
      ...action,
      visibility: action.visibility === 'public' ? ('internal' as const) : ('public' as const),
    }));
    const options = { audience: 'internal' } as const;
    expect(toMarkdown({ ...sent, actions }, options)).toBe(toMarkdown(sent, options));
    expect(changes({ ...sent, actions })).toEqual([
      ['internal', true],
      ['public', true],
      ['internal', false],
    ]);
    const hidden = sent.actions.map((action) => ({ ...action, visibility: 'private' as const }));
    expect(changes({ ...sent, actions: hidden })).toContainEqual(['internal', true]);
  });

  test('is told from what its audience would get now', () => {
    const edited = { ...left(), rootCause: 'Another one' };
    expect(changes(edited)).toEqual([
      ['public', false],
      ['internal', true],
    ]);
    const { publication } = edited;
    const apologised = { ...edited, publication: { ...publication, apology: 'We are sorry.' } };
    expect(changes(apologised)).toEqual([
      ['public', true],
      ['internal', true],
    ]);
  });

  test('by an older version is not known to have changed', () => {
    const sample = sampleIncident();
    const record = { at: at(1), format: 'pdf', audience: 'internal' } as const;
    const incident = { ...sample, publication: { ...sample.publication, lastExports: [record] } };
    expect(exportStatus(incident)).toEqual([{ record, isChanged: null }]);
  });

  test('is forgotten after fifty', () => {
    let incident = sampleIncident();
    for (let minute = 0; minute < 59; minute += 1)
      incident = recordExport(incident, incident, facts(minute, 'public'));
    const { lastExports } = incident.publication;
    expect(lastExports).toHaveLength(50);
    expect(lastExports.at(-1)?.at).toBe(at(58));
    expect(lastExports[0]?.at).toBe(at(9));
  });

  test('stays noted when an edit is undone', () => {
    const before = sampleIncident();
    const current = left({ ...before, rootCause: 'Edited' });
    const undone = keepExports(before, current);
    expect(undone.rootCause).toBe(before.rootCause);
    expect(undone.publication.lastExports).toBe(current.publication.lastExports);
    expect(keepExports(undone, current)).toBe(undone);
  });
});

test('the fingerprint of a document is the same after it was saved and read, for each audience', () => {
  fc.assert(
    fc.property(arbitraryIncident(), fc.constantFrom(...AUDIENCES), (incident, audience) => {
      const [read, again] = [reopened(incident), reopened(reopened(incident))];
      expect(exportFingerprint(again, { audience, format: 'pdf' })).toBe(
        exportFingerprint(read, { audience, format: 'pdf' }),
      );
    }),
    { numRuns: runs(30) },
  );
  expect(exportFingerprint(sampleIncident(), { audience: 'public', format: 'markdown' })).toMatch(
    /^[0-9a-f]{14}$/,
  );
});

function reopened(incident: Incident): Incident {
  const parsed = parseIncidentFile(Buffer.from(serializeIncident(incident)));
  if (!parsed.ok) throw new Error('What was written can be read');
  return parsed.value.incident;
}
