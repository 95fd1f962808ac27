import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runGitSetup } from '#electron/commandLine/runGitSetup.ts';
import { reviewCopyBytes } from '#electron/reviewCopies/reviewCopy.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { standingValue } from '#shared/merge/conflictPlace.ts';
import { isSame } from '#shared/merge/sides.ts';
import { shifted } from '#shared/time/timestamp.ts';
import { randomEdits, withEdits } from '#test/support/incidents/randomEdits.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { driverIn, type GitClone, gitClones } from '#test/support/processes/gitClones.ts';
import { runDebrief } from '#test/support/processes/runDebrief.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

afterEach(() => vi.unstubAllEnvs());

/** How many rounds of merges are made; more by `DEBRIEF_MERGES=200`. */
const ROUNDS = Number(process.env.DEBRIEF_MERGES ?? 3);

/** The same edits each time, by the name of the person and the number of the round. */
function editsOf(name: string, round: number) {
  return fc.sample(randomEdits(`${name}r${round}x`), { seed: round + 1, numRuns: 2 })[name.length % 2] ?? [];
}

/** New words of a side that the base does not have. */
function newWords(base: Incident, side: Incident): string[] {
  const inBase = JSON.stringify(base);
  return (JSON.stringify(side).match(/p\d+r\d+x\d+/g) ?? []).filter((word) => !inBase.includes(word));
}

/** What must hold after a merge, whatever was changed. */
function expectSound(clone: GitClone, base: Incident, ours: Incident, theirs: Incident): void {
  const read = clone.read();
  expect(read).toMatchObject({ ok: true, value: { repairs: [] } });
  const text = JSON.stringify(clone.incident());
  const lost = [...newWords(base, ours), ...newWords(base, theirs)].filter((word) => !text.includes(word));
  expect(lost).toEqual([]);
  const before = new Set((base.conflicts ?? []).map((conflict) => JSON.stringify(conflict)));
  const known = (conflict: object) =>
    [base, ours, theirs].some(({ conflicts = [] }) => conflicts.some((each) => isSame(each, conflict)));
  for (const conflict of clone.incident().conflicts ?? []) {
    if (before.has(JSON.stringify(conflict)) || known(conflict)) continue;
    const [begun, mine, other] = [base, ours, theirs].map((side) => standingValue(side, conflict));
    const changed = [mine, other].filter((value) => !isSame(value, begun));
    // Both changed the same thing, or one deleted a thing that the other uses.
    expect([conflict, changed.length === 2 || mine === null || other === null]).toEqual([conflict, true]);
  }
}

describe('git, after debrief git setup', () => {
  it('merges what two clones changed, and stops only where somebody has to decide', async () => {
    const [one, two] = await gitClones(tempFolder(), 2, sampleIncident());
    if (one === undefined || two === undefined) throw new Error('Two clones were asked for.');
    for (let round = 0; round < ROUNDS; round += 1) {
      const base = one.incident();
      one.commit(withEdits(base, editsOf('p1', round)));
      two.commit(withEdits(base, editsOf('p22', round)));
      const [ours, theirs] = [one.incident(), two.incident()];
      const isStopped = one.stopsAt('pull', '-q', '--no-rebase', '--no-edit', two.folder, 'main');
      expectSound(one, base, ours, theirs);
      const isOpen = !isSame(one.incident().conflicts ?? [], base.conflicts ?? []);
      if (!isOpen) expect(isStopped).toBe(false);
      if (isStopped) one.git('commit', '-qam', 'Decide later');
      two.git('pull', '-q', '--ff-only', one.folder, 'main');
    }
  });

  it('merges what five clones changed, one after the other', async () => {
    const clones = await gitClones(tempFolder(), 5, sampleIncident());
    const [first, ...others] = clones;
    if (first === undefined) throw new Error('Five clones were asked for.');
    for (let round = 0; round < Math.ceil(ROUNDS / 3); round += 1) {
      const base = first.incident();
      for (const [number, clone] of clones.entries()) {
        clone.commit(withEdits(base, editsOf(`p${number}`, round + number)));
      }
      const written = clones.flatMap((clone) => newWords(base, clone.incident()));
      for (const other of others) {
        const [ours, theirs] = [first.incident(), other.incident()];
        if (first.stopsAt('pull', '-q', '--no-rebase', '--no-edit', other.folder, 'main')) {
          first.git('commit', '-qam', 'Decide later');
        }
        expectSound(first, base, ours, theirs);
      }
      const text = JSON.stringify(first.incident());
      expect(written.filter((word) => !text.includes(word))).toEqual([]);
      for (const other of others) other.git('pull', '-q', '--ff-only', first.folder, 'main');
    }
  });

  it('rebases and picks commits without a conflict where different things were changed', async () => {
    const start = sampleIncident();
    const [one, two] = await gitClones(tempFolder(), 2, start);
    if (one === undefined || two === undefined) throw new Error('Two clones were asked for.');
    const later = (incident: Incident, minute: number): Incident => ({
      ...incident,
      updatedAt: start.updatedAt.replace(/T\d\d:\d\d/, `T10:${minute}`) as Incident['updatedAt'], // Still an instant.
    });
    one.commit(later({ ...start, rootCause: `${start.rootCause} Nobody asked.` }, 11));
    two.commit(later({ ...start, tags: [...start.tags, 'labels'] }, 12));
    two.commit(later({ ...two.incident(), severity: 'SEV4' }, 13));
    two.git('pull', '-q', '--rebase', one.folder, 'main');
    expect(two.incident()).toMatchObject({
      severity: 'SEV4',
      tags: [...start.tags, 'labels'],
      rootCause: `${start.rootCause} Nobody asked.`,
    });
    two.commit(later({ ...two.incident(), failure: 'Orders stop.' }, 14));
    one.git('fetch', '-q', two.folder, 'main');
    one.git('cherry-pick', 'FETCH_HEAD');
    expect(one.incident()).toMatchObject({ failure: 'Orders stop.', severity: start.severity });
    expect(one.incident().conflicts).toBeUndefined();
  });

  it.each(['rebase', 'cherry-pick'])('loses nothing of what two clones changed by %s', async (way) => {
    const [one, two] = await gitClones(tempFolder(), 2, sampleIncident());
    if (one === undefined || two === undefined) throw new Error('Two clones were asked for.');
    const isRebase = way === 'rebase';
    for (let round = 0; round < Math.ceil(ROUNDS / 3); round += 1) {
      const base = one.incident();
      one.commit(withEdits(base, editsOf('p1', round)));
      const words = newWords(base, one.incident());
      for (const name of ['p22', 'p3']) {
        const before = two.incident();
        two.commit(withEdits(before, editsOf(name, round)));
        words.push(...newWords(before, two.incident()));
      }
      // A word that the same person took away again is none that a merge lost.
      const kept = words.filter((word) =>
        [one, two].some((clone) => newWords(base, clone.incident()).includes(word)),
      );
      const [to, from] = isRebase ? [two, one] : [one, two];
      to.git('fetch', '-q', from.folder, 'main');
      let isStopped = to.stopsAt(
        ...(isRebase
          ? ['rebase', '-q', 'FETCH_HEAD']
          : ['cherry-pick', '--keep-redundant-commits', 'HEAD..FETCH_HEAD']),
      );
      for (let stops = 0; isStopped && stops < 4; stops += 1) {
        to.git('add', '-A');
        isStopped = to.stopsAt(way, '--continue');
      }
      expect(isStopped).toBe(false);
      expect(to.read()).toMatchObject({ ok: true, value: { repairs: [] } });
      const text = JSON.stringify(to.incident());
      expect(kept.filter((word) => !text.includes(word))).toEqual([]);
      from.git('fetch', '-q', to.folder, 'main');
      from.git('reset', '-q', '--hard', 'FETCH_HEAD');
    }
  });

  it('shows a change as text', async () => {
    const start = sampleIncident();
    const [one] = await gitClones(tempFolder(), 1, start);
    one?.commit({ ...start, rootCause: 'Nobody owned the form.' });
    const shown = one?.git('log', '-p', '-1') ?? '';
    expect(shown).toContain('+root cause: Nobody owned the form.');
    expect(shown).not.toContain('"rootCause"');
    expect(shown).not.toContain('updatedAt');
  });

  it('is set up once for all: the line in .gitattributes stands there once', async () => {
    const [one] = await gitClones(tempFolder(), 1, sampleIncident());
    const attributes = readFileSync(join(one?.folder ?? '', '.gitattributes'), 'utf8');
    expect(attributes).toBe(
      '*.incident text eol=lf merge=debrief diff=debrief\n*.incident.md merge=debrief\n',
    );
  });
});

describe('git, after debrief git setup --global', () => {
  it('merges incidents of a repository that nobody set up', async () => {
    const folder = tempFolder();
    vi.stubEnv('GIT_CONFIG_GLOBAL', join(folder, 'gitconfig'));
    vi.stubEnv('XDG_CONFIG_HOME', join(folder, 'settings'));
    const [startedBy, place] = [driverIn(folder), join(folder, 'repository')];
    const done = await runGitSetup({ folder, isGlobal: true }, { startedBy });
    expect(done).toMatchObject({
      ok: true,
      value: { output: `${join(folder, 'settings/git/attributes')}\n` },
    });
    const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: place, encoding: 'utf8' });
    mkdirSync(place);
    git('init', '-q', '-b', 'main', '.');
    const sample = sampleIncident();
    const commit = (change: Partial<Incident>, minute: number) => {
      const incident = { ...sample, ...change, updatedAt: shifted(sample.updatedAt, minute * 60_000) };
      writeFileSync(join(place, 'a.incident'), serializeIncident(incident));
      git('add', '-A');
      git('-c', 'user.name=m', '-c', 'user.email=m@example.net', 'commit', '-q', '-m', 'Edit');
    };
    commit({}, 0);
    git('checkout', '-q', '-b', 'other');
    commit({ rootCause: 'Nobody asked.' }, 1);
    git('checkout', '-q', 'main');
    commit({ severity: 'SEV4' }, 2);
    git('-c', 'user.name=m', '-c', 'user.email=m@example.net', 'merge', '-q', '--no-edit', 'other');
    expect(JSON.parse(readFileSync(join(place, 'a.incident'), 'utf8'))).toMatchObject({
      rootCause: 'Nobody asked.',
      severity: 'SEV4',
    });
  });
});

describe('copies for reviewers that git merges', () => {
  it.each([
    ['neither was edited', false, false, 0, 'Mine'],
    ['theirs was edited', false, true, 0, 'Theirs, edited'],
    ['ours was edited', true, false, 0, 'Mine, edited'],
    ['both were edited', true, true, 1, 'Mine, edited'],
  ])('where %s', async (_, isMineEdited, isTheirsEdited, exitCode, title) => {
    const folder = tempFolder();
    const write = (name: string, words: string, isEdited: boolean) => {
      const bytes = reviewCopyBytes('a.incident', { ...sampleIncident(), title: words });
      const text = Buffer.from(bytes).toString();
      writeFileSync(join(folder, name), isEdited ? text.replace(words, `${words}, edited`) : text);
      return join(folder, name);
    };
    const ours = write('ours', 'Mine', isMineEdited);
    const theirs = write('theirs', 'Theirs', isTheirsEdited);
    const done = await runDebrief(['merge', theirs, ours, theirs, '-o', ours]);
    expect(done.exitCode).toBe(exitCode);
    expect(readFileSync(ours, 'utf8').split('\n')[0]).toBe(`# ${title}`);
  });
});
