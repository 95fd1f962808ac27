import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '#shared/domain/schemaVersion.ts';
import { MIGRATIONS, type Migration } from '#shared/format/migrations.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { INCIDENT_FIXTURES } from '#test/support/incidentFixture.ts';
import { brokenSteps, migrationsNotRun } from '#test/support/migrationsNotRun.ts';

const fixtures = readdirSync(INCIDENT_FIXTURES).map((name) => readFileSync(join(INCIDENT_FIXTURES, name)));

const renameHeadline: Migration = {
  name: 'RenameHeadline',
  from: '1.0',
  to: '1.1',
  up: ({ headline, ...document }) => ({ ...document, title: headline ?? document.title }),
};
const shoutTitle: Migration = {
  name: 'ShoutTitle',
  from: '1.1',
  to: '1.2',
  up: (document) => ({ ...document, title: String(document.title).toUpperCase() }),
};
const planted = [renameHeadline, shoutTitle];

const fileOf = (document: object) =>
  new TextEncoder().encode(
    JSON.stringify({ severity: 'SEV1', createdAt: '2026-03-10T15:00:00Z', timeline: [], ...document }),
  );

describe('the migrations', () => {
  it('form one chain from 1.0 to the current version', () => {
    expect(brokenSteps(MIGRATIONS, SCHEMA_VERSION)).toEqual([]);
  });

  it('are each run by a file in the fixtures', () => {
    expect(migrationsNotRun(MIGRATIONS, fixtures)).toEqual([]);
  });
});

describe('the check of the migrations', () => {
  it('names a migration that no file runs', () => {
    const never: Migration = { name: 'NeverRun', from: '1.4', to: '1.5', up: (document) => document };
    expect(migrationsNotRun([...MIGRATIONS, never], [])).toContain('NeverRun');
    const onlyNew = [fileOf({ schemaVersion: '1.1', title: 'x' })];
    expect(migrationsNotRun(planted, onlyNew)).toEqual(['RenameHeadline']);
  });

  it('names a gap and a wrong end', () => {
    expect(brokenSteps(planted, '1.2')).toEqual([]);
    expect(brokenSteps([shoutTitle], '1.2')).toEqual(['ShoutTitle begins at 1.1']);
    expect(brokenSteps(planted, '1.3')).toEqual(['the last step ends at 1.2, not at 1.3']);
  });
});

describe('reading an older file', () => {
  it('runs every step from its version on, in order', () => {
    const parsed = parseIncidentFile(fileOf({ schemaVersion: '1.0', headline: 'Old', title: '' }), planted);
    expect(parsed).toMatchObject({ ok: true, value: { incident: { schemaVersion: '1.2', title: 'OLD' } } });
  });

  it('leaves out the steps before its version', () => {
    const parsed = parseIncidentFile(fileOf({ schemaVersion: '1.2', title: 'as it is' }), planted);
    expect(parsed).toMatchObject({ ok: true, value: { incident: { title: 'as it is' } } });
  });

  it('says which step failed', () => {
    const broken: Migration = { ...renameHeadline, up: fail };
    const parsed = parseIncidentFile(fileOf({ schemaVersion: '1.0', title: 'x' }), [broken]);
    expect(parsed).toMatchObject({
      ok: false,
      error: { code: 'migration-failed', reason: 'step RenameHeadline: no headline' },
    });
  });
});

function fail(): never {
  throw new Error('no headline');
}
