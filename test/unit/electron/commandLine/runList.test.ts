import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { at } from '#test/support/incidents/buildIncident.ts';
import { oneFile, writtenIncident } from '#test/support/incidents/writtenIncident.ts';
import { runDebrief } from '#test/support/processes/runDebrief.ts';
import { tempFolder } from '#test/support/tempFolder.ts';

describe('debrief list', () => {
  it('prints one line for each incident', async () => {
    const { folder, file } = oneFile();
    writtenIncident(join(folder, 'b.incident'), { title: 'Steers\u001b[2J the\nterminal' });
    const run = await runDebrief(['list', folder]);
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain(`2026-03-10  SEV2  draft  0 open  Checkout is down  ${file}\n`);
    expect(run.stdout).toContain('Steers [2J the terminal');
    expect(run.stdout.split('\n')).toHaveLength(3);
  });

  it('prints JSON, with the reason of what it cannot read', async () => {
    const { folder } = oneFile();
    writeFileSync(join(folder, 'b.incident'), '');
    const rows = JSON.parse((await runDebrief(['list', folder, '--json'])).stdout);
    expect(rows).toMatchObject([
      { severity: 'SEV2', error: null },
      { title: 'b', error: { code: 'file-empty' } },
    ]);
  });

  it('lists copies of one incident once, with their names', async () => {
    const { folder, file } = oneFile();
    const copy = 'a.sync-conflict-20260311.incident';
    copyFileSync(file, join(folder, copy));
    const { stdout } = await runDebrief(['list', folder]);
    expect(stdout).toBe(
      `2026-03-10  SEV2  draft  0 open  Checkout is down  ${file} (1 more copy: ${copy})\n`,
    );
    const rows = JSON.parse((await runDebrief(['list', folder, '--json'])).stdout);
    expect(rows).toMatchObject([{ path: file, copies: [join(folder, copy)] }]);
  });

  it('names what stands in subfolders, and says when there is nothing', async () => {
    const { folder } = oneFile();
    mkdirSync(join(folder, '2025', 'spring'), { recursive: true });
    mkdirSync(join(folder, 'empty'));
    writtenIncident(join(folder, '2025', 'spring', 'b.incident'));
    expect((await runDebrief(['list', folder])).stderr).toBe(
      `debrief: ${folder}: 1 more incident is in subfolders, not listed here: 2025/spring/b.incident\n`,
    );
    const empty = join(folder, 'empty');
    expect(await runDebrief(['list', empty, '--json'])).toMatchObject({
      exitCode: 0,
      stdout: '[]\n',
      stderr: `debrief: ${empty}: there is no incident in this folder\n`,
    });
  });

  it('says of a file that it wants a folder, and what is for a file', async () => {
    const { file } = oneFile();
    expect(await runDebrief(['list', file])).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: `debrief: ${file}: This is a file, not a folder. Name the folder that it is in; of one incident, debrief check FILE says what it lacks.\n`,
    });
    const { stderr } = await runDebrief(['list', join(file, 'below')]);
    expect(stderr).toContain('The file is not there');
  });

  it('reads the date in the zone of the incident', async () => {
    const { folder, file, incident } = oneFile();
    const timeline = incident.timeline.map((event) => ({ ...event, occurredAt: at('2026-03-10T23:30:00Z') }));
    writtenIncident(file, { ...incident, timeline, timeZone: 'Europe/Berlin' });
    expect((await runDebrief(['list', folder])).stdout).toMatch(/^2026-03-11 /);
  });

  it('exits with 2 when there is no such folder', async () => {
    expect(await runDebrief(['list', join(tempFolder(), 'none')])).toMatchObject({ exitCode: 2, stdout: '' });
  });
});
