import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { CLONED_FILE } from '#test/support/processes/gitClones.ts';
import { sharedClones } from '#test/support/processes/sharedClones.ts';

const base = sampleIncident();

afterEach(() => vi.unstubAllEnvs());

it('says that a file moved, and where two files hold one incident', async () => {
  const { one, two } = sharedClones(base);
  one.git('mv', CLONED_FILE, 'renamed.incident');
  one.git('commit', '-q', '-m', 'Move it');
  await one.sync();
  const moved = await two.sync();
  expect(moved).toMatchObject({ exitCode: 0, stderr: '' });
  expect(moved.stdout).toContain(`moved from ${CLONED_FILE} to renamed.incident`);
  writeFileSync(
    join(two.folder, 'twin.incident'),
    serializeIncident({ ...base, rootCause: 'Nobody asked.' }),
  );
  expect((await two.sync()).stderr).toContain('hold one incident; debrief copies');
});
