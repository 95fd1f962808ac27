import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runDebrief } from '#test/support/processes/runDebrief.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const TWO_TIMES =
  'Started,Created,Text A,Text B\n2026-05-04 10:01,2026-05-05 09:00,Pressure low,pump 1\n2026-05-04 10:02,2026-05-05 09:05,Valve shut,pump 2\n';
const LISTS = JSON.stringify({
  deploys: [1, 2].map((n) => ({ at: `2026-05-04T10:0${n}:00Z`, text: `Release ${n}` })),
  alerts: [{ at: '2026-05-04T10:04:00Z', text: 'Pressure low' }],
});

function written(text: string, name = 'a.csv') {
  const folder = tempFolder();
  writeFileSync(join(folder, name), text);
  return { file: join(folder, name), out: join(folder, 'out.incident') };
}

test('columns that nothing tells are guessed, and said with the option that tells them', async () => {
  const { file } = written(TWO_TIMES);
  const { exitCode, stdout, stderr } = await runDebrief(['import', file]);
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    events: 2,
    questions: [{ question: expect.stringContaining('“Started”') }],
    columns: [
      { name: 'Started', holds: 'time' },
      { holds: 'detail' },
      { holds: 'words' },
      { holds: 'detail' },
    ],
  });
  expect(stderr).toContain(
    `${file}: Are the times of the events in “Started”? Does “Text A” say what happened? --columns time=N,what=N says it by numbers: 1 “Started”, 2 “Created”, 3 “Text A”, 4 “Text B”\n`,
  );
});

test('columns can be named by their numbers', async () => {
  const { file } = written(TWO_TIMES);
  const run = await runDebrief(['import', file, '--json', '--columns', 'time=2,what=4,out=3']);
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  expect(JSON.parse(run.stdout)).toMatchObject({
    events: [{ at: '2026-05-05T09:00:00+00:00', title: 'pump 1', detail: 'Started: 2026-05-04 10:01' }, {}],
    questions: [],
  });
});

test('a list of unknown JSON can be named by its path', async () => {
  const { file } = written(LISTS, 'a.json');
  const guessed = await runDebrief(['import', file]);
  expect(guessed.stderr).toContain('Its lists: “deploys” (2), “alerts” (1)');
  const run = await runDebrief(['import', file, '--list', 'alerts']);
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  expect(JSON.parse(run.stdout)).toMatchObject({ events: 1, list: 'alerts' });
});

test.each([
  ['a.csv', TWO_TIMES, ['--columns', 'time=9'], /no column 9\. The table has 4 columns: 1 “Started”/],
  [
    'a.csv',
    'when,a\n2026-05-04 10:01,1\n2026-05-04 10:02,2\n',
    [],
    /Which column says what happened\? --columns/,
  ],
  ['a.md', '# A\n\n## Timeline\n- 10:01 low\n', ['--columns', 'time=1'], /--columns is for tables/],
  ['a.json', LISTS, ['--list', 'pages'], /no list “pages” with times\. Its lists: “deploys” \(2\)/],
  [
    'a.csv',
    TWO_TIMES,
    ['--columns', 'when=1'],
    /"--columns" is a list such as time=2,what=4.*found "when=1"/,
  ],
  ['a.csv', TWO_TIMES, ['--columns', 'time'], /found "time"/],
])('refuses %s with %j %j in one line, and writes nothing', async (name, text, options, words) => {
  const { file, out } = written(text, name);
  const { exitCode, stderr } = await runDebrief(['import', file, '--out', out, ...options]);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(words);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(existsSync(out)).toBe(false);
});
