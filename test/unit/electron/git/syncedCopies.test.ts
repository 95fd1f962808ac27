import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { reviewCopyBytes, writeReviewCopy } from '#electron/reviewCopies/reviewCopy.ts';
import type { Incident } from '#shared/domain/incident/incident.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { CLONED_FILE } from '#test/support/processes/gitClones.ts';
import { type SharedClone, sharedClones } from '#test/support/processes/sharedClones.ts';

afterEach(() => vi.unstubAllEnvs());

const COPY = `${CLONED_FILE}.md`;

function edit({ folder, incident }: SharedClone, change: Partial<Incident>): void {
  writeFileSync(join(folder, CLONED_FILE), serializeIncident({ ...incident(), ...change }));
}

const textOf = ({ folder }: SharedClone, name = COPY) => readFileSync(join(folder, name), 'utf8');

/** The copy that belongs to what the file holds. */
function expectUpToDate(clone: SharedClone): void {
  const path = join(clone.folder, CLONED_FILE);
  expect(textOf(clone)).toBe(Buffer.from(reviewCopyBytes(path, clone.incident())).toString());
}

/** Two clones of an incident with a copy for reviewers. */
async function clonesWithCopies() {
  const { one, two } = sharedClones(sampleIncident());
  await writeReviewCopy(join(one.folder, CLONED_FILE), one.incident(), { isBeginning: true });
  expect((await one.sync()).stdout).toContain('copy for reviewers written');
  await two.sync();
  expectUpToDate(two);
  return { one, two };
}

/** Everybody ends with nothing that Git has still to be told. */
async function syncAll(...clones: readonly SharedClone[]): Promise<void> {
  for (const clone of clones) expect(await clone.sync()).toMatchObject({ exitCode: 0, stderr: '' });
  for (const clone of clones) expect(clone.git('status', '--porcelain')).toBe('');
}

describe('copies for reviewers in a repository', () => {
  it('follow what both sides wrote, and stand in no merge’s way', async () => {
    const { one, two } = await clonesWithCopies();
    edit(one, { rootCause: 'Nobody asked.' });
    edit(two, { severity: 'SEV4' });
    await syncAll(one, two, one);
    for (const clone of [one, two]) {
      expectUpToDate(clone);
      expect(textOf(clone)).toContain('Nobody asked.');
      expect(clone.incident().severity).toBe('SEV4');
    }
  });

  it('go with an incident that is deleted, and along with one that moved', async () => {
    const { one, two } = await clonesWithCopies();
    renameSync(join(one.folder, CLONED_FILE), join(one.folder, 'moved.incident'));
    edit(two, { severity: 'SEV4' });
    await syncAll(one, two, one);
    for (const { folder } of [one, two])
      expect(readdirSync(folder).filter((name) => name.includes('.incident'))).toEqual([
        'moved.incident',
        'moved.incident.md',
      ]);
    expect(textOf(one, 'moved.incident.md')).toBe(textOf(two, 'moved.incident.md'));
    expect(textOf(one, 'moved.incident.md')).toContain('SEV4');
    rmSync(join(one.folder, 'moved.incident'));
    await syncAll(one, two);
    expect(existsSync(join(two.folder, 'moved.incident.md'))).toBe(false);
  });

  it('that a reviewer edited are received as they are, said, and written over by nobody', async () => {
    const { one, two } = await clonesWithCopies();
    const words = 'Please add the second deploy.';
    writeFileSync(
      join(one.folder, COPY),
      textOf(one).replace('## 3. Timeline', `${words}\n\n## 3. Timeline`),
    );
    one.git('commit', '-q', '-a', '-m', 'Review');
    one.git('push', '-q', 'origin', 'HEAD:refs/heads/main');
    edit(two, { severity: 'SEV4' });
    const synced = await two.sync();
    expect(synced.stdout).toContain(`${COPY} was edited; File › Import… brings its changes home`);
    expect(textOf(two)).toContain(words);
    edit(two, { severity: 'SEV3' });
    const again = await two.sync();
    expect(again.stderr).toContain('Somebody edited the copy for reviewers');
    expect(textOf(two)).toContain(words);
    expect(two.incident().severity).toBe('SEV3');
  });

  it('that two people edited are left to them', async () => {
    const { one, two } = await clonesWithCopies();
    for (const [clone, words] of [
      [one, 'Mine.'],
      [two, 'Theirs.'],
    ] as const) {
      writeFileSync(
        join(clone.folder, COPY),
        textOf(clone).replace('## 3. Timeline', `${words}\n\n## 3. Timeline`),
      );
      clone.git('commit', '-q', '-a', '-m', 'Review');
    }
    one.git('push', '-q', 'origin', 'HEAD:refs/heads/main');
    const synced = await two.sync();
    expect(synced.stderr).toContain('Both sides changed files that Debrief cannot merge');
    expect(two.git('status', '--porcelain')).toBe('');
    expect(textOf(two)).toContain('Theirs.');
  });
});
