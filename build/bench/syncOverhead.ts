import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alternately, type Measure, summarise } from '#build/bench/measure.ts';
import { largeIncident } from '#build/pictures/largeIncident.ts';
import { syncFolder } from '#electron/git/syncFolder.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';

const EVENTS = 200;
const WARM_UP = 3;
/** Single turns differ by half, for the disk and for what else the machine does. */
const COUNTED = 21;

/**
 * Sync against what somebody types who does the same by hand (pull, add, commit, push), turn by turn, on a repository of this
 * machine, so that no network hides what Sync adds: each turn one of 20 incidents was edited here and another one elsewhere.
 */
export const syncOverhead: Measure = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'debrief-bench-'));
  try {
    const [hand, synced, other] = madeClones(folder);
    let turn = 0;
    const times = await alternately(
      { counted: COUNTED, warmUp: WARM_UP },
      () => {
        turn += 1;
        editedElsewhere(other, turn);
        return timed(() => bySyncing(synced, turn));
      },
      () => {
        turn += 1;
        editedElsewhere(other, turn);
        return timed(async () => byPlainGit(hand, turn));
      },
    );
    const [measured, baseline] = [summarise(times.measured), summarise(times.baseline)];
    return [
      {
        what: 'Sync against plain git',
        value: measured.median / baseline.median,
        unit: '×',
        budget: { most: 1.2 },
        series: measured,
        baseline: { what: 'pull, add, commit and push by plain git', series: baseline },
        note: 'medians; of 20 incidents of 200 events one edited on each side; a remote on this disk',
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

function madeClones(folder: string): readonly [string, string, string] {
  git(folder, 'init', '-q', '--bare', '-b', 'main', 'remote');
  const clone = (name: string): string => {
    git(folder, 'clone', '-q', join(folder, 'remote'), name);
    const path = join(folder, name);
    git(path, 'config', 'user.name', name);
    git(path, 'config', 'user.email', `${name}@example.org`);
    return path;
  };
  const first = clone('first');
  mkdirSync(join(first, 'incidents'));
  for (let number = 0; number < 20; number += 1) written(first, number, 'at first');
  git(first, 'add', '-A');
  git(first, 'commit', '-qm', 'Begin');
  git(first, 'push', '-q', 'origin', 'HEAD:main');
  return [clone('hand'), clone('synced'), clone('other')];
}

function written(clone: string, number: number, words: string): void {
  const incident = {
    ...largeIncident(EVENTS),
    id: `incident-${number}`,
    title: `Incident ${number} ${words}`,
  };
  const path = join(clone, 'incidents', `${number}.incident`);
  writeFileSync(path, serializeIncident(incident as ReturnType<typeof largeIncident>)); // An id is a text.
}

function editedElsewhere(clone: string, turn: number): void {
  git(clone, 'pull', '-q');
  written(clone, turn % 10, `elsewhere ${turn}`);
  git(clone, 'commit', '-qam', 'Elsewhere');
  git(clone, 'push', '-q');
}

function byPlainGit(clone: string, turn: number): void {
  written(clone, 10 + (turn % 10), `by hand ${turn}`);
  git(clone, 'add', '-A');
  git(clone, 'commit', '-qm', 'By hand');
  git(clone, 'pull', '-q', '--no-rebase', '--no-edit');
  git(clone, 'push', '-q');
}

async function bySyncing(clone: string, turn: number): Promise<void> {
  written(clone, 10 + (turn % 10), `by Sync ${turn}`);
  const signal = new AbortController().signal;
  const synced = await syncFolder(join(clone, 'incidents'), { signal, onStage: () => undefined });
  if (!synced.ok) throw new Error(synced.error.code);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

function git(folder: string, ...args: readonly string[]): void {
  execFileSync('git', [...args], { cwd: folder, stdio: 'pipe' });
}
