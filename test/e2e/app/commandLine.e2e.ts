import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { type IncidentId, toId } from '#shared/domain/incident/ids.ts';
import { serializeIncident } from '#shared/format/serializeIncident.ts';
import { test as base } from '#test/e2e/support/appTest.ts';
import { debriefCommand, type EndedCommand } from '#test/e2e/support/debriefCommand.ts';
import { sampleIncident } from '#test/support/incidents/sampleFixture.ts';
import { smallIncident } from '#test/support/incidents/writtenIncident.ts';

interface CommandFixtures {
  /** Runs `debrief` in a folder that holds `sample.incident`, without an engine that could draw pages. */
  readonly debrief: (...args: readonly string[]) => Promise<EndedCommand>;
}

const test = base.extend<CommandFixtures>({
  debrief: async ({ dataDir }, use) => {
    writeFileSync(join(dataDir, 'sample.incident'), serializeIncident(sampleIncident()));
    await use((...args) => debriefCommand(args, { cwd: dataDir, hasEngine: false }));
  },
});

test('a document goes beside the incident or to standard output, with no engine started', async ({
  debrief,
  dataDir,
}) => {
  const beside = await debrief('export', 'sample.incident', '--to', 'html');
  expect(beside).toMatchObject({ code: 0, stderr: '' });
  const path = join(dataDir, beside.stdout.toString().trim());
  expect(path.endsWith('.html')).toBe(true);
  const piped = await debrief('export', 'sample.incident', '--to', 'html', '--out', '-');
  expect(piped).toMatchObject({ code: 0, stderr: '' });
  expect(piped.stdout.equals(readFileSync(path))).toBe(true);
  expect(piped.stdout.toString()).toContain(sampleIncident().title);
});

test('gaps in a document, and a file that cannot be used, have exit codes of their own', async ({
  debrief,
  dataDir,
}) => {
  writeFileSync(join(dataDir, 'draft.incident'), serializeIncident(smallIncident()));
  const draft = await debrief('check', 'draft.incident', '--json');
  expect(draft).toMatchObject({ code: 1, stderr: '' });
  expect(JSON.parse(draft.stdout.toString()).findings.length).toBeGreaterThan(0);
  writeFileSync(join(dataDir, 'torn.incident'), '{ "title": ');
  const { code, stdout, stderr } = await debrief('check', 'torn.incident');
  expect({ code, stdout: stdout.toString() }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^debrief: [^\n]*torn\.incident[^\n]*\n$/);
});

test('list shows hundreds of incidents in little more time than the program needs to start', async ({
  debrief,
  dataDir,
}) => {
  const folder = join(dataDir, 'many');
  mkdirSync(folder);
  for (let index = 0; index < 300; index += 1) {
    const incident = { ...sampleIncident(), id: toId<IncidentId>(`incident-${index}`) };
    writeFileSync(join(folder, `${index}.incident`), serializeIncident(incident));
  }
  writeFileSync(join(folder, 'torn.incident'), '{');
  const empty = join(dataDir, 'empty');
  mkdirSync(empty);
  // Measured again when something else took the machine meanwhile.
  await expect(async () => {
    const startMs = await timed(() => debrief('list', empty));
    const listMs = await timed(async () => {
      const listed = await debrief('list', folder, '--json');
      expect(listed).toMatchObject({ code: 0, stderr: '' });
      expect(JSON.parse(listed.stdout.toString())).toHaveLength(301);
    });
    expect(listMs).toBeLessThan(startMs * 4);
  }).toPass({ timeout: 240_000 });
});

test('a command that writes into an incident ends once it has said what it did', async ({
  debrief,
  dataDir,
}) => {
  const incident = smallIncident({ conflicts: [{ path: 'severity', theirs: 'SEV4' }] });
  const file = join(dataDir, 'outage.incident');
  writeFileSync(file, serializeIncident(incident));
  const decided = await debrief('decide', 'outage.incident', '--take', 'theirs');
  expect(decided).toMatchObject({ code: 0 });
  expect(decided.stdout.toString()).not.toBe('');
  const copy = 'outage.sync-conflict-20260311-101500-ABCDEFG.incident';
  writeFileSync(join(dataDir, copy), readFileSync(file));
  expect((await debrief('copies', 'outage.incident')).stdout.toString()).toContain(copy);
  expect(existsSync(join(dataDir, copy))).toBe(false);
  writeFileSync(join(dataDir, 'two.md'), '2026-03-10 14:20 UTC a\n2026-03-10 14:21 UTC b\n');
  const imported = await debrief('import', 'two.md', '--into', 'outage.incident');
  expect(imported).toMatchObject({ code: 0 });
  expect(JSON.parse(imported.stdout.toString())).toMatchObject({ events: 2 });
});

/** How long it takes, in milliseconds. */
async function timed(run: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await run();
  return performance.now() - startedAt;
}
