import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { sayLastingStages } from '#electron/commandLine/runSync.ts';
import { gitIn } from '#electron/git/git.ts';
import { gitRefusal } from '#electron/git/gitRefusal.ts';
import { syncFolder } from '#electron/git/syncFolder.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { sharedClones } from '#test/support/processes/sharedClones.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it('is cancelled while it waits for the network, and says so', async () => {
  const { one } = sharedClones(sampleIncident());
  const ssh = join(one.folder, '..', 'ssh.sh');
  // It ends when the Git that waits for it does.
  writeFileSync(ssh, '#!/bin/sh\ncat > /dev/null\n', { mode: 0o755 });
  vi.stubEnv('GIT_SSH_COMMAND', ssh);
  one.git('remote', 'set-url', 'origin', 'ssh://git@git.example/incidents.git');
  const cancel = new AbortController();
  const stages: string[] = [];
  const onStage = (stage: string) => {
    stages.push(stage);
    if (stage.startsWith('Fetching')) setImmediate(() => cancel.abort());
  };
  const synced = await syncFolder(one.folder, { signal: cancel.signal, onStage });
  expect(synced).toMatchObject({ ok: false, error: { code: 'git-cancelled' } });
  expect(stages.at(-1)).toMatch(/^Fetching/);
});

it('leaves passwords to Git, and shows none that stands in an address', async () => {
  vi.stubEnv('GIT_ASKPASS', '/usr/bin/askpass');
  const { one } = sharedClones(sampleIncident());
  expect(await gitIn(one.folder).text('var', 'GIT_AUTHOR_IDENT')).toMatchObject({ ok: true });
  const failure = {
    exitCode: 128,
    kind: 'refused',
    stdout: '',
    stderr:
      "fatal: unable to access 'https://mirela:secret@git.example/x.git/': Could not resolve host: git.example",
  } as const;
  const refusal = gitRefusal(failure, one.folder);
  expect(refusal.code).toBe('git-unreachable');
  expect(JSON.stringify(refusal)).not.toContain('secret');
});

it('starts no more programs than seven where one incident changed on each side', async () => {
  const sample = sampleIncident();
  const { one, two } = sharedClones(sample);
  two.commit({ ...sample, severity: 'SEV4' });
  two.git('push', '-q', 'origin', 'main');
  one.git('branch', '-q', '--set-upstream-to=origin/main');
  const added = { ...sample, id: 'b' as typeof sample.id };
  writeFileSync(join(one.folder, 'b.incident'), serializeIncident(added));
  one.git('add', '-A');
  writeFileSync(join(one.folder, '.git', 'info', 'attributes'), '*.incident merge=debrief\n');
  // On a slow machine it looks once more for what was typed meanwhile.
  vi.spyOn(performance, 'now').mockReturnValue(0);
  const trace = join(one.folder, '..', 'trace');
  vi.stubEnv('GIT_TRACE2_EVENT', trace);
  const { signal } = new AbortController();
  expect(await syncFolder(one.folder, { signal, onStage: () => undefined })).toMatchObject({
    value: { sent: 2, received: [expect.stringContaining('severity changed')] },
  });
  const started = readFileSync(trace, 'utf8')
    .split('\n')
    .flatMap((line) => /^\{"event":"start","sid":"([^"]+)"/.exec(line)?.[1] ?? []);
  // Those that Git starts itself have the name of their parent before their own.
  expect(started.filter((name) => !name.includes('/')).length).toBeLessThanOrEqual(7);
});

it.each([
  [
    'remote: error: GH006: Protected branch update failed\n ! [remote rejected] main -> main (protected branch hook declined)',
    'git-no-rights',
  ],
  [
    "remote: Permission to acme/incidents.git denied to mirela.\nfatal: unable to access 'https://github.com/': The requested URL returned error: 403",
    'git-no-rights',
  ],
  ["fatal: Authentication failed for 'https://git.example/'", 'git-no-rights'],
  ["fatal: could not read Username for 'https://git.example': terminal prompts disabled", 'git-no-rights'],
  ['ssh: connect to host git.example port 22: Connection timed out', 'git-unreachable'],
  ["fatal: unable to access 'https://git.example/': Could not resolve host: git.example", 'git-unreachable'],
  [' ! [rejected]        main -> main (fetch first)', 'git-rejected'],
  [
    " ! [remote rejected] HEAD -> main (cannot lock ref 'refs/heads/main': is at 1 but expected 2)",
    'git-rejected',
  ],
  ['Author identity unknown\n\n*** Please tell me who you are.', 'git-no-identity'],
  ['fatal: unable to write loose object file: No space left on device', 'disk-full'],
  ["fatal: cannot change to '/incidents/a': Too many levels of symbolic links", 'file-link-loop'],
  ["fatal: cannot change to '/incidents': No such file or directory", 'folder-not-found'],
  ['remote: fatal: write error: No space left on device\n ! [remote rejected] main -> main', 'git-failed'],
  ['error: gpg failed to sign the data', 'git-failed'],
  ["fatal: Unable to create '/incidents/.git/index.lock': File exists.", 'git-busy'],
])('reads what Git says: %s', (stderr, code) => {
  expect(gitRefusal({ exitCode: 1, kind: 'refused', stdout: '', stderr }, '/incidents').code).toBe(code);
});

it('says a stage that lasts, once, and none that is over', () => {
  vi.useFakeTimers();
  const said: string[] = [];
  const { onStage, end } = sayLastingStages((line) => said.push(line));
  onStage('Looking at the folder');
  onStage('Fetching what others sent');
  vi.advanceTimersByTime(60_000);
  expect(said).toEqual(['Fetching what others sent: still at it; Ctrl+C ends it']);
  onStage('Sending');
  end();
  vi.advanceTimersByTime(60_000);
  expect(said).toHaveLength(1);
  vi.useRealTimers();
});
