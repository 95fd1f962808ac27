import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { shifted } from '#shared/time/timestamp.ts';
import { randomEdits, withEdits } from '#test/support/incidents/randomEdits.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { CLONED_FILE } from '#test/support/processes/gitClones.ts';
import { runDebrief } from '#test/support/processes/runDebrief.ts';
import { type SharedClone, sharedClones } from '#test/support/processes/sharedClones.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const base = sampleIncident();

/** Saves the incident as the window does. */
function edit(clone: SharedClone, change: Partial<Incident>, minutes = 5): void {
  const next = { ...clone.incident(), ...change, updatedAt: shifted(base.updatedAt, minutes * 60_000) };
  write(clone, CLONED_FILE, serializeIncident(next));
}

function write({ folder }: SharedClone, name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

function read({ folder }: SharedClone, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

afterEach(() => vi.unstubAllEnvs());

describe('debrief sync', () => {
  it('brings what each changed to the other, with commits that say what changed', async () => {
    const { one, two } = sharedClones(base);
    edit(one, { rootCause: 'Nobody asked.' });
    edit(two, { severity: 'SEV4' }, 7);
    expect(await one.sync()).toMatchObject({ exitCode: 0, stderr: '' });
    const second = await two.sync();
    expect(second).toMatchObject({ exitCode: 0, stderr: '' });
    expect(second.stdout).toMatch(
      /^committed: .*severity changed\nreceived: .*\nsent: 2 commits to origin\/main\n$/,
    );
    await one.sync();
    expect(one.incident()).toMatchObject({ rootCause: 'Nobody asked.', severity: 'SEV4' });
    expect(one.incident()).toEqual(two.incident());
    expect(one.incident().conflicts).toBeUndefined();
    expect(one.subjects()[0]).toBe('Merge the incidents of origin/main');
    expect(one.subjects().join('\n')).toMatch(/root cause changed/);
    expect(await one.sync()).toMatchObject({
      exitCode: 0,
      stdout: 'origin/main: nothing new on either side\n',
    });
  });

  it('loses nothing of what two people change again and again', async () => {
    const { one, two } = sharedClones(base);
    for (let round = 0; round < 3; round += 1) {
      const written: string[] = [];
      for (const [name, clone] of [
        ['p1', one],
        ['p2', two],
      ] as const) {
        const edits = fc.sample(randomEdits(`${name}r${round}x`), { seed: round + 3, numRuns: 1 })[0] ?? [];
        const next = withEdits(clone.incident(), edits);
        written.push(...(JSON.stringify(next).match(new RegExp(`${name}r${round}x\\d+`, 'g')) ?? []));
        write(clone, CLONED_FILE, serializeIncident(next));
      }
      await one.sync();
      await two.sync();
      await one.sync();
      for (const clone of [one, two]) {
        const answer = await runDebrief(['decide', join(clone.folder, CLONED_FILE), '--take', 'mine']);
        expect([0, 1]).toContain(answer.exitCode);
      }
      const all = [one, two].map((clone) => read(clone, CLONED_FILE)).join('\n');
      expect(written.filter((word) => !all.includes(word) && !one.git('log', '-p').includes(word))).toEqual(
        [],
      );
      await two.sync();
      await one.sync();
      await two.sync();
      expect(one.read()).toMatchObject({ ok: true, value: { repairs: [] } });
    }
  });

  it('sends nothing while a decision is open, keeps both versions, and goes on once it is made', async () => {
    const { one, two } = sharedClones(base);
    edit(one, { title: 'Labels blank' });
    edit(two, { title: 'Printer down' }, 7);
    await one.sync();
    const stopped = await two.sync();
    expect(stopped.exitCode).toBe(1);
    expect(stopped.stderr).toContain('a decision is open, so nothing was sent');
    expect(two.incident().conflicts).toMatchObject([{ path: 'title', theirs: 'Labels blank' }]);
    expect(two.git('status', '--porcelain')).toBe('');
    await one.sync();
    expect(one.incident().title).toBe('Labels blank');
    await runDebrief(['decide', join(two.folder, CLONED_FILE), '--take', 'mine']);
    expect(await two.sync()).toMatchObject({ exitCode: 0 });
    await one.sync();
    expect(one.incident().title).toBe('Printer down');
  });

  it('leaves files that are no incidents as they are, also what is staged of them', async () => {
    const { one, two } = sharedClones(base);
    write(one, 'notes.txt', 'Staged');
    one.git('add', 'notes.txt');
    write(one, 'other.txt', 'Not staged');
    edit(one, { severity: 'SEV4' });
    expect((await one.sync()).exitCode).toBe(0);
    expect(one.git('status', '--porcelain')).toBe('A  notes.txt\n?? other.txt\n');
    await two.sync();
    expect(existsSync(join(two.folder, 'notes.txt'))).toBe(false);
  });

  it('takes along new incidents and those that went', async () => {
    const { one, two } = sharedClones(base);
    write(
      one,
      'second.incident',
      serializeIncident({ ...base, id: 'second' as Incident['id'], title: 'Second' }),
    );
    const { stdout } = await one.sync();
    expect(stdout).toContain('committed: Add “Second”');
    expect((await two.sync()).stdout).toContain('received: Add “Second”');
    rmSync(join(two.folder, 'second.incident'));
    expect((await two.sync()).stdout).toContain('committed: Delete “Second”');
    expect((await one.sync()).stdout).toContain('received: Delete “Second”');
    expect(existsSync(join(one.folder, 'second.incident'))).toBe(false);
  });

  it('commits neither a file that cannot be read nor a conflict copy, and says so', async () => {
    const { one } = sharedClones(base);
    const copy = CLONED_FILE.replace('.', ' (conflicted copy).');
    write(one, copy, serializeIncident(base));
    write(one, 'broken.incident', '{ "id": ');
    const answer = await one.sync();
    expect(answer.exitCode).toBe(1);
    expect(answer.stderr).toContain('broken.incident: not committed: The file is damaged');
    expect(answer.stderr).toContain(`${copy}: not committed: A conflict copy is not committed`);
    expect(one.git('ls-files')).toBe(`${CLONED_FILE}\n`);
  });

  it('tries again when others send meanwhile, and says when they do not stop', async () => {
    const { one, two } = sharedClones(base);
    edit(one, { severity: 'SEV4' });
    const push = `cd ${JSON.stringify(two.folder)} && unset GIT_DIR GIT_INDEX_FILE GIT_PREFIX && git commit -q --allow-empty -m more && git push -q origin HEAD:refs/heads/main`;
    one.hook('pre-push', `test -e done && exit 0; touch done; ${push}`);
    expect(await one.sync()).toMatchObject({ exitCode: 0 });
    expect(one.subjects()).toContain('more');
    await two.sync();
    edit(one, { severity: 'SEV1' }, 9);
    one.hook('pre-push', `${push.replace(' && git commit', ' && git pull -q origin main && git commit')}`);
    const answer = await one.sync();
    expect(answer.exitCode).toBe(2);
    expect(answer.stderr).toContain('Others kept sending');
  });
});

describe('debrief sync refuses in words', () => {
  it('where there is no git, no repository, no remote, no branch', async () => {
    const { one } = sharedClones(base);
    const alone = tempFolder();
    expect((await runDebrief(['sync', alone])).stderr).toContain('The folder lies in no Git repository');
    one.git('checkout', '-q', '--detach');
    expect((await one.sync()).stderr).toContain('No branch is checked out');
    one.git('checkout', '-q', 'main');
    one.git('remote', 'remove', 'origin');
    expect((await one.sync()).stderr).toContain('no remote to sync with');
    vi.stubEnv('PATH', alone);
    const without = await one.sync();
    expect(without).toMatchObject({ exitCode: 2 });
    expect(without.stderr).toContain('There is no git on this computer');
  });

  it('where a merge was begun and not ended', async () => {
    const { one, two, send } = sharedClones(base);
    send('notes.txt', 'Theirs');
    write(two, 'notes.txt', 'Mine');
    two.git('add', '-A');
    two.git('commit', '-q', '-m', 'Mine');
    two.stopsAt('pull', '-q', '--no-rebase', 'origin', 'main');
    const answer = await two.sync();
    expect(answer).toMatchObject({ exitCode: 2 });
    expect(answer.stderr).toContain('begun and not ended');
    expect(read(two, 'notes.txt')).toContain('<<<<<<<');
    expect((await one.sync()).exitCode).toBe(0);
  });

  it('where the remote cannot be reached; what was committed goes out with the next sync', async () => {
    const { one, two, unplug } = sharedClones(base);
    const plug = unplug();
    edit(one, { severity: 'SEV4' });
    const answer = await one.sync();
    expect(answer).toMatchObject({ exitCode: 2 });
    expect(answer.stderr).toContain('The remote repository could not be reached');
    expect(one.git('status', '--porcelain')).toBe('');
    plug();
    expect((await one.sync()).stdout).toBe('sent: 1 commit to origin/main\n');
    await two.sync();
    expect(two.incident().severity).toBe('SEV4');
  });

  it.each([
    ['Permission denied (publickey).', 'did not let you in'],
    ['ssh: Could not resolve hostname git.example: Name or service not known', 'could not be reached'],
  ])('where ssh says %s', async (said, words) => {
    const { one } = sharedClones(base);
    const ssh = join(one.folder, '..', 'ssh.sh');
    writeFileSync(ssh, `#!/bin/sh\necho '${said}' >&2\nexit 255\n`, { mode: 0o755 });
    vi.stubEnv('GIT_SSH_COMMAND', ssh);
    one.git('remote', 'set-url', 'origin', 'ssh://git@git.example/incidents.git');
    const answer = await one.sync();
    expect(answer).toMatchObject({ exitCode: 2, stdout: '' });
    expect(answer.stderr).toContain(words);
  });

  it('where a hook here does not let a commit through, in its words; the file is as it was', async () => {
    const { one } = sharedClones(base);
    one.hook('pre-commit', 'echo "Ticket number missing" >&2; exit 1');
    write(one, 'second.incident', serializeIncident({ ...base, id: 'second' as Incident['id'] }));
    const answer = await one.sync();
    expect(answer).toMatchObject({ exitCode: 2 });
    expect(answer.stderr).toContain('A hook of the repository refused it (Ticket number missing)');
    expect(one.git('status', '--porcelain')).toBe('?? second.incident\n');
  });

  it.each([
    ['pre-commit', 'error: 2 problems; permission denied by lint'],
    ['pre-push', 'fatal: the network is unreachable on Sundays; fetch first, then ask'],
  ])('where a hook says on either stream what Git could say (%s)', async (hook, words) => {
    const { one } = sharedClones(base);
    one.hook(hook, `echo "${words}"; echo "Ask the release crew." >&2; exit 1`);
    edit(one, { severity: 'SEV4' });
    const answer = await one.sync();
    expect(answer).toMatchObject({ exitCode: 2 });
    expect(answer.stderr).toContain('A hook of the repository refused it');
    expect(answer.stderr).toContain(words);
    expect(answer.stderr).toContain('Ask the release crew.');
    expect(answer.stderr).not.toContain('failed to push');
  });

  it.each(['here', 'there'])('where a hook %s does not let it be sent', async (where) => {
    const { one, remote } = sharedClones(base);
    edit(one, { severity: 'SEV4' });
    const script = 'echo "Sent only on weekdays" >&2; exit 1';
    mkdirSync(join(remote, 'hooks'), { recursive: true });
    if (where === 'here') one.hook('pre-push', script);
    else writeFileSync(join(remote, 'hooks', 'pre-receive'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    const answer = await one.sync();
    expect(answer).toMatchObject({ exitCode: 2 });
    expect(answer.stderr).toContain('A hook of the repository refused it');
    expect(answer.stderr).toContain('Sent only on weekdays');
  });

  it('where both changed files that are no incidents: the merge is taken back', async () => {
    const { two, send } = sharedClones(base);
    for (const name of ['notes.txt', 'plan.txt']) {
      send(name, 'Theirs');
      write(two, name, 'Mine');
    }
    two.git('add', '-A');
    two.git('commit', '-q', '-m', 'Mine');
    edit(two, { severity: 'SEV4' });
    const answer = await two.sync();
    expect(answer).toMatchObject({ exitCode: 2 });
    expect(answer.stderr).toContain('cannot merge (notes.txt and plan.txt)');
    expect(read(two, 'notes.txt')).toBe('Mine');
    expect(two.incident().severity).toBe('SEV4');
    expect(two.git('status', '--porcelain')).toBe('');
  });

  it('where a change that is not committed stands in the way: it is as it was', async () => {
    const { two, send } = sharedClones(base);
    send('notes.txt', 'First');
    await two.sync();
    send('notes.txt', 'Theirs');
    write(two, 'notes.txt', 'Mine, not committed');
    const answer = await two.sync();
    expect(answer).toMatchObject({ exitCode: 2 });
    expect(answer.stderr).toContain('stand in the way');
    expect(read(two, 'notes.txt')).toBe('Mine, not committed');
  });

  it.each([
    [
      'that stopped nowhere',
      (two: SharedClone) =>
        write(two, 'second.incident', serializeIncident({ ...base, id: 'second' as Incident['id'] })),
    ],
    ['of what both changed', (two: SharedClone) => edit(two, { severity: 'SEV4' })],
  ])('where a hook does not let a merge through %s: it is taken back', async (_where, edits) => {
    const { one, two } = sharedClones(base);
    edit(one, { rootCause: 'Nobody asked.' });
    edits(two);
    await one.sync();
    two.hook('pre-merge-commit', 'echo "No merges today" >&2; exit 1');
    const answer = await two.sync();
    expect(answer).toMatchObject({ exitCode: 2 });
    expect(answer.stderr).toContain('A hook of the repository refused it (No merges today)');
    expect(two.git('status', '--porcelain')).toBe('');
    expect(two.subjects().join()).not.toContain('Merge the incidents');
  });
});
