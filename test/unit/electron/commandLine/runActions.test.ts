import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeEach, describe, expect, it } from 'vitest';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { runDebrief } from '#test/support/processes/runDebrief.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

let folder = '';
let file = '';

beforeEach(() => {
  folder = tempFolder();
  file = join(folder, 'sample.incident');
  writeFileSync(file, serializeIncident(sampleIncident()));
});

describe('debrief actions', () => {
  it('writes beside the incident and prints where', async () => {
    const { exitCode, stdout, stderr } = await runDebrief(['actions', file, '--to', 'jira']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const path = stdout.trim();
    expect(path).toMatch(/2026-03-10-checkout-down-.*-actions-jira\.csv$/);
    expect(parse(readFileSync(path), { columns: true })).toHaveLength(5);
  });

  it.each([
    ['github', /^#!\/bin\/sh\n/],
    ['linear', /^Title,Description,/],
    ['ics', /^BEGIN:VCALENDAR\r\n/],
  ])('writes for %s to standard output', async (target, start) => {
    const { exitCode, stdout } = await runDebrief(['actions', file, '--to', target, '--out', '-']);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(start);
  });

  it('writes where it is told, and never over the incident', async () => {
    const out = join(folder, 'dates.ics');
    expect(await runDebrief(['actions', file, '--to', 'ics', '--out', out])).toMatchObject({
      stdout: `${out}\n`,
    });
    const refused = await runDebrief(['actions', file, '--to', 'ics', '--out', file]);
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain('is the incident file itself');
    expect(readFileSync(file, 'utf8')).toBe(serializeIncident(sampleIncident()));
  });

  it.each(['jira', 'github', 'linear', 'ics'])(
    'writes nothing for %s when nothing is left',
    async (target) => {
      const { meeting, ...sample } = sampleIncident();
      const actions = sample.actions.map((action) => ({ ...action, status: 'done' as const }));
      const { scheduledFor: _, ...unplanned } = meeting;
      writeFileSync(file, serializeIncident({ ...sample, meeting: unplanned, actions }));
      const run = await runDebrief(['actions', file, '--to', target]);
      expect(run).toMatchObject({ exitCode: 1, stdout: '' });
      expect(run.stderr).toMatch(/^debrief: \S+: no open action .*; nothing was written\n$/);
      expect(readdirSync(folder)).toEqual(['sample.incident']);
    },
  );

  it.each([
    [['actions'], 'actions needs FILE|DIR'],
    [['actions', 'a.incident'], 'actions needs --to jira|github|linear|ics|table|json|csv|markdown'],
    [
      ['actions', 'a.incident', '--to', 'trello'],
      '"--to" is jira, github, linear, ics, table, json, csv, markdown; found "trello"',
    ],
    [['actions', 'a.incident', '--to', 'jira', '--overdue'], '--overdue and --owner are for lists'],
    [['actions', 'a.incident', '--to', 'ics', '--owner', 'Sarah'], '--overdue and --owner are for lists'],
    [['actions', tmpdir(), '--to', 'jira'], 'a folder goes to table|json|csv|ics|markdown'],
    [['actions', 'nowhere.incident', '--to', 'ics'], 'nowhere.incident'],
  ])('says in one line what is wrong with %j', async (args, words) => {
    const { exitCode, stderr } = await runDebrief(args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('is in the help', async () => {
    expect((await runDebrief(['--help'])).stdout).toContain(
      'debrief actions FILE --to jira|github|linear|ics',
    );
  });
});
