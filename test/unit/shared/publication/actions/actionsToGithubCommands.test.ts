import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '#build/explore/runs.ts';
import type { ActionItem } from '#shared/domain/incident/actionItem.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { actionsToGithubCommands } from '#shared/publication/actions/actionsToGithubCommands.ts';
import { shortTitle } from '#shared/publication/actions/actionWords.ts';
import { trackedActions } from '#shared/publication/actions/trackedActions.ts';
import { oneLine } from '#shared/text/cleanText.ts';
import { buildIncident } from '#test/support/incidents/buildIncident.ts';
import { buildAction } from '#test/support/incidents/buildParts.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { hostileText } from '#test/support/leaks/hostileText.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

/** Notes the arguments it was called with, each ended by a NUL, which no argument can hold; a call ends with two. */
const FAKE_GH = `#!/bin/sh
{ for argument in "$@"; do printf '%s\\0' "$argument"; done; printf '\\0'; } >> "$GH_LOG"
`;

const HOSTILE = [
  '$(touch pwned)',
  '`touch pwned`',
  "'; touch pwned; '",
  '"; touch pwned; "',
  '--title=other --repo=evil/repo',
  '-R evil/repo',
  '\\',
  "it's 'quoted' \\'twice\\'",
  '$HOME $PATH !! %s * ~ # & | > pwned',
  'two\nlines\n\n# no comment\nEOF',
  '日本 👩‍🚒 é',
  "'",
  "''",
] as const;

describe('the script, run by a shell', () => {
  it('makes one issue of each open action, in order, with its title and what is known of it', () => {
    const { calls, status } = run(sampleIncident());
    expect(status).toBe(0);
    expect(calls).toHaveLength(5);
    expect(calls[0]?.slice(0, 3)).toEqual([
      'issue',
      'create',
      '--title=Page on-call when the database connection pool is more than 80% full',
    ]);
    expect(calls[0]?.[3]).toContain('**Owner:** Sarah');
    expect(calls.every((call) => call.length === 4)).toBe(true);
  });

  it.each(HOSTILE)('hands over %j as it was typed, and runs nothing of it', (text) => {
    const incident = incidentOf([buildAction('a', { title: text, owner: text, doneWhen: text })], text);
    const { calls, files } = run(incident);
    expect(calls.map((call) => call[2])).toEqual([`--title=${oneLine(text)}`]);
    expect(files).toEqual(['actions.sh', 'bin', 'log']);
  });

  it('hands over any title unchanged', () => {
    const action = hostileText.map((title) => buildAction('a', { title, doneWhen: title }));
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), hostileText, (actions, title) => {
        const incident = incidentOf(actions, title);
        const { calls, status } = run(incident);
        expect(status).toBe(0);
        expect(calls.map((call) => call[2])).toEqual(
          trackedActions(incident).actions.map((tracked) => `--title=${shortTitle(tracked)}`),
        );
      }),
      { numRuns: runs(25) },
    );
  });

  it('stops at the first failure', () => {
    const { calls, status } = run(sampleIncident(), `${FAKE_GH}exit 3\n`);
    expect(status).toBe(3);
    expect(calls).toHaveLength(1);
  });
});

function incidentOf(actions: readonly ActionItem[], title: string): Incident {
  return buildIncident({ title, actions });
}

/** Runs the script in a folder of its own, with a `gh` that only takes notes. */
function run(incident: Incident, gh = FAKE_GH) {
  const folder = tempFolder();
  const [bin, log] = [join(folder, 'bin'), join(folder, 'log')];
  mkdirSync(bin);
  writeFileSync(join(bin, 'gh'), gh, { mode: 0o755 });
  writeFileSync(log, '');
  writeFileSync(join(folder, 'actions.sh'), actionsToGithubCommands(incident));
  const { status, stderr } = spawnSync('sh', ['actions.sh'], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: `${bin}:/usr/bin:/bin`, GH_LOG: log, HOME: folder },
  });
  expect(stderr).toBe('');
  expect(existsSync(join(folder, 'pwned'))).toBe(false);
  const calls = readFileSync(log, 'utf8')
    .split('\0\0')
    .filter((call) => call !== '')
    .map((call) => call.split('\0'));
  return { status, calls, files: readdirSync(folder).sort() };
}
