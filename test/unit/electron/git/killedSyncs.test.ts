import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, expect, it, vi } from 'vitest';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { bundledScript } from '#test/support/processes/bundledScript.ts';
import { CLONED_FILE } from '#test/support/processes/gitClones.ts';
import { type SharedClone, sharedClones } from '#test/support/processes/sharedClones.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

const SLOW = 'sleep 0.2';

interface Kill {
  /** What the sync says that it does. */
  readonly stage: string;
  readonly afterMs: number;
  /** As when the power goes; otherwise what Git does goes on without Debrief. */
  readonly isAll: boolean;
}

const STAGES = ['Committing', 'Fetching', 'Merging', 'Sending'];
const KILLS: readonly Kill[] = STAGES.flatMap((stage) =>
  [0, 80, 180, 300].flatMap((afterMs) => [true, false].map((isAll) => ({ stage, afterMs, isAll }))),
);
/** In a merge that goes on without Debrief, and in a commit that does not; all of them by `DEBRIEF_KILLS=1`. */
const TRIED = process.env.DEBRIEF_KILLS ? KILLS : KILLS.filter((_, index) => index === 6 || index === 19);

function edit(clone: SharedClone, change: Partial<Incident>): void {
  writeFileSync(join(clone.folder, CLONED_FILE), serializeIncident({ ...clone.incident(), ...change }));
}

/** Starts a sync in a process of its own, and kills it. */
async function killedSync(driver: string, folder: string, { stage, afterMs, isAll }: Kill): Promise<void> {
  const sync = spawn(process.execPath, [driver, folder], {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(sync, 'exit');
  let said = '';
  const isAtStage = new Promise<void>((resolve) => {
    sync.stdout.on('data', (words: Buffer) => {
      said += words.toString();
      if (said.includes(stage)) resolve();
    });
  });
  await Promise.race([ended, isAtStage.then(() => delay(afterMs))]);
  if (sync.pid !== undefined && sync.exitCode === null) process.kill(isAll ? -sync.pid : sync.pid, 'SIGKILL');
  await ended;
}

/** Syncs until it works, and does what a refusal says: where a lock was left, it goes. */
async function syncAfterKill(clone: SharedClone): Promise<void> {
  const said: string[] = [];
  for (let tries = 0; tries < 20; tries += 1) {
    const answer = await clone.sync();
    if (answer.exitCode === 0) return;
    said.push(answer.stderr);
    const lock = /Unable to create '(.*\.lock)'/.exec(answer.stderr)?.[1];
    // Git that goes on without Debrief ends by itself.
    await delay(500);
    if (lock !== undefined && tries > 4) await unlink(lock);
  }
  throw new Error(said.join('\n'));
}

afterEach(() => vi.unstubAllEnvs());

it.each(TRIED)(
  'a sync with hooks that is killed at $stage, $afterMs ms later (all: $isAll), loses nothing, and the next one ends it',
  async (how) => {
    const driver = join(tempFolder(), 'sync.mjs');
    writeFileSync(driver, bundledScript(import.meta.resolve('#test/support/processes/syncDriver.ts')));
    const { one, two } = sharedClones(sampleIncident());
    for (const hook of ['pre-commit', 'commit-msg', 'pre-merge-commit', 'post-merge', 'pre-push'])
      two.hook(hook, SLOW);
    edit(one, { rootCause: 'One wrote this.', severity: 'SEV4' });
    await one.sync();
    edit(two, { failure: 'Two wrote this.' });
    await killedSync(driver, two.folder, how);
    await syncAfterKill(two);
    expect(await one.sync()).toMatchObject({ exitCode: 0, stderr: '' });
    for (const clone of [one, two]) {
      expect(clone.incident()).toMatchObject({
        rootCause: 'One wrote this.',
        severity: 'SEV4',
        failure: 'Two wrote this.',
      });
      expect(clone.incident().conflicts).toBeUndefined();
      expect(clone.git('status', '--porcelain')).toBe('');
    }
    two.git('fsck', '--no-dangling');
  },
);
