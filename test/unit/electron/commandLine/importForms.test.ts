import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseIncidentFile } from '#shared/format/parseIncidentFile.ts';
import { slackDay, USERS } from '#test/support/imports/slackDay.ts';
import { runDebrief } from '#test/support/processes/runDebrief.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const DOCUMENT = [
  '# Pumps stopped',
  '**Severity:** SEV2',
  '## Summary',
  'The pumps of hall 2 stopped.',
  '## Timeline (UTC)',
  '- 2026-05-04 10:01 pressure low <== IMPACT BEGINS',
  '- 2026-05-04 10:09 all run again',
  '## Action items',
  '- [x] Fit a valve. Owner: Bo, due 2026-06-01',
  '## Detection',
  'Somebody rang.',
].join('\n');

function written(files: Readonly<Record<string, string>>) {
  const folder = tempFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return (name: string) => join(folder, name);
}

function incidentIn(file: string) {
  const parsed = parseIncidentFile(readFileSync(file));
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value.incident;
}

describe('debrief import', () => {
  it('prints with --json everything that was found, each part with its lines, and where every line went', async () => {
    const at = written({ 'a.md': DOCUMENT });
    const { exitCode, stdout } = await runDebrief(['import', at('a.md'), '--json']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      is: 'A document: 11 lines, 1 line of another section left out',
      title: { value: 'Pumps stopped', lines: '1' },
      severity: { value: 'SEV2', lines: '2' },
      summary: { value: 'The pumps of hall 2 stopped.', lines: '4' },
      events: [
        { at: '2026-05-04T10:01:00+00:00', title: 'pressure low', milestones: ['impactStarted'], lines: '6' },
        { at: '2026-05-04T10:09:00+00:00', title: 'all run again', lines: '7' },
      ],
      milestones: { impactStarted: '2026-05-04T10:01:00+00:00' },
      actions: [{ title: 'Fit a valve.', owner: 'Bo', due: '2026-06-01', status: 'done', lines: '9' }],
      leftOut: [{ lines: '11', text: 'Somebody rang.', reason: 'line of another section' }],
      questions: [],
      lines: { total: 11, inResult: 6, leftOut: 1, structure: 4 },
    });
  });

  it('writes an incident with all sections, and adds to it what another input says besides', async () => {
    const day = slackDay(0);
    const at = written({ 'a.md': DOCUMENT, 'day.json': JSON.stringify(day) });
    const out = at('a.incident');
    expect((await runDebrief(['import', at('a.md'), '--out', out])).exitCode).toBe(0);
    const first = incidentIn(out);
    expect(first).toMatchObject({
      title: 'Pumps stopped',
      severity: 'SEV2',
      summary: 'The pumps of hall 2 stopped.',
      actions: [{ title: 'Fit a valve.', owner: 'Bo', due: '2026-06-01', status: 'done' }],
    });
    expect(first.milestones.impactStarted).toBe(first.timeline[0]?.id);
    for (const input of ['day.json', 'a.md'])
      expect((await runDebrief(['import', at(input), '--into', out])).exitCode).toBe(0);
    const second = incidentIn(out);
    expect(second.timeline).toHaveLength(5);
    expect(second.actions).toHaveLength(1);
    expect({ ...second, timeline: [], updatedAt: '' }).toEqual({ ...first, timeline: [], updatedAt: '' });
  });

  it('reads the folder of a channel, and several inputs into one incident', async () => {
    const at = written({
      'pumps/2026-05-04.json': JSON.stringify(slackDay(0)),
      'pumps/2026-05-05.json': JSON.stringify(slackDay(86_400)),
      'users.json': JSON.stringify(USERS),
      'a.md': DOCUMENT,
    });
    const channel = await runDebrief(['import', at('pumps')]);
    expect(JSON.parse(channel.stdout)).toMatchObject({
      is: 'An export of the Slack channel #pumps, 2 days: 8 messages, 2 join messages left out',
      events: 6,
    });
    const out = at('both.incident');
    expect((await runDebrief(['import', at('a.md'), at('pumps'), '--out', out])).exitCode).toBe(0);
    expect(incidentIn(out)).toMatchObject({ title: 'Pumps stopped', timeline: { length: 8 } });
  });

  it('asks about documents that are each a whole incident, and makes one of each or of all', async () => {
    const at = written({ 'in/a.md': DOCUMENT, 'in/b.md': DOCUMENT.replace('Pumps stopped', 'Valve stuck') });
    const out = at('out');
    const asked = await runDebrief(['import', at('in'), '--out', out]);
    expect(asked).toMatchObject({ exitCode: 2 });
    expect(asked.stderr).toMatch(/in\/a\.md and in\/b\.md are each a whole incident: --several each/);
    expect(existsSync(out)).toBe(false);
    expect((await runDebrief(['import', at('in'), '--several', 'each', '--out', out])).exitCode).toBe(0);
    expect(['a', 'b'].map((name) => incidentIn(join(out, `${name}.incident`)).title)).toEqual([
      'Pumps stopped',
      'Valve stuck',
    ]);
    const all = at('all.incident');
    const inputs = [at('in/a.md'), at('in/b.md')];
    expect((await runDebrief(['import', ...inputs, '--several', 'together', '--out', all])).exitCode).toBe(0);
    expect(incidentIn(all).title).toBe('Pumps stopped');
  });

  it.each([
    ['recordings', 'WEBVTT\n\n00:00:05.000 --> 00:00:09.000\nAnna: The checkout is failing\n'],
    ['texts that count from a start', '- T+0: Alarm\n- T+00:12: Rollback\n'],
  ])('says that one start was taken for two %s', async (_what, text) => {
    const at = written({ 'in/one.txt': text, 'in/two.txt': text.replace(/checkout|Alarm/, 'search') });
    const start = ['--starts-at', '2026-03-12T09:00Z'];
    for (const inputs of [[at('in')], [at('in/one.txt'), at('in/two.txt')]]) {
      const { stderr } = await runDebrief(['import', ...inputs, ...start]);
      expect(stderr).toMatch(
        /one start was taken for \S*in\/one\.txt and \S*in\/two\.txt; where they differ, import each/,
      );
    }
    const asked = await runDebrief(['import', at('in')]);
    expect(asked.stderr).toMatch(/One start is taken for in\/one\.txt and in\/two\.txt; bring each alone/);
    expect((await runDebrief(['import', at('in/one.txt'), ...start])).stderr).not.toContain('one start');
  });

  it('says of each file of a folder which day was taken for it', async () => {
    const at = written({
      'in/2026-03-09-chat.txt': '14:18 Alarm\n14:20 Page\n',
      'in/2026-03-10-chat.txt': '14:18 Again\n14:20 Over\n',
      'in/notes.txt': '14:18 Noted\n14:20 Told\n',
    });
    const { stderr } = await runDebrief(['import', at('in')]);
    const day = new Date().toISOString().slice(0, 10);
    for (const words of [
      'in/2026-03-09-chat.txt: its text names no day; 2026-03-09, from the name of the file, was taken',
      'in/2026-03-10-chat.txt: its text names no day; 2026-03-10, from the name of the file, was taken',
      `in/notes.txt: its text names no day; ${day}, today, was taken`,
    ])
      expect(stderr).toContain(words);
  });

  it('writes no incident over another, whatever their files are called', async () => {
    const at = written({
      'in/x/postmortem.md': DOCUMENT,
      'in/y/Postmortem.txt': DOCUMENT.replace('Pumps stopped', 'Valve stuck'),
      'in/z/postmortem 2.md': DOCUMENT.replace('Pumps stopped', 'Filter full'),
    });
    const titles = (out: string) =>
      ['postmortem', 'Postmortem 3', 'postmortem 2'].map(
        (name) => incidentIn(join(at(out), `${name}.incident`)).title,
      );
    const inputs = ['in/x/postmortem.md', 'in/y/Postmortem.txt', 'in/z/postmortem 2.md'].map(at);
    for (const [out, brought] of [
      ['files', inputs],
      ['folder', [at('in')]],
    ] as const) {
      const run = await runDebrief(['import', ...brought, '--several', 'each', '--out', at(out)]);
      expect(run.exitCode).toBe(0);
      expect(run.stderr).toContain(
        'Postmortem.txt: another input has that name, so its incident is “Postmortem 3.incident”',
      );
      expect(titles(out)).toEqual(['Pumps stopped', 'Valve stuck', 'Filter full']);
    }
  });

  it('says which moments two inputs tell, and makes one event of each when told to', async () => {
    const at = written({
      'chat.txt':
        '2026-05-04 10:01 UTC PagerDuty: pressure of pump 4 low\n2026-05-04 10:30 UTC all is well\n',
      'alerts.csv': 'time,what\n2026-05-04T10:01:20Z,Pressure of pump 4 low\n',
    });
    const run = (out: string, ...more: readonly string[]) =>
      runDebrief(['import', at('chat.txt'), at('alerts.csv'), '--out', at(out), ...more]);
    const said = await run('both.incident');
    expect(said.stderr).toContain(
      'a moment is told by two sources, such as “PagerDuty: pressure of pump 4 low”',
    );
    expect(JSON.parse(said.stdout)).toMatchObject([{ events: 2 }, { events: 1 }]);
    expect(incidentIn(at('both.incident')).timeline).toHaveLength(3);
    await run('one.incident', '--same', 'one');
    const { timeline } = incidentIn(at('one.incident'));
    expect(timeline).toHaveLength(2);
    expect(timeline[0]).toMatchObject({
      title: 'PagerDuty: pressure of pump 4 low',
      detail: expect.stringContaining('Pressure of pump 4 low'),
    });
  });

  it('keeps what a transcript says without times of day, and says which option gives them', async () => {
    const at = written({
      'a.vtt': 'WEBVTT\n\n00:03:11.240 --> 00:03:16.870\n<v Ada>The pumps stopped.</v>\n',
    });
    const untimed = await runDebrief(['import', at('a.vtt'), '--json']);
    expect(untimed.stderr).toMatch(/When did the recording start\?.*--starts-at/);
    expect(JSON.parse(untimed.stdout)).toMatchObject({
      events: [{ at: null, actor: 'Ada', title: 'The pumps stopped.' }],
    });
    const placed = await runDebrief([
      'import',
      at('a.vtt'),
      '--starts-at',
      '2026-05-06T09:00:00+02:00',
      '--json',
    ]);
    expect(JSON.parse(placed.stdout)).toMatchObject({
      events: [{ at: '2026-05-06T09:03:11.240+02:00', actor: 'Ada', title: 'The pumps stopped.' }],
    });
  });

  it.each([
    ['a damaged archive', 'a.zip', 'PK\u0003\u0004 no'],
    ['JSON without any time', 'a.json', '[{"pump": 2}, {"pump": 3}]'],
    ['a list of ids', 'a.csv', 'id,name\n1201,pump\n1430,valve\n'],
    ['a folder without anything', 'sub/readme', 'words'],
  ])('refuses %s, and writes nothing', async (_name, name, text) => {
    const at = written({ [name]: text });
    const input = name.startsWith('sub') ? at('sub') : at(name);
    const { exitCode, stderr } = await runDebrief(['import', input, '--out', at('out.incident')]);
    expect(exitCode).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(at('out.incident'))).toBe(false);
  });
});
