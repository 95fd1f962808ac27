import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '#shared/domain/incident/incident.ts';
import { MIGRATIONS, type Migration } from '#shared/format/migrations.ts';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import {
  brokenSteps,
  changedKeys,
  versionFiles,
  wrongKeys,
  wrongSteps,
} from '#test/support/incidents/formatVersions.ts';

const files = versionFiles();

/** The keys that each version brought. A file of an older version has none of them. */
const ADDED: Readonly<Record<string, readonly string[]>> = {
  '1.1': ['causes.evidenceNote', 'causes.alsoExplains'],
  '1.2': [
    'meeting.log.block',
    'meeting.log.seconds',
    'meeting.closing',
    'meeting.held',
    'meeting.isInDocument',
  ],
  '1.3': ['dismissedHints'],
  '1.4': [
    'trigger.decidedAt',
    'trigger.metThreshold',
    'trigger.repeats',
    'publication.publicTitle',
    'publication.publicDuration',
    'publication.publicPrevention',
    'publication.lastExports.way',
    'publication.lastExports.fingerprint',
    'publication.lastExports.fileName',
    'dismissedFindings',
  ],
  '1.5': ['conflicts'],
  '1.6': ['pictures'],
  '1.7': [
    'signals',
    'actions.doneOn',
    'actions.team',
    'actions.snoozedUntil',
    'actions.snoozeReason',
    'pictures.impactIds',
    'pictures.inSummary',
    'pictures.parts',
    'pictures.isAnonymous',
    'pictures.pageOf',
    'meeting.asked',
    'isArchived',
    'isSample',
  ],
};

/** The keys that each step may change in a document of its version; all others stay as they are. */
const CHANGED: Readonly<Record<string, readonly string[]>> = {
  AddCauseLinks: [],
  AddMeetingRecords: [],
  AddDismissedHints: [],
  AddDecisionAndPublishing: [],
  AddConflicts: [],
  AddPictures: [],
  AddEvidenceAndPromises: ['timeline.detail'],
};

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

  it('change in a file of their own version what was agreed on, and nothing else', () => {
    expect(wrongSteps(MIGRATIONS, files, CHANGED)).toEqual([]);
  });

  it('have a file of each version, the current one too, with every key of that version and none of a later one', () => {
    const versions = ['1.0', ...MIGRATIONS.map(({ to }) => to)];
    expect([...files.keys()].sort()).toEqual(versions);
    expect([...files].flatMap(([version, text]) => wrongKeys(version, text, ADDED))).toEqual([]);
  });

  it.each([...files])('bring the file of %s to the current version without a loss', (version, text) => {
    const parsed = parseIncidentFile(new TextEncoder().encode(text));
    expect(parsed).toMatchObject({ ok: true, value: { repairs: [], isReadOnly: false } });
    if (!parsed.ok) return;
    const written = serializeIncident(parsed.value.incident);
    const steps = MIGRATIONS.slice(MIGRATIONS.findIndex(({ from }) => from === version)).map(
      ({ name }) => name,
    );
    const allowed =
      version === SCHEMA_VERSION ? [] : ['schemaVersion', ...steps.flatMap((name) => CHANGED[name] ?? [])];
    expect(
      changedKeys(JSON.parse(text), JSON.parse(written)).filter((key) => !allowed.includes(key)),
    ).toEqual([]);
    expect(JSON.parse(written).schemaVersion).toBe(SCHEMA_VERSION);
  });
});

it('reads the details of a file in which they were plain text so that no sign of them is lost', () => {
  const timeline = [{ id: 'e1', title: 'Restart', visibility: 'internal', detail: '# 3 of *all* <pods>' }];
  const text = (schemaVersion: string) =>
    new TextEncoder().encode(
      JSON.stringify({ ...JSON.parse(files.get('1.6') ?? ''), schemaVersion, timeline }),
    );
  const detail = (schemaVersion: string) => {
    const parsed = parseIncidentFile(text(schemaVersion));
    return parsed.ok ? parsed.value.incident.timeline[0]?.detail : parsed.error;
  };
  expect(detail('1.6')).toBe('\\# 3 of \\*all\\* \\<pods>');
  expect(detail('1.7')).toBe('# 3 of *all* <pods>');
});

describe('the check of the migrations', () => {
  const next: Migration = { name: 'DropTimeline', from: SCHEMA_VERSION, to: 'next', up: dropTimeline };

  it('names a step that has no file of its version', () => {
    const older = new Map([...files].filter(([version]) => version !== SCHEMA_VERSION));
    expect(wrongSteps([...MIGRATIONS, next], older, { ...CHANGED, DropTimeline: [] })).toEqual([
      `DropTimeline: there is no file of version ${SCHEMA_VERSION}`,
    ]);
  });

  it('names a step of which nobody wrote down what it changes', () => {
    expect(wrongSteps([next], files, {})).toEqual(['DropTimeline: nobody wrote down which keys it changes']);
  });

  it('names what a step destroys, and one that changes the document it was given', () => {
    expect(wrongSteps([next], files, { DropTimeline: [] })).toEqual([
      'DropTimeline: changes timeline, not nothing',
    ]);
    const inPlace = { ...next, up: (document: object) => Object.assign(document, { tags: [] }) };
    expect(wrongSteps([inPlace], files, { DropTimeline: ['tags'] })).toEqual([
      'DropTimeline: changes the document it was given',
    ]);
    const deep = { ...next, up: (document: object) => ({ ...document, meeting: {} }) };
    expect(wrongSteps([deep], files, { DropTimeline: [] })[0]).toContain('meeting.privateNotes');
  });

  it('names a file that has another version than its name says', () => {
    const renamed = new Map([[SCHEMA_VERSION, files.get('1.0') ?? '']]);
    expect(wrongSteps([next], renamed, { DropTimeline: ['timeline'] })).toEqual([
      `DropTimeline: the file of ${SCHEMA_VERSION} has another version`,
    ]);
  });

  it('names the keys that a file lacks or cannot have yet', () => {
    expect(wrongKeys('1.0', files.get('1.1') ?? '', ADDED)).toContain(
      '1.0 has causes.evidenceNote, which came later',
    );
    expect(wrongKeys('1.4', files.get('1.3') ?? '', ADDED)).toContain('1.4 lacks trigger.decidedAt');
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

function dropTimeline({ timeline, ...document }: Readonly<Record<string, unknown>>) {
  return document;
}

function fail(): never {
  throw new Error('no headline');
}
